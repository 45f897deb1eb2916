import type { RawCell } from './rawTable.ts';
import { numberReading, TEXT, type Reading, type Settled } from './reading.ts';
import { readText } from './readText.ts';
import type { XmlAttributes } from './scanXml.ts';
import { shownAndStored } from './shownAndStored.ts';
import { storedValue } from './storedNumber.ts';

/** A cell by what it shows and what it stores; undefined where it is empty. */
export function readOdsCell(attributes: XmlAttributes, shown: string): RawCell | undefined {
  const type = attributes['office:value-type'];
  const isError = attributes['calcext:value-type'] === 'error';
  if (isError) return { text: shown, given: { kind: 'error', error: 'formula' } };
  const isFormula = attributes['table:formula'] !== undefined;
  if (type === undefined) {
    if (shown !== '') return { text: shown };
    return isFormula ? { text: '', given: { kind: 'error', error: 'noValue' } } : undefined;
  }
  const stored = storedIn(type, attributes);
  const text =
    shown === '' && type === 'string' ? (attributes['office:string-value'] ?? '') : shown;
  if (stored === undefined) return { text };
  return {
    text,
    given: stored.kind === 'date' ? dayAsShown(text, stored) : shownAndStored(text, stored),
  };
}

function storedIn(type: string, attributes: XmlAttributes): Settled | undefined {
  switch (type) {
    case 'float':
    case 'percentage':
    case 'currency': {
      const value = storedValue(attributes['office:value'] ?? '');
      if (value === undefined) return undefined;
      const isKronor = attributes['office:currency'] === 'SEK';
      const unit = type === 'percentage' ? 'share' : isKronor ? 'kronor' : undefined;
      return numberReading(value, unit);
    }
    case 'date': {
      const reading = readText(attributes['office:date-value']?.replace('T', ' ') ?? '');
      return reading.kind === 'date' ? reading : undefined;
    }
    case 'boolean':
    case 'time':
      return TEXT;
    default:
      return undefined;
  }
}

/** What is stored, unless the cell shows a day without its year, or a month. */
function dayAsShown(text: string, stored: Settled): Reading {
  const shown = readText(text);
  if (shown.kind === 'month' || shown.kind === 'error') return shown;
  const isYearless = shown.kind === 'unsure' && shown.doubts.includes('noYear');
  return isYearless ? { ...shown, candidates: [stored, ...shown.candidates] } : stored;
}
