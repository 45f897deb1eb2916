import { asPrinted } from './asPrinted.ts';
import type { QuantityFormat } from './format.ts';

/** What the number in a field counts. Shares are 0–1 inside and percentages outside. */
export type Unit =
  'months' | 'kronor' | 'share' | 'factor' | 'persons' | 'personsPerYear' | 'perYear';

/** No field is typed in with more decimals, in the unit that it shows. */
const MOST_DECIMALS = 6;

/**
 * The value of a field with its unit, with as many digits as it has: what one types is what one
 * sees. One that never ends, such as a mean of 39.5 in 45, has those that its step can change.
 *
 * @param value in the unit as it is held inside: shares and factors as numbers, kronor in full
 * @param step of the field; without one a share is written in whole per cent
 */
export function formatInUnit(
  value: number,
  unit: Unit,
  format: QuantityFormat,
  step?: number,
): string {
  switch (unit) {
    case 'months':
      return format.months(value, decimalsOf(value, Number.isInteger(value) ? 0 : 1));
    case 'kronor': {
      const decimals = decimalsOf(value / 1_000_000, 2);
      // "6 951 965 kr" is easier to read than all decimals; "1 kr" would be read as a million.
      return decimals > 3 && value >= 1000
        ? format.kronor(value)
        : format.millions(value, decimals);
    }
    case 'share':
    case 'perYear':
      return format.percent(
        value,
        decimalsOf(100 * value, step !== undefined && step < 0.01 ? 1 : 0),
      );
    case 'factor':
      return format.percent(value, unlikeThousands(decimalsOf(100 * value, 0)));
    case 'persons':
    case 'personsPerYear': {
      const least = format.personsDecimals(value);
      return format.number(value, unlikeThousands(decimalsOf(value, least)));
    }
  }
}

/** Decimals that a number has, at least `least`; `least` when it has more than anybody types. */
function decimalsOf(value: number, least: number): number {
  for (let decimals = least; decimals <= MOST_DECIMALS; decimals++) {
    const rest = Math.abs(value - asPrinted(value, decimals));
    if (rest <= DUST * Math.max(1, Math.abs(value))) return decimals;
  }
  return least;
}

/** Where "3,411" is read as a thousand and more, three decimals are written as four. */
function unlikeThousands(decimals: number): number {
  return decimals === 3 ? 4 : decimals;
}

/** What is no digit, such as what 100 × 0.29 leaves behind. */
const DUST = 1e-12;
