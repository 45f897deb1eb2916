import { OUTCOMES } from '../evidence/outcome.ts';
import { drawKey, type DrawKey } from '../random/drawKey.ts';
import { PersonDraws } from '../random/personDraws.ts';
import { AFTER_EXIT_STATES, type AfterExitState } from './afterExit.ts';
import type { AfterExitModels } from './afterExitModels.ts';
import { isSubsidised } from './jobKindTable.ts';

/** What a person does after the exit. */
export const ACTIVITIES = ['seeking', 'studying', 'jobLost', 'working'] as const;
const [SEEKING, STUDYING, JOB_LOST, WORKING] = [0, 1, 2, 3] as const;
export { SEEKING, STUDYING, JOB_LOST, WORKING };

/**
 * Follows a group's persons after their exits, job by job, with the kind of each job drawn for
 * the person who gets it. Who leaves in the same way at the same time in two scenarios lives
 * the same life: the first course of each person is remembered and used again.
 */
export class AfterExitSimulator {
  /** Where the course of the person followed last begins in what follows. */
  first = 0;
  /** How many entries it has. */
  count = 0;
  /** From so many months after the exit on; ascending within a course, from 0. */
  times = new Float64Array(1024);
  /** What the person does then: index among `ACTIVITIES`. */
  activities = new Uint8Array(1024);
  /** The kind of the job, for who works: index among `JOB_KINDS`. */
  kinds = new Uint8Array(1024);

  private readonly moveDraws: PersonDraws;
  private readonly kindDraws: PersonDraws;
  private replicate = -1;
  private version = -1;
  /** Entries used, by all persons of the replicate. */
  private used = 0;
  /** Of each person's remembered course: when and how the exit was, and where the course stands. */
  private exits = new Float64Array(64).fill(NaN);
  private outcomes = new Uint8Array(64);
  private firsts = new Int32Array(64);
  private counts = new Int32Array(64);

  /**
   * @param models shared by the groups of a scenario
   * @param seed as `seedKey` gives it
   * @param groupId whose persons are followed
   */
  constructor(
    private readonly models: AfterExitModels,
    seed: DrawKey,
    groupId: string,
  ) {
    this.moveDraws = new PersonDraws(drawKey(seed, 'afterExit', groupId));
    this.kindDraws = new PersonDraws(drawKey(seed, 'jobKind', groupId));
  }

  /** Goes to a replicate; courses of the same replicate and draw are kept. */
  moveTo(replicate: number): void {
    const { version } = this.models;
    if (replicate === this.replicate && version === this.version) return;
    this.replicate = replicate;
    this.version = version;
    this.moveDraws.moveTo(replicate);
    this.kindDraws.moveTo(replicate);
    this.used = 0;
    this.exits.fill(NaN);
  }

  /**
   * Follows one person for some months from the exit.
   *
   * @param person 0, 1, …
   * @param outcome index among `OUTCOMES`
   * @param exitMonths when the exit is, in months of the year's account
   * @param months the same for all who leave at the same time
   */
  follow(person: number, outcome: number, exitMonths: number, months: number): void {
    if (person >= this.exits.length) this.makeRoomForPersons(person);
    if (this.exits[person] === exitMonths && this.outcomes[person] === outcome) {
      this.first = this.firsts[person] as number;
      this.count = this.counts[person] as number;
      return;
    }
    this.simulate(person, outcome, months);
    if (Number.isNaN(this.exits[person])) {
      this.exits[person] = exitMonths;
      this.outcomes[person] = outcome;
      this.firsts[person] = this.first;
      this.counts[person] = this.count;
    }
  }

  private simulate(person: number, outcome: number, months: number): void {
    const { moveDraws, kindDraws, models } = this;
    this.first = this.used;
    let state = SEEKING_STATE;
    if (outcome === WORK) {
      kindDraws.person = person;
      kindDraws.draw(0);
      const kind = models.exitKinds.kindAt(kindDraws.first);
      state = isSubsidised(kind) ? EXIT_SUBSIDISED : EXIT_UNSUBSIDISED;
      this.record(0, WORKING, kind);
    } else if (outcome === STUDIES) {
      state = STUDYING_STATE;
      this.record(0, STUDYING, 0);
    } else this.record(0, SEEKING, 0);
    const simulator = outcome === DROPPED_OUT ? models.dropOuts : models.completers;
    moveDraws.person = person;
    simulator.follow(state, months, moveDraws);
    for (let move = 0; move < simulator.moveCount; move++) {
      const to = simulator.moveStates[move] as number;
      const time = simulator.moveTimes[move] as number;
      if (to === LOST_STATE) this.record(time, JOB_LOST, 0);
      else {
        const subsidised = to === FOUND_SUBSIDISED;
        const draw = simulator.moveLeftOvers[move] as number;
        this.record(time, WORKING, models.foundKinds.kindWithin(subsidised, draw));
      }
    }
    this.count = this.used - this.first;
  }

  private record(time: number, activity: number, kind: number): void {
    if (this.used === this.times.length) this.makeRoomForMoves();
    this.times[this.used] = time;
    this.activities[this.used] = activity;
    this.kinds[this.used] = kind;
    this.used++;
  }

  private makeRoomForMoves(): void {
    const room = 2 * this.times.length;
    this.times = enlarged(this.times, new Float64Array(room));
    this.activities = enlarged(this.activities, new Uint8Array(room));
    this.kinds = enlarged(this.kinds, new Uint8Array(room));
  }

  private makeRoomForPersons(person: number): void {
    const room = 2 * (person + 1);
    this.exits = enlarged(this.exits, new Float64Array(room).fill(NaN));
    this.outcomes = enlarged(this.outcomes, new Uint8Array(room));
    this.firsts = enlarged(this.firsts, new Int32Array(room));
    this.counts = enlarged(this.counts, new Int32Array(room));
  }
}

/** A larger array that begins with what the smaller one holds. */
function enlarged<Numbers extends Float64Array | Int32Array | Uint8Array>(
  from: Numbers,
  into: Numbers,
): Numbers {
  into.set(from);
  return into;
}

const [WORK, STUDIES, DROPPED_OUT] = (['arbete', 'studier', 'avbrott'] as const).map((outcome) =>
  OUTCOMES.indexOf(outcome),
);
const stateOf = (state: AfterExitState) => AFTER_EXIT_STATES.indexOf(state);
const SEEKING_STATE = stateOf('seeking');
const STUDYING_STATE = stateOf('studying');
const LOST_STATE = stateOf('jobLost');
const EXIT_SUBSIDISED = stateOf('exitJobSubsidised');
const EXIT_UNSUBSIDISED = stateOf('exitJobUnsubsidised');
const FOUND_SUBSIDISED = stateOf('foundJobSubsidised');
