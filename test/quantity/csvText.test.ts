import { csvParseRows, dsvFormat } from 'd3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvText } from '../../src/quantity/csvText.ts';

const POINT = { between: ',', decimal: '.' };
const COMMA = { between: ';', decimal: ',' };

test('numbers are bare in their dialect, and words are no formulas, whatever they look like', () => {
  const rows = [
    ['=1+1', { digits: '-22.4' }],
    ['-5', { digits: '115' }],
  ];
  expect(csvText(rows, POINT)).toBe("'=1+1,-22.4\n'-5,115");
  expect(csvText(rows, COMMA)).toBe("'=1+1;-22,4\n'-5;115");
});

test('any words come back from either dialect as they were, but for the guard', () => {
  const words = fc.string({ unit: 'grapheme', maxLength: 8 });
  fc.assert(
    fc.property(fc.array(fc.tuple(words, words), { minLength: 1 }), (rows) => {
      const guarded = rows.map((row) => row.map((each) => each.replace(/^(?=[=+\-@\t\r])/, "'")));
      expect(csvParseRows(csvText(rows, POINT))).toEqual(guarded);
      expect(dsvFormat(';').parseRows(csvText(rows, COMMA))).toEqual(guarded);
    }),
  );
});
