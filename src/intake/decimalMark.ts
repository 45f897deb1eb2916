import type { DecimalMark } from '../quantity/writtenNumbers.ts';
import { cleanText, plainDashes } from './cleanText.ts';
import { readFigure } from './readFigure.ts';

/** How the texts of a table write decimals. */
export interface TableMarks {
  /** The mark of all that say it, or of most; undefined where none says it, or as many say each. */
  readonly mark?: DecimalMark;
  /** Whether some say one and some the other. */
  readonly isMixed: boolean;
}

/**
 * The decimal mark that a text has for certain, such as the comma of "6,5" and of "1.581.000";
 * undefined when it has none or could have either.
 */
export function decimalMarkOf(text: string): DecimalMark | undefined {
  if (!mayHaveMark(text)) return undefined;
  const ways = readFigure(plainDashes(cleanText(text)).toLowerCase());
  return ways.length === 1 ? ways[0]?.decimal : undefined;
}

/** Whether a decimal mark stands in a text at all. */
export function mayHaveMark(text: string): boolean {
  return text.includes(',') || text.includes('.');
}

/** What the marks of the cells say of their table. */
export function tableMarks(marks: Iterable<DecimalMark>): TableMarks {
  const count = { ',': 0, '.': 0 };
  for (const mark of marks) count[mark] += 1;
  const isMixed = count[','] > 0 && count['.'] > 0;
  if (count[','] === count['.']) return { isMixed };
  return { mark: count[','] > count['.'] ? ',' : '.', isMixed };
}
