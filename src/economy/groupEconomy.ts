import type { AfterExitExpectation } from '../programme/afterExit.ts';
import { exitsOfStarters } from '../programme/exitsOfStarters.ts';
import type { ProgrammeExpectation } from '../programme/expectProgramme.ts';
import { statusByTime, type StatusByTime } from './statusByTime.ts';
import { annualBenefit, type BenefitValues } from './benefitValues.ts';
import { costOfGroup } from './cost.ts';
import { paybackMonths } from './payback.ts';

/** Cost and benefit of those who start in one group. */
export interface GroupEconomy {
  readonly status: StatusByTime;
  /** The group's part of the year's cost, by its person-months. */
  readonly costKronor: number;
  /** Completers' benefit in a year, by their status at exit. */
  readonly annualBenefitKronor: number;
  /** Months by the reports' measure; null for never. */
  readonly payback: number | null;
}

/**
 * What is expected of those who start in each group, by its id (`src/MODEL.md`, A group's payback).
 *
 * @param costKronor of the whole programme in a year
 */
export function expectGroups(
  { groups }: ProgrammeExpectation,
  after: AfterExitExpectation,
  values: BenefitValues,
  costKronor: number,
): ReadonlyMap<string, GroupEconomy> {
  return new Map(
    groups.map((group) => {
      const exits = exitsOfStarters(group.stays);
      const ownCost = costOfGroup(costKronor, group, groups);
      const ownBenefit = annualBenefit(exits, values);
      return [
        group.groupId,
        {
          status: statusByTime(exits, after),
          costKronor: ownCost,
          annualBenefitKronor: ownBenefit,
          payback: paybackMonths(ownCost, ownBenefit),
        },
      ];
    }),
  );
}
