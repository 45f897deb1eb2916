import { log } from '../../numeric/logarithm.ts';
import type { PeerTaken } from '../../evidence/peers.ts';
import type { Distribution } from '../../scenario/distribution.ts';

/**
 * What can be believed of an assumption by what others have published of it: a lognormal around what
 * the printed numbers give, as wide as so few persons leave it. Rounded to hundredths.
 */
export function beliefOfPeer(taken: PeerTaken): Distribution {
  const { ratio, persons } = taken.rule === 'laterFinding' ? laterFinding(taken) : anyway(taken);
  // The variance of the logarithm of a count is about one over the count.
  const variance = persons.reduce((sum, each) => sum + 1 / each, 0);
  return { kind: 'lognormal', median: hundredths(ratio), logSd: hundredths(Math.sqrt(variance)) };
}

interface Ratio {
  readonly ratio: number;
  /** The counts that it hangs on; a negative one takes away. */
  readonly persons: readonly number[];
}

/** The chance per month of finding work after the first months, relative to that in them. */
function laterFinding(taken: Extract<PeerTaken, { rule: 'laterFinding' }>): Ratio {
  const { found, foundInFirst, firstMonths, months } = taken;
  const all = found.reduce((sum, each) => sum + each, 0) / found.length;
  const early = all * foundInFirst;
  const before = -log(1 - early) / firstMonths;
  const after = log((1 - early) / (1 - all)) / (months - firstMonths);
  return {
    ratio: after / before,
    persons: [taken.persons * early, taken.persons * (all - early)],
  };
}

/** Of those who reach it, the share that others reach as well. */
function anyway({ programme, control }: Extract<PeerTaken, { rule: 'cameAnyway' }>): Ratio {
  const share = ({ reached, persons }: typeof control) => reached / persons;
  return {
    ratio: share(control) / share(programme),
    persons: [control.reached, -control.persons, programme.reached, -programme.persons],
  };
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
