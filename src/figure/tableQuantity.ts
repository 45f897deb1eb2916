import type { Language, Messages } from '../message/language.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { TableCell } from './tableData.ts';

/** How a language's own format (`QuantityFormat`) writes digits, and a percentage. */
const WRITTEN = {
  sv: { digits: /^[+−]?(?:\d{1,3}(?:\u00a0\d{3})+|\d+)(?:,\d+)?$/, percent: '\u00a0%' },
  en: { digits: /^[+−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/, percent: '%' },
} as const satisfies Readonly<Record<Language, object>>;

/**
 * The number in a cell of a table: the value that the cell carries, or else what `QuantityFormat` has
 * written, with the digits that the reader sees. Words are never taken for one, whatever digits they
 * have in them: a cell says what it is by its type, and its text must be a number with a unit and
 * nothing else. Undefined for words, also around a number ("never within 10 years", "6 of 29 (21 %)").
 */
export function tableQuantity(
  cell: TableCell,
  language: Language,
  units: Messages['units'],
): Quantity | undefined {
  if (typeof cell === 'string') return undefined;
  if (cell.quantity) return cell.quantity;
  for (const { before, after, unit, times } of waysToWrite(language, units)) {
    if (!cell.text.startsWith(before) || !cell.text.endsWith(after)) continue;
    const written = cell.text.slice(before.length, cell.text.length - after.length);
    if (!WRITTEN[language].digits.test(written)) continue;
    const digits = plainDigits(written, language);
    if (times === 1) return { digits, unit };
    // Only a time that was counted has a decimal ("53.6 years"); "3 years" is as it is printed.
    if (digits.includes('.')) return { digits: (times * Number(digits)).toFixed(1), unit };
  }
  return undefined;
}

/** What stands before and after the digits of a number with each unit, and what the unit is called. */
function waysToWrite(language: Language, units: Messages['units']) {
  const { percent } = WRITTEN[language];
  const { kronor, millions, months, monthsShort, years, persons, percentPoints } = units;
  const { oneMonth, onePerson } = units;
  const named: readonly (readonly [Write, Write, number?])[] = [
    [(number) => number, (number) => number],
    [(number) => `${number}${percent}`, () => '%'],
    ...[kronor, millions, months, persons, percentPoints].map((write) => [write, write] as const),
    [monthsShort, months],
    [oneMonth, months],
    [years, months, MONTHS_OF_A_YEAR], // a column has one unit, however long some of its times are
    [onePerson, persons],
  ];
  return named.map(([write, name, times = 1]) => {
    const [before = '', after = ''] = write(GAP).split(GAP);
    return { before, after, unit: name('').replace(/\s+/gu, ' ').trim(), times };
  });
}

type Write = (number: string) => string;

const MONTHS_OF_A_YEAR = 12;

/** Stands where the digits do; no message has it. */
const GAP = '\0';

function plainDigits(written: string, language: Language): string {
  const [groups, decimal] = language === 'sv' ? [/\u00a0/g, ','] : [/,/g, '.'];
  return written.replace(groups, '').replace(decimal, '.').replace('−', '-').replace('+', '');
}
