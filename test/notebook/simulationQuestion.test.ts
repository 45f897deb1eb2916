import { describe, expect, test } from 'vitest';
import type { NotebookDocument } from '../../src/document/notebookDocument.ts';
import { loadEvidence } from '../../src/evidence/evidence.ts';
import { Notebook } from '../../src/notebook/notebook.svelte.ts';
import { replaceCell } from '../../src/notebook/editCells.ts';
import { setScenarioEntry } from '../../src/notebook/editScenario.ts';
import { scenariosOnScreen, simulationQuestion } from '../../src/notebook/simulationQuestion.ts';
import { documentOf, planted, readyText } from '../document/notebook.ts';

const evidence = loadEvidence();
const ready = documentOf(readyText);

function questionOf(document: NotebookDocument) {
  return simulationQuestion(document, new Notebook(document, evidence).scenarios, evidence);
}

const edited = (id: string, kronor: number) =>
  setScenarioEntry(
    ready,
    new Notebook(ready, evidence).scenarios,
    id,
    ['levers', 'costKronor'],
    kronor,
  );

describe('the scenarios on screen', () => {
  test('are those of the cells, each once', () => {
    expect(scenariosOnScreen(ready)).toEqual(['bas-2017', 'tva-ar-samma-budget']);
  });

  test('are two of a picture and all of a comparison, in the order of the cells', () => {
    const scenarios = ['bas-2019', 'bas-2017', 'tva-ar-samma-budget'];
    const document = replaceCell(ready, ready.cellOrder.at(-1) ?? '', {
      kind: 'compare',
      scenarios,
    });
    expect(scenariosOnScreen(document)).toEqual(['bas-2017', 'tva-ar-samma-budget', 'bas-2019']);
    const only = { ...document, cellOrder: ready.cellOrder.slice(-1) };
    expect(scenariosOnScreen(only)).toEqual(['bas-2019', 'bas-2017', 'tva-ar-samma-budget']);
  });

  test('are none when nothing but words are shown', () => {
    const words = { kind: 'text' as const, text: { sv: 'Bara ord', en: 'Only words' } };
    expect(scenariosOnScreen({ ...ready, cells: { words }, cellOrder: ['words'] })).toEqual([]);
  });

  test('are those that a text counts futures of', () => {
    const text = { sv: '{{bas-2019 payback.report.within34}}', en: '' };
    const cells = { words: { kind: 'text' as const, text } };
    expect(scenariosOnScreen({ ...ready, cells, cellOrder: ['words'] })).toEqual(['bas-2019']);
  });
});

describe('the question of a notebook', () => {
  test('is plain data with its seed, number of futures and targets', () => {
    const { ids, replicates, asked } = questionOf(ready);
    expect(structuredClone(asked)).toEqual(asked);
    expect([ids.length, replicates, asked.replicates]).toEqual([2, 10_000, 10_000]);
    expect(asked.spec.seed).toBe(ready.seed);
    expect(asked.enough?.withinMonths).toEqual([34, 14]);
    const shares = Object.values(asked.spec.benefitKey);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  test('has what the scenarios share once', () => {
    const [first, second] = questionOf(ready).asked.spec.scenarios;
    expect(first?.cohort).toBe(second?.cohort);
  });

  test.each<[string, NotebookDocument, boolean]>([
    ['a scenario on screen', edited('tva-ar-samma-budget', 9_000_000), true],
    ['the base under it', edited('bas-2017', 9_000_000), true],
    ['the seed', documentOf(planted([['seed'], 'another'])), true],
    ['the number of futures', documentOf(planted([['replicates'], 500])), true],
    ['a scenario that is not on screen', edited('bas-2019', 9_000_000), false],
    ['the title', documentOf(planted([['title'], 'Another'])), false],
    ['nothing', documentOf(readyText), false],
  ])('is another one when it changes, and only then: %s', (_, document, isAnother) => {
    expect(questionOf(document).key !== questionOf(ready).key).toBe(isAnother);
  });
});
