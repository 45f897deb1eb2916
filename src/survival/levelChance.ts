import { exp } from '../numeric/exponential.ts';
import { log } from '../numeric/logarithm.ts';
import { logFactorialsUpTo } from '../numeric/logFactorials.ts';

/** How many ended by one cause in a phase, and how long all were at risk. */
export interface AtRisk {
  /** Whole. */
  readonly exits: number;
  readonly personMonths: number;
}

/** With more exits the chi-squared limit is as good as all ways in which they could have fallen. */
const MOST_EXACT = 60;

/**
 * The chance that exits lie so unevenly over three phases, or more so, if their hazard is the same
 * in all of them: given how many there are, by the likelihood ratio of three hazards against one.
 * Exact up to 60 exits, then by its limit, chi-squared with two degrees of freedom.
 *
 * @param phases those without time at risk say nothing
 * @returns 0–1; 1 where nothing has ended
 */
export function levelChance(phases: readonly [AtRisk, AtRisk, AtRisk]): number {
  const exits = phases.reduce((sum, phase) => sum + phase.exits, 0);
  const time = phases.reduce((sum, phase) => sum + phase.personMonths, 0);
  if (exits === 0) return 1;
  const shares = phases.map(({ personMonths }) => personMonths / time) as Three;
  const seen = unevenness(phases.map((phase) => phase.exits) as Three, exits, shares);
  if (exits > MOST_EXACT) return exp(-seen);
  const logFactorials = logFactorialsUpTo(exits);
  let chance = 0;
  for (let one = 0; one <= exits; one++) {
    for (let two = 0; one + two <= exits; two++) {
      const counts: Three = [one, two, exits - one - two];
      const isSo = unevenness(counts, exits, shares) > seen - ROUNDING;
      if (isSo) chance += chanceOf(counts, logFactorials, shares);
    }
  }
  return Math.min(1, chance);
}

type Three = [number, number, number];

/** Two ways to fall that are equally uneven differ by so much at most. */
const ROUNDING = 1e-9;

/** Half the deviance. */
function unevenness(counts: Three, exits: number, shares: Three): number {
  return counts.reduce((sum, count, phase) => {
    return count === 0 ? sum : sum + count * log(count / (exits * shares[phase]!));
  }, 0);
}

/** The multinomial probability; the last of the factorials is that of all exits. */
function chanceOf(counts: Three, logFactorials: readonly number[], shares: Three): number {
  const logarithm = counts.reduce((sum, count, phase) => {
    return count === 0 ? sum : sum + count * log(shares[phase]!) - logFactorials[count]!;
  }, logFactorials.at(-1)!);
  return exp(logarithm);
}
