import type { Unit } from './unit.ts';
import { MILLION, wordsAfterNumber } from './unitWords.ts';
import { writtenNumbers } from './writtenNumbers.ts';

/** What a typed text was understood as: a number, or nothing, with the text for the refusal. */
export type ReadQuantity =
  { readonly ok: true; readonly value: number } | { readonly ok: false; readonly text: string };

/** What may stand before a number. */
const PREFIXES: Readonly<Partial<Record<Unit, RegExp>>> = {
  kronor: /^(sek|kr) ?/,
  factor: /^[×x] ?/,
};

/** Units of which nobody writes thousandths: "1,000" is a thousand. */
const COUNTED: readonly Unit[] = ['kronor', 'persons', 'personsPerYear'];

/** No number that a field can hold is written with more characters. */
const LONGEST = 60;

/**
 * Reads a number as people write it: "1 581 000", "1581000", "9,2 mkr", "25 %",
 * "0,25", "−3", "× 1,5", "SEK 9.2 m"; any kind of space, comma or point.
 *
 * A share without a percent sign is a percentage above 1 ("25") and a share up to 1
 * ("0,25"; "1" is 1 %, as one would type it for a percentage). A bare factor above 5 is a
 * percentage ("150"), and bare kronor below 1000 are millions ("9,2").
 *
 * @param text any; one that is no number of the unit comes back as it was written
 * @param unit what the field counts; decides which words may follow and the scale
 * @returns the value as it is held inside, rounded to twelve digits; its bounds are not checked
 */
export function readQuantity(text: string, unit: Unit): ReadQuantity {
  const refused = { ok: false, text } as const;
  const plain = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\u2010-\u2013\u2212]/g, '-')
    .toLowerCase()
    .replace(PREFIXES[unit] ?? '', '');
  if (plain.length > LONGEST) return refused;
  const [, sign, written = '', suffix = ''] = /^([+-]?) ?([\d.,' ]*\d) ?(.*)$/.exec(plain) ?? [];
  const known = wordsAfterNumber(suffix);
  if (suffix !== '' && !known?.units.includes(unit)) return refused;
  // English writes a factor of 20 as "2,000%".
  const isPercentOfFactor = unit === 'factor' && known?.times === 0.01;
  const digits = plainNumber(
    written,
    isPercentOfFactor || (COUNTED.includes(unit) && known?.times !== MILLION),
  );
  if (digits === undefined) return refused;
  const number = sign === '-' ? -digits : digits;
  return { ok: true, value: tidy(number * (known?.times ?? scaleOfBare(digits, unit))) };
}

/** What a number without a word is counted in: as one would type it beside the value on screen. */
function scaleOfBare(number: number, unit: Unit): number {
  if (unit === 'share' || unit === 'perYear') return number >= 1 ? 0.01 : 1;
  if (unit === 'factor') return number > LARGEST_BARE_FACTOR ? 0.01 : 1;
  return unit === 'kronor' && number < SMALLEST_BARE_KRONOR ? MILLION : 1;
}

/** "1,5" is a factor and "150" a percentage; "5" kronor is 5 million and "5000000" is kronor. */
const LARGEST_BARE_FACTOR = 5;
const SMALLEST_BARE_KRONOR = 1000;

/**
 * The value of digits with separators, or undefined when they are no number.
 *
 * @param oneSignGroups whether a single comma or point may group ("9,180")
 */
function plainNumber(written: string, oneSignGroups: boolean): number | undefined {
  const [first, second] = writtenNumbers(written);
  return (oneSignGroups ? (second ?? first) : first)?.value;
}

/** Removes the dust that 0.01 × 29 leaves behind. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
