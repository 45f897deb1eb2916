import type { GroupEvidence } from '../evidence/cohortEvidence.ts';
import { joinAgencies } from '../parameters/agencyClass.ts';
import { resolveMix } from '../scenario/agencyMix.ts';
import type { GroupLevers, Levers } from '../scenario/scenario.ts';
import { JOB, type GroupStays } from './groupStays.ts';
import type { GroupMove } from './groupMove.ts';
import { CAUSES } from './stayHazards.ts';

/**
 * What is expected of one group of a scenario on one draw of the parameters, in closed form:
 * the same numbers as `expectProgramme` gives, in a place that is used again for every draw.
 *
 *     group.readStays(stays);
 *     group.admit(place, persons); // who comes over from another group
 *     group.settle();
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
  /** Persons of each class who begin a stay in the group: starters, and those who come over. */
  readonly entriesByClass = new Float64Array(3);
  /** Mean stay of each class. */
  readonly monthsByClass = new Float64Array(3);

  readonly observedMix: readonly [number, number, number];
  /** Persons of each class who come over in a year: in the scenario, and in what was observed. */
  private readonly comers = new Float64Array(3);
  private readonly observedComers = new Float64Array(3);
  /** Per class: chance of work, chance of dropping out. */
  private readonly jobChances = new Float64Array(3);
  private readonly dropOutChances = new Float64Array(3);
  private stays: GroupStays | undefined;
  private readonly chances = new Float64Array(CAUSES.length + 1);

  constructor(
    readonly evidence: GroupEvidence,
    readonly levers: GroupLevers,
    private readonly rules: Pick<Levers, 'hold' | 'fillPlaces'>,
    /** Moves to another group of the scenario. */
    readonly move?: GroupMove,
  ) {
    this.mix = joinAgencies(resolveMix(levers.agencyMix, evidence.referrers));
    this.observedMix = joinAgencies(resolveMix({ kind: 'observed' }, evidence.referrers));
    this.placeMonths = levers.places * 12;
  }

  /** Takes over how each class stays on the draw; nobody comes over yet. */
  readStays(stays: GroupStays): void {
    for (let place = 0; place < 3; place++) {
      this.monthsByClass[place] =
        stays.tables[place]?.expectUntil(this.levers.plannedLengthMonths, this.chances) ?? 0;
      this.jobChances[place] = this.chances[JOB] ?? 0;
      this.dropOutChances[place] = this.chances[DROP_OUT] ?? 0;
    }
    this.stays = stays;
    this.comers.fill(0);
    this.observedComers.fill(0);
  }

  /**
   * Lets persons come over from another group.
   *
   * @param place the class
   * @param persons a year, in the scenario
   * @param observed a year, when the evidence was counted
   */
  admit(place: number, persons: number, observed: number): void {
    this.comers[place] = (this.comers[place] as number) + persons;
    this.observedComers[place] = (this.observedComers[place] as number) + observed;
  }

  /** Works out the year, with those who come over. */
  settle(): void {
    const { evidence, levers, rules, mix, observedMix, comers, observedComers, stays } = this;
    if (!stays) throw new Error(`no stays: ${evidence.id}`);
    const meanMonths = average(mix, this.monthsByClass);
    const takenMonths = dot(comers, this.monthsByClass);
    this.observedPersonMonths =
      evidence.startsPerYear * average(observedMix, stays.observedMonths) +
      dot(observedComers, stays.observedMonths);
    const heldMonths = Math.max(this.observedPersonMonths, rules.fillPlaces ? this.placeMonths : 0);
    this.startsPerYear =
      rules.hold === 'starts'
        ? levers.startsPerYear
        : Math.max(0, heldMonths - takenMonths) / meanMonths;
    this.personMonths = this.startsPerYear * meanMonths + takenMonths;
    this.jobs = this.startsPerYear * average(mix, this.jobChances) + dot(comers, this.jobChances);
    this.completers =
      this.startsPerYear * (1 - average(mix, this.dropOutChances)) +
      (sumOf(comers) - dot(comers, this.dropOutChances));
    for (let place = 0; place < 3; place++) {
      const entries = this.startsPerYear * (mix[place] as number) + (comers[place] as number);
      this.entriesByClass[place] = entries;
      this.jobsByClass[place] = entries * (this.jobChances[place] as number);
      this.observedJobsByClass[place] =
        (evidence.startsPerYear * (observedMix[place] as number) +
          (observedComers[place] as number)) *
        (stays.observedJobs[place] as number);
    }
  }

  /** Persons of a class who go over to another group in a year, once the year is settled. */
  goingOver(place: number): number {
    const chance = this.move?.chance ?? 0;
    return (this.entriesByClass[place] as number) * (this.dropOutChances[place] as number) * chance;
  }
}

const DROP_OUT = CAUSES.indexOf('avbrott');

function average(weights: readonly [number, number, number], values: Float64Array): number {
  return (
    weights[0] * (values[0] ?? 0) + weights[1] * (values[1] ?? 0) + weights[2] * (values[2] ?? 0)
  );
}

function dot(persons: Float64Array, values: Float64Array): number {
  return (
    (persons[0] as number) * (values[0] as number) +
    (persons[1] as number) * (values[1] as number) +
    (persons[2] as number) * (values[2] as number)
  );
}

function sumOf(persons: Float64Array): number {
  return (persons[0] as number) + (persons[1] as number) + (persons[2] as number);
}
