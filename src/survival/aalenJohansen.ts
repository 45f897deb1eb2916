import { square } from '../numeric/square.ts';
import { JointInfluence, type Influence } from './jointInfluence.ts';
import type { ObservedStay } from './observedStay.ts';

/** How large a share has ended by each cause, as steps. */
export interface CumulativeIncidence {
  /** Days at which stays ended by any cause, rising; the shares hold from there to the next. */
  readonly days: readonly number[];
  /** For each cause, the share of 0–1 that has ended by it at each of the days. */
  readonly shares: readonly (readonly number[])[];
  /** For each cause, the standard errors of the shares. */
  readonly errors: readonly (readonly number[])[];
}

/**
 * The Aalen–Johansen estimate of the cumulative incidence of competing causes, where some stays are
 * seen only from a day on and others are still going on. On the same day ends come before stays
 * that are last seen. The standard errors are the infinitesimal jackknife, as `survfit` of the R
 * package survival has them: the root of the summed squares of what each stay moves a share by.
 *
 * Time in proportion to the distinct last days times the distinct entries, besides sorting; yields
 * between days, with how large a share of them is done.
 *
 * @param stays each a person of its own
 * @param causes how many there are, ≥ 1
 * @source Aalen & Johansen, Scand J Statist 5 (1978) 141–150; the derivatives with respect to a
 *   stay's weight as in the vignette “Methods” of the R package survival 3.5
 */
export function* aalenJohansen(
  stays: readonly ObservedStay[],
  causes: number,
): Generator<number, CumulativeIncidence, undefined> {
  const cohorts = byEntry(stays, causes);
  const left = new JointInfluence(causes);
  const shares = Array.from({ length: causes }, () => 0);
  const curve = {
    days: [] as number[],
    shares: shares.map((): number[] => []),
    errors: shares.map((): number[] => []),
  };
  let survival = 1;
  const endings = byLastDay(stays);
  for (const [at, ending] of endings.entries()) {
    if (at > 0) yield at / endings.length;
    const [{ lastDays } = { lastDays: 0 }] = ending;
    const atRisk = [...cohorts.values()].filter(
      ({ entryDays, inside }) => entryDays < lastDays && inside > 0,
    );
    const persons = atRisk.reduce((sum, { inside }) => sum + inside, 0);
    const hazards = hazardsOf(ending, causes, persons);
    const before = survival;
    const total = hazards.reduce((sum, hazard) => sum + hazard, 0);
    if (total > 0) {
      left.move(hazards, total);
      for (const { influence } of atRisk) moveAtRisk(influence, hazards, total, before / persons);
      hazards.forEach((hazard, cause) => (shares[cause]! += before * hazard));
      survival *= 1 - total;
    }
    leave(ending, cohorts, left, before / persons);
    if (total === 0) continue;
    const errors = errorsOf(causes, left, atRisk);
    curve.days.push(lastDays);
    shares.forEach((share, cause) => {
      curve.shares[cause]?.push(share);
      curve.errors[cause]?.push(errors[cause] ?? NaN);
    });
  }
  return curve;
}

/** Those who came under observation after the same time: while inside they move shares alike. */
interface EntryCohort {
  readonly entryDays: number;
  inside: number;
  readonly influence: Influence;
}

type EntryCohorts = ReadonlyMap<number, EntryCohort>;

function byEntry(stays: readonly ObservedStay[], causes: number): EntryCohorts {
  const cohorts = new Map<number, EntryCohort>();
  for (const { entryDays } of stays) {
    const known = cohorts.get(entryDays);
    if (known) known.inside += 1;
    else {
      const influence = new Float64Array(causes + 1);
      cohorts.set(entryDays, { entryDays, inside: 1, influence });
    }
  }
  return cohorts;
}

/** Stays that were last seen on the same day, day by day. */
function byLastDay(stays: readonly ObservedStay[]): readonly (readonly ObservedStay[])[] {
  const days = new Map<number, ObservedStay[]>();
  for (const stay of stays) {
    const known = days.get(stay.lastDays);
    if (known) known.push(stay);
    else days.set(stay.lastDays, [stay]);
  }
  return [...days.entries()].sort(([one], [other]) => one - other).map(([, ending]) => ending);
}

function hazardsOf(
  ending: readonly ObservedStay[],
  causes: number,
  persons: number,
): readonly number[] {
  const exits = Array.from({ length: causes }, () => 0);
  for (const { cause } of ending) if (cause !== undefined) exits[cause]! += 1;
  return exits.map((count) => count / persons);
}

/** One more of them at risk lowers every hazard, besides what the day does to all. */
function moveAtRisk(
  influence: Influence,
  hazards: readonly number[],
  total: number,
  perPerson: number,
): void {
  const [onSurvival = 0] = influence;
  influence[0] = (1 - total) * onSurvival + perPerson * total;
  for (let cause = 0; cause < hazards.length; cause++) {
    influence[cause + 1]! += hazards[cause]! * (onSurvival - perPerson);
  }
}

/** Whoever ended moves the shares by the own exit as well; from now on none of them is at risk. */
function leave(
  ending: readonly ObservedStay[],
  cohorts: EntryCohorts,
  left: JointInfluence,
  perPerson: number,
): void {
  for (const { entryDays, cause } of ending) {
    const cohort = cohorts.get(entryDays);
    if (!cohort) continue;
    const own = cohort.influence.slice();
    if (cause !== undefined) {
      own[0]! -= perPerson;
      own[cause + 1]! += perPerson;
    }
    left.add(own);
    cohort.inside -= 1;
  }
}

/** The standard error of the share of each cause, from the influences of all. */
function errorsOf(causes: number, left: JointInfluence, inside: readonly EntryCohort[]): number[] {
  const squares = Array.from({ length: causes }, (_, cause) => left.squares(cause));
  for (const { inside: persons, influence } of inside) {
    for (let cause = 0; cause < causes; cause++) {
      squares[cause]! += persons * square(influence[cause + 1]!);
    }
  }
  return squares.map((each) => Math.sqrt(each));
}
