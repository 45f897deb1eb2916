import { OUTCOMES } from '../evidence/outcome.ts';
import { drawKey, type DrawKey } from '../random/drawKey.ts';
import { DrawSource } from '../random/drawSource.ts';
import { PersonDraws } from '../random/personDraws.ts';
import { classAt } from './classAt.ts';
import type { GroupOnDraw } from './groupOnDraw.ts';
import { PLANNED_END, type GroupStays } from './groupStays.ts';
import { endOfStay, type PlannedStay } from './plannedStay.ts';
import { CAUSES } from './stayHazards.ts';

/** Index among `OUTCOMES` of what each of `CAUSES`, and then the planned end, leads to. */
export const OUTCOME_OF = [...CAUSES, 'rehab' as const].map((outcome) => OUTCOMES.indexOf(outcome));

/** Where those who go over from a group go on. */
export interface Onward {
  /** Share of the drop-outs who go over, 0–1. */
  readonly chance: number;
  /** The risks in the other group. */
  readonly stays: GroupStays;
  /** How long a stay there is meant to be. */
  readonly planned: PlannedStay;
}

/**
 * Lets a year's starters of one group come and leave. Person n has the same draws whatever
 * the scenario: a change of a lever changes the programme, not the people.
 */
export class IntakeSimulator {
  /** Persons of the replicate at hand. */
  count = 0;
  /** Months from the first day of the year until the start; arrays may be longer than `count`. */
  startMonths = new Float64Array(64);
  /** Months from the start until the exit. */
  stayMonths = new Float64Array(64);
  /** Months of the stay that are in the group itself: all of them, but for those who go over. */
  ownMonths = new Float64Array(64);
  /** Index among `OUTCOMES`. */
  outcomes = new Uint8Array(64);
  /** Index among `AGENCY_CLASSES`. */
  classes = new Uint8Array(64);

  private readonly intakeDraws: PersonDraws;
  private readonly stayDraws: PersonDraws;
  private readonly startsDraws: DrawSource;
  /** How long the stay told last is. */
  private months = 0;

  /**
   * @param seed as `seedKey` gives it
   * @param groupId names the group’s people
   */
  constructor(seed: DrawKey, groupId: string) {
    this.intakeDraws = new PersonDraws(drawKey(seed, 'intake', groupId));
    this.stayDraws = new PersonDraws(drawKey(seed, 'stay', groupId));
    this.startsDraws = new DrawSource(drawKey(seed, 'starts', groupId));
  }

  /**
   * One replicate: a fraction of a start is settled by a draw of the group's own.
   *
   * @param onward where those go on who go over to another group
   */
  simulate(replicate: number, group: GroupOnDraw, onward?: Onward): void {
    const { intakeDraws, stayDraws, startsDraws } = this;
    startsDraws.moveTo(replicate, 0);
    this.count = Math.floor(group.startsPerYear + startsDraws.uniform());
    this.makeRoom();
    intakeDraws.moveTo(replicate);
    stayDraws.moveTo(replicate);
    const [fk, af] = group.mix;
    const { stays, planned } = group;
    for (let person = 0; person < this.count; person++) {
      intakeDraws.person = person;
      intakeDraws.draw(0);
      const classIndex = classAt(intakeDraws.first, fk, af);
      this.classes[person] = classIndex;
      this.startMonths[person] = 12 * intakeDraws.second;
      stayDraws.person = person;
      stayDraws.draw(0);
      this.outcomes[person] = this.stay(stays, classIndex, planned, EXTENDED);
      this.ownMonths[person] = this.months;
      this.stayMonths[person] = this.months;
    }
    if (onward) this.letGoOver(onward);
  }

  /** Lets some of those who drop out go over and stay in the other group. */
  private letGoOver({ chance, stays, planned }: Onward): void {
    const { stayDraws } = this;
    for (let person = 0; person < this.count; person++) {
      if (this.outcomes[person] !== DROP_OUT) continue;
      stayDraws.person = person;
      stayDraws.draw(1);
      if (stayDraws.first >= chance) continue;
      stayDraws.draw(2);
      const classIndex = this.classes[person] as number;
      this.outcomes[person] = this.stay(stays, classIndex, planned, EXTENDED_THERE);
      this.stayMonths[person] = (this.ownMonths[person] as number) + this.months;
    }
  }

  /**
   * One stay in a group, by the draw at hand.
   *
   * @param extension which draw says whether it is made longer
   * @returns how it ends: index among `OUTCOMES`
   */
  private stay(
    { tables }: GroupStays,
    classIndex: number,
    planned: PlannedStay,
    extension: number,
  ): number {
    const { stayDraws } = this;
    const table = tables[classIndex];
    if (!table) throw new Error(`no such class: ${classIndex}`);
    const leaves = table.timeAfter(0, stayDraws.wait);
    const cause = stayDraws.second;
    const end = endOfStay(planned, leaves, stayDraws, extension);
    const isEnd = leaves >= end;
    this.months = isEnd ? end : leaves;
    return OUTCOME_OF[isEnd ? PLANNED_END : table.causeAt(cause)] as number;
  }

  private makeRoom(): void {
    if (this.count <= this.outcomes.length) return;
    const room = 2 * this.count;
    this.startMonths = new Float64Array(room);
    this.stayMonths = new Float64Array(room);
    this.ownMonths = new Float64Array(room);
    this.outcomes = new Uint8Array(room);
    this.classes = new Uint8Array(room);
  }
}

const DROP_OUT = OUTCOMES.indexOf('avbrott');

/** Which of a person's draws say whether a stay is made longer: 0 is the stay, 1 and 2 the move. */
const EXTENDED = 3;
const EXTENDED_THERE = 4;
