import { betaBinomialChances, binomialChances } from '../numeric/binomialChances.ts';
import { JOB_KINDS } from '../evidence/jobKind.ts';
import { EXIT_JOBS } from '../parameters/jobKinds.ts';
import { AS_CALIBRATED, benefitValues, jobKronor, type Calibration } from './benefitValues.ts';
import { paybackMonths } from './payback.ts';
import { PaybackDistribution, type PossiblePayback } from './paybackDistribution.ts';

/** A calendar year as the reports count it; persons are whole, jobs at most the completers. */
export interface ReportYear {
  readonly costKronor: number;
  /** All who left but the drop-outs; some hundreds at most. */
  readonly completers: number;
  /** Completers who went to work. */
  readonly jobs: number;
}

/**
 * The spread behind a printed payback: what another year of the same kind could have shown, by the
 * report's method and unrounded. The chance of work is Beta(jobs + ½, others + ½), as the few jobs
 * leave it; how many of as many completers get work is then chance, and so is the kind of each job,
 * in the proportions of the base year (`EXIT_JOBS`). Prices stand at the calibration's. Exact:
 * every outcome is counted that could move a chance in its first twelve digits.
 *
 * Where completers without work are worth something (calibration A), the payback has a ceiling:
 * that of a year in which nobody goes to work.
 */
export function reportYearPayback(
  { costKronor, completers, jobs }: ReportYear,
  calibration: Calibration,
): PaybackDistribution {
  const { completerKronor } = benefitValues(calibration);
  const others = completers - jobs;
  const possible = betaBinomialChances(completers, jobs + 0.5, others + 0.5).flatMap(
    (chance, inWork) => {
      const rest = { chance, kronor: (completers - inWork) * completerKronor };
      return dealKinds(rest, inWork, kindsAtExit(calibration));
    },
  );
  return new PaybackDistribution(
    possible.map(({ chance, kronor }): PossiblePayback => {
      return { chance, months: paybackMonths(costKronor, kronor) };
    }),
  );
}

/** There are some ten thousand outcomes, so those left out are below 10⁻¹² together. */
const LEAST_CHANCE = 1e-17;

/** A year's benefit with its probability. */
interface PossibleBenefit {
  readonly chance: number;
  readonly kronor: number;
}

/** A kind of job: what one is worth a year, and how often it was counted. */
interface CountedKind {
  readonly kronor: number;
  readonly count: number;
}

function kindsAtExit(calibration: Calibration): readonly CountedKind[] {
  const kronor = jobKronor(calibration, AS_CALIBRATED);
  return JOB_KINDS.map((kind) => ({ kronor: kronor[kind], count: EXIT_JOBS[kind] })).filter(
    ({ count }) => count > 0,
  );
}

/** All ways in which so many jobs can be of these kinds, one kind after the other. */
function dealKinds(
  so: PossibleBenefit,
  jobs: number,
  [kind, ...rest]: readonly CountedKind[],
): PossibleBenefit[] {
  if (!kind) return [so];
  if (rest.length === 0) return [{ ...so, kronor: so.kronor + jobs * kind.kronor }];
  const all = rest.reduce((sum, { count }) => sum + count, kind.count);
  return binomialChances(jobs, kind.count / all).flatMap((chance, own) => {
    const next = { chance: so.chance * chance, kronor: so.kronor + own * kind.kronor };
    return next.chance < LEAST_CHANCE ? [] : dealKinds(next, jobs - own, rest);
  });
}
