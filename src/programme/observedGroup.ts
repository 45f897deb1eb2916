import type { GroupEvidence } from '../evidence/cohort.ts';
import { joinAgencies } from '../parameters/agencyClass.ts';
import { resolveMix } from '../scenario/agencyMix.ts';
import type { GroupStays } from './groupStays.ts';
import type { SteadyState } from './steadyState.ts';

/** A group as it was when it was counted: its year of starts, on one draw of the parameters. */
export class ObservedGroup {
  /** Shares of the referral classes among its starters; sums to 1. */
  readonly mix: readonly [number, number, number];
  /** Persons of each class who came over from other groups in the year. */
  private readonly comers = new Float64Array(3);
  private stays: GroupStays | undefined;

  /** Of no use before the risks of a draw are read. */
  constructor(readonly evidence: GroupEvidence) {
    this.mix = joinAgencies(resolveMix({ kind: 'observed' }, evidence.referrers));
  }

  /** Takes over the risks of a draw; nobody has come over yet. */
  readStays(stays: GroupStays): void {
    this.stays = stays;
    this.comers.fill(0);
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

  /**
   * Person-months of the year, those who came over among them.
   *
   * @throws before the first draw
   */
  personMonths(): number {
    const months = this.drawn().observedMonths;
    const { comers, mix } = this;
    return (
      this.evidence.startsPerYear *
        (mix[0] * (months[0] ?? 0) + mix[1] * (months[1] ?? 0) + mix[2] * (months[2] ?? 0)) +
      ((comers[0] as number) * (months[0] as number) +
        (comers[1] as number) * (months[1] as number) +
        (comers[2] as number) * (months[2] as number))
    );
  }

  /**
   * Adds the expected jobs at exit of each class.
   *
   * @param into one number for each class
   * @throws before the first draw
   */
  addJobs(into: Float64Array): void {
    const { observedJobs } = this.drawn();
    for (let classIndex = 0; classIndex < 3; classIndex++) {
      const entries =
        this.evidence.startsPerYear * (this.mix[classIndex] as number) +
        (this.comers[classIndex] as number);
      into[classIndex] =
        (into[classIndex] as number) + entries * (observedJobs[classIndex] as number);
    }
  }

  /**
   * The group as one found it on any day.
   *
   * @throws before the first draw
   */
  steadyState(): SteadyState {
    const { tables, observedMonths } = this.drawn();
    const { lengthMonths: plannedLengthMonths } = this.evidence;
    return {
      tables,
      entries: this.mix,
      meanStayMonths: observedMonths,
      planned: { plannedLengthMonths, extendedShare: 0, extensionMonths: 0 },
    };
  }

  private drawn(): GroupStays {
    if (!this.stays) throw new Error(`no stays: ${this.evidence.id}`);
    return this.stays;
  }
}
