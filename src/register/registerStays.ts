import { dayInOrder, isOrderDoubtful, type DayOrder } from '../intake/dayOrder.ts';
import type { IntakeCell } from '../intake/intakeTable.ts';
import type { Reading } from '../intake/reading.ts';
import { mapInSteps, stepCounter, type Steps } from '../intake/steps.ts';
import { ROLES, type Roles } from './columnRole.ts';
import type { Register } from './register.ts';

/** One stay of a list; only while it is counted. */
export interface RegisterStay {
  /** '' where no column tells groups apart. */
  readonly group: string;
  /** Days in ISO 8601; without an end somebody is still there. */
  readonly start: string;
  readonly end?: string;
  /** How it ended and who referred, in the list's own words; '' where nothing stands. */
  readonly outcome: string;
  readonly referrer: string;
}

/** Why a row is not counted. */
export const ROW_FAULTS = ['noStart', 'noGroup', 'noEnd', 'endsFirst'] as const;
/** No day of the start, no group, no day of the end that can be read; ended before begun. */
export type RowFault = (typeof ROW_FAULTS)[number];

/** What a list holds once it is read by its roles. */
export interface RegisterStays {
  readonly stays: readonly RegisterStay[];
  /** Numbers of the rows that are not counted, from 1, as a spreadsheet has them. */
  readonly faults: Readonly<Record<RowFault, readonly number[]>>;
  /** Rows that are alike in all that is read, as the numbers of the first and of another. */
  readonly twice: readonly (readonly [first: number, again: number])[];
}

/** Words and signs in the place of a last day for that somebody is still there. */
const STILL = /^(-|–|—|pågå|kvar|inskriven|aktiv|löpande|ongoing|still|current|active)/i;

/** Words in the place of how it ended for that it has not. */
const GOES_ON = /pågå|fortsätter|ongoing|continues/i;

/**
 * The stays of a list.
 *
 * @param isEnd whether a word in the column of outcomes is one: who has it has left
 * @param orders of day and month, by the index of a column
 * @param once whether rows that are alike are counted once
 */
export function* registerStays(
  { rows }: Register,
  roles: Roles,
  isEnd: (word: string) => boolean,
  orders: ReadonlyMap<number, DayOrder>,
  once: boolean,
): Steps<RegisterStays> {
  const stays: RegisterStay[] = [];
  const faults = { noStart: [], noGroup: [], noEnd: [], endsFirst: [] } as Record<
    RowFault,
    number[]
  >;
  const twice: (readonly [number, number])[] = [];
  const rowOf = new Map<string, number>();
  const isPause = stepCounter();
  for (const [at, row] of rows.entries()) {
    if (isPause(ROLES.length)) yield at / rows.length;
    const texts = ROLES.map((role) => textAt(row, roles[role]));
    const number = (row[0]?.place.row ?? 0) + 1;
    const stay = stayOf(row, roles, isEnd, orders);
    if (typeof stay === 'string') {
      faults[stay].push(number);
      continue;
    }
    const key = texts.join('\u0000');
    const first = rowOf.get(key);
    if (first === undefined) rowOf.set(key, number);
    else twice.push([first, number]);
    if (first === undefined || !once) stays.push(stay);
  }
  return { stays, faults, twice };
}

function stayOf(
  row: readonly IntakeCell[],
  roles: Roles,
  isEnd: (word: string) => boolean,
  orders: ReadonlyMap<number, DayOrder>,
): RegisterStay | RowFault {
  const start = dayAt(row, roles.start, orders);
  const group = textAt(row, roles.group);
  const outcome = textAt(row, roles.outcome);
  if (start === undefined) return 'noStart';
  if (roles.group !== undefined && group === '') return 'noGroup';
  const stay = { group, start, outcome, referrer: textAt(row, roles.referrer) };
  const end = dayAt(row, roles.end, orders);
  if (end !== undefined) return end < start ? 'endsFirst' : { ...stay, end };
  const written = textAt(row, roles.end);
  const hasNotEnded = GOES_ON.test(outcome) || !isEnd(outcome);
  const isStill = written === '' ? hasNotEnded : STILL.test(written);
  return roles.end === undefined || isStill ? stay : 'noEnd';
}

/** The day that is meant for certain, in the order of its column where that is needed. */
function dayAt(
  row: readonly IntakeCell[],
  column: number | undefined,
  orders: ReadonlyMap<number, DayOrder>,
): string | undefined {
  const cell = column === undefined ? undefined : row[column];
  if (cell === undefined || column === undefined) return undefined;
  if (!isOrderDoubtful(cell)) return dayIn(cell.reading);
  const order = orders.get(column);
  return order && dayInOrder(cell.text, order);
}

/** Digits alone are a day in a column of days. */
function dayIn(reading: Reading): string | undefined {
  if (reading.kind === 'date') return reading.date;
  if (reading.kind !== 'unsure' || !reading.doubts.includes('numberOrDate')) return undefined;
  return reading.candidates.find((each) => each.kind === 'date')?.date;
}

function textAt(row: readonly IntakeCell[], column: number | undefined): string {
  return column === undefined ? '' : (row[column]?.text.trim() ?? '');
}

/** The words that stand in a column, each once, with those most rows have first. */
export function* wordsIn({ rows }: Register, column: number | undefined): Steps<readonly string[]> {
  const counts = new Map<string, number>();
  for (const word of yield* mapInSteps(rows, (row) => textAt(row, column))) {
    if (word !== '') counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one).map(([word]) => word);
}
