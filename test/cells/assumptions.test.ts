import { describe, expect, test } from 'vitest';
import { assumptionsView } from '../../src/cells/assumptions/assumptionsView.ts';
import { LANGUAGES } from '../../src/message/language.ts';
import { scenarioFields } from '../../src/scenario/field.ts';
import { BASE_2017, vary } from '../run/readyScenarios.ts';
import { contextOf, endsOf, explanationsIn, rowsOf, textOf } from './shown.ts';

const all = scenarioFields().filter(([part]) => part === 'assumptions');
const rowsIn = (view: ReturnType<typeof assumptionsView>) =>
  view.parts.flatMap(({ table }) => rowsOf(table).slice(1));

describe('the register of assumptions', () => {
  test.each(LANGUAGES)(
    'holds every assumption of the format once, with a name, in %s',
    (language) => {
      const rows = rowsIn(assumptionsView(contextOf(['bas-2017'], language)));
      expect(rows).toHaveLength(all.length);
      expect(rows.every(([label = '']) => label !== '' && !label.includes('assumptions.'))).toBe(
        true,
      );
    },
  );

  test('tells the value, the likely range of what is open, and what each is based on', () => {
    const rows = rowsIn(assumptionsView(contextOf(['bas-2017'], 'sv')));
    const rowOf = (label: string) => rows.find(([name]) => name === label);
    // Seven of the 49 without work at exit had work six months later: Beta(7.5, 42.5).
    expect(rowOf('I arbete inom 6_månader efter avslut')?.slice(1)).toEqual([
      '15_%',
      '±_5_%',
      'Anpassat',
      'B: räknat på få personer',
    ]);
    // exp(±1.28 · 0.35)
    expect(rowOf('Chans till arbete i den extra tiden')?.slice(1)).toEqual([
      '100_%',
      '64_% till 157_%',
      'Antaget',
      'C: antaget, med spridning',
    ]);
    expect(rows.every((row) => ['Antaget', 'Anpassat'].includes(row.at(-2) ?? ''))).toBe(true);
  });

  test('says in how many two scenarios differ', () => {
    const pair = assumptionsView(contextOf(['bas-2017', 'tva-ar-samma-budget'], 'sv'));
    expect(textOf(pair.finding)).toContain('”24 månader, samma budget” antar detsamma');
    expect(pair.parts[0]?.table.head).not.toContain('24 månader, samma budget');
    const other = vary(BASE_2017, {
      assumptions: { cost: { ...BASE_2017.assumptions.cost, fixedShare: 0.5 } },
    });
    const differing = assumptionsView(
      contextOf(['bas-2017', { name: 'Egen', scenario: other }], 'sv'),
    );
    expect(textOf(differing.finding)).toContain('”Egen” antar annat i 1 av dem');
  });

  test('has a shape for what is open, and a path for who answers for it', () => {
    const { parts } = assumptionsView(contextOf(['bas-2017'], 'sv'));
    for (const { table, rows } of parts) {
      expect(rows.map(({ label }) => label)).toEqual(table.rows.map(([label]) => label));
      rows.forEach(({ shape }, line) => {
        expect(shape.length > 0).toBe(rowsOf(table)[line + 1]?.[2] !== '–');
      });
    }
    expect(parts.flatMap(({ rows }) => rows.map(({ path }) => path))).toHaveLength(all.length);
  });

  test('has a way on from every value', () => {
    for (const explanation of explanationsIn(assumptionsView(contextOf(['bas-2017'], 'sv')))) {
      expect(endsOf(explanation).length).toBeGreaterThan(0);
    }
  });
});
