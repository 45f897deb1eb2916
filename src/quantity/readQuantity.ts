import type { Unit } from './unit.ts';

/** What a typed text was understood as. */
export type ReadQuantity =
  { readonly ok: true; readonly value: number } | { readonly ok: false; readonly text: string };

/** Words and signs that may follow a number, and what they multiply it by. */
const SUFFIXES: readonly (readonly [RegExp, number, readonly Unit[]])[] = [
  [/^(mkr|mnkr|milj(oner)?( kr(onor)?)?|m)$/, 1_000_000, ['kronor']],
  [/^(tkr|tusen( kr(onor)?)?|k)$/, 1_000, ['kronor']],
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
  [/^(ggr|gånger|times|x)$/, 1, ['factor']],
];

/**
 * Reads a number as people write it: "1 581 000", "1581000", "9,2 mkr", "25 %",
 * "0,25", "−3", "× 1,5", "SEK 9.2 m"; any kind of space, comma or point.
 *
 * A share without a percent sign is a percentage above 1 ("25") and a share up to 1
 * ("0,25"; "1" is 1 %, as one would type it for a percentage).
 *
 * @param unit what the field counts; decides which words may follow and the scale
 */
export function readQuantity(text: string, unit: Unit): ReadQuantity {
  const plain = text
    .replace(/[\u00a0\u202f\u2009\t]/g, ' ')
    .replace(/\u2212|–/g, '-')
    .trim()
    .toLowerCase()
    .replace(/^(sek|kr|×|x)\s*/, '');
  const match = /^([+-]?)\s*(\d[\d ]*(?:[.,'][\d ]*\d)*|[.,]\d+)\s*(.*)$/.exec(plain);
  if (!match) return { ok: false, text };
  const digits = plainNumber(match[2] ?? '', unit);
  if (digits === undefined) return { ok: false, text };
  const number = (match[1] === '-' ? -1 : 1) * digits;
  const suffix = (match[3] ?? '').trim();
  if (suffix === '') {
    const isPercentage = unit === 'share' || unit === 'perYear';
    const scale = isPercentage && Math.abs(number) >= 1 ? 0.01 : 1;
    return { ok: true, value: tidy(number * scale) };
  }
  const known = SUFFIXES.find(([words, , units]) => words.test(suffix) && units.includes(unit));
  return known ? { ok: true, value: tidy(number * known[1]) } : { ok: false, text };
}

/**
 * The value of digits with separators. Spaces and apostrophes group; a comma or
 * point is the decimal sign unless it stands before each group of three digits
 * ("9.180.000", "9,180,000"; with a single one, "9.180" is a group only for kronor).
 */
function plainNumber(written: string, unit: Unit): number | undefined {
  const text = written.replace(/['\s]/g, '');
  if (/\s/.test(written) && !/^\d{1,3}(\s\d{3})+([.,]\d+)?$/.test(written.trim())) return undefined;
  const signs = text.replace(/\d/g, '');
  const last = Math.max(text.lastIndexOf(','), text.lastIndexOf('.'));
  const mixed = signs.includes(',') && signs.includes('.');
  const grouped = /^\d{1,3}([.,]\d{3})+$/.test(text);
  if (signs.length > 1 && !mixed && !grouped) return undefined;
  if (grouped && !mixed && (signs.length > 1 || unit === 'kronor')) {
    return Number(text.replace(/[.,]/g, ''));
  }
  if (last < 0) return Number(text);
  const whole = text.slice(0, last).replace(/[.,]/g, '');
  return Number(`${whole === '' ? '0' : whole}.${text.slice(last + 1)}`);
}

/** Removes the dust that 0.01 × 29 leaves behind. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
