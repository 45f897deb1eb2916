import { assertHazardModel, type HazardModel } from './hazardModel.ts';
import { RiskTable } from './riskTable.ts';

/** Gives a person's draws: two numbers for each event, whatever other events draw. */
export interface EventSource {
  /** Draws the two numbers of an event; they stand until the next one. */
  draw(event: number): void;
  /** Standard exponential number, > 0. */
  readonly wait: number;
  /** Uniform, 0–1. */
  readonly second: number;
}

/** The ways out of a state whose hazards go by one clock. */
interface Risks {
  readonly table: RiskTable;
  /** Numbers of the transitions, in the order of the table's causes. */
  readonly moves: readonly number[];
}

interface StateRisks {
  readonly byStateClock: Risks | undefined;
  readonly byModelClock: Risks | undefined;
}

/**
 * Lets persons move through a hazard model one jump at a time. The time of a move
 * is where the cumulated hazard reaches an exponential draw; its cause follows from
 * a second draw. The n-th move of a person uses events 2n and 2n + 1 (the second only where
 * a state's risks go by both clocks), so that a change to one hazard leaves every other draw
 * as it was.
 *
 * One simulator serves any number of persons, and any hazards on the same ways; nothing is
 * allocated per person.
 */
export class HazardSimulator {
  /** Names, in the order of the indices below. */
  readonly states: readonly string[];
  /**
   * How often the person moved that was followed last; so many entries of what follows are theirs.
   */
  moveCount = 0;
  /** Per move: when, in the model’s unit of time; ascending. */
  readonly moveTimes: Float64Array;
  /** Per move: the index of the state that it leads to. */
  readonly moveStates: Int32Array;
  /** Per move: its number among the transitions, then the planned ends. */
  readonly moveKinds: Int32Array;
  /** Per move: a uniform number, 0–1, that the draw of its cause leaves over; 0 at planned ends. */
  readonly moveLeftOvers: Float64Array;

  private readonly risks: readonly StateRisks[];
  private readonly targets: Int32Array;
  private readonly endAfter: Float64Array;
  private readonly endMove: Int32Array;

  /**
   * @param mostMoves a person who moves more often is a bug: the model must let everybody come to
   *   rest
   * @throws for an impossible model (see `assertHazardModel`)
   */
  constructor(
    model: HazardModel,
    private readonly mostMoves = 1000,
  ) {
    assertHazardModel(model, {});
    const { states, transitions, plannedEnds } = model;
    this.states = states;
    this.moveTimes = new Float64Array(mostMoves);
    this.moveStates = new Int32Array(mostMoves);
    this.moveKinds = new Int32Array(mostMoves);
    this.moveLeftOvers = new Float64Array(mostMoves);
    this.risks = states.map((state) => ({
      byStateClock: risksOf(model, state, 'state'),
      byModelClock: risksOf(model, state, 'model'),
    }));
    this.targets = Int32Array.from([...transitions, ...plannedEnds], ({ to }) =>
      states.indexOf(to),
    );
    this.endAfter = new Float64Array(states.length).fill(Infinity);
    this.endMove = new Int32Array(states.length);
    plannedEnds.forEach(({ from, atTimeInState }, index) => {
      const state = states.indexOf(from);
      this.endAfter[state] = atTimeInState;
      this.endMove[state] = transitions.length + index;
    });
    this.update(model);
  }

  /**
   * Takes over the hazards of a model that has the same states, ways and planned ends as the
   * one the simulator was made for. They are not checked again.
   *
   * @throws RangeError for hazards of more pieces than that one had
   */
  update({ transitions }: HazardModel): void {
    const fill = (risks: Risks | undefined) =>
      risks?.table.fill(
        risks.moves.map((move) => transitions[move]?.hazard ?? { from: [0], values: [0] }),
      );
    for (const { byStateClock, byModelClock } of this.risks) {
      fill(byStateClock);
      fill(byModelClock);
    }
  }

  /**
   * Follows one person from time 0 until `horizon`, or until no move is left.
   *
   * @param state index of the state at time 0
   * @param horizon ≥ 0; what happens later is left out
   * @throws RangeError when the person moves more often than `mostMoves`
   */
  follow(state: number, horizon: number, source: EventSource): void {
    this.moveCount = 0;
    let time = 0;
    let present = state;
    while (time < horizon) {
      const { byStateClock, byModelClock } = this.risks[present] as StateRisks;
      const endsAt = time + (this.endAfter[present] as number);
      let leaves = Infinity;
      let risks: Risks | undefined;
      let causeDraw = 0;
      if (byStateClock) {
        source.draw(2 * this.moveCount);
        leaves = time + byStateClock.table.timeAfter(0, source.wait);
        causeDraw = source.second;
        risks = byStateClock;
      }
      if (byModelClock) {
        source.draw(2 * this.moveCount + (byStateClock ? 1 : 0));
        const sooner = byModelClock.table.timeAfter(time, source.wait);
        if (sooner < leaves) {
          leaves = sooner;
          causeDraw = source.second;
          risks = byModelClock;
        }
      }
      let move: number;
      let leftOver = 0;
      if (endsAt <= leaves && endsAt <= horizon) {
        leaves = endsAt;
        move = this.endMove[present] as number;
      } else if (leaves >= horizon || !risks) return;
      else {
        move = risks.moves[risks.table.causeAt(causeDraw)] as number;
        leftOver = risks.table.leftOver;
      }
      present = this.targets[move] as number;
      this.record(leaves, present, move, leftOver);
      time = leaves;
    }
  }

  private record(time: number, to: number, move: number, leftOver: number): void {
    const index = this.moveCount;
    if (index === this.mostMoves) throw new RangeError(`too many moves: ${this.mostMoves}`);
    this.moveTimes[index] = time;
    this.moveStates[index] = to;
    this.moveKinds[index] = move;
    this.moveLeftOvers[index] = leftOver;
    this.moveCount = index + 1;
  }
}

/**
 * The table of a state's risks by one clock, with room for their pieces; undefined where there are
 * none.
 */
function risksOf(
  { transitions }: HazardModel,
  state: string,
  clock: 'state' | 'model',
): Risks | undefined {
  const moves = transitions.flatMap((transition, move) =>
    transition.from === state && transition.clock === clock ? [move] : [],
  );
  if (moves.length === 0) return undefined;
  const pieces = moves.reduce((sum, move) => sum + (transitions[move]?.hazard.from.length ?? 0), 0);
  return { table: new RiskTable(moves.length, pieces), moves };
}
