import { benefitKey, moneyShares } from '../economy/actors.ts';
import { latestYear } from '../evidence/countedYear.ts';
import type { Evidence } from '../evidence/evidenceSchema.ts';
import type { TargetBasis } from '../summary/targetSample.ts';
import type { ScenarioExplainer } from './scenarioExplainer.ts';

/**
 * What a scenario's targets are measured with: whose the money is, and the health counted in the
 * latest year.
 */
export function targetBasis(
  evidence: Evidence,
  { expectation }: Pick<ScenarioExplainer, 'expectation'>,
): TargetBasis {
  const { cohort, programme } = expectation;
  const { improvedHealthShares, completed } = latestYear(evidence).counts;
  return {
    shares: moneyShares(expectation.scenario.assumptions, benefitKey(evidence)),
    // How many answered is not given: all who completed are assumed to have.
    health: { better: improvedHealthShares.year.value * completed.value, of: completed.value },
    groupIndexes: new Map(
      programme.groups.map(({ groupId }) => [
        groupId,
        cohort.groups.findIndex(({ id }) => id === groupId),
      ]),
    ),
  };
}
