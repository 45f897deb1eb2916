import { describe, expect, test } from 'vitest';
import { entryMoves } from '../../../src/app/changes/entryMoves.ts';
import { resolveScenarios } from '../../../src/document/resolveScenarios.ts';
import type { NotebookDocument } from '../../../src/document/notebookDocument.ts';
import { allMessagesIn } from '../../../src/cells/kinds.ts';
import { setScenarioEntry } from '../../../src/notebook/editScenario.ts';
import { renameScenario } from '../../../src/notebook/editScenarios.ts';
import { QuantityFormat } from '../../../src/quantity/format.ts';
import { documentOf, groupsOf, readyText } from '../../document/notebook.ts';

const ready = documentOf(readyText);
const scenariosIn = (document: NotebookDocument) => {
  const resolution = resolveScenarios(document, groupsOf);
  if (!resolution.ok) throw new Error(JSON.stringify(resolution.problems));
  return resolution.scenarios;
};
const words = {
  scenariosIn,
  nameOf: (id: string) => id,
  groupName: (id: string) => id.toUpperCase(),
  messages: allMessagesIn('sv'),
  format: new QuantityFormat('sv'),
};
const set = (id: string, path: readonly string[], value: number) =>
  setScenarioEntry(ready, scenariosIn(ready), id, path, value);
const movesTo = (after: NotebookDocument) =>
  entryMoves(ready, after, words).map((text) => text.replace(/\u00a0/g, ' '));

describe('a change in words', () => {
  test('says which number of which group went from what to what', () => {
    const shorter = set(
      'tva-ar-samma-budget',
      ['levers', 'groups', 'mac', 'plannedLengthMonths'],
      18,
    );
    expect(movesTo(shorter)).toEqual([
      'tva-ar-samma-budget: Planerad tid, MAC 24 månader → 18 månader',
    ]);
  });

  test('is told of the scenario itself, not of those that follow it', () => {
    expect(movesTo(set('bas-2017', ['levers', 'costKronor'], 8_000_000))).toEqual([
      'bas-2017: Årskostnad 9,18 mkr → 8,00 mkr',
    ]);
  });

  test('is nothing where no entry differs', () => {
    expect(movesTo(ready)).toEqual([]);
    expect(movesTo(renameScenario(ready, 'bas-2017', 'Ett annat namn'))).toEqual([]);
  });
});
