import { asPrinted } from './asPrinted.ts';
import { localeOf, messagesIn, type Language } from '../message/language.ts';

/**
 * Numbers as text in the reader’s language: Swedish "1 581 000 kr", "25 %",
 * "9,18 mkr", "−5,0 mån"; no-break spaces, real minus signs.
 */
export class QuantityFormat {
  private readonly locale: string;
  private readonly formatters = new Map<string, Intl.NumberFormat>();
  private readonly units: ReturnType<typeof messagesIn>['units'];

  /** Formatters are made when first needed and kept: one instance serves a page. */
  constructor(readonly language: Language) {
    this.locale = localeOf(language);
    this.units = messagesIn(language).units;
  }

  /** A number with exactly `digits` decimals, 0–20. */
  number(value: number, digits = 0): string {
    return this.intl(value, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  }

  /** A number with at most `digits` decimals, 0–20. */
  short(value: number, digits = 2): string {
    return this.intl(value, { maximumFractionDigits: digits });
  }

  /** A number rounded to a step above 0 such as 0.05, 1 or 50, with the decimals of the step. */
  toStep(value: number, step: number): string {
    return this.number(Math.round(value / step) * step, decimalsOf(step));
  }

  /** A share 0–1 as a percentage, rounded to a step of the share above 0 (0.01 is a per cent). */
  percentToStep(share: number, step: number): string {
    return this.percent(Math.round(share / step) * step, decimalsOf(step * 100));
  }

  /** A share 0–1 as a percentage with exactly `digits` decimals. */
  percent(share: number, digits = 0): string {
    const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
    return this.intl(share, { style: 'percent', ...options });
  }

  /** Kronor in full: "1 581 000 kr". */
  kronor(value: number): string {
    return this.units.kronor(this.number(value));
  }

  /** Kronor in millions: "9,18 mkr". */
  millions(value: number, digits = 2): string {
    return this.units.millions(this.number(value / 1_000_000, digits));
  }

  /** Months with the word written out; null is never. */
  months(value: number | null, digits = 0): string {
    if (value === null) return this.units.never;
    const text = this.number(value, digits);
    return text === this.number(1) ? this.units.oneMonth(text) : this.units.months(text);
  }

  /** Months with the word abbreviated, for labels; null is never. */
  monthsShort(value: number | null, digits = 0): string {
    return value === null ? this.units.never : this.units.monthsShort(this.number(value, digits));
  }

  /**
   * How long something takes: months, or from ten years on years with one decimal, since nobody
   * thinks of 643 months; null is never.
   */
  duration(months: number | null, digits = 0): string {
    return isLong(months)
      ? this.units.years(this.number(months / MONTHS_OF_A_YEAR, 1))
      : this.months(months, digits);
  }

  /** The same with months abbreviated, for labels. */
  durationShort(months: number | null, digits = 0): string {
    return isLong(months) ? this.duration(months) : this.monthsShort(months, digits);
  }

  /** How much longer one takes than the other, with its sign, as far apart as they are printed. */
  durationChange(from: number, to: number): string {
    return isLong(Math.max(from, to))
      ? this.units.years(this.signed(printedYears(to) - printedYears(from), 1))
      : this.units.monthsShort(this.signed(asPrinted(to, 1) - asPrinted(from, 1), 1));
  }

  /** How far apart the two are, without a sign. */
  durationApart(from: number, to: number): string {
    return isLong(Math.max(from, to))
      ? this.units.years(this.number(Math.abs(printedYears(to) - printedYears(from)), 1))
      : this.months(Math.abs(asPrinted(to, 1) - asPrinted(from, 1)), 1);
  }

  /** Persons: one decimal, unless the number is whole or 100 and above. */
  persons(value: number): string {
    const text = this.personsNumber(value);
    return text === this.number(1) ? this.units.onePerson(text) : this.units.persons(text);
  }

  /** Persons as a sentence about people says them: whole, since nobody is a part of a person. */
  wholePersons(value: number): string {
    return isHardlyOne(value) ? this.units.hardlyOnePerson : this.persons(asPrinted(value, 0));
  }

  /** The same number without the word. */
  wholePersonsNumber(value: number): string {
    return isHardlyOne(value) ? this.units.hardlyOne : this.number(asPrinted(value, 0));
  }

  /** Persons with decimals as in `persons`, without the word. */
  personsNumber(value: number): string {
    return this.number(value, this.personsDecimals(value));
  }

  /** Decimals that persons are written with. */
  personsDecimals(value: number): number {
    return value >= 100 || Number.isInteger(value) ? 0 : 1;
  }

  /** A number with its sign always shown, but for 0. */
  signed(value: number, digits = 0): string {
    const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
    return this.intl(value, { signDisplay: 'exceptZero', ...options });
  }

  /** A number rounded to a step above 0, with its sign always shown, but for 0. */
  signedToStep(value: number, step: number): string {
    return this.signed(Math.round(value / step) * step, decimalsOf(step));
  }

  /** A relative change (0.1 is a tenth more) as a signed percentage. */
  signedPercent(share: number, digits = 0): string {
    const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
    return this.intl(share, { style: 'percent', signDisplay: 'exceptZero', ...options });
  }

  private intl(value: number, options: Intl.NumberFormatOptions): string {
    if (Number.isNaN(value)) return NO_NUMBER;
    // Making a formatter costs far more than using it, and a drag writes a hundred numbers a frame.
    const key = Object.values(options).join();
    let formatter = this.formatters.get(key);
    if (!formatter) {
      formatter = new Intl.NumberFormat(this.locale, { signDisplay: 'negative', ...options });
      this.formatters.set(key, formatter);
    }
    // English writes a hyphen where a minus belongs.
    return formatter.format(value).replace('-', '−');
  }
}

const MONTHS_OF_A_YEAR = 12;
const LONG_MONTHS = 120;

/** Whether so many months are written as years. */
export function isLong(months: number | null): months is number {
  return months !== null && months >= LONG_MONTHS;
}

function printedYears(months: number): number {
  return asPrinted(months / MONTHS_OF_A_YEAR, 1);
}

/** More than nobody, but nobody when rounded. */
function isHardlyOne(persons: number): boolean {
  return persons > 0 && asPrinted(persons, 0) === 0;
}

/** What is written where there is no number, as a share of nobody. */
const NO_NUMBER = '–';

/** Decimals that a step is written with; no more than six. */
function decimalsOf(step: number): number {
  let decimals = 0;
  for (let scaled = step; decimals < 6 && Math.abs(scaled - Math.round(scaled)) > 1e-6;) {
    scaled *= 10;
    decimals += 1;
  }
  return decimals;
}
