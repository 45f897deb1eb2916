import type { CohortEvidence } from '../evidence/cohort.ts';
import { beliefDraws } from '../parameters/drawBelief.ts';
import { parameterSampler, type ParameterSampler } from '../parameters/drawParameters.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { seedKey } from '../random/drawKey.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { exitChance } from './exitChance.ts';
import { ExitBenefit } from './exitBenefit.ts';
import type { RedrawnOutputs } from './sobolIndexes.ts';

/** A draw of the parameters, with the factors that its values are products of. */
interface Draw {
  readonly parameters: Parameters;
  readonly year: number;
  readonly job: number;
  readonly completer: number;
}

/**
 * What of the parameters each input settles, from another draw: what a year's benefit at exit hangs
 * on, as inputs that are drawn independently of each other. The groups' chances go together, since
 * small groups lean on each other, and make one input.
 */
const REDRAWN = {
  exitChances: (_, { parameters: { groups } }) => ({ groups }),
  dropOutForHealth: (_, { parameters: { healthShareOfDropOuts } }) => ({ healthShareOfDropOuts }),
  workInExtension: (_, { parameters: { jobHazardRatio } }) => ({ jobHazardRatio }),
  dropOutInExtension: (_, { parameters: { dropOutHazardRatio } }) => ({ dropOutHazardRatio }),
  workBySelection: (_, { parameters: { selectionWorkRatio } }) => ({ selectionWorkRatio }),
  dropOutBySelection: (_, { parameters: { selectionDropOutRatio } }) => ({ selectionDropOutRatio }),
  yearValue: ({ job, completer }, { year }) => ({
    jobValueFactor: job * year,
    completerValueFactor: completer * year,
  }),
  jobValue: ({ year }, { job }) => ({ jobValueFactor: job * year }),
  jobKinds: (_, { parameters: { exitJobKinds, subsidisedValueShare } }) => ({
    exitJobKinds,
    subsidisedValueShare,
  }),
  completerValue: ({ year }, { completer }) => ({ completerValueFactor: completer * year }),
} as const satisfies Record<string, (own: Draw, other: Draw) => Partial<Parameters>>;

/** An input that a year's benefit at exit hangs on. */
export type BenefitInput = keyof typeof REDRAWN;
export const BENEFIT_INPUTS = Object.keys(REDRAWN) as readonly BenefitInput[];

/** Parts of the input `exitChances`, which are not independent of each other. */
export const CHANCE_PARTS = ['workChance', 'dropOutChance'] as const;
export type ChancePart = (typeof CHANCE_PARTS)[number];

/**
 * What a year's benefit at exit is to be expected to be in futures 0, 1, … of a run with this seed,
 * and with one input after the other drawn anew (`sobolIndexes`); some futures at a time, so that
 * whoever waits can do something else in between.
 *
 *     const redrawn = new RedrawnBenefit(scenario, cohort, seed, 4_000);
 *     while (redrawn.drawn < 4_000) redrawn.draw(50);
 *     redrawn.outputs('jobValue');
 */
export class RedrawnBenefit {
  /** Futures drawn so far. */
  drawn = 0;
  /** The parts of the groups' chances, of the futures' own draws. */
  readonly parts: Readonly<Record<ChancePart, Float64Array>>;
  private readonly own: Float64Array;
  private readonly other: Float64Array;
  private readonly mixed: Readonly<Record<BenefitInput, Float64Array>>;
  private readonly sampler: ParameterSampler;
  private readonly factors: Readonly<
    Record<'year' | 'job' | 'completer', (replicate: number) => number>
  >;
  private readonly benefit: ExitBenefit;

  /** @throws when raw shares cannot be used, see `parameterSampler` */
  constructor(
    scenario: Scenario,
    cohort: CohortEvidence,
    seed: string,
    readonly futures: number,
  ) {
    const { assumptions } = scenario;
    const key = seedKey(seed);
    const columns = <Name extends string>(names: readonly Name[]) =>
      Object.fromEntries(names.map((name) => [name, new Float64Array(futures)])) as Record<
        Name,
        Float64Array
      >;
    this.parts = columns(CHANCE_PARTS);
    this.own = new Float64Array(futures);
    this.other = new Float64Array(futures);
    this.mixed = columns(BENEFIT_INPUTS);
    this.sampler = parameterSampler(cohort, assumptions, key);
    const { yearFactor, jobValueFactor, completerValueFactor } = assumptions.benefit;
    this.factors = {
      year: beliefDraws(key, 'benefit.yearFactor', yearFactor),
      job: beliefDraws(key, 'benefit.jobValueFactor', jobValueFactor),
      completer: beliefDraws(key, 'benefit.completerValueFactor', completerValueFactor),
    };
    this.benefit = new ExitBenefit(scenario, cohort);
  }

  /**
   * Draws some more futures.
   *
   * @param count how many more, at most
   */
  draw(count: number): void {
    const until = Math.min(this.futures, this.drawn + count);
    for (; this.drawn < until; this.drawn++) this.drawFuture(this.drawn);
  }

  /** In kronor a year, once all are drawn; must not be changed. */
  outputs(input: BenefitInput): RedrawnOutputs {
    return { own: this.own, other: this.other, mixed: this.mixed[input] };
  }

  private drawFuture(future: number): void {
    const own = this.drawOf(future);
    // Futures that are not shown are as independent as any.
    const other = this.drawOf(this.futures + future);
    this.parts.workChance[future] = exitChance(own.parameters, 'arbete');
    this.parts.dropOutChance[future] = exitChance(own.parameters, 'avbrott');
    this.other[future] = this.benefit.of(other.parameters);
    this.own[future] = this.benefit.of(own.parameters);
    for (const input of BENEFIT_INPUTS) {
      const anew = { ...own.parameters, ...REDRAWN[input](own, other) };
      this.mixed[input][future] = this.benefit.of(anew);
    }
  }

  private drawOf(replicate: number): Draw {
    const { year, job, completer } = this.factors;
    return {
      parameters: this.sampler.draw(replicate),
      year: year(replicate),
      job: job(replicate),
      completer: completer(replicate),
    };
  }
}
