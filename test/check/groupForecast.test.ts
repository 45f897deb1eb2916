import { describe, expect, test } from 'vitest';
import { GroupForecast } from '../../src/check/groupForecast.ts';
import { cohortEvidence } from '../../src/evidence/cohortEvidence.ts';
import { betaBinomialChances } from '../../src/numeric/binomialChances.ts';
import { BASE_2017, evidence } from '../run/readyScenarios.ts';

const cohort = cohortEvidence(evidence, 'sot-2017');
const { exitShares } = BASE_2017.assumptions;

function drawn(estimate: 'pooled' | 'raw', seed = 'groups', draws = 4000): GroupForecast {
  const forecast = new GroupForecast(cohort, { ...exitShares, estimate }, seed);
  for (let left = draws; left > 0; left -= 500) forecast.draw(500);
  return forecast;
}

describe('another year of as many exits', () => {
  test('leaves MAC between 1 and 9 jobs of 29 on pooled shares, and Trädgårdsgruppen with none as likely as not', () => {
    const pooled = drawn('pooled');
    const mac = pooled.interval('mac', 'arbete');
    expect(mac.low).toBeGreaterThanOrEqual(0);
    expect(mac.low).toBeLessThanOrEqual(2);
    expect(mac.high).toBeGreaterThanOrEqual(8);
    expect(mac.high).toBeLessThanOrEqual(10);
    expect(pooled.interval('tradgard', 'arbete')).toMatchObject({ low: 0, median: 0 });
  });

  test('on raw shares is Beta-binomial from the counts alone', () => {
    const { exits } = cohort.groups.find(({ id }) => id === 'mac') ?? {};
    if (!exits) throw new Error('no mac');
    const all = exits.arbete + exits.studier + exits.rehab + exits.avbrott;
    const chances = betaBinomialChances(all, exits.arbete, all - exits.arbete);
    const below = (persons: number) =>
      chances.slice(0, persons).reduce((sum, chance) => sum + chance, 0);
    const { low, high } = drawn('raw').interval('mac', 'arbete');
    // At most 5 % lie below the low end and above the high one, but for 4 standard errors.
    const error = 4 * Math.sqrt((0.05 * 0.95) / 4000);
    expect(below(low)).toBeLessThan(0.05 + error);
    expect(below(low + 1)).toBeGreaterThan(0.05 - error);
    expect(below(high + 1)).toBeGreaterThan(0.95 - error);
    expect(below(high)).toBeLessThan(0.95 + error);
  });

  test('does not depend on how many are drawn at a time', () => {
    const whole = new GroupForecast(cohort, exitShares, 'groups');
    whole.draw(4000);
    const parts = drawn(exitShares.estimate);
    expect(whole.interval('salix', 'avbrott')).toEqual(parts.interval('salix', 'avbrott'));
  });
});
