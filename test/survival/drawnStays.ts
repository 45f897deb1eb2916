import type { ObservedStay } from '../../src/survival/observedStay.ts';
import { PHASE_ENDS_DAYS } from '../../src/survival/phaseExits.ts';
import { sourceFor } from '../random/sources.ts';

/** Hazards per day, by phase and then by cause. */
export const DRAWN_HAZARDS = [
  [0.0005, 0.004],
  [0.002, 0.001],
  [0.004, 0.002],
] as const;
export const DRAWN_CAUSES = 2;

const STARTS = [0, ...PHASE_ENDS_DAYS];
const totalOf = (phase: number) => DRAWN_HAZARDS[phase]!.reduce((sum, each) => sum + each, 0);

/** The hazard summed up to a day. */
const cumulative = (day: number) =>
  STARTS.reduce((sum, start, phase) => {
    const end = Math.min(day, PHASE_ENDS_DAYS[phase] ?? Infinity);
    return sum + Math.max(0, end - start) * totalOf(phase);
  }, 0);

/** The day up to which the hazard sums up to an amount. */
function dayAt(amount: number): number {
  const phase = STARTS.findLastIndex((start) => cumulative(start) <= amount);
  const start = STARTS[phase] ?? 0;
  return start + (amount - cumulative(start)) / totalOf(phase);
}

/**
 * Stays whose hazards are known, by competing causes; three of ten are seen only from a day on (who
 * had left before is never seen), and all are followed for some time that has nothing to do with
 * how they end. Days are whole: a stay ends at the end of its day.
 *
 * @param name of the draws
 */
export function drawnStays(count: number, name = 'stays') {
  const source = sourceFor(name);
  const stays: ObservedStay[] = [];
  for (let person = 0; stays.length < count; person++) {
    source.moveTo(0, person);
    const end = dayAt(-Math.log(source.uniform()));
    const phase = STARTS.findLastIndex((start) => start <= end);
    const first = DRAWN_HAZARDS[phase]![0] / totalOf(phase);
    const cause = source.uniform() < first ? 0 : 1;
    const entryDays = source.uniform() < 0.3 ? Math.floor(source.uniform() * 100) : 0;
    const seen = entryDays + Math.ceil(source.uniform() * 900);
    const lastDays = Math.ceil(end);
    if (lastDays <= entryDays) continue;
    const isSeen = lastDays <= seen;
    stays.push(isSeen ? { entryDays, lastDays, cause } : { entryDays, lastDays: seen });
  }
  return { stays, shareAt };
}

/** The share that has ended by a cause, by quadrature of a day's hundredths. */
function shareAt(day: number, cause: number): number {
  let share = 0;
  for (let at = 0.005; at < day; at += 0.01) {
    const phase = STARTS.findLastIndex((start) => start <= at);
    share += 0.01 * DRAWN_HAZARDS[phase]![cause]! * Math.exp(-cumulative(at));
  }
  return share;
}
