import { square } from '../numeric/square.ts';
import type { Chance } from './chance.ts';
import type { Mean } from './mean.ts';
import { Sample } from './sample.ts';
import { verdictOn, type Verdict } from './verdict.ts';

/** One number in two scenarios with the same luck, future by future: other minus base. */
export interface PairedDifference {
  /** Other minus base; 0 where both are Infinity. */
  readonly sample: Sample;
  /** Left out when some future has Infinity in one of the two only. */
  readonly mean?: Mean;
  /** Chance that the other is higher; ties count half. */
  readonly chanceHigher: Chance;
  /** Whether the other is higher more often: *better* says so, whether or not more is better. */
  readonly verdict: Verdict;
  /** Left out when some future of either has Infinity. */
  readonly pairing?: Pairing;
}

/** What the same luck in both scenarios is worth. */
export interface Pairing {
  /** Standard deviation of the difference between two futures with luck of their own. */
  readonly unpairedSd: number;
  /** Standard deviation of the paired difference over that; 0 for identical scenarios. */
  readonly sdRatio: number;
  /**
   * Futures that unpaired scenarios would need, each, to be as sure; Infinity for identical ones.
   */
  readonly unpairedReplicates: number;
  /** How many of these pairing saves. */
  readonly savedReplicates: number;
}

/**
 * Compares one number in two scenarios future by future.
 *
 * @param base of the same futures as `other`; both may hold Infinity
 */
export function pairedDifference(base: Sample, other: Sample): PairedDifference {
  const differences = other.values.map((value, replicate) => {
    const from = base.values[replicate] ?? NaN;
    return value === from ? 0 : value - from;
  });
  const sample = new Sample(differences);
  const { difference: tendency, verdict } = verdictOn(differences.map(Math.sign));
  const isFinite = differences.every(Number.isFinite);
  return {
    sample,
    ...(isFinite && { mean: sample.mean }),
    chanceHigher: {
      value: (1 + tendency.value) / 2,
      standardError: tendency.standardError / 2,
    },
    verdict,
    ...(isFinite &&
      base.values.every(Number.isFinite) && { pairing: pairingOf(base, other, sample) }),
  };
}

function pairingOf(base: Sample, other: Sample, difference: Sample): Pairing {
  const replicates = difference.values.length;
  const unpairedSd = Math.sqrt(square(base.mean.sd) + square(other.mean.sd));
  const sdRatio = unpairedSd === 0 ? 0 : difference.mean.sd / unpairedSd;
  const unpairedReplicates = sdRatio === 0 ? Infinity : replicates / square(sdRatio);
  return {
    unpairedSd,
    sdRatio,
    unpairedReplicates,
    savedReplicates: unpairedReplicates - replicates,
  };
}
