/** What can stand between cells, in the order in which they are believed. */
const DELIMITERS = ['\t', ';', ',', '|'] as const;

/** A sign between cells. */
export type Delimiter = (typeof DELIMITERS)[number];

/** As many lines of a long text as its delimiter is told from. */
const MOST_LINES = 2_000;

/**
 * The sign between the cells of a text, or undefined where its lines have no common one: then each
 * is a cell. A comma between digits may be a decimal mark, so a list of "6,5" is one column, and
 * a comma is the sign only where some stand elsewhere.
 */
export function findDelimiter(text: string): Delimiter | undefined {
  const lines = countedLines(text);
  let best: Delimiter | undefined;
  let most = 0;
  DELIMITERS.forEach((delimiter, index) => {
    const alike = linesAlike(lines.map(({ counts }) => counts[index] ?? 0));
    const isDoubtful = delimiter === ',' && !isCommaBetweenCells(lines);
    if (!isDoubtful && alike > most) [best, most] = [delimiter, alike];
  });
  return best;
}

/** What stands in a line outside of quotation marks. */
interface CountedLine {
  /** Of each delimiter, in their order. */
  readonly counts: readonly number[];
  /** Commas that are neither between digits nor before a space. */
  readonly clearCommas: number;
}

/** How many lines have as many of a sign as most lines that have any. */
function linesAlike(counts: readonly number[]): number {
  const lines = new Map<number, number>();
  for (const count of counts) if (count > 0) lines.set(count, (lines.get(count) ?? 0) + 1);
  return [...lines.values()].reduce((a, b) => Math.max(a, b), 0);
}

/** In a sentence a comma stands before a space, in a number between digits. */
function isCommaBetweenCells(lines: readonly CountedLine[]): boolean {
  return lines.some(({ clearCommas }) => clearCommas > 0);
}

function countedLines(text: string): readonly CountedLine[] {
  const lines: CountedLine[] = [];
  let start = 0;
  while (start < text.length && lines.length < MOST_LINES) {
    const { line, end } = countLine(text, start);
    lines.push(line);
    start = end;
  }
  return lines;
}

/**
 * A line from `start`; a quotation mark at the start of a cell holds line breaks and delimiters.
 */
function countLine(
  text: string,
  start: number,
): { readonly line: CountedLine; readonly end: number } {
  const counts = DELIMITERS.map(() => 0);
  let [clearCommas, isQuoted, isStart] = [0, false, true];
  let index = start;
  for (; index < text.length; index++) {
    const sign = text.charAt(index);
    if (isQuoted) {
      if (sign === '"') isQuoted = false;
      continue;
    }
    if (sign === '\n' || sign === '\r') break;
    const known = (DELIMITERS as readonly string[]).indexOf(sign);
    if (known >= 0) counts[known] = (counts[known] ?? 0) + 1;
    if (sign === ',' && isClear(text, index)) clearCommas += 1;
    // A doubled mark inside quotes closes and opens again.
    isQuoted = sign === '"' && (isStart || text.charAt(index - 1) === '"');
    isStart = known >= 0;
  }
  return { line: { counts, clearCommas }, end: index + 1 };
}

function isClear(text: string, index: number): boolean {
  const isDigit = (at: number) => /\d/.test(text.charAt(at));
  return text.charAt(index + 1) !== ' ' && !(isDigit(index - 1) && isDigit(index + 1));
}
