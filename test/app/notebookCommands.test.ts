import { expect, test } from 'vitest';
import { NotebookActions } from '../../src/app/notebookActions.ts';
import { notebookCommands } from '../../src/app/palette/notebookCommands.ts';
import { MOST_SCENARIOS } from '../../src/document/notebookDocument.ts';
import { loadEvidence } from '../../src/evidence/evidence.ts';
import { messagesIn } from '../../src/message/language.ts';
import { addLayer } from '../../src/notebook/editScenarios.ts';
import { Notebook } from '../../src/notebook/notebook.svelte.ts';
import { documentOf, readyText } from '../document/notebook.ts';

const messages = messagesIn('sv');
const nothing = () => undefined;
const page = {
  ...{ save: nothing, goToCell: nothing, showLibrary: nothing, showChanges: nothing },
  ...{ openReady: nothing, controlNames: () => [], goToControl: nothing },
  ...{ showKeys: nothing, showGuide: nothing, focusScenario: nothing, compareScenario: nothing },
};

/** The commands of a notebook with so many scenarios that make another one. */
function newScenarioCommands(count: number) {
  let document = documentOf(readyText);
  while (document.scenarios.length < count) {
    ({ document } = addLayer(document, 'bas-2017', `Nytt ${document.scenarios.length}`));
  }
  const notebook = new Notebook(document, loadEvidence());
  const actions = new NotebookActions(notebook, {
    ...{ messages, language: 'sv', compared: ['bas-2017'] },
    ...{ groupName: (_, group) => group, announce: nothing, goToCell: nothing },
  });
  const choices = document.scenarios.map(({ id }) => ({ id, name: id }));
  const commands = notebookCommands(notebook, actions, page, choices, messages).filter(({ name }) =>
    choices.some((each) => name === messages.scenarioMenu.addLayerOn(each.name)),
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
