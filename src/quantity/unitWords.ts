import type { Unit } from './unit.ts';

/** Kronor in a million. */
export const MILLION = 1_000_000;

/** What the word or sign after a number says of it. */
export interface NumberWord {
  /** What it multiplies the number by, to be as units are held inside. */
  readonly times: number;
  /** Units that it can be of; the first is the usual one. */
  readonly units: readonly Unit[];
}

/** Words and signs that may follow a number; no text is two of them. */
const WORDS: readonly (readonly [RegExp, number, readonly Unit[]])[] = [
  [/^(mkr|mnkr|milj(on|oner)?( kr(onor)?)?|millions?|m)$/, MILLION, ['kronor']],
  [/^(tkr|tusen( kr(onor)?)?|thousand|k)$/, 1_000, ['kronor']],
  [/^(kr|kronor|sek|:-)$/, 1, ['kronor']],
  [/^(%|procent|percent|per cent)$/, 0.01, ['share', 'perYear', 'factor']],
  [/^(mån(ader|ad)?|man|months?|mo)$/, 1, ['months']],
  [/^(år|years?|yr)$/, 12, ['months']],
  [/^(veckor|vecka|v|weeks?)$/, 7 / (365.25 / 12), ['months']],
  [
    /^(personer|person|pers|st|people|persons)( per år| a year| per year)?$/,
    1,
    ['persons', 'personsPerYear'],
  ],
  [/^(per år|\/år|a year|per year)$/, 1, ['personsPerYear', 'perYear']],
  [/^(ggr|gånger|times|x|×)$/, 1, ['factor']],
];

/**
 * What the text after a number means, or undefined when it is no word that is known.
 *
 * @param text in lower case, without the space before it
 */
export function wordsAfterNumber(text: string): NumberWord | undefined {
  const found = WORDS.find(([words]) => words.test(text));
  return found && { times: found[1], units: found[2] };
}
