import { OUTCOMES } from '../evidence/outcome.ts';
import { HazardSimulator } from '../multistate/hazardSimulator.ts';
import { JOB_KINDS, SUBSIDISED_KINDS, type JobKinds } from '../parameters/jobKinds.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { drawKey, type DrawKey } from '../random/drawKey.ts';
import { PersonDraws } from '../random/personDraws.ts';
import type { Assumptions } from '../scenario/scenario.ts';
import { AFTER_EXIT_STATES, afterExitModel, type AfterExitState } from './afterExit.ts';

/** What a person does after the exit. */
export const ACTIVITIES = ['seeking', 'studying', 'jobLost', 'working'] as const;
const [SEEKING, STUDYING, JOB_LOST, WORKING] = [0, 1, 2, 3] as const;
export { SEEKING, STUDYING, JOB_LOST, WORKING };

/**
 * Follows persons after their exits, job by job: the compiled after-exit models of completers
 * and of drop-outs, with the kind of each job drawn for the person who gets it.
 */
export class AfterExitSimulator {
  /** The course of the person followed last: from `times[i]` on (months since exit) … */
  count = 0;
  readonly times = new Float64Array(MOST_MOVES + 1);
  /** … the person does this (place among `ACTIVITIES`), in a job of this kind (place among `JOB_KINDS`). */
  readonly activities = new Uint8Array(MOST_MOVES + 1);
  readonly kinds = new Uint8Array(MOST_MOVES + 1);

  private readonly completers: HazardSimulator;
  private readonly dropOuts: HazardSimulator;
  private readonly exitKinds = new KindTable();
  private readonly foundKinds = new KindTable();

  /** @throws for parameters that make an impossible model */
  constructor(
    private readonly assumptions: Assumptions,
    private readonly handOverQuality: number,
    parameters: Parameters,
  ) {
    const model = afterExitModel(assumptions, parameters, handOverQuality);
    this.completers = new HazardSimulator(model, MOST_MOVES);
    this.dropOuts = new HazardSimulator(model, MOST_MOVES);
    this.update(parameters);
  }

  /** Takes over another draw of the parameters. */
  update(parameters: Parameters): void {
    const { assumptions, handOverQuality } = this;
    const factor = handOverQuality * parameters.dropOutFactor;
    this.completers.update(afterExitModel(assumptions, parameters, handOverQuality));
    this.dropOuts.update(afterExitModel(assumptions, parameters, factor));
    this.exitKinds.fill(parameters.exitJobKinds);
    this.foundKinds.fill(parameters.foundJobKinds);
  }

  /**
   * Follows one person for some months from the exit.
   *
   * @param outcome place among `OUTCOMES`
   * @param draws standing at the person
   */
  follow(outcome: number, months: number, draws: AfterExitDraws): void {
    this.count = 0;
    let state = SEEKING_STATE;
    if (outcome === WORK) {
      draws.kinds.draw(0);
      const kind = this.exitKinds.kindAt(draws.kinds.first);
      state = isSubsidised(kind) ? EXIT_SUBSIDISED : EXIT_UNSUBSIDISED;
      this.record(0, WORKING, kind);
    } else if (outcome === STUDIES) {
      state = STUDYING_STATE;
      this.record(0, STUDYING, 0);
    } else this.record(0, SEEKING, 0);
    const simulator = outcome === DROPPED_OUT ? this.dropOuts : this.completers;
    simulator.follow(state, months, draws.moves);
    for (let move = 0; move < simulator.moveCount; move++) {
      const to = simulator.moveStates[move] as number;
      const time = simulator.moveTimes[move] as number;
      if (to === LOST_STATE) this.record(time, JOB_LOST, 0);
      else {
        draws.kinds.draw(move + 1);
        const subsidised = to === FOUND_SUBSIDISED;
        this.record(time, WORKING, this.foundKinds.kindWithin(subsidised, draws.kinds.first));
      }
    }
  }

  private record(time: number, activity: number, kind: number): void {
    this.times[this.count] = time;
    this.activities[this.count] = activity;
    this.kinds[this.count] = kind;
    this.count++;
  }
}

/** The draws of a group's persons after their exits. */
export class AfterExitDraws {
  readonly moves: PersonDraws;
  readonly kinds: PersonDraws;

  constructor(seed: DrawKey, groupId: string) {
    this.moves = new PersonDraws(drawKey(seed, 'afterExit', groupId));
    this.kinds = new PersonDraws(drawKey(seed, 'jobKind', groupId));
  }

  moveTo(replicate: number): void {
    this.moves.moveTo(replicate);
    this.kinds.moveTo(replicate);
  }

  /** Stands at a person of the replicate. */
  at(person: number): void {
    this.moves.person = person;
    this.kinds.person = person;
  }
}

/** How the kinds of job share a uniform draw: among all jobs, and among those with or without subsidy. */
class KindTable {
  private readonly weights = new Float64Array(JOB_KINDS.length);

  fill(kinds: JobKinds): void {
    for (let kind = 0; kind < JOB_KINDS.length; kind++) {
      this.weights[kind] = kinds[JOB_KINDS[kind] as keyof JobKinds];
    }
  }

  kindAt(draw: number): number {
    return this.pick(draw, ALL_KINDS);
  }

  kindWithin(subsidised: boolean, draw: number): number {
    return this.pick(draw, subsidised ? SUBSIDISED : UNSUBSIDISED);
  }

  private pick(draw: number, among: readonly number[]): number {
    let total = 0;
    for (let i = 0; i < among.length; i++) total += this.weights[among[i] as number] as number;
    let left = draw * total;
    let possible = among[0] as number;
    for (let i = 0; i < among.length; i++) {
      const weight = this.weights[among[i] as number] as number;
      if (weight === 0) continue;
      possible = among[i] as number;
      left -= weight;
      if (left < 0) break;
    }
    return possible;
  }
}

/** Far beyond what anybody does in forty years at the highest hazards that a file may hold. */
const MOST_MOVES = 10_000;

const ALL_KINDS = JOB_KINDS.map((_, kind) => kind);
const SUBSIDISED = SUBSIDISED_KINDS.map((kind) => JOB_KINDS.indexOf(kind));
const UNSUBSIDISED = ALL_KINDS.filter((kind) => !SUBSIDISED.includes(kind));
const isSubsidised = (kind: number) => SUBSIDISED.includes(kind);

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
