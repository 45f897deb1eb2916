import type { UniformSource } from '../random/uniformSource.ts';
import { log } from '../numeric/logarithm.ts';
import { assertHazardModel, type HazardModel } from './hazardModel.ts';
import type { PiecewiseConstant } from './piecewiseConstant.ts';

/** Gives the draws of a person's moves: the first draw of an event is always the same. */
export interface EventSource extends UniformSource {
  start(event: number): void;
}

/** One way out of a state. */
interface Way {
  readonly move: number;
  readonly to: number;
  readonly hazard: PiecewiseConstant;
  readonly byModelClock: boolean;
}

/**
 * Lets persons move through a hazard model one jump at a time. The time of a move
 * is where the cumulated hazard reaches an exponential draw; its cause follows from
 * a second draw. The n-th move of a person uses event n, so that a change to one
 * hazard leaves every other draw as it was.
 *
 * One simulator serves any number of persons; nothing is allocated per person.
 */
export class HazardSimulator {
  readonly states: readonly string[];
  /** Moves of the person that was followed last: how many, when, and to which state. */
  moveCount = 0;
  readonly moveTimes: Float64Array;
  readonly moveStates: Int32Array;
  /** Per move: its number among the transitions, then the planned ends. */
  readonly moveKinds: Int32Array;

  private readonly ways: readonly (readonly Way[])[];
  private readonly endAfter: Float64Array;
  private readonly endTo: Int32Array;
  private readonly endMove: Int32Array;

  /**
   * @param mostMoves a person who moves more often is a bug: the model must let everybody come to rest
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
    this.ways = states.map((state) =>
      transitions.flatMap(({ from, to, hazard, clock }, move) =>
        from === state
          ? [{ move, to: states.indexOf(to), hazard, byModelClock: clock === 'model' }]
          : [],
      ),
    );
    this.endAfter = new Float64Array(states.length).fill(Infinity);
    this.endTo = new Int32Array(states.length);
    this.endMove = new Int32Array(states.length);
    plannedEnds.forEach(({ from, to, atTimeInState }, index) => {
      const state = states.indexOf(from);
      this.endAfter[state] = atTimeInState;
      this.endTo[state] = states.indexOf(to);
      this.endMove[state] = transitions.length + index;
    });
  }

  /**
   * Follows one person from time 0 until `horizon`, or until no move is left.
   *
   * @param state index of the state at time 0
   * @param firstEvent number of the event that the first move uses
   * @throws when the person moves more often than `mostMoves`
   */
  follow(state: number, horizon: number, source: EventSource, firstEvent = 0): void {
    this.moveCount = 0;
    let time = 0;
    let present = state;
    while (time < horizon) {
      const ways = this.ways[present] as readonly Way[];
      const endsAt = time + (this.endAfter[present] as number);
      if (ways.length === 0 && endsAt === Infinity) return;
      source.start(firstEvent + this.moveCount);
      const needed = -log(source.uniform());
      const limit = Math.min(endsAt, horizon);
      const leaves = this.timeOfHazard(ways, time, limit, needed);
      if (leaves < limit) {
        const way = this.cause(ways, leaves, time, source.uniform());
        this.record(leaves, way.to, way.move);
        time = leaves;
        present = way.to;
      } else if (endsAt <= horizon) {
        const to = this.endTo[present] as number;
        this.record(endsAt, to, this.endMove[present] as number);
        time = endsAt;
        present = to;
      } else return;
    }
  }

  private record(time: number, to: number, move: number): void {
    if (this.moveCount === this.mostMoves)
      throw new RangeError(`too many moves: ${this.mostMoves}`);
    this.moveTimes[this.moveCount] = time;
    this.moveStates[this.moveCount] = to;
    this.moveKinds[this.moveCount] = move;
    this.moveCount++;
  }

  /** When the hazards of all ways, cumulated since `entered`, reach `needed`; `limit` if they do not. */
  private timeOfHazard(
    ways: readonly Way[],
    entered: number,
    limit: number,
    needed: number,
  ): number {
    let time = entered;
    let left = needed;
    while (time < limit) {
      let total = 0;
      let until = limit;
      for (let i = 0; i < ways.length; i++) {
        const { hazard, byModelClock } = ways[i] as Way;
        const origin = byModelClock ? 0 : entered;
        const piece = pieceAt(hazard, time - origin);
        total += hazard.values[piece] as number;
        const change = hazard.from[piece + 1];
        if (change !== undefined && origin + change < until) until = origin + change;
      }
      const gained = total * (until - time);
      if (gained >= left) return time + left / total;
      left -= gained;
      time = until;
    }
    return limit;
  }

  /** Which way out is taken at a time, in proportion to the hazards there. */
  private cause(ways: readonly Way[], time: number, entered: number, draw: number): Way {
    let total = 0;
    for (let i = 0; i < ways.length; i++) total += this.hazardAt(ways[i] as Way, time, entered);
    let reached = draw * total;
    let possible = ways[0] as Way;
    for (let i = 0; i < ways.length; i++) {
      const way = ways[i] as Way;
      const hazard = this.hazardAt(way, time, entered);
      if (hazard === 0) continue;
      possible = way;
      reached -= hazard;
      if (reached < 0) break;
    }
    return possible;
  }

  private hazardAt({ hazard, byModelClock }: Way, time: number, entered: number): number {
    return hazard.values[pieceAt(hazard, byModelClock ? time : time - entered)] as number;
  }
}

/** The piece that holds at a time; a time on a border, up to rounding, belongs to the piece that begins there. */
function pieceAt({ from }: PiecewiseConstant, time: number): number {
  let piece = from.length - 1;
  while (piece > 0 && time < (from[piece] as number) - ROUNDING) piece--;
  return piece;
}

/** Far below any length of time that matters, far above what adding and subtracting times loses. */
const ROUNDING = 1e-9;
