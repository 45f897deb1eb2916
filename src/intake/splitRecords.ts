import { stepCounter, type Steps } from './steps.ts';

/** The cells of a text, row by row. */
export interface Records {
  readonly records: readonly (readonly string[])[];
  /**
   * Row and column of the first quotation mark that is never closed, and is read as a sign of its
   * own with all after it; or of a cell in quotation marks with a lone one inside.
   */
  readonly openQuote?: { readonly row: number; readonly column: number };
}

/**
 * Parts a text into rows and cells (RFC 4180): a cell in quotation marks holds delimiters, line
 * breaks and doubled marks; a row ends with any kind of line break, and an ending one begins no
 * row. A mark closes only before a delimiter or a line's end: where one is forgotten, less is
 * swallowed.
 *
 * @param delimiter one sign between cells; undefined where every line is a cell
 */
export function* splitRecords(text: string, delimiter: string | undefined): Steps<Records> {
  const records: string[][] = [];
  let openQuote: Records['openQuote'];
  let mayQuote = true;
  let row: string[] = [];
  let index = 0;
  const isPause = stepCounter();
  while (index < text.length || row.length > 0) {
    if (isPause(1)) yield index / text.length;
    const place = { row: records.length, column: row.length };
    const cell = readField(text, index, delimiter, mayQuote);
    if (cell === undefined || cell.isLoose) openQuote ??= place;
    if (cell === undefined) {
      mayQuote = false;
      continue;
    }
    row.push(cell.text);
    index = cell.end + 1;
    if (delimiter !== undefined && text.charAt(cell.end) === delimiter) {
      if (index >= text.length) row.push('');
      else continue;
    }
    records.push(row);
    row = [];
    if (text.charAt(cell.end) === '\r' && text.charAt(index) === '\n') index += 1;
  }
  return openQuote === undefined ? { records } : { records, openQuote };
}

interface Field {
  readonly text: string;
  /** Where the delimiter or line break after it stands, or the end. */
  readonly end: number;
  /** Whether a quotation mark inside quotation marks is not doubled. */
  readonly isLoose: boolean;
}

/** A cell from `start`; undefined when its quotation mark is never closed. */
function readField(
  text: string,
  start: number,
  delimiter: string | undefined,
  mayQuote: boolean,
): Field | undefined {
  if (!mayQuote || text.charAt(start) !== '"') return plainField(text, start, delimiter);
  let [inside, from, isLoose] = ['', start + 1, false];
  for (;;) {
    const close = text.indexOf('"', from);
    if (close < 0) return undefined;
    inside += text.slice(from, close);
    const next = text.charAt(close + 1);
    if (next === '' || next === delimiter || next === '\n' || next === '\r') {
      return { text: inside, end: close + 1, isLoose };
    }
    inside += '"';
    from = close + (next === '"' ? 2 : 1);
    isLoose ||= next !== '"';
  }
}

function plainField(text: string, start: number, delimiter: string | undefined): Field {
  let end = start;
  while (end < text.length) {
    const sign = text.charAt(end);
    if (sign === delimiter || sign === '\n' || sign === '\r') break;
    end += 1;
  }
  return { text: text.slice(start, end), end, isLoose: false };
}
