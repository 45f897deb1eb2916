import { describe, expect, test } from 'vitest';
import { betaBinomialChances } from '../../src/numeric/binomialChances.ts';
import { parameterSampler } from '../../src/parameters/drawParameters.ts';
import type { Parameters } from '../../src/parameters/parameters.ts';
import { expectStay } from '../../src/programme/expectStay.ts';
import { endingAt } from '../../src/programme/plannedStay.ts';
import { solveStayHazards } from '../../src/programme/stayHazards.ts';
import { beta } from '../../src/random/beta.ts';
import { binomial } from '../../src/random/binomial.ts';
import { drawKey, seedKey } from '../../src/random/drawKey.ts';
import { DrawSource } from '../../src/random/drawSource.ts';
import { expectScenario } from '../../src/run/expectScenario.ts';
import type { Assumptions } from '../../src/scenario/scenario.ts';
import { crossFit } from '../../src/sensitivity/crossFit.ts';
import { FOLLOW_UPS, FollowUpDraws } from '../../src/sensitivity/followUpDraws.ts';
import { UnknownDraws } from '../../src/sensitivity/unknownDraws.ts';
import { valueOfKnowing } from '../../src/sensitivity/valueOfInformation.ts';
import { once } from '../once.ts';
import { BASE_2017, evidence } from '../run/readyScenarios.ts';

const FUTURES = 2_000;
const { cohort } = expectScenario(BASE_2017, evidence);

/** Of the base scenario, drawn some at a time. */
function followUps(): FollowUpDraws {
  const draws = new FollowUpDraws(cohort, BASE_2017.assumptions, 'vasteras', FUTURES);
  while (draws.drawn < FUTURES) draws.draw(700);
  return draws;
}

const mean = (values: Float64Array) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const sdOf = (values: Float64Array) => {
  const centre = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - centre) ** 2)));
};

describe('what a follow-up would count', () => {
  test('is drawn as many futures at a time as are asked for, and no more than there are', () => {
    const draws = new FollowUpDraws(cohort, BASE_2017.assumptions, 'vasteras', 50);
    const drawn = [0, 20, 20, 20, 20].map((count) => (draws.draw(count), draws.drawn));
    expect(drawn).toEqual([0, 20, 40, 50, 50]);
  });

  test('of more time in which nobody leaves is nobody', () => {
    const { exitShares } = BASE_2017.assumptions;
    const never = { kind: 'fixed', value: 0 } as const;
    const still = {
      ...BASE_2017.assumptions,
      // Of raw shares those of studies are 0 where nobody went to them.
      exitShares: { ...exitShares, estimate: 'raw' as const },
      extension: { jobHazardRatio: never, dropOutHazardRatio: never },
      hazardShape: {
        arbete: { firstEightWeeks: 1, untilSixMonths: 2, later: 3 },
        studier: { firstEightWeeks: 1, untilSixMonths: 1, later: 1 },
        avbrott: { firstEightWeeks: 3, untilSixMonths: 2, later: 1 },
      },
    };
    const draws = new FollowUpDraws(cohort, still, 'vasteras', 50);
    draws.draw(50);
    for (const column of draws.counts('extension', 100)) expect(Math.max(...column)).toBe(0);
  });

  test.each(FOLLOW_UPS)(
    '%s: whole persons, never more than there are, and the same again',
    (of) => {
      const draws = followUps();
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
    const draws = followUps();
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
    const [found] = followUps().counts('dropOuts', 40) as [Float64Array];
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
    const [work, dropOut] = followUps().counts('extension', 100) as [Float64Array, Float64Array];
    const correlation = (a: Float64Array, b: Float64Array) =>
      mean(a.map((x, i) => (x - mean(a)) * ((b[i] ?? NaN) - mean(b)))) / (sdOf(a) * sdOf(b));
    expect(correlation(work, unknowns.columns.workInExtension)).toBeGreaterThan(0.3);
    expect(correlation(dropOut, unknowns.columns.dropOutInExtension)).toBeGreaterThan(0.5);
    // The planned end is not reached by many, and work is rare: half a year more gives some.
    expect(mean(work)).toBeGreaterThan(2);
    expect(mean(work)).toBeLessThan(15);
  });
});

describe('what is counted falls around what a future says, in its mean and with its own spread', () => {
  const futures = once(() => {
    const sampler = parameterSampler(cohort, BASE_2017.assumptions, seedKey('vasteras'));
    return Array.from({ length: FUTURES }, (_, future) => sampler.draw(future));
  });
  const within = (hazard: number, months: number) => 1 - Math.exp(-hazard * months);

  /** The counts of some persons, each asked with a chance, against the binomial of that future. */
  function expectBinomial(
    counts: Float64Array | undefined,
    asked: (future: number) => number,
    chance: (parameters: Parameters) => number,
  ) {
    let [error, variance, squares] = [0, 0, 0];
    futures().forEach((parameters, future) => {
      const [n, p] = [asked(future), chance(parameters)];
      const off = (counts?.[future] ?? NaN) - n * p;
      error += off;
      variance += n * p * (1 - p);
      squares += off * off;
    });
    expect(variance).toBeGreaterThan(0);
    expect(Math.abs(error)).toBeLessThan(4 * Math.sqrt(variance));
    // The variance of a variance: 2 for each future, and more where counts are small.
    expect(Math.abs(squares / variance - 1)).toBeLessThan(4 * Math.sqrt(10 / FUTURES));
  }

  test('work soon, work later, and work that is lost again', () => {
    const draws = followUps();
    const [soon, later, lost] = draws.counts('twentyFourMonths', 40) as Float64Array[];
    const soonAt = (future: number) => soon?.[future] ?? NaN;
    expectBinomial(
      soon,
      () => 40,
      ({ workHazardPerMonth }) => within(workHazardPerMonth, 6),
    );
    expectBinomial(
      later,
      (future) => 40 - soonAt(future),
      ({ workHazardPerMonth, laterHazardRatio }) =>
        within(workHazardPerMonth * laterHazardRatio, 18),
    );
    expectBinomial(lost, soonAt, ({ jobLossPerMonth }) => within(jobLossPerMonth, 18));
  });

  /** Persons by class of a group that was observed, and what became of them. */
  const classesOf = (parameters: Parameters) =>
    [...parameters.groups.values()].flatMap(({ evidence: of, sharesByClass }) => {
      const { fk, af, ske, other } = of.referrers;
      const all = fk + af + ske + other;
      return [fk + other, af, ske].map((persons, place) => ({
        place,
        persons: (of.startsPerYear * persons) / all,
        shares: sharesByClass[place] as (typeof sharesByClass)[number],
        lengthMonths: of.lengthMonths,
      }));
    });
  type OfClass = ReturnType<typeof classesOf>[number];

  function average(
    of: readonly OfClass[],
    weight: (one: OfClass) => number,
    value: (one: OfClass) => number,
  ) {
    const total = of.reduce((sum, one) => sum + weight(one), 0);
    return of.reduce((sum, one) => sum + weight(one) * value(one), 0) / total;
  }

  // Of nine, 5.4, 2.3 and 1.3 are sent: the first agency takes the rest.
  test.each([200, 9])('work, and dropping out of the rest, of %i that the agencies sent', (all) => {
    const counts = followUps().counts('agencies', all);
    const shares = [0, 1, 2].map((place) => {
      const classes = classesOf(futures()[0] as Parameters);
      const sum = (of: readonly OfClass[]) => of.reduce((total, { persons }) => total + persons, 0);
      return sum(classes.filter((each) => each.place === place)) / sum(classes);
    });
    const sent = shares.map((share) => Math.round(all * share));
    sent[0] = all - (sent[1] ?? NaN) - (sent[2] ?? NaN);
    for (const place of [0, 1, 2]) {
      const chance = (parameters: Parameters, outcome: 'arbete' | 'avbrott') =>
        average(
          classesOf(parameters).filter((each) => each.place === place),
          ({ persons }) => persons,
          ({ shares: own }) => own[outcome],
        );
      const n = sent[place] ?? NaN;
      const work = counts[2 * place];
      expectBinomial(
        work,
        () => n,
        (parameters) => chance(parameters, 'arbete'),
      );
      expectBinomial(
        counts[2 * place + 1],
        (future) => n - (work?.[future] ?? NaN),
        (parameters) => chance(parameters, 'avbrott') / (1 - chance(parameters, 'arbete')),
      );
    }
  });

  test('work, and dropping out of the rest, of those who are given half a year more', () => {
    const [work, dropOut] = followUps().counts('extension', 100);
    // With the same hazard at all times, each cause has its part of λ = −ln(rehab) / length.
    const chance = (parameters: Parameters, outcome: 'arbete' | 'avbrott') =>
      average(
        classesOf(parameters),
        ({ persons, shares }) => persons * shares.rehab,
        ({ shares, lengthMonths }) => {
          const each = -Math.log(shares.rehab) / lengthMonths / (1 - shares.rehab);
          const hazards = {
            arbete: shares.arbete * each * parameters.jobHazardRatio,
            studier: shares.studier * each,
            avbrott: shares.avbrott * each * parameters.dropOutHazardRatio,
          };
          const leaving = hazards.arbete + hazards.studier + hazards.avbrott;
          return (hazards[outcome] / leaving) * within(leaving, 6);
        },
      );
    expectBinomial(
      work,
      () => 100,
      (parameters) => chance(parameters, 'arbete'),
    );
    expectBinomial(
      dropOut,
      (future) => 100 - (work?.[future] ?? NaN),
      (parameters) => chance(parameters, 'avbrott') / (1 - chance(parameters, 'arbete')),
    );
  });
});

describe('half a year more, where hazards change with time', () => {
  const flat = { firstEightWeeks: 1, untilSixMonths: 1, later: 1 };
  const peaked = { firstEightWeeks: 1, untilSixMonths: 20, later: 1 };

  test.each(['arbete', 'studier', 'avbrott'] as const)(
    'goes on at the mean of the stay before, with a peak of %s',
    (cause) => {
      const hazardShape = { arbete: flat, studier: flat, avbrott: flat, [cause]: peaked };
      const assumptions = { ...BASE_2017.assumptions, hazardShape };
      const [futures, people] = [20, 1_000_000];
      const draws = new FollowUpDraws(cohort, assumptions, 'vasteras', futures);
      draws.draw(futures);
      const [work] = draws.counts('extension', people);
      const sampler = parameterSampler(cohort, assumptions, seedKey('vasteras'));
      let [error, variance] = [0, 0];
      work?.forEach((count, future) => {
        const chance = workInHalfAYear(sampler.draw(future), hazardShape);
        error += count - people * chance;
        variance += people * chance * (1 - chance);
      });
      expect(Math.abs(error)).toBeLessThan(4 * Math.sqrt(variance));
    },
  );

  function workInHalfAYear(parameters: Parameters, shape: Assumptions['hazardShape']): number {
    let [persons, toWork] = [0, 0];
    for (const { evidence: of, sharesByClass } of parameters.groups.values()) {
      const { fk, af, ske, other } = of.referrers;
      [fk + other, af, ske].forEach((referred, place) => {
        const shares = sharesByClass[place] as (typeof sharesByClass)[number];
        const stay = expectStay(
          solveStayHazards(shares, of.lengthMonths, shape),
          endingAt(of.lengthMonths),
        );
        const reaching = ((of.startsPerYear * referred) / (fk + af + ske + other)) * shares.rehab;
        const mean = (outcome: 'arbete' | 'studier' | 'avbrott') =>
          shares[outcome] / stay.meanStayMonths;
        const work = mean('arbete') * parameters.jobHazardRatio;
        const leaving = work + mean('studier') + mean('avbrott') * parameters.dropOutHazardRatio;
        persons += reaching;
        toWork += (reaching * work * (1 - Math.exp(-6 * leaving))) / leaving;
      });
    }
    return toWork / persons;
  }
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
