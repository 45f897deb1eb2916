import { dirichlet } from '../random/dirichlet.ts';
import { drawKey, type DrawKey } from '../random/drawKey.ts';
import { DrawSource } from '../random/drawSource.ts';
import { JOB_KINDS, type JobKind, type JobKinds } from '../evidence/jobKind.ts';

/**
 * Draws of a mix of jobs: Dirichlet(counts + ¼), as few as they are. On average the jobs at
 * exit are worth 4 % less than as counted (calibration A), since a quarter of a person is added to
 * the half-time and subsidised kinds too.
 *
 * @param name as of `beliefDraws`
 * @param counts persons of each kind
 * @param kinds those that can come up; the others stay 0
 * @returns shares that sum to 1, as a function of the replicate
 */
export function jobKindDraws(
  seed: DrawKey,
  name: string,
  counts: JobKinds,
  kinds: readonly JobKind[],
): (replicate: number) => JobKinds {
  const source = new DrawSource(drawKey(seed, 'parameters', name));
  const weights = JOB_KINDS.map((kind) => (kinds.includes(kind) ? counts[kind] + ADDED : 0));
  const shares = new Float64Array(JOB_KINDS.length);
  return (replicate) => {
    source.moveTo(replicate, 0);
    dirichlet(source, weights, shares);
    const [fullUnsubsidised = 0, halfUnsubsidised = 0, fullSubsidised = 0] = shares;
    const [, , , halfSubsidised = 0, hourly = 0] = shares;
    return { fullUnsubsidised, halfUnsubsidised, fullSubsidised, halfSubsidised, hourly };
  };
}

/** Persons added to each kind (Perks' prior for four kinds). */
const ADDED = 0.25;
