import type { GroupExpectation } from '../programme/expectProgramme.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** What a year costs, and which part of it depends on person-months beyond the evidence's. */
export interface CostExpectation {
  readonly costKronor: number;
  /** What of it does not change with the person-months; the rest does. */
  readonly fixedKronor: number;
  /** Cost of a person-month at the evidence's person-months. */
  readonly averageMonthKronor: number;
  /** Person-months against the evidence's: in empty places, in added ones, and fewer. All ≥ 0. */
  readonly filledMonths: number;
  readonly addedMonths: number;
  readonly savedMonths: number;
}

/**
 * A group's person-months in a year: expected, those of the evidence, and those there are places
 * for.
 */
export type GroupMonths = Pick<
  GroupExpectation,
  'personMonths' | 'observedPersonMonths' | 'placeMonths'
>;

/**
 * Cost of a year (`src/MODEL.md`, Money). The lever says what a year costs at the person-months of
 * the evidence. Months above that cost the average times `addedMonthFactor` (more places need more
 * staff); if empty places are filled, months up to the places cost the variable part only. Months
 * below save the variable part only.
 *
 * @param programme its groups' person-months in a year
 */
export function expectCost(
  scenario: Scenario,
  programme: { readonly groups: readonly GroupMonths[] },
): CostExpectation {
  const { groups } = programme;
  const { levers, assumptions } = scenario;
  const observed = groups.reduce((sum, group) => sum + group.observedPersonMonths, 0);
  const averageMonthKronor = observed === 0 ? 0 : levers.costKronor / observed;
  let filledMonths = 0;
  let addedMonths = 0;
  let savedMonths = 0;
  for (const { personMonths, observedPersonMonths, placeMonths } of groups) {
    const change = personMonths - observedPersonMonths;
    if (change < 0) {
      savedMonths -= change;
      continue;
    }
    const room = levers.fillPlaces ? Math.max(0, placeMonths - observedPersonMonths) : 0;
    filledMonths += Math.min(change, room);
    addedMonths += Math.max(0, change - room);
  }
  const variable = 1 - assumptions.cost.fixedShare;
  const change =
    variable * (filledMonths - savedMonths) + assumptions.cost.addedMonthFactor * addedMonths;
  return {
    costKronor: levers.costKronor + averageMonthKronor * change,
    fixedKronor: assumptions.cost.fixedShare * levers.costKronor,
    averageMonthKronor,
    filledMonths,
    addedMonths,
    savedMonths,
  };
}

/**
 * A group's part of a year's cost, in kronor: in proportion to its person-months, since no source
 * says what a group's staff cost; 0 where nobody takes part.
 *
 * @param groups all of them, the group itself too
 */
export function costOfGroup(
  costKronor: number,
  { personMonths }: Pick<GroupMonths, 'personMonths'>,
  groups: readonly Pick<GroupMonths, 'personMonths'>[],
): number {
  const all = groups.reduce((sum, group) => sum + group.personMonths, 0);
  return all === 0 ? 0 : (costKronor * personMonths) / all;
}
