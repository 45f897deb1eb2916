import { benefitValues } from '../economy/benefitValues.ts';
import { baseYear } from '../evidence/countedYear.ts';
import type { Evidence } from '../evidence/evidenceSchema.ts';
import type { LocalText } from '../evidence/localText.ts';
import { paybackAt, workShareFor } from '../planning/goalMap.ts';

/** A goal for shares beside the goal for months that stands at the same time. */
export interface GoalPayback {
  readonly id: string;
  readonly name: LocalText;
  /** Share, 0–1, of those who complete that the goal wants in work. */
  readonly workShare: number;
  readonly workPath: string;
  /** What the shares give, with the base year's completers, cost and calibration A. */
  readonly computedMonths: number;
  readonly goalMonths: number;
  readonly goalPath: string;
  /** Persons of the completers who must be in work for the months that are the goal; unrounded. */
  readonly jobsNeeded: number;
  readonly completers: number;
}

/** The goals for shares beside the goals for months, to see whether they ask for the same thing. */
export function goalPaybacks(evidence: Evidence): readonly GoalPayback[] {
  const { economy, goals } = evidence;
  const completers = baseYear(evidence).counts.payoffParticipants.value;
  const year = { completers, costKronor: economy.cost.totalKronor.value };
  const prices = benefitValues('A');
  return Object.entries(goals.paybackGoals).flatMap(([id, { shares: key, name }]) => {
    const { arbete, studier, rehab } = goals[key];
    const goalMonths = goals.paybackMonths[id]?.value;
    if (goalMonths === undefined) return [];
    const shares = { arbete: arbete.value, studier: studier.value, rehab: rehab.value };
    return [
      {
        id,
        name,
        workShare: shares.arbete,
        workPath: `goals.${key}.arbete`,
        computedMonths: paybackAt(shares, year, prices) ?? Infinity,
        goalMonths,
        goalPath: `goals.paybackMonths.${id}`,
        jobsNeeded: (workShareFor(goalMonths, year, prices) ?? Infinity) * completers,
        completers,
      },
    ];
  });
}
