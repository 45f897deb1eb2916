import type { NamedControls } from '../../control/namedControls.ts';
import { compareWith } from '../../notebook/editScenario.ts';
import { goToCell } from '../cell/goToCell.ts';
import type { Overlay } from '../overlay/overlay.svelte.ts';
import type { Focus } from '../panel/focus.svelte.ts';
import type { Names } from '../session/names.ts';
import type { Session } from '../session/session.svelte.ts';
import type { Preferences } from '../settings/preferences.svelte.ts';
import type { PageCommands } from './notebookCommands.ts';
import { printPage } from './printPage.ts';

/** The parts of the page that do what is asked for. */
export interface PageParts {
  readonly session: Session;
  readonly names: Names;
  readonly overlay: Overlay;
  readonly focus: Focus;
  readonly controls: NamedControls;
  readonly preferences: Preferences;
}

/** The commands of a page that consists of these parts. */
export function pageCommands(page: PageParts): PageCommands {
  const { session, names, overlay, focus, controls, preferences } = page;
  const { notebook } = session;
  return {
    save: () => session.save(),
    print: () => printPage(),
    goToCell,
    showLibrary: () => overlay.show('library'),
    showChanges: () => overlay.show('changes'),
    showKeys: () => overlay.show('keys'),
    showGuide: () => (preferences.showsGuide = true),
    openReady: (name) => {
      overlay.close();
      void session.openReady(name);
    },
    controlNames: () => controls.names(),
    // In the next frame, when the window in which it was chosen is gone.
    goToControl: (name) => requestAnimationFrame(() => controls.goTo(name)),
    focusScenario: (id) => focus.turnTo(id),
    compareScenario: (id) => {
      focus.turnTo(id);
      notebook.change(compareWith(notebook.document, id), names.ofScenario(id));
    },
  };
}
