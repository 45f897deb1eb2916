import { JOB_KINDS, type JobKinds } from '../evidence/jobKind.ts';
import { SUBSIDISED_KINDS } from '../parameters/jobKinds.ts';

/**
 * Which kind of job a uniform draw, 0–1, stands for: among all jobs, or among those with or without
 * subsidy. Kinds are indices among `JOB_KINDS`.
 */
export class JobKindTable {
  private readonly weights = new Float64Array(JOB_KINDS.length);

  /** @param kinds counts or shares, ≥ 0 */
  fill(kinds: JobKinds): void {
    for (let kind = 0; kind < JOB_KINDS.length; kind++) {
      this.weights[kind] = kinds[JOB_KINDS[kind] as keyof JobKinds];
    }
  }

  /** A kind of all; never one of weight 0, unless all are. */
  kindAt(draw: number): number {
    return this.pick(draw, ALL_KINDS);
  }

  /** The same among those with subsidy, or those without. */
  kindWithin(subsidised: boolean, draw: number): number {
    return this.pick(draw, subsidised ? SUBSIDISED : UNSUBSIDISED);
  }

  private pick(draw: number, among: readonly number[]): number {
    let total = 0;
    for (let i = 0; i < among.length; i++) total += this.weights[among[i] as number] as number;
    let left = draw * total;
    let possible = among[0] as number;
    for (let i = 0; i < among.length; i++) {
      const weight = this.weights[among[i] as number] as number;
      if (weight === 0) continue;
      possible = among[i] as number;
      left -= weight;
      if (left < 0) break;
    }
    return possible;
  }
}

const ALL_KINDS = JOB_KINDS.map((_, kind) => kind);
const SUBSIDISED = SUBSIDISED_KINDS.map((kind) => JOB_KINDS.indexOf(kind));
const UNSUBSIDISED = ALL_KINDS.filter((kind) => !SUBSIDISED.includes(kind));

/**
 * Whether a kind of job is subsidised.
 *
 * @param kind index among `JOB_KINDS`
 */
export function isSubsidised(kind: number): boolean {
  return SUBSIDISED.includes(kind);
}
