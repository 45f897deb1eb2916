import type { GroupEvidence } from '../evidence/cohort.ts';
import { joinAgencies } from '../parameters/agencyClass.ts';
import { resolveMix } from '../scenario/agencyMix.ts';
import type { GroupLevers, Levers } from '../scenario/scenario.ts';
import { GroupStays, JOB } from './groupStays.ts';
import type { GroupMove } from './groupMove.ts';
import { isUnchanged, type HazardFactors } from './leverHazards.ts';
import { ObservedGroup } from './observedGroup.ts';
import { plannedEnds, plannedStay, type PlannedEnd, type PlannedStay } from './plannedStay.ts';
import { CAUSES } from './stayHazards.ts';
import { startsThatHold } from './startsThatHold.ts';
import type { SteadyState } from './steadyState.ts';

/**
 * What is expected of one group of a scenario on one draw of the parameters, in closed form:
 * the same numbers as `expectProgramme` gives, in an object that is used again for every draw.
 *
 *     group.readStays(staysOf, factors);
 *     group.admit(classIndex, persons); // who comes over from another group
 *     group.settle();
 */
export class GroupOnDraw {
  /** Shares of the referral classes among the starters; sums to 1. */
  readonly mix: readonly [number, number, number];
  /** How long a stay is meant to be. */
  readonly planned: PlannedStay;
  /** Persons; without those who come over. */
  startsPerYear = 0;
  /** Of a year’s starters and of those who come over. */
  personMonths = 0;
  /** Of the evidence’s year, on the draw’s risks; with the groups merged into it. */
  observedPersonMonths = 0;
  /** Person-months that the group has places for in a year. */
  readonly placeMonths: number;
  /** Expected exits of a year’s entries to work. */
  jobs = 0;
  /** Expected exits of a year’s entries but drop-outs. */
  completers = 0;
  /** `jobs` by class. */
  readonly jobsByClass = new Float64Array(3);
  /** The same for the evidence’s year. */
  readonly observedJobsByClass = new Float64Array(3);
  /** Persons of each class who begin a stay in the group: starters, and those who come over. */
  readonly entriesByClass = new Float64Array(3);
  /** Mean stay of each class, in months. */
  readonly monthsByClass = new Float64Array(3);

  private readonly ends: readonly PlannedEnd[];
  /** Persons of each class who come over in a year. */
  private readonly comers = new Float64Array(3);
  /** Per class: chance of work, chance of dropping out. */
  private readonly jobChances = new Float64Array(3);
  private readonly dropOutChances = new Float64Array(3);
  private currentStays: GroupStays | undefined;
  /** The group's own risks, where the levers change those of the draw. */
  private ownStays: GroupStays | undefined;
  private readonly chances = new Float64Array(CAUSES.length + 1);

  /** @param rules of the whole programme */
  constructor(
    readonly evidence: GroupEvidence,
    readonly levers: GroupLevers,
    private readonly rules: Levers,
    /** What was observed of the group, and of those merged into it; itself first. */
    readonly observed: readonly ObservedGroup[] = [new ObservedGroup(evidence)],
    /** Moves to another group of the scenario. */
    readonly move?: GroupMove,
  ) {
    this.mix = joinAgencies(resolveMix(levers.agencyMix, evidence.referrers));
    this.planned = plannedStay(levers, rules);
    this.ends = plannedEnds(this.planned);
    this.placeMonths = levers.places * 12;
  }

  /**
   * The risks of those who start in the group, on the draw and under the levers.
   *
   * @throws before the first draw
   */
  get stays(): GroupStays {
    if (!this.currentStays) throw new Error(`no stays: ${this.evidence.id}`);
    return this.currentStays;
  }

  /**
   * Takes over how each class stays on the draw; nobody comes over yet.
   *
   * @param staysOf the risks of a group as it was observed, by id
   * @param factors what the levers do to them
   */
  readStays(staysOf: (id: string) => GroupStays, factors: HazardFactors): void {
    const drawn = staysOf(this.evidence.id);
    if (isUnchanged(factors)) this.currentStays = drawn;
    else {
      this.ownStays ??= new GroupStays();
      this.ownStays.fillScaled(drawn, factors);
      this.currentStays = this.ownStays;
    }
    for (let classIndex = 0; classIndex < 3; classIndex++) this.readClass(classIndex);
    for (const each of this.observed) each.readStays(staysOf(each.evidence.id));
    this.comers.fill(0);
  }

  private readClass(classIndex: number): void {
    const { chances } = this;
    const table = this.stays.tables[classIndex];
    let [months, jobs, dropOuts] = [0, 0, 0];
    for (const { atMonths, share } of this.ends) {
      months += share * (table?.expectUntil(atMonths, chances) ?? 0);
      jobs += share * (chances[JOB] ?? 0);
      dropOuts += share * (chances[DROP_OUT] ?? 0);
    }
    this.monthsByClass[classIndex] = months;
    this.jobChances[classIndex] = jobs;
    this.dropOutChances[classIndex] = dropOuts;
  }

  /**
   * Lets persons come over from another group.
   *
   * @param classIndex index among `AGENCY_CLASSES`
   * @param persons a year
   */
  admit(classIndex: number, persons: number): void {
    this.comers[classIndex] = (this.comers[classIndex] as number) + persons;
  }

  /** Works out the year, with those who come over. */
  settle(): void {
    const { levers, rules, mix, comers, observed } = this;
    const meanMonths = average(mix, this.monthsByClass);
    const takenMonths = dot(comers, this.monthsByClass);
    this.observedPersonMonths = 0;
    this.observedJobsByClass.fill(0);
    for (const each of observed) {
      this.observedPersonMonths += each.personMonths();
      each.addJobs(this.observedJobsByClass);
    }
    this.startsPerYear = startsThatHold(levers.startsPerYear, rules, {
      observedMonths: this.observedPersonMonths,
      placeMonths: this.placeMonths,
      takenMonths,
      meanMonths,
    });
    this.personMonths = this.startsPerYear * meanMonths + takenMonths;
    this.jobs = this.startsPerYear * average(mix, this.jobChances) + dot(comers, this.jobChances);
    this.completers =
      this.startsPerYear * (1 - average(mix, this.dropOutChances)) +
      (sumOf(comers) - dot(comers, this.dropOutChances));
    for (let classIndex = 0; classIndex < 3; classIndex++) {
      const entries =
        this.startsPerYear * (mix[classIndex] as number) + (comers[classIndex] as number);
      this.entriesByClass[classIndex] = entries;
      this.jobsByClass[classIndex] = entries * (this.jobChances[classIndex] as number);
    }
  }

  /** The group as one finds it on any day, once the year is settled. */
  steadyState(): SteadyState {
    return {
      tables: this.stays.tables,
      entries: this.entriesByClass,
      meanStayMonths: this.monthsByClass,
      planned: this.planned,
    };
  }

  /** Persons of a class who go over to another group in a year, once the year is settled. */
  goingOver(classIndex: number): number {
    const chance = this.move?.chance ?? 0;
    return (
      (this.entriesByClass[classIndex] as number) *
      (this.dropOutChances[classIndex] as number) *
      chance
    );
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
