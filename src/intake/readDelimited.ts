import { asTables } from './asTable.ts';
import { findDelimiter } from './delimiter.ts';
import { LARGEST_BYTES } from './intakeLimits.ts';
import type { IntakeResult, TableNote } from './intakeTable.ts';
import { note, rawTable } from './rawTable.ts';
import { splitRecords, type Records } from './splitRecords.ts';
import { mapInSteps, within, type Steps } from './steps.ts';

/** A first line that names the sign between cells, as Excel reads and writes it. */
const SEP_LINE = /^\uFEFF?"?sep=(.)"?(?:\r\n|\r|\n|$)/i;

/**
 * The table of a text whose cells are parted by tabs, semicolons or commas: CSV, TSV, or what is
 * pasted as text. Rows and columns keep their place in the text; a line that names the sign
 * (`sep=;`) is the first row of none.
 *
 * @param text of any kind; one without any cell is a problem
 * @param notes what is to be told of it besides, such as its encoding
 */
export function* readDelimited(
  text: string,
  notes: readonly TableNote[] = [],
): Steps<IntakeResult> {
  if (text.length > LARGEST_BYTES) {
    return { ok: false, problem: { code: 'tooLarge', value: LARGEST_BYTES } };
  }
  const [sepLine = '', named] = SEP_LINE.exec(text) ?? [];
  const body = text.slice(sepLine.length).replace(/^\uFEFF/, '');
  const delimiter = named ?? findDelimiter(body);
  const split = yield* within(0, 0.2, splitRecords(body, delimiter));
  const columns = split.records[0]?.length;
  const asRow = (record: readonly string[]) => record.map((cell) => ({ text: cell }));
  const rows = yield* within(0.2, 0.3, mapInSteps(split.records, asRow, columns));
  const offset = named === undefined ? [] : [[]];
  const own = yield* within(0.3, 0.35, notesOf(split, offset.length));
  const raw = rawTable(offset.length > 0 ? [...offset, ...rows] : rows, [...notes, ...own]);
  return yield* within(0.35, 1, asTables([raw]));
}

function* notesOf({ records, openQuote }: Records, offset: number): Steps<readonly TableNote[]> {
  const widths = yield* mapInSteps(records, widthOf);
  const filled = widths.filter((width) => width > 0);
  const isOneColumn = filled.length > 1 && filled.every((width) => width === 1);
  const uneven = unevenRow(records, widths);
  return [
    ...(openQuote ? [note('openQuote', [{ ...openQuote, row: openQuote.row + offset }])] : []),
    ...(isOneColumn ? [note('oneColumn')] : []),
    ...(uneven === undefined ? [] : [note('unevenRows', [{ row: uneven + offset, column: 0 }])]),
  ];
}

function widthOf(record: readonly string[]): number {
  return record.findLastIndex((cell) => cell.trim() !== '') + 1;
}

/** The first row that is wider than the first one with several cells, which names the columns. */
function unevenRow(records: Records['records'], widths: readonly number[]): number | undefined {
  const head = records.find(({ length }) => length > 1);
  const index = head === undefined ? -1 : widths.findIndex((width) => width > head.length);
  return index < 0 ? undefined : index;
}
