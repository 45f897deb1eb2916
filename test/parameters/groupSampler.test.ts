import { describe, expect, test } from 'vitest';
import { cohortEvidence } from '../../src/evidence/cohortEvidence.ts';
import { OUTCOMES } from '../../src/evidence/outcome.ts';
import { AgencyEffectSampler } from '../../src/parameters/agencyEffectSampler.ts';
import { splitByAgency } from '../../src/parameters/agencyEffect.ts';
import { agencyPosterior } from '../../src/parameters/agencyPosterior.ts';
import { ExitShareSampler } from '../../src/parameters/exitShareSampler.ts';
import { groupExits, observedOutcome, shareMoments } from '../../src/parameters/groupExits.ts';
import { GroupSampler } from '../../src/parameters/groupSampler.ts';
import { seedKey } from '../../src/random/drawKey.ts';
import { naiveAgencyEffect } from '../oracle/naiveAgencyEffect.ts';
import { naiveRandom } from '../oracle/naiveRandom.ts';
import { BASE_2017, evidence } from '../run/readyScenarios.ts';
import { errorsFrom, sampledMean, STANDARD_ERRORS } from './sampled.ts';

const cohort = cohortEvidence(evidence, 'sot-2017');
const { exitShares } = BASE_2017.assumptions;
const OFF = { yearEffect: false };
const SEED = seedKey('agencies');
const DRAWS = 40_000;
const EFFECTS = ['arbete', 'avbrott'] as const;
const STRUCTURES = ['agency', 'group', 'half'] as const;

/** What was counted, and what is known of each group's own share. */
function observation() {
  const exits = groupExits(cohort, exitShares.moves);
  const { moments } = shareMoments(exits, exitShares.estimate);
  return {
    exits,
    observed: {
      arbete: observedOutcome(exits, moments, 'arbete'),
      avbrott: observedOutcome(exits, moments, 'avbrott'),
    },
  };
}

describe.each(STRUCTURES)('structure %s', (agencyEffect) => {
  const sampler = () => new GroupSampler(cohort, { exitShares, agencyEffect }, SEED, OFF);

  function exactShares() {
    const { exits, observed } = observation();
    return {
      exits,
      split: {
        arbete: splitByAgency(observed.arbete, agencyEffect),
        avbrott: splitByAgency(observed.avbrott, agencyEffect),
      },
    };
  }

  test('gives every group its own share back over the observed mix, but for a few draws of small classes that are scaled down, which moves no mean by 0.03 %', () => {
    const { exits } = observation();
    const groups = sampler();
    const shares = new ExitShareSampler(exits, 'pooled', SEED, OFF);
    let [furthest, scaledDown] = [0, 0];
    /** Of the share of drop-outs, in all draws, per group. */
    const losses = exits.map(() => 0);
    for (let replicate = 0; replicate < DRAWS; replicate++) {
      const drawn = groups.draw(replicate);
      shares.draw(replicate);
      exits.forEach(({ id, mix }, group) => {
        const { sharesByClass } = drawn.get(id)!;
        const scaled = sharesByClass.some((own) => own.studier + own.rehab < 0.001 + 1e-9);
        if (scaled) scaledDown++;
        for (const outcome of EFFECTS) {
          const average = sharesByClass.reduce(
            (sum, own, place) => sum + own[outcome] * mix[place]!,
            0,
          );
          const whole = shares.shares[group]![OUTCOMES.indexOf(outcome)]!;
          if (outcome === 'avbrott') losses[group]! += whole - average;
          if (!scaled) furthest = Math.max(furthest, Math.abs(average - whole));
        }
      });
    }
    expect(furthest).toBeLessThan(1e-12);
    expect(scaledDown / DRAWS / exits.length).toBeLessThan(0.03);
    for (const lost of losses) expect(lost / DRAWS).toBeLessThan(3e-4);
  });

  test('agrees with the exact shares of every class within 4 standard errors', () => {
    const { exits, split } = exactShares();
    const groups = sampler();
    const columns = exits.map(() => ({ arbete: three(), avbrott: three() }));
    for (let replicate = 0; replicate < DRAWS; replicate++) {
      const drawn = groups.draw(replicate);
      exits.forEach(({ id }, group) => {
        drawn.get(id)!.sharesByClass.forEach((own, place) => {
          for (const outcome of EFFECTS) columns[group]![outcome][place]![replicate] = own[outcome];
        });
      });
    }
    exits.forEach((_, group) => {
      for (const outcome of EFFECTS) {
        columns[group]![outcome].forEach((values, place) => {
          expect(errorsFrom(split[outcome][group]![place]!, values)).toBeLessThan(STANDARD_ERRORS);
        });
      }
    });
  });

  test('expects the jobs of 115 starts, a third of each group from each agency', () => {
    const { exits, split } = exactShares();
    const groups = sampler();
    const evenJobs = Float64Array.from({ length: DRAWS }, (_, replicate) =>
      [...groups.draw(replicate).values()].reduce((jobs, { sharesByClass, evidence: of }) => {
        const even = sharesByClass.reduce((sum, own) => sum + own.arbete / 3, 0);
        return jobs + of.startsPerYear * even;
      }, 0),
    );
    const expected = exits.reduce((sum, { id }, group) => {
      const starts = cohort.groups.find((each) => each.id === id)!.startsPerYear;
      return sum + (starts * split.arbete[group]!.reduce((all, share) => all + share, 0)) / 3;
    }, 0);
    expect(errorsFrom(expected, evenJobs)).toBeLessThan(STANDARD_ERRORS);
    const { mean } = sampledMean(evenJobs);
    expect(mean).toBeCloseTo({ agency: 7.3, group: 7.0, half: 7.0 }[agencyEffect], 1);
  });
});

describe.each(EFFECTS)('the effect on %s', (outcome) => {
  /** ln of the ratios of af and ske to fk. */
  function draws(structure: 'agency' | 'half') {
    const observed = observation().observed[outcome];
    const sampler = new AgencyEffectSampler(observed, structure, SEED, outcome);
    const [af, ske] = [new Float64Array(DRAWS), new Float64Array(DRAWS)];
    for (let replicate = 0; replicate < DRAWS; replicate++) {
      sampler.draw(replicate);
      af[replicate] = Math.log(sampler.afRatio);
      ske[replicate] = Math.log(sampler.skeRatio);
    }
    return { af, ske };
  }
  test('has the mean, spread and covariance of the lattice', () => {
    const whole = draws('agency');
    const exact = latticeMoments(agencyPosterior(observation().observed[outcome]));
    expect(errorsFrom(exact.af, whole.af)).toBeLessThan(STANDARD_ERRORS);
    expect(errorsFrom(exact.ske, whole.ske)).toBeLessThan(STANDARD_ERRORS);
    const products = whole.af.map((af, i) => af * whole.ske[i]!);
    expect(errorsFrom(exact.product, products)).toBeLessThan(STANDARD_ERRORS);
    const squares = whole.af.map((af) => af * af);
    expect(errorsFrom(exact.afSquare, squares)).toBeLessThan(STANDARD_ERRORS);
  });

  test('halved is half of the same draw plus noise of 0.5 in each class', () => {
    const [whole, half] = [draws('agency'), draws('half')];
    const noise = {
      af: half.af.map((af, i) => af - whole.af[i]! / 2),
      ske: half.ske.map((ske, i) => ske - whole.ske[i]! / 2),
    };
    expect(errorsFrom(0, noise.af)).toBeLessThan(STANDARD_ERRORS);
    // fk's own noise is in both differences: variances 2 · 0.25, covariance 0.25.
    expect(
      errorsFrom(
        0.5,
        noise.af.map((x) => x * x),
      ),
    ).toBeLessThan(STANDARD_ERRORS);
    expect(
      errorsFrom(
        0.5,
        noise.ske.map((x) => x * x),
      ),
    ).toBeLessThan(STANDARD_ERRORS);
    expect(
      errorsFrom(
        0.25,
        noise.af.map((x, i) => x * noise.ske[i]!),
      ),
    ).toBeLessThan(STANDARD_ERRORS);
    expect(
      errorsFrom(
        0,
        noise.af.map((x, i) => x * whole.af[i]!),
      ),
    ).toBeLessThan(STANDARD_ERRORS);
  });

  test('does not depend on the groups’ own shares', () => {
    const whole = draws('agency');
    const { exits } = observation();
    const sampler = new ExitShareSampler(exits, 'pooled', SEED, OFF);
    const mac = exits.findIndex(({ id }) => id === 'mac');
    const share = Float64Array.from({ length: DRAWS }, (_, replicate) => {
      sampler.draw(replicate);
      return sampler.shares[mac]![OUTCOMES.indexOf(outcome)]!;
    });
    const [meanShare, meanAf] = [sampledMean(share).mean, sampledMean(whole.af).mean];
    const products = share.map((x, i) => (x - meanShare) * (whole.af[i]! - meanAf));
    expect(errorsFrom(0, products)).toBeLessThan(STANDARD_ERRORS);
  });
});

test('draws of the halved effect with noise agree with sampling that shares nothing with them', () => {
  const random = naiveRandom(5);
  const { exits, observed } = observation();
  const shares = new ExitShareSampler(exits, 'pooled', SEED, OFF);
  const shareDraws = Array.from({ length: 20_000 }, (_, replicate) => {
    shares.draw(replicate);
    return shares.shares.map((row) => row[0]!);
  });
  const sampled = naiveAgencyEffect(
    { ...observed.arbete, shareDraws, shareDrawsWorth: shareDraws.length },
    'half',
    60_000,
    random,
  );
  const sampler = new GroupSampler(cohort, { exitShares, agencyEffect: 'half' }, SEED, OFF);
  const draws = Array.from({ length: 20_000 }, (_, replicate) => sampler.draw(replicate));
  exits.forEach(({ id }, group) => {
    sampled[group]!.forEach(({ mean, standardError }, place) => {
      const ours = draws.map((draw) => draw.get(id)!.sharesByClass[place]!.arbete);
      expect(Math.abs(sampledMean(ours).mean - mean)).toBeLessThan(
        STANDARD_ERRORS * Math.hypot(standardError, sampledMean(ours).standardError),
      );
    });
  });
}, 60_000);

function three(): Float64Array[] {
  return [0, 1, 2].map(() => new Float64Array(DRAWS));
}

function latticeMoments(lattice: Float64Array) {
  const width = Math.sqrt(lattice.length);
  const result = { af: 0, ske: 0, product: 0, afSquare: 0 };
  const total = lattice.reduce((sum, weight) => sum + weight, 0);
  lattice.forEach((weight, cell) => {
    const af = (Math.floor(cell / width) - (width - 1) / 2) * 0.4;
    const ske = ((cell % width) - (width - 1) / 2) * 0.4;
    result.af += (af * weight) / total;
    result.ske += (ske * weight) / total;
    result.product += (af * ske * weight) / total;
    result.afSquare += (af * af * weight) / total;
  });
  return result;
}
