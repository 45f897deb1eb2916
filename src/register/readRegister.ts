import type { OwnAgency } from '../evidence/ownEvidence.ts';
import { OUTCOMES } from '../evidence/outcome.ts';
import type { DayOrder } from '../intake/dayOrder.ts';
import { within, type Steps } from '../intake/steps.ts';
import type { Roles } from './columnRole.ts';
import {
  countStays,
  fullestYear,
  type GroupCounts,
  type OutcomeMeaning,
  type Period,
} from './countStays.ts';
import type { Register } from './register.ts';
import { registerStays, wordsIn, type RegisterStays } from './registerStays.ts';
import { guessAgency, guessOutcome } from './registerWords.ts';

/** What somebody has said of a list; the rest is guessed. */
export interface RegisterChoices {
  readonly roles: Roles;
  readonly outcomes: ReadonlyMap<string, OutcomeMeaning>;
  /** The id of the agency that a word means, or that it is a new one. */
  readonly agencies: ReadonlyMap<string, string>;
  /**
   * Of day and month in columns where that is not certain, by their index; guessed where another
   * cell of the column settles it.
   */
  readonly orders?: ReadonlyMap<number, DayOrder>;
  /** The year with most starts when left out. */
  readonly period?: Period;
  /** Whether rows that are alike in all that is read are one stay. */
  readonly once: boolean;
}

/** That a word for who referred means an agency that the notebook does not have yet. */
export const NEW_AGENCY = '+';

/** A word of the list with what it means; undefined when somebody has to say. */
export interface WordMeaning<Meaning> {
  readonly word: string;
  readonly meaning: Meaning | undefined;
}

/** A list as it is read: words, counts, and what is left out. Only while it is looked at. */
export interface RegisterReading {
  /** Of those who have left; '' where nothing is said. */
  readonly outcomes: readonly WordMeaning<OutcomeMeaning>[];
  readonly agencies: readonly WordMeaning<string>[];
  readonly faults: RegisterStays['faults'];
  readonly twice: RegisterStays['twice'];
  readonly period: Period;
  readonly groups: readonly GroupCounts[];
}

/** Reads and counts a list by what has been said of it. */
export function* readRegister(
  register: Register,
  choices: RegisterChoices,
  agencies: readonly OwnAgency[],
): Steps<RegisterReading> {
  const { roles, once } = choices;
  const meaningOf = remembered((word) => choices.outcomes.get(word) ?? guessOutcome(word));
  const isEnd = (word: string) => OUTCOMES.some((outcome) => outcome === meaningOf(word));
  const orders = dayOrders(register, choices.orders);
  const found = registerStays(register, roles, isEnd, orders, once);
  const { stays, faults, twice } = yield* within(0, 0.5, found);
  const left = new Set(stays.flatMap(({ end, outcome }) => (end === undefined ? [] : outcome)));
  yield 0.55;
  const period = choices.period ?? fullestYear(stays) ?? { from: '', to: '' };
  const words = yield* within(0.6, 0.7, wordsIn(register, roles.referrer));
  const groups = yield* within(0.7, 1, countStays(stays, period, meaningOf));
  return {
    outcomes: [...left].map((word) => ({ word, meaning: meaningOf(word) })),
    agencies: words.map((word) => ({
      word,
      meaning: choices.agencies.get(word) ?? guessAgency(word, agencies)?.id ?? NEW_AGENCY,
    })),
    faults,
    twice,
    period,
    groups,
  };
}

/** The order of day and month by column: as somebody has said, or as another cell settles it. */
export function dayOrders(
  { columns }: Register,
  chosen: RegisterChoices['orders'] = new Map(),
): ReadonlyMap<number, DayOrder> {
  const settled = columns.flatMap(({ index, settledOrder }) =>
    settledOrder ? [[index, settledOrder] as const] : [],
  );
  return new Map([...settled, ...chosen]);
}

/** The answer for each word, which stands in many rows. */
function remembered<Answer>(answer: (word: string) => Answer): (word: string) => Answer {
  const known = new Map<string, Answer>();
  return (word) => {
    if (!known.has(word)) known.set(word, answer(word));
    return known.get(word) as Answer;
  };
}
