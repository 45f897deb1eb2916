import { asTables } from './asTable.ts';
import { isYear } from './calendar.ts';
import { LARGEST_BYTES, MOST_CELLS, MOST_COLUMNS } from './intakeLimits.ts';
import type { IntakeResult, TableNote } from './intakeTable.ts';
import { classFormats, markupCell, type ClassFormats } from './markupCell.ts';
import { attribute, childrenOf, elementsUnder, type MarkupNode } from './markupNode.ts';
import { isUnseen } from './markupText.ts';
import { parseMarkup } from './parseMarkup.ts';
import { numberReading, unsure } from './reading.ts';
import { note, rawTable, type Merged, type RawCell, type RawTable } from './rawTable.ts';
import { atOnce, mapInSteps, someInSteps, stepCounter, within, type Steps } from './steps.ts';

/**
 * The tables of HTML as Excel, LibreOffice Calc, Google Sheets, Word and web pages put it on the
 * clipboard. A table inside another one is a table of its own.
 *
 * @param html of any kind; without a table it is a problem
 */
export function* readHtmlTable(html: string): Steps<IntakeResult> {
  if (html.length > LARGEST_BYTES) return refused('tooLarge', LARGEST_BYTES);
  const root = yield* within(0, 0.3, parseMarkup(html));
  const styles = yield* within(0.3, 0.3, elementsUnder(root, ['style']));
  const sheets = styles.flatMap(childrenOf).map(({ value }) => value ?? '');
  const formats = classFormats(sheets.join('\n'));
  const nodes = yield* within(0.3, 0.35, allTables(root));
  const found: RawTable[] = [];
  for (const [at, node] of nodes.entries()) {
    const ofAll = (share: number) => 0.35 + (0.35 * (at + share)) / nodes.length;
    const table = yield* within(ofAll(0), ofAll(1), tableOf(node, formats));
    if (table === undefined) return refused('tooManyCells');
    found.push(table);
  }
  return found.length === 0 ? refused('noTable') : yield* within(0.7, 1, asTables(found));
}

function refused(code: 'tooLarge' | 'noTable' | 'tooManyCells', value?: number): IntakeResult {
  return { ok: false, problem: { code, ...(value !== undefined && { value }) } };
}

/** Those inside of others too, after them. */
function* allTables(root: MarkupNode): Steps<readonly MarkupNode[]> {
  const found: MarkupNode[] = [];
  let level: readonly MarkupNode[] = [root];
  while (level.length > 0) {
    const next: MarkupNode[] = [];
    for (const each of level) next.push(...(yield* elementsUnder(each, ['table'])));
    level = next;
    found.push(...level);
  }
  return found;
}

/** A table laid out as HTML says, undefined when it has more cells than can be read. */
function* tableOf(table: MarkupNode, formats: ClassFormats): Steps<RawTable | undefined> {
  const lines = yield* within(0, 0.1, elementsUnder(table, ['tr'], ['table']));
  const rows: (RawCell | undefined)[][] = [];
  const merged: Merged[] = [];
  const notes: TableNote[] = [];
  /** For each column, the first row that no cell from above reaches. */
  const free: number[] = [];
  let area = 0;
  const isPause = stepCounter();
  for (const [row, line] of lines.entries()) {
    if (isPause(SLOW_CELL * (1 + (rows.at(-1)?.length ?? 0)))) {
      yield 0.1 + (0.7 * row) / lines.length;
    }
    const cells: (RawCell | undefined)[] = [];
    rows.push(cells);
    if (isUnseen(line)) notes.push(note('hiddenRows', [{ row, column: 0 }]));
    let column = 0;
    for (const node of cellsOf(line, ['td', 'th'])) {
      while ((free[column] ?? 0) > row) column += 1;
      const span = spanOf(node, lines.length - row);
      area += span.columns;
      if (column + span.columns > MOST_COLUMNS || area > MOST_CELLS) return undefined;
      cells[column] = markupCell(node, formats);
      if (span.rows > 1 || span.columns > 1) merged.push({ row, column, ...span });
      if (isUnseen(node)) notes.push(note('hiddenColumns', [{ row, column }]));
      for (let each = 0; each < span.columns; each++) free[column + each] = row + span.rows;
      column += span.columns;
    }
  }
  const columns = SLOW_CELL * free.length;
  const isStored = yield* within(0.8, 0.95, someInSteps(lines, hasStored, columns));
  const doubted = isStored ? yield* within(0.95, 1, mapInSteps(rows, doubtTexts, columns)) : rows;
  return rawTable(doubted, joined(notes), merged);
}

/** A cell of a page takes longer to read than to look at. */
const SLOW_CELL = 4;

/** The cells of a row, which are few enough for one step. */
function cellsOf(line: MarkupNode, names: readonly string[]): readonly MarkupNode[] {
  return atOnce(elementsUnder(line, names, ['table', 'tr']));
}

/** Whether LibreOffice tells the value of a cell of the row. */
function hasStored(line: MarkupNode): boolean {
  return cellsOf(line, ['td']).some((node) => attribute(node, 'sdval') !== '');
}

/**
 * LibreOffice loses that a digit is raised: where other cells tell their value, "291" as text can
 * be 29 with the mark of note 1. A year is written as text in many a head.
 */
function doubtTexts(row: readonly (RawCell | undefined)[]): readonly (RawCell | undefined)[] {
  return row.map((cell) => {
    const value = cell && !cell.given && /^\d{1,15}$/.test(cell.text) ? Number(cell.text) : NaN;
    if (!cell || Number.isNaN(value) || isYear(value)) return cell;
    return { ...cell, given: unsure('storedAsText', numberReading(value)) };
  });
}

/** One note of each kind, with all its places. */
function joined(notes: readonly TableNote[]): readonly TableNote[] {
  const kinds = [...new Set(notes.map(({ code }) => code))];
  return kinds.map((code) => {
    const places = notes.filter((each) => each.code === code).flatMap((each) => each.places);
    return note(code, places.slice(0, 20));
  });
}

/** A span of 0 rows goes to the end. */
function spanOf(node: MarkupNode, rowsLeft: number) {
  const rows = spanIn(attribute(node, 'rowspan'));
  const columns = Math.max(1, spanIn(attribute(node, 'colspan')));
  return {
    rows: rows === 0 ? rowsLeft : Math.min(rows, rowsLeft),
    columns: Math.min(columns, 1000),
  };
}

function spanIn(text: string): number {
  const [, digits] = /^\s*(\d{1,6})/.exec(text) ?? [];
  return digits === undefined ? 1 : Number(digits);
}
