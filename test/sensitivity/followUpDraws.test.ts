import { describe, expect, test } from 'vitest';
import { betaBinomialChances } from '../../src/numeric/binomialChances.ts';
import { parameterSampler } from '../../src/parameters/drawParameters.ts';
import { beta } from '../../src/random/beta.ts';
import { binomial } from '../../src/random/binomial.ts';
import { drawKey, seedKey } from '../../src/random/drawKey.ts';
import { DrawSource } from '../../src/random/drawSource.ts';
import { expectScenario } from '../../src/run/expectScenario.ts';
import { crossFit } from '../../src/sensitivity/crossFit.ts';
import { FOLLOW_UPS, FollowUpDraws } from '../../src/sensitivity/followUpDraws.ts';
import { UnknownDraws } from '../../src/sensitivity/unknownDraws.ts';
import { valueOfKnowing } from '../../src/sensitivity/valueOfInformation.ts';
import { BASE_2017, evidence } from '../run/readyScenarios.ts';

const FUTURES = 2_000;
const { cohort } = expectScenario(BASE_2017, evidence);
const draws = new FollowUpDraws(cohort, BASE_2017.assumptions, 'vasteras', FUTURES);
while (draws.drawn < FUTURES) draws.draw(700);
const mean = (values: Float64Array) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const sdOf = (values: Float64Array) => {
  const centre = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - centre) ** 2)));
};

describe('what a follow-up would count', () => {
  test.each(FOLLOW_UPS)(
    '%s: whole persons, never more than there are, and the same again',
    (of) => {
      const counts = draws.counts(of, 40);
      expect(counts.length).toBeGreaterThan(0);
      for (const column of counts) {
        expect(column.every((count) => Number.isInteger(count) && count >= 0 && count <= 40)).toBe(
          true,
        );
        expect(new Set(column).size).toBeGreaterThan(3);
      }
      expect(draws.counts(of, 40)).toEqual(counts);
      // However many are drawn at a time.
      const whole = new FollowUpDraws(cohort, BASE_2017.assumptions, 'vasteras', 50);
      whole.draw(50);
      expect(whole.counts(of, 40).map(([...column]) => column)).toEqual(
        counts.map((column) => [...column.slice(0, 50)]),
      );
      for (const column of draws.counts(of, 0)) expect(Math.max(...column)).toBe(0);
    },
  );

  test('has everybody somewhere: those without work are asked on, and those with it whether they keep it', () => {
    const [soon, later, lost] = draws.counts('twentyFourMonths', 40) as Float64Array[];
    soon?.forEach((count, i) => {
      expect(count + (later?.[i] ?? NaN)).toBeLessThanOrEqual(40);
      expect(lost?.[i]).toBeLessThanOrEqual(count);
    });
    const byAgency = draws.counts('agencies', 40);
    byAgency[0]?.forEach((_, i) => {
      const all = byAgency.reduce((sum, column) => sum + (column[i] ?? NaN), 0);
      expect(all).toBeLessThanOrEqual(40);
    });
  });

  test('follows the chances of its future', () => {
    const sampler = parameterSampler(cohort, BASE_2017.assumptions, seedKey('vasteras'));
    const [found] = draws.counts('dropOuts', 40) as [Float64Array];
    // Each count less what is expected of it has mean 0 and the variance of a binomial.
    let [error, variance] = [0, 0];
    found.forEach((count, future) => {
      const { workHazardPerMonth, dropOutFactor } = sampler.draw(future);
      const chance = 1 - Math.exp(-6 * workHazardPerMonth * dropOutFactor);
      error += count - 40 * chance;
      variance += 40 * chance * (1 - chance);
    });
    expect(Math.abs(error)).toBeLessThan(4 * Math.sqrt(variance));
    expect(variance).toBeGreaterThan(0);
  });

  test('counts more to work in the extra time the more it helps', () => {
    const unknowns = new UnknownDraws(cohort, BASE_2017.assumptions, 'vasteras', FUTURES);
    unknowns.draw(FUTURES);
    const [work, dropOut] = draws.counts('extension', 100) as [Float64Array, Float64Array];
    const correlation = (a: Float64Array, b: Float64Array) =>
      mean(a.map((x, i) => (x - mean(a)) * ((b[i] ?? NaN) - mean(b)))) / (sdOf(a) * sdOf(b));
    expect(correlation(work, unknowns.columns.workInExtension)).toBeGreaterThan(0.3);
    expect(correlation(dropOut, unknowns.columns.dropOutInExtension)).toBeGreaterThan(0.5);
    // The planned end is not reached by many, and work is rare: half a year more gives some.
    expect(mean(work)).toBeGreaterThan(2);
    expect(mean(work)).toBeLessThan(15);
  });
});

describe('the value of following up more people', () => {
  // A chance with a Beta(3, 7), a gain of 1 for each chance beyond 0.35: the counts are Beta-binomial.
  const [a, b, limit] = [3, 7, 0.35];
  const futures = 20_000;
  const source = (name: string) => new DrawSource(drawKey(seedKey('follow'), 'parameters', name));
  const [ofChance, ofCount] = [source('chance'), source('count')];
  const chances = Float64Array.from({ length: futures }, (_, future) => {
    ofChance.moveTo(future, 0);
    return beta(ofChance, a, b);
  });
  const beyond = chances.map((chance) => chance - limit);
  const valueOf = (persons: number) => {
    const counts = chances.map((chance, future) => {
      ofCount.moveTo(future, 0);
      return binomial(ofCount, persons, chance);
    });
    return valueOfKnowing(beyond, crossFit([counts], beyond));
  };

  test.each([5, 20, 100])('%i people: as the Beta-binomial has it', (persons) => {
    const exact = betaBinomialChances(persons, a, b).reduce(
      (sum, chance, count) => sum + chance * Math.max(0, (a + count) / (a + b + persons) - limit),
      0,
    );
    const { value, standardError } = valueOf(persons);
    expect(Math.abs(value - exact)).toBeLessThan(3 * standardError);
    expect(exact).toBeGreaterThan(5 * standardError);
  });

  test('more people are worth more, and never more than knowing', () => {
    const knowing = valueOfKnowing(beyond, crossFit([chances], beyond));
    const values = [5, 20, 100, 1_000].map(valueOf);
    values.reduce((before, each) => {
      expect(each.value).toBeGreaterThan(before.value - each.standardError);
      return each;
    });
    for (const { value, standardError } of values) {
      expect(value).toBeLessThan(knowing.value + 2 * standardError);
    }
  });
});
