import { benefitValues, annualBenefit, type Calibration } from './benefitValues.ts';
import { paybackMonths } from './payback.ts';
import { baseYear } from '../evidence/countedYear.ts';
import type { Evidence } from '../evidence/evidenceSchema.ts';
import { expectStay } from '../programme/expectStay.ts';
import { endingAt } from '../programme/plannedStay.ts';
import { constant } from '../multistate/piecewiseConstant.ts';

/** Payback in months at 12 and at 24 months' planned length; Infinity for never. */
export interface NeutralPaybacks {
  readonly at12: number;
  readonly at24: number;
}

/**
 * What a longer stay does when nothing else changes (`src/MODEL.md`, A longer programme): the whole
 * team as one group, with hazards = exits of the base year over its person-months (12 × mean
 * stock), the cost all variable. With calibrations B and C both lengths give the same; with A the
 * longer one is worse, since completers without work are worth something and fewer complete per
 * person-month.
 */
export function neutralPaybacks(evidence: Evidence, calibration: Calibration): NeutralPaybacks {
  const { total, stocks } = baseYear(evidence).counts;
  const personMonths = 12 * stocks.mean.value;
  const perMonth = (count: number) => constant(count / personMonths);
  const hazards = {
    arbete: perMonth(total.outcomes.arbete.value),
    studier: perMonth(total.outcomes.studier.value),
    avbrott: perMonth(total.outcomes.avbrott.value),
  };
  const costPerMonth = evidence.economy.cost.totalKronor.value / personMonths;
  const at = (lengthMonths: number) => {
    const { shares, meanStayMonths } = expectStay(hazards, endingAt(lengthMonths));
    const benefit = annualBenefit(shares, benefitValues(calibration));
    return paybackMonths(costPerMonth * meanStayMonths, benefit) ?? Infinity;
  };
  return { at12: at(12), at24: at(24) };
}
