import { describe, expect, test } from 'vitest';
import { cohortEvidence } from '../../src/evidence/cohortEvidence.ts';
import { OUTCOMES } from '../../src/evidence/outcome.ts';
import { estimateExitShares } from '../../src/parameters/exitShareEstimate.ts';
import { expectParameters } from '../../src/parameters/parameters.ts';
import type { Assumptions } from '../../src/scenario/scenario.ts';
import { BASE_2017, evidence } from '../run/readyScenarios.ts';

const cohort2017 = cohortEvidence(evidence, 'sot-2017');
const { assumptions } = BASE_2017;

function withShares(change: Partial<Assumptions['exitShares']>): Assumptions {
  return { ...assumptions, exitShares: { ...assumptions.exitShares, ...change } };
}

describe('the expected parameters', () => {
  const expected = () => expectParameters(cohort2017, assumptions);

  test('are the centres of what is assumed', () => {
    expect(expected()).toMatchObject({
      jobHazardRatio: 1,
      dropOutHazardRatio: 0.4,
      laterHazardRatio: 0.6,
      jobLossPerMonth: 0.01,
      dropOutFactor: 0.4,
      counterfactualFactor: 0.4,
      deadweightShare: 0.25,
      benefitFallOffPerMonth: 0,
    });
  });

  test('turn 7.5 of 50 in work after six months into a hazard per month', () => {
    const parameters = expected();
    expect(1 - Math.exp(-6 * parameters.workHazardPerMonth)).toBeCloseTo(7.5 / 50, 14);
    expect(parameters.workHazardPerMonth).toBeCloseTo(0.027, 3);
  });

  test('have every group of the evidence, with shares that sum to 1 in every class', () => {
    const parameters = expected();
    expect([...parameters.groups.keys()]).toEqual(['tradgard', 'upplevelse', 'salix', 'mac']);
    for (const { sharesByClass } of parameters.groups.values()) {
      expect(sharesByClass).toHaveLength(3);
      for (const shares of sharesByClass) {
        expect(OUTCOMES.reduce((sum, outcome) => sum + shares[outcome], 0)).toBeCloseTo(1, 12);
        for (const outcome of OUTCOMES) expect(shares[outcome]).toBeGreaterThan(0);
      }
    }
  });
});

describe('the estimate of exit shares', () => {
  test('is the counts over the exits when it is raw', () => {
    const cohort = cohortEvidence(evidence, 'sot-2019');
    const estimates = estimateExitShares(cohort, withShares({ estimate: 'raw' }));
    const shares = estimates.groups.get('sot')?.shares;
    expect(shares).toEqual({ arbete: 7 / 80, studier: 5 / 80, rehab: 43 / 80, avbrott: 25 / 80 });
    expect(estimates.concentrationMedian).toBeUndefined();
  });

  test('takes the two moves of 2017 out of the drop-outs when told to', () => {
    const dropOuts = (moves: 'asDropOuts' | 'leftOut') =>
      [...estimateExitShares(cohort2017, withShares({ moves })).groups.values()].map(
        ({ counts }) => counts.avbrott,
      );
    expect(dropOuts('asDropOuts')).toEqual([9, 17, 6, 12]);
    expect(dropOuts('leftOut')).toEqual([9, 16, 6, 11]);
  });

  test('is the same to the last bit whatever the groups’ order and names', () => {
    const before = estimateExitShares(cohort2017, assumptions).groups;
    const turned = {
      ...cohort2017,
      groups: cohort2017.groups.map((group) => ({ ...group, id: `${group.id.at(-1)}` })).reverse(),
    };
    const after = estimateExitShares(turned, assumptions).groups;
    expect([...after.keys()]).toEqual(['c', 'x', 'e', 'd']);
    expect([...after.values()].reverse().map(({ sharesByClass }) => sharesByClass)).toEqual(
      [...before.values()].map(({ sharesByClass }) => sharesByClass),
    );
  });

  test('refuses raw shares of a group that nobody completed', () => {
    const groups = cohort2017.groups.map((group) => ({
      ...group,
      exits: { ...group.exits, rehab: 0 },
    }));
    const attempt = () =>
      estimateExitShares({ ...cohort2017, groups }, withShares({ estimate: 'raw' }));
    expect(attempt).toThrow('raw shares need rehab exits: 0,0,0,17');
  });

  test('keeps studier and rehab in proportion in every referral class', () => {
    for (const { shares, sharesByClass } of estimateExitShares(
      cohort2017,
      assumptions,
    ).groups.values()) {
      for (const own of sharesByClass) {
        expect(own.studier / own.rehab).toBeCloseTo(shares.studier / shares.rehab, 12);
      }
    }
  });
});
