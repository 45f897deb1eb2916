import type { Component } from 'svelte';
import type { Notebook } from '../../src/notebook/notebook.svelte.ts';
import { inLanguage } from '../../src/scenario/localText.ts';
import type { Shell } from '../../src/shell/shell.ts';
import { setWorkspace, type Workspace } from '../../src/shell/workspace.ts';
import { inShell } from './inShell.ts';

/** A component as it stands in a notebook, where everything can be read and nothing happens. */
export function inNotebook<Props extends object>(
  component: Component<Props>,
  notebook: Notebook,
  shell: Partial<Shell> = {},
): Component<Props> {
  return inShell((internals, props) => {
    setWorkspace(workspaceOf(notebook));
    return component(internals, props);
  }, shell);
}

function workspaceOf(notebook: Notebook): Workspace {
  const { document } = notebook;
  const scenarios = document.scenarios.map(({ id, name }) => ({
    id,
    name: inLanguage(name ?? id, 'sv'),
  }));
  const read = {
    scenarios,
    hasRoomForScenario: true,
    targets: document.targets,
    owners: {},
    scenariosWithGroups: () =>
      scenarios.map((each) => ({
        ...each,
        groups: Object.keys(notebook.scenarioOf(each.id).levers.groups).map((id) => ({
          id,
          name: id,
        })),
      })),
    baseOf: () => undefined,
    counts: document.evidence,
    scenariosOn: () => [],
    takesUp: () => false,
  };
  return new Proxy(read as unknown as Workspace, {
    get: (target, key): unknown => (key in target ? Reflect.get(target, key) : () => undefined),
  });
}
