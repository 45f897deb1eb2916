import type { GroupColumn } from '../economy/replicateColumns.ts';
import type { Outcome } from '../evidence/outcome.ts';
import type { Denominator, ShareTime } from '../target/target.ts';
import type { PersonsTable } from './replicateTable.ts';

/** Which columns are added, and which is taken away, for persons with a status. */
interface Terms {
  readonly add: readonly GroupColumn[];
  readonly less?: GroupColumn;
}

const COMPLETERS = {
  exit: { arbete: 'exitArbete', studier: 'exitStudier', rehab: 'exitRehab' },
  sixMonths: { arbete: 'sixMonthsArbete', studier: 'sixMonthsStudier', rehab: 'sixMonthsRehab' },
  twentyFourMonths: {
    arbete: 'twentyFourMonthsArbete',
    studier: 'twentyFourMonthsStudier',
    rehab: 'twentyFourMonthsRehab',
  },
} as const satisfies Readonly<
  Record<ShareTime, Readonly<Record<Exclude<Outcome, 'avbrott'>, GroupColumn>>>
>;

const DROP_OUTS_IN_WORK = {
  sixMonths: 'sixMonthsDropOutsInWork',
  twentyFourMonths: 'twentyFourMonthsDropOutsInWork',
} as const satisfies Readonly<Record<Exclude<ShareTime, 'exit'>, GroupColumn>>;

/**
 * Persons of a year's starts with a status at a time after exit, in each future. Drop-outs count
 * with those in work when they are, else with avbrott; among completers there are none.
 *
 * @returns whole persons, one number per future
 */
export function personsColumn(
  table: PersonsTable,
  time: ShareTime,
  denominator: Denominator,
  outcome: Outcome,
): Float64Array {
  const { add, less } = termsOf(time, denominator, outcome);
  const persons = new Float64Array(table.replicates);
  for (const name of add) addTo(persons, table.column(name), 1);
  if (less) addTo(persons, table.column(less), -1);
  return persons;
}

/** One column over another, in each future; NaN where the second is 0: of nobody there is no share. */
export function shareColumn(persons: Float64Array, all: Float64Array): Float64Array {
  return persons.map((count, replicate) => {
    const of = all[replicate] ?? NaN;
    return of === 0 ? NaN : count / of;
  });
}

/** Everybody in a count, in each future: the completers, or all who leave. */
export function allColumn(table: PersonsTable, denominator: Denominator): Float64Array {
  const all = new Float64Array(table.replicates);
  for (const name of Object.values(COMPLETERS.exit)) addTo(all, table.column(name), 1);
  if (denominator === 'allExits') addTo(all, table.column('exitAvbrott'), 1);
  return all;
}

function termsOf(time: ShareTime, denominator: Denominator, outcome: Outcome): Terms {
  if (outcome !== 'avbrott') {
    const own = COMPLETERS[time][outcome];
    return outcome === 'arbete' && denominator === 'allExits' && time !== 'exit'
      ? { add: [own, DROP_OUTS_IN_WORK[time]] }
      : { add: [own] };
  }
  if (denominator === 'completers') return { add: [] };
  return time === 'exit'
    ? { add: ['exitAvbrott'] }
    : { add: ['exitAvbrott'], less: DROP_OUTS_IN_WORK[time] };
}

function addTo(sum: Float64Array, values: Float64Array, sign: 1 | -1): void {
  for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] ?? NaN) + sign * (values[i] ?? NaN);
}
