import { benefitValues } from '../economy/benefitValues.ts';
import type { Evidence } from '../evidence/evidenceSchema.ts';
import { paybackAt, workShareFor } from '../planning/goalMap.ts';

/** A goal for shares beside the goal for months that stands at the same time. */
export interface GoalPayback {
  readonly id: 'exit' | 'twoYears';
  /** Share, 0–1, of those who complete that the goal wants in work. */
  readonly workShare: number;
  readonly workPath: string;
  /** What the shares give, with 2017's completers, cost and calibration A. */
  readonly computedMonths: number;
  readonly goalMonths: number;
  readonly goalPath: string;
  /** Persons of the completers who must be in work for the months that are the goal; unrounded. */
  readonly jobsNeeded: number;
  readonly completers: number;
}

/** The goals for shares beside the goals for months, to see whether they ask for the same thing. */
export function goalPaybacks({ economy, counts2017, goals }: Evidence): readonly GoalPayback[] {
  const completers = counts2017.payoffParticipants.value;
  const costKronor = economy.cost2017.totalKronor.value;
  const prices = benefitValues('A');
  const each = (
    id: GoalPayback['id'],
    shares: Readonly<Record<'arbete' | 'studier' | 'rehab', { readonly value: number }>>,
    workPath: string,
    goalMonths: number,
    goalPath: string,
  ): GoalPayback => {
    const year = { completers, costKronor };
    return {
      id,
      workShare: shares.arbete.value,
      workPath,
      computedMonths:
        paybackAt(
          { arbete: shares.arbete.value, studier: shares.studier.value, rehab: shares.rehab.value },
          year,
          prices,
        ) ?? Infinity,
      goalMonths,
      goalPath,
      jobsNeeded: (workShareFor(goalMonths, year, prices) ?? Infinity) * completers,
      completers,
    };
  };
  const { exitShares, twoYearShares, paybackMonths: months } = goals;
  return [
    each(
      'exit',
      exitShares,
      'goals.exitShares.arbete',
      months.until2019.value,
      'goals.paybackMonths.until2019',
    ),
    each(
      'twoYears',
      twoYearShares,
      'goals.twoYearShares.arbete',
      months.from2020.value,
      'goals.paybackMonths.from2020',
    ),
  ];
}
