import type { Unit } from '../quantity/unit.ts';
import { wordsAfterNumber } from '../quantity/unitWords.ts';
import { writtenNumbers, type DecimalMark } from '../quantity/writtenNumbers.ts';

/** A number as it stands in a cell, with the unit that the cell says. */
export interface Figure {
  readonly value: number;
  readonly unit?: Unit;
  /** The decimal mark that this way to read it takes for granted. */
  readonly decimal?: DecimalMark;
}

/** No figure of a table is written with more characters. */
const LONGEST_FIGURE = 40;

/** Beyond this a number no longer holds every digit: it is a code. */
const MOST_DIGITS = 15;

const FIGURE = /^([+-]? ?)((?:sek|kr) ?)?([\d.,' ]*\d)( ?[^\d ].*)?$/;

/** Units that a cell may say; a factor or a rate is no figure of a table. */
const UNITS: readonly Unit[] = ['kronor', 'share', 'months', 'persons'];

/**
 * The ways to read a figure with its sign and unit ("−1 581 000,5", "25 %", "9,2 mkr"), one or two;
 * none when it is no figure. Units of one letter ("16 v", "5 m") are no units here: they could be
 * anything.
 *
 * @param text clean, in lower case, dashes as hyphens
 * @param mark the decimal mark where it is known: then of two ways the one with it is left
 */
export function readFigure(text: string, mark?: DecimalMark): readonly Figure[] {
  if (text.length > LONGEST_FIGURE) return [];
  const [, sign = '', before, written = '', after = ''] = FIGURE.exec(text) ?? [];
  const word = after.trim() || (before ?? '').trim();
  const unit = unitOf(word);
  if (word !== '' && unit === undefined) return [];
  if (written.replace(/\D/g, '').length > MOST_DIGITS) return [];
  const times = unit?.times ?? 1;
  const ways = writtenNumbers(written.trim()).map(({ value, decimal }) => ({
    value: tidy((sign.startsWith('-') ? -value : value) * times),
    ...(unit && { unit: unit.unit }),
    ...(decimal && { decimal }),
  }));
  const known = ways.filter(({ decimal }) => decimal === mark);
  return ways.length > 1 && known.length === 1 ? known : ways;
}

function unitOf(word: string): { readonly unit: Unit; readonly times: number } | undefined {
  // Whoever types in a field of months may leave out a ring; in a table "5 man" are people.
  const isClear = (word.length > 1 || word === '%') && word !== 'man';
  const known = isClear ? wordsAfterNumber(word) : undefined;
  const unit = known?.units.find((each) => UNITS.includes(each));
  return known && unit && { unit, times: known.times };
}

/** Removes the dust that 0.01 × 29 leaves behind. */
function tidy(value: number): number {
  return Number(value.toPrecision(MOST_DIGITS));
}
