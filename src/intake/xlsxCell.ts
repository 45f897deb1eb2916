import type { RawCell } from './rawTable.ts';
import { TEXT, unsure } from './reading.ts';
import { storedNumber, storedValue } from './storedNumber.ts';
import { isOn } from './xlsxBook.ts';

/** What the cells of a sheet refer to. */
export interface SheetContext {
  readonly strings: readonly string[];
  readonly formats: readonly string[];
  readonly from1904: boolean;
}

/** A cell as it is written, before it is read. */
export interface Written {
  readonly kind: string;
  readonly format: string;
  value: string;
  hasValue: boolean;
  hasFormula: boolean;
  inline: string;
}

/** What a cell holds; undefined where it has only a style. */
export function readWritten(
  cell: Written,
  { strings, from1904 }: SheetContext,
): RawCell | undefined {
  const { kind, value, format } = cell;
  if (kind === 'inlineStr') return { text: cell.inline };
  if (!cell.hasValue) {
    const isMissing = cell.hasFormula && kind !== 'str';
    return isMissing ? { text: '', given: { kind: 'error', error: 'noValue' } } : undefined;
  }
  switch (kind) {
    case 's': {
      const text = strings[storedValue(value) ?? -1];
      return text === undefined ? broken(value) : asText(text, format);
    }
    case 'str':
      return asText(value, format);
    case 'e':
      return { text: value, given: { kind: 'error', error: 'formula' } };
    case 'b':
      return { text: isOn(value) ? 'TRUE' : 'FALSE', given: TEXT };
    case 'd':
      return { text: value };
    default: {
      const number = storedValue(value.trim());
      return number === undefined ? broken(value) : storedNumber(number, format, from1904);
    }
  }
}

/** Whoever formats a cell as text says that it is no number where it could be a code. */
function asText(text: string, format: string): RawCell {
  return format === '@' && /^0\d+$/.test(text) ? { text, given: TEXT } : { text };
}

/** What no program writes, such as a text that is not there. */
function broken(text: string): RawCell {
  return { text, given: unsure('masked') };
}
