import type { Language } from '../message/language.ts';
import type { TableCell } from './tableData.ts';

/** A number that a table holds, with what it counts; bare for a file. */
export interface TableQuantity {
  /** As many digits as the table shows; a point is the decimal sign, and minus is `-`. */
  readonly digits: string;
  /** Empty for a plain number. */
  readonly unit: string;
}

/** How a language's own format (`QuantityFormat`) writes digits. */
const WRITTEN: Readonly<Record<Language, RegExp>> = {
  sv: /[+−]?\d{1,3}(?:\u00a0\d{3})+(?:,\d+)?(?!\d)|[+−]?\d+(?:,\d+)?/u,
  en: /[+−]?\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|[+−]?\d+(?:\.\d+)?/u,
};

/**
 * The number in a cell of a table. Words are never taken for one, whatever digits they have in
 * them: a cell says what it is by its type, and its number is read as `QuantityFormat` wrote it, with
 * the digits that the reader sees. Undefined for words, and for numbers that are said by several ("6 of 29 (21 %)", "2–14").
 */
export function tableQuantity(cell: TableCell, language: Language): TableQuantity | undefined {
  if (typeof cell === 'string') return undefined;
  const [written = ''] = WRITTEN[language].exec(cell.text) ?? [];
  const around = cell.text.split(written);
  if (written === '' || around.length !== 2 || around.some((each) => /[\d–(,.;]/u.test(each))) {
    return undefined;
  }
  const unit = around.join('\u00a0').replace(/\s+/gu, ' ').trim();
  return { digits: plainDigits(written, language), unit };
}

function plainDigits(written: string, language: Language): string {
  const [groups, decimal] = language === 'sv' ? [/\u00a0/g, ','] : [/,/g, '.'];
  return written.replace(groups, '').replace(decimal, '.').replace('−', '-').replace('+', '');
}
