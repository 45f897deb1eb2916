import { dsvFormat } from 'd3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { IntakeResult } from '../../src/intake/intakeTable.ts';
import { readDelimited } from '../../src/intake/readDelimited.ts';
import { readFile } from '../../src/intake/readFile.ts';
import { readHtmlTable } from '../../src/intake/readHtmlTable.ts';
import { atOnce } from '../../src/intake/steps.ts';
import { QuantityFormat } from '../../src/quantity/format.ts';
import { storedZip, xlsxParts } from './storedZip.ts';
import { readingText } from './tableText.ts';

const [swedish, english] = [new QuantityFormat('sv'), new QuantityFormat('en')];

/** What a cell of a table of counts says, as a form of a language would write it. */
const cell = fc.oneof(
  fc.integer({ min: 0, max: 3_000_000 }).map((value) => swedish.number(value)),
  fc.integer({ min: -999, max: 999 }).map(String),
  fc.double({ min: 0, max: 1, noNaN: true }).map((share) => swedish.percent(share, 1)),
  fc.double({ min: 0, max: 99, noNaN: true }).map((value) => swedish.number(value, 2)),
  fc.constantFrom(
    ...['<5', '< 5', '1–4', '..', '.', '–', 'x', 'uppgift saknas', '', '#N/A', '3-4'],
  ),
  fc.constantFrom(
    ...['2017-12-01', '2017-12', '1,500', '17 (45 %)', '29*', 'a;b', 'a "b" c', 'a, b'],
  ),
);

const table = fc.integer({ min: 1, max: 6 }).chain((columns) =>
  fc
    .array(fc.array(cell, { minLength: columns, maxLength: columns }), {
      minLength: 1,
      maxLength: 8,
    })
    .map((rows) => [
      ['Grupp', ...rows[0]!.map((_, index) => `Kolumn ${String(index)}`)],
      ...rows.map((row, index) => [`Rad ${String(index)}`, ...row]),
    ]),
);

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const asHtml = (rows: readonly (readonly string[])[]) =>
  `<html><body><table>${rows
    .map((row) => `<tr>${row.map((text) => `<td>${escaped(text)}</td>`).join('')}</tr>`)
    .join('\n')}</table></body></html>`;

const asXlsx = (rows: readonly (readonly string[])[]) =>
  storedZip(
    xlsxParts(
      `<sheetData>${rows
        .map((row) => {
          const cells = row.map((text) => `<c t="inlineStr"><is><t>${escaped(text)}</t></is></c>`);
          return `<row>${cells.join('')}</row>`;
        })
        .join('')}</sheetData>`,
    ),
  );

/** Its readings, what its rows are and which are totals; but not where, which differs. */
function readingsOf(result: IntakeResult) {
  if (!result.ok) return result.problem.code;
  return result.tables.map(({ rows, parts, totals }) => ({
    rows: rows.map((row) => row.map(({ text, reading }) => readingText(reading, text))),
    parts,
    totals,
  }));
}

test('a table written in any way is read as the same', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(table, async (rows) => {
      const inTabs = readingsOf(atOnce(readDelimited(dsvFormat('\t').formatRows(rows))));
      expect(inTabs).not.toBe('nothing');
      for (const delimiter of [';', ',', '|']) {
        const text = dsvFormat(delimiter).formatRows(rows);
        expect(readingsOf(atOnce(readDelimited(text)))).toEqual(inTabs);
        expect(
          readingsOf(atOnce(readDelimited(`\uFEFF${text.replaceAll('\n', '\r\n')}\r\n`))),
        ).toEqual(inTabs);
      }
      expect(readingsOf(atOnce(readHtmlTable(asHtml(rows))))).toEqual(inTabs);
      expect(readingsOf(await readFile(asXlsx(rows)))).toEqual(inTabs);
    }),
    { numRuns: 500 },
  );
});

test('a number of either language is read as what was written', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1e9, max: 1e9, noNaN: true }),
      fc.integer({ min: 0, max: 2 }),
      (value, decimals) => {
        const rounded = Number(value.toFixed(decimals));
        for (const [format, mark] of [
          [swedish, '6,5'],
          [english, '6.5'],
        ] as const) {
          const text = `a\tb\nx\t${format.number(value, decimals)}\ny\t${mark}`;
          const result = atOnce(readDelimited(text));
          const reading = result.ok ? result.tables[0]?.rows[1]?.[1]?.reading : undefined;
          expect(reading).toEqual({ kind: 'number', value: rounded + 0 });
        }
      },
    ),
    { numRuns: 2000 },
  );
});
