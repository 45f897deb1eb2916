import { AS_CALIBRATED, benefitValues } from '../../economy/benefitValues.ts';
import { ownPrices, type OwnPrices } from '../../economy/ownPrices.ts';
import { exitJobKindsOf, leftWith } from '../../evidence/countedCompleters.ts';
import { rangeOf, sumOf } from '../../evidence/countRange.ts';
import { JOB_KINDS } from '../../evidence/jobKind.ts';
import { NO_ECONOMY, paidInAll } from '../../evidence/ownEconomy.ts';
import type { OwnCohort } from '../../evidence/ownEvidence.ts';
import { REPORTS } from '../../message/reports.ts';
import { EXIT_JOBS } from '../../parameters/jobKinds.ts';
import type { QuantityFormat } from '../../quantity/format.ts';
import type { AllMessages } from '../kinds.ts';
import { saidText } from './countsView.ts';

/** Whose prices a period is counted with, in the line that its economy is folded into. */
export function economySummary(
  cohort: OwnCohort,
  { countsCell }: AllMessages,
  format: QuantityFormat,
): string {
  const words = countsCell.economy;
  const months = cohort.economy?.paybackMonths?.value;
  return ownPrices(cohort).from === 'none' || months === undefined
    ? words.nothing(REPORTS.place)
    : words.solved(format.months(months));
}

/** Which prices come out, or whose are used and why; and what does not add up. */
export function economyNotes(
  cohort: OwnCohort,
  messages: AllMessages,
  format: QuantityFormat,
): readonly string[] {
  const words = messages.countsCell.economy;
  const prices = ownPrices(cohort);
  return [
    ...(prices.from === 'none'
      ? [...(prices.why === 'noPayback' ? [] : [words.why[prices.why]]), words.borrowed]
      : solvedNotes(cohort, prices, messages, format)),
    ...fewerKinds(cohort, messages, format),
    ...sumNotes(cohort, messages, format),
  ];
}

function solvedNotes(
  cohort: OwnCohort,
  prices: Extract<OwnPrices, { from: 'exit' | 'both' }>,
  messages: AllMessages,
  format: QuantityFormat,
): readonly string[] {
  const words = messages.countsCell.economy;
  const kinds = exitJobKindsOf(cohort);
  const values = benefitValues('A', {
    ...AS_CALIBRATED,
    exitJobKinds: kinds ?? EXIT_JOBS,
    jobValueFactor: prices.job,
    completerValueFactor: prices.completer,
  });
  const kronor = (value: number) => format.kronor(Math.round(value / 100) * 100);
  return [
    words.solvedPrices(kronor(values.exitJobKronor), kronor(values.completerKronor)),
    ...(kinds ? [] : [words.borrowedKinds]),
    ...(prices.isDivided ? [words.divided] : []),
  ];
}

function fewerKinds(
  cohort: OwnCohort,
  messages: AllMessages,
  format: QuantityFormat,
): readonly string[] {
  const told = JOB_KINDS.flatMap((kind) => cohort.economy?.jobKinds?.[kind] ?? []).map(rangeOf);
  if (told.length === 0 || exitJobKindsOf(cohort)) return [];
  const said = (range: Parameters<typeof saidText>[0]) => saidText(range, messages, format);
  const { fewerKinds: sentence } = messages.countsCell.economy;
  return [sentence(said(sumOf(told)), said(leftWith(cohort, 'arbete')))];
}

function sumNotes(
  { costKronor, economy = NO_ECONOMY }: OwnCohort,
  { countsCell }: AllMessages,
  format: QuantityFormat,
): readonly string[] {
  const words = countsCell.economy;
  const paid = paidInAll(economy);
  const cost = costKronor?.value;
  const budget = economy.budgetKronor?.value;
  const kronor = (value: number) => format.kronor(value);
  return [
    ...(cost !== undefined && paid > 0 && Math.abs(paid - cost) > cost / 100
      ? [words.paidDiffers(kronor(paid), kronor(cost))]
      : []),
    ...(cost !== undefined && budget !== undefined && cost > budget
      ? [words.overBudget(kronor(cost), kronor(budget))]
      : []),
  ];
}
