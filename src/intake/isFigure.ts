import { isYear } from './calendar.ts';
import type { Reading } from './reading.ts';

/**
 * Whether a reading is a figure of a table and no label: a number, or what stands for one. A year
 * is taken for a label, and so is a date.
 */
export function isFigure(reading: Reading): boolean {
  switch (reading.kind) {
    case 'number':
      return reading.unit !== undefined || !isYear(reading.value);
    case 'hidden':
    case 'unknown':
    case 'nil':
    case 'error':
      return true;
    case 'unsure':
      return !isDated(reading) && reading.candidates.some(isFigure);
    case 'empty':
    case 'text':
    case 'date':
    case 'month':
      return false;
  }
}

/** Whether a reading is a day or a month, perhaps. */
export function isDated(reading: Reading): boolean {
  return reading.kind === 'unsure'
    ? reading.candidates.some(isDated)
    : reading.kind === 'date' || reading.kind === 'month';
}
