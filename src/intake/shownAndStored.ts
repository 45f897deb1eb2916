import { numberReading, unsure, type Reading, type Settled } from './reading.ts';
import { readText } from './readText.ts';

/** How far rounding alone takes what is shown from what is stored: of a share, and of the rest. */
const ROUNDED = { share: 0.005, other: 0.5, ofValue: 0.005 };

/** By how much a workbook scales what it shows, as thousands or millions. */
const SCALES = [1_000, 1_000_000, 1_000_000_000];

type Stored = Settled & { readonly kind: 'number' };

/**
 * The reading of a cell that shows a text and stores something: what is stored, with the unit that
 * is shown; unless it shows an error, or a sign or a number that says something else.
 *
 * @param text as it is shown
 */
export function shownAndStored(text: string, stored: Settled): Reading {
  const shown = readText(text);
  if (shown.kind === 'error') return shown;
  if (stored.kind !== 'number') return stored;
  if (shown.kind === 'nil' && stored.value === 0) return shown;
  if (shown.kind === 'hidden' || shown.kind === 'unknown' || shown.kind === 'nil') {
    return unsure('masked', shown, stored);
  }
  return shown.kind === 'empty' ? unsure('masked', stored) : asNumber(shown, stored);
}

function asNumber(shown: Reading, stored: Stored): Reading {
  const numbers = (shown.kind === 'unsure' ? shown.candidates : [shown]).filter(isNumber);
  if (numbers.length === 0) return stored;
  const same = numbers.find((each) => isRounded(each.value, stored));
  const [first] = numbers;
  if (same) return numberReading(stored.value, stored.unit ?? same.unit);
  if (first === undefined) return stored;
  const isScaled = SCALES.some((scale) => isRounded(first.value * scale, stored, scale));
  return unsure(isScaled ? 'scaled' : 'masked', stored, first);
}

function isNumber(reading: Settled): reading is Stored {
  return reading.kind === 'number';
}

function isRounded(value: number, { value: stored, unit }: Stored, scale = 1): boolean {
  const step = unit === 'share' ? ROUNDED.share : ROUNDED.other;
  const slack = Math.max(step * scale, Math.abs(stored) * ROUNDED.ofValue);
  return Math.abs(value - stored) <= slack;
}
