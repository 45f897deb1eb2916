import { dsvFormat } from 'd3';
import type { TableData } from './tableData.ts';

const semicolons = dsvFormat(';');

/**
 * The table as CSV for a Swedish spreadsheet: semicolons, a byte-order mark, and nothing that a spreadsheet
 * would take for a formula. Where a column's numbers have one unit it stands in the head, where a row's have
 * it stands at the row's name, and the numbers are bare, so that one can count with them.
 */
export function tableAsCsv({ head, rows }: TableData): string {
  const texts = rows.map((row) => row.map((part) => (typeof part === 'string' ? part : part.text)));
  const columnUnits = head.map((_, column) =>
    column === 0 ? undefined : commonUnit(texts.map((row) => row[column] ?? '')),
  );
  const lines = texts.map((row) => {
    const others = row.filter((_, column) => column > 0 && columnUnits[column] === undefined);
    const rowUnit = commonUnit(others);
    return row.map((text, column) => {
      if (column === 0) return named(text, rowUnit);
      return (columnUnits[column] ?? rowUnit) === undefined ? text : bare(text);
    });
  });
  const heads = head.map((text, column) => named(text, columnUnits[column]));
  const guarded = [heads, ...lines].map((line) => line.map(guard));
  return `\uFEFF${semicolons.formatRows(guarded)}\n`;
}

/** A signed number with spaces between thousands, and the unit before or after it: "9,18 mkr", "SEK 9.18 m". */
const WITH_UNIT =
  /^(?<before>[A-Z]{3}\s)?(?<number>[+\-−]?\d[\d\s]*(?:[.,]\d+)*)(?<after>[^\p{N}\s(–-][^\p{N}(]*)?$/u;

function partsOf(text: string): { readonly number: string; readonly unit: string } | undefined {
  const {
    before = '',
    number = '',
    after = '',
  } = WITH_UNIT.exec(text.replace(/(\d)\s(?=[^\d\s])/gu, '$1'))?.groups ?? {};
  if (number === '') return undefined;
  return { number, unit: `${before}${after}`.replace(/\s+/g, ' ').trim() };
}

/** The unit that all numbers among some cells have; undefined where they differ, or have none. */
function commonUnit(cells: readonly string[]): string | undefined {
  const units = new Set(cells.flatMap((cell) => partsOf(cell)?.unit ?? []));
  const [unit] = units;
  return units.size === 1 && unit !== '' ? unit : undefined;
}

const named = (text: string, unit: string | undefined) =>
  unit === undefined ? text : `${text} (${unit})`;

/** The number of a cell as a spreadsheet reads it; other text as it is. */
function bare(text: string): string {
  return partsOf(text)?.number.replace(/\s/g, '').replace('−', '-') ?? text;
}

/** Text that begins like a formula gets a leading apostrophe; a signed number with its unit is left alone. */
function guard(cell: string): string {
  const isNumber = /^\+[\d\s.,]+[\p{L}\s%\u2011]*$|^-[\d.,]+$/u.test(cell);
  return /^[=+\-@\t\r]/.test(cell) && !isNumber ? `'${cell}` : cell;
}
