import type { Unit } from './unit.ts';

/** What a typed text was understood as: a number, or nothing, with the text for the refusal. */
export type ReadQuantity =
  { readonly ok: true; readonly value: number } | { readonly ok: false; readonly text: string };

const MILLION = 1_000_000;

/** Words and signs that may follow a number, and what they multiply it by. */
const SUFFIXES: readonly (readonly [RegExp, number, readonly Unit[]])[] = [
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
  const known = SUFFIXES.find(([words, , units]) => words.test(suffix) && units.includes(unit));
  if (suffix !== '' && !known) return refused;
  // English writes a factor of 20 as "2,000%".
  const isPercentOfFactor = unit === 'factor' && known?.[1] === 0.01;
  const digits = plainNumber(
    written,
    isPercentOfFactor || (COUNTED.includes(unit) && known?.[1] !== MILLION),
  );
  if (digits === undefined) return refused;
  const number = sign === '-' ? -digits : digits;
  return { ok: true, value: tidy(number * (known?.[1] ?? scaleOfBare(digits, unit))) };
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
 * The value of digits with separators. Spaces and apostrophes group; a comma or
 * point is the decimal sign unless it stands before each group of three digits
 * ("9.180.000", "9,180,000").
 *
 * @param oneSignGroups whether a single comma or point may group ("9,180")
 */
function plainNumber(written: string, oneSignGroups: boolean): number | undefined {
  if (/^[1-9]\d{0,2}((,\d{3})+|(\.\d{3})+)$/.test(written)) {
    const signs = written.replace(/\d/g, '').length;
    if (signs > 1 || oneSignGroups) return Number(written.replace(/[.,]/g, ''));
  }
  const isWritten =
    /^\d*([.,]\d+)?$/.test(written) ||
    /^\d{1,3}([ ']\d{3})+([.,]\d+)?$/.test(written) ||
    /^\d{1,3}((,\d{3})+\.|(\.\d{3})+,)\d+$/.test(written);
  if (!isWritten || written === '') return undefined;
  const [, whole = '', decimals = ''] = /^(.*?)(?:[.,](\d+))?$/.exec(written) ?? [];
  return Number(`${whole.replace(/\D/g, '')}.${decimals}`);
}

/** Removes the dust that 0.01 × 29 leaves behind. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
