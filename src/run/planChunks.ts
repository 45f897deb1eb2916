import { rowLength } from '../economy/replicateColumns.ts';
import type { Chunk } from './simulationProtocol.ts';
import type { SimulationSpec } from './simulationSpec.ts';

/**
 * Futures of the first picture, rough but at once; of the second, whose chances have a standard
 * error of at most 1.6 in 100; and how many times as many each later one has. A picture costs the
 * page as much as hundreds of futures cost a worker, so there are few.
 */
const FIRST_PICTURE = 50;
const SECOND_PICTURE = 1_000;
const NEXT_PICTURE = 10;

/** An answer is a message of its own, and must not hold up the page that takes it. */
const MOST_BYTES = 100_000;
/** No report has more groups than that of the base year. */
const MOST_GROUPS = 4;
const BYTES_PER_FUTURE = Float64Array.BYTES_PER_ELEMENT * rowLength(MOST_GROUPS);

/**
 * Persons that a worker simulates at a time: a run that nobody waits for any more stops when the
 * present chunk is finished, so it must be small. About 25 ms of one core.
 */
const MOST_PERSONS = 40_000;

/** What a future costs beside its persons (draws and expectations), in persons. */
const PERSONS_PER_FUTURE = 85;

/** The first picture is parted in two, so that a second worker can help. */
const LEAST_PARTS = 2;

/**
 * The numbers of futures that are shown, and at which a run may stop: the same for everybody,
 * however fast the machine is.
 *
 * @param replicates of the whole run, ≥ 1; the last milestone
 * @returns rising
 */
export function milestones(replicates: number): readonly number[] {
  const found: number[] = [];
  if (FIRST_PICTURE < replicates) found.push(FIRST_PICTURE);
  for (let next = SECOND_PICTURE; next < replicates; next *= NEXT_PICTURE) found.push(next);
  return [...found, replicates];
}

/**
 * Parts a run in chunks, from its scenarios alone and never from the machine: the numbers must not
 * depend on how many workers there are. No chunk goes past a milestone, and no answer of more than
 * one future is larger than 100 kB.
 *
 * @param personsPerFuture who start in all scenarios together
 * @returns chunks that meet, from future 0 to the last
 */
export function planChunks(
  replicates: number,
  scenarioCount: number,
  personsPerFuture = 115 * scenarioCount,
): readonly Chunk[] {
  const bySize = MOST_BYTES / (BYTES_PER_FUTURE * scenarioCount) - 1; // one for the envelope
  const byWork = MOST_PERSONS / (PERSONS_PER_FUTURE * scenarioCount + personsPerFuture);
  const most = Math.max(1, Math.floor(Math.min(bySize, byWork)));
  const plan: Chunk[] = [];
  let from = 0;
  for (const milestone of milestones(replicates)) {
    const length = milestone - from;
    const parts = Math.min(length, Math.max(Math.ceil(length / most), LEAST_PARTS));
    for (let part = 0; part < parts; part++) {
      const edge = (at: number) => from + Math.floor((at * length) / parts);
      plan.push({ from: edge(part), to: edge(part + 1) });
    }
    from = milestone;
  }
  return plan;
}

/** Persons who start in a year, in all scenarios together. */
export function personsPerFuture({ scenarios }: SimulationSpec): number {
  const groups = scenarios.flatMap(({ scenario }) => Object.values(scenario.levers.groups));
  return groups.reduce((sum, { startsPerYear }) => sum + startsPerYear, 0);
}
