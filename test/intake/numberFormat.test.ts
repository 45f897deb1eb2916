import { describe, expect, test } from 'vitest';
import { storedNumber, storedValue } from '../../src/intake/storedNumber.ts';
import { readingText } from './tableText.ts';

const read = (value: number, code: string) => {
  const { text, given } = storedNumber(value, code);
  return `${text} → ${given ? readingText(given, text) : ''}`;
};

describe('storedNumber reads', () => {
  test.each<[number, string, string]>([
    [29, '', '29 → 29'],
    [29, 'General', '29 → 29'],
    [28.6, '0', '29 → 28.6'],
    [0.25, '0%', '25 % → 25%'],
    [0.153846, '0.0%', '15.4 % → 15.3846%'],
    [1581000, '#,##0 "kr"', '1581000 kr → 1581000 kronor'],
    [1581000, '#,##0 [$kr-41D]', '1581000 kr → 1581000 kronor'],
    [1581000, '_-* #,##0 "kr"_-;-* #,##0 "kr"_-', '1581000 kr → 1581000 kronor'],
    [1581000, '#,##0,', '1581 → ? 1581000 | 1581 (scaled)'],
    [9200000, '0.0,,"mkr"', '9.2 mkr → ? 9200000 | 9.2 (scaled)'],
    [3, '[<5]"<5";0', '<5 → ? [0–4] | 3 (masked)'],
    [7, '[<5]"<5";0', '7 → 7'],
    [0, '0;-0;"–"', '– → nil'],
    [0, '_-* "-"??_-', '- → nil'],
    [-4, '0;-0;"–"', '-4 → -4'],
    [7, ';;;', ' → ? 7 (masked)'],
    [44256, 'yyyy-mm-dd', '2021-03-01 → 2021-03-01'],
    [44256, 'yyyy\\-mm\\-dd;@', '2021-03-01 → 2021-03-01'],
    [44256, '[$-41D]d mmmm yyyy', '2021-03-01 → 2021-03-01'],
    [44256, 'ÅÅÅÅ-MM-DD', '2021-03-01 → 2021-03-01'],
    [44256, 'TT.MM.JJJJ', '2021-03-01 → 2021-03-01'],
    [44255.999999, 'yyyy-mm-dd', '2021-03-01 → 2021-03-01'],
    [44256.75, 'yyyy-mm-dd hh:mm', '2021-03-01 → 2021-03-01'],
    [44256, 'mmm-yy', '2021-03 → 2021-03'],
    [46115, 'd-mmm', '2026-04-03 → ? 2026-04-03 | [3–4] (noYear)'],
    [0.5, 'h:mm', '12:00 → "12:00"'],
    [1.5, '[h]:mm', '36:00 → "36:00"'],
    [0.5, 'TT:MM', '12:00 → "12:00"'],
    [44256, 'd', '2021-03-01 → ? 2021-03-01 | [1–3] (noYear)'],
    [59, 'yyyy-mm-dd', '59 → ? 59 (noSuchDay)'],
    [-1, 'yyyy-mm-dd', '-1 → ? -1 (noSuchDay)'],
    [1e10, 'yyyy-mm-dd', '10000000000 → ? 10000000000 (noSuchDay)'],
    [100000, '0.00E+00', '100000.00 → 100000'],
    [29, 'a'.repeat(300), '29 → 29'],
  ])('%s as %s', (value, code, expected) => {
    expect(read(value, code)).toBe(expected);
  });

  test('days that are counted from 1904', () => {
    expect(storedNumber(42_794, 'yyyy-mm-dd', true).text).toBe('2021-03-01');
  });
});

test.each<[string, number | undefined]>([
  ['0.25', 0.25],
  ['0,25', 0.25],
  ['-1.5E-3', -0.0015],
  ['1e999', undefined],
  ['', undefined],
  ['1 581', undefined],
  ['1.581.000', undefined],
  ['0x10', undefined],
  ['Infinity', undefined],
])('storedValue of "%s"', (text, expected) => {
  expect(storedValue(text)).toBe(expected);
});
