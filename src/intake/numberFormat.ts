/** What the number format of a workbook's cell shows, of the section that a value falls under. */
export interface NumberFormat {
  readonly isPercent: boolean;
  /** What of a day it shows: all of it, month and year, day and month, or only the time. */
  readonly dated?: 'day' | 'month' | 'noYear' | 'time';
  /** Decimals that are shown; undefined where the value's own are. */
  readonly decimals?: number;
  /** How many times a thousand is taken off what is shown. */
  readonly thousands: number;
  /** What is shown instead of any figure, when that is words or signs: `"<5"`, `"–"`, nothing. */
  readonly literal?: string;
  /** Words in quotation marks beside the figure, such as `kr`. */
  readonly words: string;
  /** Whether the cell holds text whatever it looks like (`@`). */
  readonly isText: boolean;
}

/** One that shows a value as it is. */
const GENERAL: NumberFormat = { isPercent: false, thousands: 0, words: '', isText: false };

/** No format of anybody is longer; of one that is, nothing is believed. */
const LONGEST_FORMAT = 255;

/**
 * What a piece of a format is: quoted or escaped words, a room, a condition or colour, or a sign.
 */
const PIECES = /"([^"]*)"|\\(.)|[_*](.)|\[([^\]]*)\]|./gs;

/**
 * What a number format shows of a value. The letters of days and years are those of English, and
 * the years of Swedish and German (`ÅÅÅÅ`, `JJJJ`), as files carry them.
 *
 * @param code as in a workbook: `0 %`, `#,##0.0`, `yyyy\-mm\-dd`, `[<5]"<5";0`
 * @param value that the cell holds; it decides between the sections of positive, negative and
 *   nought
 */
export function numberFormat(code: string, value: number): NumberFormat {
  if (code.length > LONGEST_FORMAT || /^(general|standard|)$/i.test(code.trim())) return GENERAL;
  const section = sectionOf(sectionsIn(code), value);
  if (!section) return GENERAL;
  const { signs, words, isElapsed } = section;
  const dated = isElapsed ? 'time' : datedBy(signs);
  const [, decimals] = /\.([0#?]+)/.exec(signs) ?? [];
  const isText = signs.includes('@');
  const isGeneral = /general|standard/i.test(signs);
  const hasFigure = /[0#]/.test(signs) || isGeneral || isText || dated !== undefined;
  const [, commas = ''] = /[0#?](,+)(?![0#?.,])/.exec(signs) ?? [];
  return {
    isPercent: signs.includes('%'),
    ...(dated && !isGeneral && { dated }),
    ...(!isGeneral && /[0#]/.test(signs) && { decimals: decimals?.length ?? 0 }),
    thousands: commas.length,
    ...(!hasFigure && { literal: words + signs.replace(/[?\s]/g, '') }),
    words: words.trim(),
    isText,
  };
}

/** A section of a format: its signs without words, its words, and when it is for. */
interface Section {
  readonly signs: string;
  readonly words: string;
  readonly condition?: string;
  readonly isElapsed: boolean;
}

function sectionsIn(code: string): readonly Section[] {
  const sections: { signs: string; words: string; condition?: string; isElapsed: boolean }[] = [];
  let current = { signs: '', words: '', isElapsed: false } as (typeof sections)[number];
  for (const [piece, quoted, escaped, , bracket] of code.matchAll(PIECES)) {
    if (piece === ';') {
      sections.push(current);
      current = { signs: '', words: '', isElapsed: false };
    } else if (quoted !== undefined || escaped !== undefined) {
      current.words += quoted ?? escaped ?? '';
    } else if (bracket !== undefined) {
      if (/^[<>=]/.test(bracket)) current.condition = bracket;
      if (/^(h+|m+|s+)$/i.test(bracket)) current.isElapsed = true;
      const [, currency = ''] = /^\$([^-]*)/.exec(bracket) ?? [];
      current.words += currency;
    } else if (!/^[_*]./s.test(piece)) {
      current.signs += piece;
    }
  }
  return [...sections, current];
}

function sectionOf(sections: readonly Section[], value: number): Section | undefined {
  const conditional = sections.find((each) => each.condition && holds(each.condition, value));
  if (conditional) return conditional;
  const plain = sections.filter((each) => each.condition === undefined);
  if (plain.length < sections.length) return plain[0];
  if (value < 0) return sections[1] ?? sections[0];
  return value === 0 ? (sections[2] ?? sections[0]) : sections[0];
}

function holds(condition: string, value: number): boolean {
  const [, sign, digits = ''] =
    /^(<=|>=|<>|<|>|=)(-?\d{1,15}(?:\.\d{1,15})?)$/.exec(condition) ?? [];
  const bound = Number(digits);
  switch (sign) {
    case '<':
      return value < bound;
    case '<=':
      return value <= bound;
    case '>':
      return value > bound;
    case '>=':
      return value >= bound;
    case '=':
      return value === bound;
    case '<>':
      return value !== bound;
    default:
      return false;
  }
}

function datedBy(signs: string): NumberFormat['dated'] {
  const letters = signs.replace(/am\/pm|a\/p/gi, '').replace(/e[+-]/gi, '');
  // T is a day in German, whose years are J, and an hour in Swedish.
  const [year, month] = [/[yåj]/i, /m/i].map((each) => each.test(letters));
  const day = /d/i.test(letters) || /t.*j|j.*t/i.test(letters);
  if (year) return day || !month ? 'day' : 'month';
  if (/[hst]/i.test(letters) && !day) return 'time';
  return day || month ? 'noYear' : undefined;
}
