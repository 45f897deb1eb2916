import type { CohortEvidence } from '../evidence/cohort.ts';
import { oneMinusExpOfMinus } from '../numeric/exponential.ts';
import { AGENCY_CLASSES } from '../parameters/agencyClass.ts';
import { parameterSampler, type ParameterSampler } from '../parameters/drawParameters.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { jobLossPerMonth, searchHazardPerMonth } from '../programme/afterExit.ts';
import { observedMix } from '../programme/groupCourse.ts';
import { extendStayHazards, solveStayHazards } from '../programme/stayHazards.ts';
import { binomial } from '../random/binomial.ts';
import { drawKey, seedKey, type DrawKey } from '../random/drawKey.ts';
import { DrawSource } from '../random/drawSource.ts';
import type { Assumptions } from '../scenario/scenario.ts';
import { exitChance } from './exitChance.ts';

/**
 * What more people could be followed up for: participants who are given more time (work and
 * drop-out within half a year of it), drop-outs (work within half a year), completers without work
 * for 24 months (work, and whether it lasts), and starters registered with agency and outcome. See
 * `src/MODEL.md`, What a follow-up is worth.
 */
export const FOLLOW_UPS = ['extension', 'dropOuts', 'twentyFourMonths', 'agencies'] as const;
/** A kind of follow-up. */
export type FollowUp = (typeof FOLLOW_UPS)[number];

/** Something that is counted of those followed up. */
interface Counted {
  /** Chance of each person asked, in each future. */
  readonly chances: Float64Array;
  /** How many are asked. @param counts of what stands before it */
  readonly asked: (persons: number, counts: readonly number[]) => number;
}

/**
 * What a follow-up of more people would count in futures 0, 1, … of a run with this seed. The
 * chances are drawn some futures at a time; the counts then follow for any number of persons, once
 * all are drawn.
 *
 *     const draws = new FollowUpDraws(cohort, assumptions, seed, 4_000);
 *     while (draws.drawn < 4_000) draws.draw(100);
 *     draws.counts('dropOuts', 50)[0][17];
 */
export class FollowUpDraws {
  /** Futures drawn so far. */
  drawn = 0;
  private readonly sampler: ParameterSampler;
  private readonly key: DrawKey;
  private readonly counted: Readonly<Record<FollowUp, readonly Counted[]>>;
  /** Shares of the agencies among the starters that were counted. */
  private readonly mix: readonly number[];

  /** @throws when raw shares cannot be used, see `parameterSampler` */
  constructor(
    cohort: CohortEvidence,
    private readonly assumptions: Assumptions,
    seed: string,
    readonly futures: number,
  ) {
    this.key = seedKey(seed);
    this.sampler = parameterSampler(cohort, assumptions, this.key);
    this.mix = mixOf(cohort);
    const counted = (asked: Counted['asked']): Counted => ({
      chances: new Float64Array(futures),
      asked,
    });
    const everybody = () => counted((persons) => persons);
    const rest = () => counted((persons, counts) => persons - (counts[0] as number));
    this.counted = {
      extension: [everybody(), rest()],
      dropOuts: [everybody()],
      twentyFourMonths: [everybody(), rest(), counted((_, counts) => counts[0] as number)],
      agencies: AGENCY_CLASSES.flatMap((_, classIndex) => [
        counted((persons) => this.fromAgency(persons, classIndex)),
        counted(
          (persons, counts) =>
            this.fromAgency(persons, classIndex) - (counts[2 * classIndex] ?? NaN),
        ),
      ]),
    };
  }

  /**
   * Draws the chances of some more futures.
   *
   * @param count how many more, at most
   */
  draw(count: number): void {
    const until = Math.min(this.futures, this.drawn + count);
    for (; this.drawn < until; this.drawn++) {
      const parameters = this.sampler.draw(this.drawn);
      for (const followUp of FOLLOW_UPS) {
        this.chancesOf(followUp, parameters).forEach((chance, index) => {
          const { chances } = this.counted[followUp][index] as Counted;
          chances[this.drawn] = Math.min(1, Math.max(0, chance));
        });
      }
    }
  }

  /**
   * Persons counted in each future; one column for each thing that is counted. Yields between
   * slices of so many futures.
   *
   * @param persons how many are followed up, a whole number
   */
  *countsInSlices(
    followUp: FollowUp,
    persons: number,
    atATime: number,
  ): Generator<undefined, readonly Float64Array[]> {
    const source = new DrawSource(drawKey(this.key, 'followUp', followUp));
    const counted = this.counted[followUp];
    const columns = counted.map(() => new Float64Array(this.futures));
    for (let future = 0; future < this.futures; future++) {
      if (future > 0 && future % atATime === 0) yield;
      const counts: number[] = [];
      source.moveTo(future, 0);
      counted.forEach(({ chances, asked }, index) => {
        const count = binomial(source, asked(persons, counts), chances[future] as number);
        counts.push(count);
        (columns[index] as Float64Array)[future] = count;
      });
    }
    return columns;
  }

  /** `countsInSlices` at once. */
  counts(followUp: FollowUp, persons: number): readonly Float64Array[] {
    const counting = this.countsInSlices(followUp, persons, Infinity);
    return counting.next().value as readonly Float64Array[];
  }

  /** In the order of what is counted; each among those who are asked. */
  private chancesOf(followUp: FollowUp, parameters: Parameters): readonly number[] {
    switch (followUp) {
      case 'extension': {
        const { work, dropOut } = extensionChances(parameters, this.assumptions);
        return [work, among(dropOut, work)];
      }
      case 'dropOuts':
        return [found(parameters, parameters.dropOutFactor, 0, HALF_A_YEAR)];
      case 'twentyFourMonths':
        return [
          found(parameters, 1, 0, HALF_A_YEAR),
          found(parameters, 1, HALF_A_YEAR, FOLLOWED_MONTHS),
          oneMinusExpOfMinus(jobLossPerMonth(parameters) * (FOLLOWED_MONTHS - HALF_A_YEAR)),
        ];
      case 'agencies':
        return AGENCY_CLASSES.flatMap((_, classIndex) => {
          const work = exitChance(parameters, 'arbete', classIndex);
          return [work, among(exitChance(parameters, 'avbrott', classIndex), work)];
        });
    }
  }

  /**
   * Of so many starters, how many come from an agency: whole persons, the first one takes the rest.
   */
  private fromAgency(persons: number, classIndex: number): number {
    const own = this.mix.map((share) => Math.round(persons * share));
    if (classIndex > 0) return own[classIndex] ?? 0;
    return Math.max(0, persons - own.slice(1).reduce((sum, each) => sum + each, 0));
  }
}

const HALF_A_YEAR = 6;
const FOLLOWED_MONTHS = 24;

/** Chance to find work between two times after the exit, with today's hand-over. */
function found(parameters: Parameters, factor: number, from: number, until: number): number {
  return oneMinusExpOfMinus(searchHazardPerMonth(parameters, factor, from) * (until - from));
}

/** Of those who did not get the first, the share who get the second. */
function among(second: number, first: number): number {
  return first >= 1 ? 0 : second / (1 - first);
}

/** Of those who reach the planned end and are given half a year more, over groups and agencies. */
function extensionChances(
  parameters: Parameters,
  assumptions: Assumptions,
): { readonly work: number; readonly dropOut: number } {
  const ratios = { arbete: parameters.jobHazardRatio, avbrott: parameters.dropOutHazardRatio };
  let [persons, work, dropOut] = [0, 0, 0];
  for (const group of parameters.groups.values()) {
    const { startsPerYear, lengthMonths } = group.evidence;
    const mix = observedMix(group);
    group.sharesByClass.forEach((shares, classIndex) => {
      const reaching = startsPerYear * (mix[classIndex] ?? 0) * shares.rehab;
      if (reaching === 0) return;
      const before = solveStayHazards(shares, lengthMonths, assumptions.hazardShape);
      const hazards = extendStayHazards(before, lengthMonths, ratios);
      const [toWork = 0, toStudies = 0, toDropOut = 0] = [
        hazards.arbete.values.at(-1),
        hazards.studier.values.at(-1),
        hazards.avbrott.values.at(-1),
      ];
      const leaving = toWork + toStudies + toDropOut;
      const left = leaving === 0 ? 0 : oneMinusExpOfMinus(leaving * HALF_A_YEAR) / leaving;
      persons += reaching;
      work += reaching * toWork * left;
      dropOut += reaching * toDropOut * left;
    });
  }
  return persons === 0
    ? { work: 0, dropOut: 0 }
    : { work: work / persons, dropOut: dropOut / persons };
}

function mixOf({ groups }: CohortEvidence): readonly number[] {
  const starts = groups.reduce((sum, { startsPerYear }) => sum + startsPerYear, 0);
  return AGENCY_CLASSES.map((_, classIndex) =>
    groups.reduce(
      (sum, evidence) =>
        sum +
        (evidence.startsPerYear * (observedMix({ evidence, sharesByClass: [] })[classIndex] ?? 0)) /
          starts,
      0,
    ),
  );
}
