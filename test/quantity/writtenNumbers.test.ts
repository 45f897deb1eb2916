import { expect, test } from 'vitest';
import { writtenNumbers, type WrittenNumber } from '../../src/quantity/writtenNumbers.ts';

test.each<[string, WrittenNumber[]]>([
  ['29', [{ value: 29 }]],
  ['1 581 000', [{ value: 1_581_000 }]],
  ['1 581 000,5', [{ value: 1_581_000.5, decimal: ',' }]],
  ["1'581'000.5", [{ value: 1_581_000.5, decimal: '.' }]],
  ['6,5', [{ value: 6.5, decimal: ',' }]],
  ['.5', [{ value: 0.5, decimal: '.' }]],
  ['0,500', [{ value: 0.5, decimal: ',' }]],
  ['1234,500', [{ value: 1234.5, decimal: ',' }]],
  ['9.180.000', [{ value: 9_180_000, decimal: ',' }]],
  ['9,180,000', [{ value: 9_180_000, decimal: '.' }]],
  ['9.180,50', [{ value: 9180.5, decimal: ',' }]],
  ['9,180,000.50', [{ value: 9_180_000.5, decimal: '.' }]],
])('writtenNumbers reads %s in one way', (written, expected) => {
  expect(writtenNumbers(written)).toStrictEqual(expected);
});

test('writtenNumbers gives both ways where a lone mark stands before three digits', () => {
  expect(writtenNumbers('1.500')).toEqual([
    { value: 1.5, decimal: '.' },
    { value: 1500, decimal: ',' },
  ]);
  expect(writtenNumbers('12,000').map(({ value }) => value)).toEqual([12, 12_000]);
});

test.each(['', '1 58 1000', '3 4', '5,', '1.5.0', '1,58,000', '9.180,000.5', 'a'])(
  'writtenNumbers finds no number in "%s"',
  (written) => {
    expect(writtenNumbers(written)).toEqual([]);
  },
);
