import { describe, expect, test } from 'vitest';
import { compareView } from '../../src/cells/compare/compareView.ts';
import { manyView } from '../../src/cells/compare/manyView.ts';
import { madeUpTable } from '../summary/madeUpTable.ts';
import { contextOf, endsOf, explanationsIn, rowsOf, textOf, withFutures } from './shown.ts';

const THREE = ['bas-2017', 'tva-ar-samma-budget', 'tva-ar-samma-starter'];
const tables = [0.061, 0.08, 0.05].map((jobShare) => madeUpTable({ jobShare }));
const simulated = (language: 'sv' | 'en' = 'sv') => withFutures(contextOf(THREE, language), tables);

describe('three scenarios in a comparison', () => {
  test('are told from the shortest payback to the longest, before they are simulated', () => {
    const view = manyView(contextOf(THREE, 'sv'));
    expect(textOf(view.finding)).toBe(
      'Återbetalning med rapportens räknesätt, mittvärden, kortast först: 61,0_månader för ”Bas 2017”, 65,8_månader för ”24 månader, samma budget” och 66,5_månader för ”24 månader, samma antal starter”.',
    );
    expect(view.table).toBeUndefined();
  });

  test('have a best one, where the futures tell', () => {
    expect(textOf(manyView(simulated()).finding)).toMatch(
      /Mest nytta per krona av alla ger ”24 månader, samma budget” i flest framtider: \d\d_av_100\.$/,
    );
    const alike = withFutures(contextOf(THREE, 'en'), [tables[0], tables[0], tables[0]] as never);
    expect(textOf(manyView(alike).finding)).toMatch(
      /but at least one more gives exactly as much in every future\.$/,
    );
  });

  test('stand in a row each, against the first', () => {
    const { table } = manyView(simulated());
    const rows = rowsOf(table ?? { caption: '', head: [], rows: [] });
    expect(rows.map(([name]) => name)).toEqual([
      'Scenario',
      'Bas 2017',
      '24 månader, samma budget',
      '24 månader, samma antal starter',
    ]);
    expect(rows.every((row) => row.length === rows[0]?.length)).toBe(true);
    expect(rows[1]?.slice(-3)).toEqual(['–', '–', '–']);
    expect(rows[2]?.at(-1)).toMatch(/^\d+_av_100$/);
    const best = rows.slice(1).map((row) => Number.parseInt(row[4] ?? '', 10));
    expect(Math.abs(best.reduce((sum, each) => sum + each, 0) - 100)).toBeLessThanOrEqual(1);
  });

  test('have a column each among the key figures and the places, and no single difference', () => {
    const { table, placesTable } = compareView(simulated());
    expect(table.head).toHaveLength(4);
    expect(table.rows.every((row) => row.length === 4)).toBe(true);
    expect(placesTable.head).toHaveLength(4);
  });

  test('have numbers that all lead to something', () => {
    for (const explanation of explanationsIn(manyView(simulated()))) {
      for (const end of endsOf(explanation)) expect(end.origin).not.toBe('computed');
    }
  });

  test('are marked when they are of before a change', () => {
    const stale = withFutures(contextOf(THREE, 'sv'), tables, { isOutdated: true });
    const view = manyView(stale);
    expect(view.isOutdated).toBe(true);
    expect(view.finding.map(({ isOutdated }) => isOutdated ?? false)).toEqual([false, true]);
  });
});
