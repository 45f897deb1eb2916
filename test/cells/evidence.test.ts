import { describe, expect, test } from 'vitest';
import { GroupForecast } from '../../src/check/groupForecast.ts';
import { evidenceView } from '../../src/cells/evidence/evidenceView.ts';
import { plainText } from '../../src/explanation/explanation.ts';
import type { TableCell } from '../../src/figure/tableData.ts';
import { LANGUAGES } from '../../src/message/language.ts';
import { contextOf } from './shown.ts';

const textOf = (part: TableCell | undefined) =>
  typeof part === 'string' ? part : (part?.text ?? '');

describe.each(LANGUAGES)('the evidence, in %s', (language) => {
  const context = contextOf(['bas-2017'], language);
  const { cohort, scenario } = context.shown[0].explainer.expectation;
  const forecast = new GroupForecast(cohort, scenario.assumptions.exitShares, context.seed);
  forecast.draw(2000);

  test('shows raw beside pooled, never a bare share of few persons', () => {
    const { table, numbers, finding } = evidenceView(context, 'shares', forecast);
    expect(table.rows).toHaveLength(16);
    for (const row of table.rows) {
      expect(textOf(row[2])).toMatch(/\d+ (av|of) \d+ \(/);
      expect(textOf(row[3])).toMatch(/\(\d+–\d+ (av|of) \d+\)/);
    }
    expect(numbers['mac']?.map(({ text }) => text)[0]).toMatch(/^6 (av|of) 29/);
    expect(finding.map(plainText).join(' ')).toContain('MAC');
  });

  test('says nothing of another year before that is drawn', () => {
    const { groups } = evidenceView(context, 'shares', undefined);
    expect(groups.flatMap(({ bars }) => bars.map(({ interval }) => interval))).toEqual(
      Array.from({ length: 8 }, () => undefined),
    );
  });

  test.each(['inputs', 'participants'] as const)('gives every number of “%s” a source', (view) => {
    const { table, tables } = evidenceView(context, view, undefined);
    const parts = [table, ...tables].flatMap(({ rows }) => rows.flat());
    const numbers = parts.flatMap((part) =>
      typeof part === 'object' && 'explain' in part ? [part] : [],
    );
    expect(numbers.length).toBeGreaterThan(20);
    for (const number of numbers) {
      const { source, origin } = number.explain();
      expect(source !== undefined || origin === 'assumed' || origin === 'fitted').toBe(true);
    }
  });

  test('lists all 22 contradictions with how each was found', () => {
    const { table } = evidenceView(context, 'contradictions', undefined);
    const words = context.messages.evidenceCell;
    expect(table.rows).toHaveLength(22);
    expect(table.rows.filter((row) => row[2] !== words.byReading)).toHaveLength(13);
  });
});
