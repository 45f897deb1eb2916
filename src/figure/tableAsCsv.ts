import type { Messages, Language } from '../message/language.ts';
import { csvText, type CsvCell, type CsvDialect } from '../quantity/csvText.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { TableCell, TableData } from './tableData.ts';
import { tableQuantity } from './tableQuantity.ts';

/** What a spreadsheet in each language reads whole when the file is opened by a double click. */
const DIALECTS: Readonly<Record<Language, CsvDialect>> = {
  sv: { between: ';', decimal: ',' },
  en: { between: ',', decimal: '.' },
};

/**
 * The table as CSV for a spreadsheet in a language: numbers bare, words as they are, nothing that a
 * spreadsheet would take for a formula, and a byte-order mark. A unit stands once: in the head where
 * all numbers of a column have it, else at the name of a row where all its others have it, else in a
 * column of its own beside the number.
 */
export function tableAsCsv(
  { head, rows }: TableData,
  language: Language,
  messages: Pick<Messages, 'figure' | 'units'>,
): string {
  const cells = rows.map((row) => row.map((cell) => cellOf(cell, language, messages)));
  const inHead = head.map((_, column) => commonUnit(cells.map((row) => row[column])));
  const atName = cells.map((row) =>
    commonUnit(row.filter((_, column) => column > 0 && inHead[column] === undefined)),
  );
  const isApart = head.map((_, column) =>
    cells.some((row, line) => {
      const unit = row[column]?.quantity?.unit ?? '';
      return unit !== '' && inHead[column] === undefined && atName[line] === undefined;
    }),
  );
  const heads = head.flatMap((text, column) => [
    named(text, inHead[column]),
    ...(isApart[column] ? [messages.figure.unitOf(text)] : []),
  ]);
  const lines = cells.map((row, line) =>
    row.flatMap(({ text, quantity }, column): CsvCell[] => [
      quantity ?? (column === 0 ? named(text, atName[line]) : text),
      ...(isApart[column] ? [atName[line] === undefined ? (quantity?.unit ?? '') : ''] : []),
    ]),
  );
  return `\uFEFF${csvText([heads, ...lines], DIALECTS[language])}\n`;
}

interface FileCell {
  readonly text: string;
  readonly quantity: Quantity | undefined;
}

function cellOf(cell: TableCell, language: Language, { units }: Pick<Messages, 'units'>): FileCell {
  const text = typeof cell === 'string' ? cell : cell.text;
  return { text, quantity: tableQuantity(cell, language, units) };
}

/** The unit that all numbers among some cells have; undefined where they differ, or have none. */
function commonUnit(cells: readonly (FileCell | undefined)[]): string | undefined {
  const units = new Set(cells.flatMap((cell) => cell?.quantity?.unit ?? []));
  const [unit] = units;
  return units.size === 1 && unit !== '' ? unit : undefined;
}

const named = (text: string, unit: string | undefined) =>
  unit === undefined ? text : `${text} (${unit})`;
