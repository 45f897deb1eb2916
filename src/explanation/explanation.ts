import type { Quantity } from '../quantity/quantity.ts';

/**
 * Where a number comes from: printed in a source, published by others, derived from a source, fitted,
 * assumed, chosen, or computed.
 */
export type Origin =
  'sourced' | 'published' | 'derived' | 'fitted' | 'assumed' | 'lever' | 'computed';

/** The place of a figure in a document. */
export interface SourcePlace {
  readonly document: string;
  readonly section: string;
  readonly note?: string;
  /** The formula, when the document does not print the number itself. */
  readonly formula?: string;
}

/** What a number is, how it came about, and the numbers it was made from. */
export interface Explanation {
  readonly title: string;
  readonly value: string;
  readonly origin: Origin;
  readonly how?: string;
  readonly source?: SourcePlace;
  readonly contradictions?: readonly string[];
  /** Followed on demand, down to the report. */
  readonly inputs?: readonly Explanation[];
}

/** A number on screen that can be followed to its source. */
export interface ExplainedNumber {
  readonly text: string;
  /** What a file says, where the text is more than a number with a unit ("0.1 fewer"). */
  readonly quantity?: Quantity;
  readonly explain: () => Explanation;
}

/** A sentence with numbers in it. `template` holds a marker for each of them. */
export interface Sentence {
  readonly template: string;
  readonly numbers: readonly ExplainedNumber[];
  /** What it says is from before the latest change. */
  readonly isOutdated?: boolean;
}

/** The sentences, marked when what they say is from before the latest change. */
export const saidWhen = (isOutdated: boolean, sentences: readonly Sentence[]) =>
  isOutdated ? sentences.map((each) => ({ ...each, isOutdated })) : sentences;

/** Something a table cell or a sentence can hold. */
export type Part = string | ExplainedNumber;

/**
 * Builds a sentence from a message: the message gets a marker for each number, so
 * that the number's text can become something to press.
 *
 * @param write given the function that turns a number into its marker
 */
export function sentence(write: (mark: (number: ExplainedNumber) => string) => string): Sentence {
  const numbers: ExplainedNumber[] = [];
  const template = write((number) => `${OPEN}${numbers.push(number) - 1}${CLOSE}`);
  return { template, numbers };
}

/** The parts of a sentence in order: words and numbers. */
export function partsOf({ template, numbers }: Sentence): Part[] {
  return template
    .split(MARKER)
    .map((piece, index) => (index % 2 === 0 ? piece : (numbers[Number(piece)] ?? piece)))
    .filter((part) => part !== '');
}

/** A sentence as plain text, for alternative texts and exports. */
export function plainText(sentence: Sentence): string {
  return partsOf(sentence)
    .map((part) => (typeof part === 'string' ? part : part.text))
    .join('');
}

/** Private-use characters that no message and no number contains. */
const OPEN = '\uE000';
const CLOSE = '\uE001';
const MARKER = new RegExp(`${OPEN}(\\d+)${CLOSE}`);
