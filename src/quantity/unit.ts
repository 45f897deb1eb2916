import type { QuantityFormat } from './format.ts';

/** What the number in a field counts. Shares are 0–1 inside and percentages outside. */
export type Unit =
  'months' | 'kronor' | 'share' | 'factor' | 'persons' | 'personsPerYear' | 'perYear';

/**
 * The value of a field with its unit, with as many digits as its step can change.
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
      return format.months(value, Number.isInteger(value) ? 0 : 1);
    case 'kronor':
      return format.millions(value);
    case 'share':
    case 'perYear':
      return format.percent(value, step !== undefined && step < 0.01 ? 1 : 0);
    case 'factor':
      return format.percent(value);
    case 'persons':
    case 'personsPerYear':
      return format.personsNumber(value);
  }
}
