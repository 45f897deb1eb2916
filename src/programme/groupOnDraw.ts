import type { GroupEvidence } from '../evidence/cohortEvidence.ts';
import { joinAgencies } from '../parameters/agencyClass.ts';
import { resolveMix } from '../scenario/agencyMix.ts';
import type { GroupLevers, Levers } from '../scenario/scenario.ts';
import { JOB, type GroupStays } from './groupStays.ts';
import { CAUSES } from './stayHazards.ts';

/**
 * What is expected of one group of a scenario on one draw of the parameters, in closed form:
 * the same numbers as `expectProgramme` gives, in a place that is used again for every draw.
 */
export class GroupOnDraw {
  /** Shares of the referral classes among the starters. */
  readonly mix: readonly [number, number, number];
  startsPerYear = 0;
  personMonths = 0;
  observedPersonMonths = 0;
  readonly placeMonths: number;
  /** Expected exits of a year's starts to work, and of those who complete. */
  jobs = 0;
  completers = 0;
  readonly jobsByClass = new Float64Array(3);
  readonly observedJobsByClass = new Float64Array(3);
  /** Mean stay of each class. */
  readonly monthsByClass = new Float64Array(3);

  private readonly observedMix: readonly [number, number, number];
  /** Per class: chance of work, chance of dropping out. */
  private readonly jobChances = new Float64Array(3);
  private readonly dropOutChances = new Float64Array(3);
  private readonly chances = new Float64Array(CAUSES.length + 1);

  constructor(
    readonly evidence: GroupEvidence,
    readonly levers: GroupLevers,
    private readonly rules: Pick<Levers, 'hold' | 'fillPlaces'>,
  ) {
    this.mix = joinAgencies(resolveMix(levers.agencyMix, evidence.referrers));
    this.observedMix = joinAgencies(resolveMix({ kind: 'observed' }, evidence.referrers));
    this.placeMonths = levers.places * 12;
  }

  expect(stays: GroupStays): void {
    for (let place = 0; place < 3; place++) {
      this.monthsByClass[place] =
        stays.tables[place]?.expectUntil(this.levers.plannedLengthMonths, this.chances) ?? 0;
      this.jobChances[place] = this.chances[JOB] ?? 0;
      this.dropOutChances[place] = this.chances[DROP_OUT] ?? 0;
    }
    const { evidence, levers, rules, mix, observedMix } = this;
    this.observedPersonMonths = evidence.startsPerYear * average(observedMix, stays.observedMonths);
    const meanMonths = average(mix, this.monthsByClass);
    const heldMonths = Math.max(this.observedPersonMonths, rules.fillPlaces ? this.placeMonths : 0);
    this.startsPerYear = rules.hold === 'starts' ? levers.startsPerYear : heldMonths / meanMonths;
    this.personMonths = this.startsPerYear * meanMonths;
    this.jobs = this.startsPerYear * average(mix, this.jobChances);
    this.completers = this.startsPerYear * (1 - average(mix, this.dropOutChances));
    for (let place = 0; place < 3; place++) {
      this.jobsByClass[place] =
        this.startsPerYear * (mix[place] ?? 0) * (this.jobChances[place] ?? 0);
      this.observedJobsByClass[place] =
        evidence.startsPerYear * (observedMix[place] ?? 0) * (stays.observedJobs[place] ?? 0);
    }
  }
}

const DROP_OUT = CAUSES.indexOf('avbrott');

function average(weights: readonly [number, number, number], values: Float64Array): number {
  return (
    weights[0] * (values[0] ?? 0) + weights[1] * (values[1] ?? 0) + weights[2] * (values[2] ?? 0)
  );
}
