import { expect, test } from 'vitest';
import { NotebookActions } from '../../../src/app/command/notebookActions.ts';
import { notebookCommands } from '../../../src/app/command/notebookCommands.ts';
import { MOST_SCENARIOS, type NotebookDocument } from '../../../src/document/notebookDocument.ts';
import { loadEvidence } from '../../../src/evidence/evidence.ts';
import { allMessagesIn } from '../../../src/cells/kinds.ts';
import { addLayer } from '../../../src/notebook/editScenarios.ts';
import { Notebook } from '../../../src/notebook/notebook.svelte.ts';
import { documentOf, readyText } from '../../document/notebook.ts';

const messages = allMessagesIn('sv');
const nothing = () => undefined;
/** A page of which nothing is asked. */
const pageOf = (notebook: Notebook, actions: NotebookActions) => ({
  actions,
  session: { notebook, save: nothing, openReady: () => Promise.resolve() },
  names: { ofScenario: (id: string) => id },
  overlay: { show: nothing, close: nothing },
  focus: { turnTo: nothing },
  controls: { names: () => [], goTo: nothing },
  preferences: { showsGuide: false },
});

function opened(document: NotebookDocument) {
  const notebook = new Notebook(document, loadEvidence());
  const actions = new NotebookActions(notebook, {
    ...{ messages, language: 'sv', compared: ['bas-2017'] },
    ...{ groupName: (id) => id, scenarioName: (id) => id, groupsOf: () => [] },
    ...{ announce: nothing, tell: nothing, goToCell: nothing, focusScenario: nothing },
    ...{ mayLeave: (leave) => leave(), copyToShare: nothing },
  });
  return { notebook, actions };
}

/** The commands of a notebook with so many scenarios that make another one. */
function newScenarioCommands(count: number) {
  let document = documentOf(readyText);
  while (document.scenarios.length < count) {
    ({ document } = addLayer(document, 'bas-2017'));
  }
  const { notebook, actions } = opened(document);
  const choices = document.scenarios.map(({ id }) => ({ id, name: id }));
  const commands = notebookCommands(pageOf(notebook, actions), choices, messages).filter(
    ({ name }) => choices.some((each) => name === messages.scenarioMenu.addLayerOn(each.name)),
  );
  return { notebook, commands };
}

test('a scenario can be built on each, and becomes one more', () => {
  const { notebook, commands } = newScenarioCommands(4);
  expect(commands).toHaveLength(4);
  commands[0]?.run();
  expect(notebook.document.scenarios).toHaveLength(5);
});

test('no more scenarios are offered than a file can hold', () => {
  expect(newScenarioCommands(MOST_SCENARIOS - 1).commands).toHaveLength(MOST_SCENARIOS - 1);
  expect(newScenarioCommands(MOST_SCENARIOS).commands).toEqual([]);
});

test('what a goal takes becomes a scenario of its own, shown beside its base, undone as one', () => {
  const { notebook, actions } = opened(documentOf(readyText));
  const before = notebook.document;
  const [cell = ''] = before.cellOrder.filter((id) => before.cells[id]?.kind === 'payback');
  const lengths = ['mac', 'salix'].map((group) => [
    ...['levers', 'groups', group, 'plannedLengthMonths'],
  ]);
  actions.addScenarioWith(cell, 'bas-2017', lengths, 9);
  const { document, scenarios } = notebook;
  expect(document.scenarios.at(-1)).toMatchObject({ id: 'scenario', base: 'bas-2017' });
  expect(document.cells[cell]).toMatchObject({ scenarios: ['bas-2017', 'scenario'] });
  const { mac, salix, tradgard } = scenarios.get('scenario')?.levers.groups ?? {};
  expect([mac, salix, tradgard].map((each) => each?.plannedLengthMonths)).toEqual([9, 9, 12]);
  expect(scenarios.get('bas-2017')?.levers.groups['mac']?.plannedLengthMonths).toBe(12);
  actions.undo();
  expect(notebook.document).toEqual(before);
});
