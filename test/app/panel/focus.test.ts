import { expect, test } from 'vitest';
import { Focus } from '../../../src/app/panel/focus.svelte.ts';
import { loadEvidence } from '../../../src/evidence/evidence.ts';
import { deleteScenario } from '../../../src/notebook/editScenarios.ts';
import { Notebook } from '../../../src/notebook/notebook.svelte.ts';
import { documentOf, readyText } from '../../document/notebook.ts';

const BASE = 'bas-2017';

test('the form is at what the base is compared with, until it is turned, and as long as that is there', () => {
  const notebook = new Notebook(documentOf(readyText), loadEvidence());
  const focus = new Focus(notebook);
  const [, other = ''] = focus.compared;
  expect(focus.baseId).toBe(BASE);
  expect(focus.id).toBe(other);
  const third =
    notebook.document.scenarios.find(({ id }) => !focus.compared.includes(id))?.id ?? '';
  focus.turnTo(third);
  expect(focus.id).toBe(third);
  notebook.change(deleteScenario(notebook.document, notebook.scenarios, third), 'gone');
  expect(focus.id).toBe(other);
});

test('without cells that compare, the page is about the first scenario', () => {
  const document = documentOf(readyText);
  const notebook = new Notebook({ ...document, cells: {}, cellOrder: [] }, loadEvidence());
  const focus = new Focus(notebook);
  expect([focus.compared, focus.id]).toEqual([[BASE], BASE]);
});
