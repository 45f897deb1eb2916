import type { NamedControls } from '../../control/namedControls.ts';
import type { ScenarioNodes } from '../../graph/scenarioNodes.svelte.ts';
import type { Simulation } from '../../notebook/simulation.svelte.ts';
import type { NotebookActions } from '../command/notebookActions.ts';
import type { Overlay } from '../overlay/overlay.svelte.ts';
import type { Focus } from '../panel/focus.svelte.ts';
import type { Names } from '../session/names.ts';
import type { Session } from '../session/session.svelte.ts';
import type { Preferences } from '../settings/preferences.svelte.ts';

/** The parts that the page is made of, as long as it is open. */
export interface Page {
  /** The open notebook, and where it is kept. */
  readonly session: Session;
  readonly simulation: Simulation;
  /** Its scenarios, with what is computed of each. */
  readonly scenarios: ScenarioNodes;
  readonly names: Names;
  /** What can be read of it by whoever changes it, and what can be done to it. */
  readonly actions: NotebookActions;
  /** Which scenarios the page is about. */
  readonly focus: Focus;
  /** The window over it. */
  readonly overlay: Overlay;
  /** The fields of the form. */
  readonly controls: NamedControls;
  readonly preferences: Preferences;
}
