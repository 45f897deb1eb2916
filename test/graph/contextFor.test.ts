import { expect, test } from 'vitest';
import { levelsView } from '../../src/cells/goals/levelsView.ts';
import type { CellOf } from '../../src/cells/kinds.ts';
import { contextFor } from '../../src/graph/contextFor.ts';
import { BASE_2017 } from '../run/readyScenarios.ts';
import { simulate } from '../run/simulated.ts';
import { contextOf, withFutures } from '../cells/shown.ts';

test('a cell that shows fewer scenarios than before draws no more than it shows', () => {
  const ids = ['bas-2017', 'tva-ar-samma-budget', 'tva-ar-samma-starter', 'bas-2019'];
  const before = contextOf(ids, 'sv');
  const tables = simulate([BASE_2017], 20);
  const context = withFutures(
    before,
    ids.flatMap(() => tables),
  );
  const cell: CellOf<'goals'> = { kind: 'goals', scenarios: ids };
  const choice = {
    outcome: 'arbete',
    time: 'exit',
    denominator: 'completers',
    group: undefined,
    years: 'next',
  } as const;
  const lines = levelsView(contextFor(cell, context), choice).lines.map(({ scenario }) => scenario);
  expect(lines).toEqual(['base', 'other']);
  expect(contextFor({ ...cell, view: 'map' }, context)).toBe(context);
});
