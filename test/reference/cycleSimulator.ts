import { log } from '../../src/numeric/logarithm.ts';
import type { CycleModel } from '../oracle/cycleModel.ts';
import type { EventSource } from '../../src/multistate/hazardSimulator.ts';
import type { PiecewiseConstant } from '../../src/multistate/piecewiseConstant.ts';
import { RiskTable } from '../../src/multistate/riskTable.ts';

/**
 * Lets persons move through a model in cycles by the risk tables that the product follows its own
 * persons with, one jump at a time: published models are in cycles. A chance p per cycle is a hazard
 * of −ln(1 − p), looked at when a cycle ends: the whole cycles until the next move follow from
 * one exponential draw, where they go from another. The n-th move of a person uses event n.
 *
 * One simulator serves any number of persons; nothing is allocated per person.
 */
export class CycleSimulator {
  readonly states: readonly string[];
  /** Moves of the person that was followed last: how many, at which record, and to which state. */
  moveCount = 0;
  readonly moveCycles: Int32Array;
  readonly moveStates: Int32Array;

  private readonly ways: readonly Ways[];

  /**
   * @param mostCycles for how long anybody is followed at most; whole
   * @throws when a state is unknown or the probabilities of leaving a state exceed 1
   */
  constructor(model: CycleModel, mostCycles: number) {
    this.states = model.states;
    this.moveCycles = new Int32Array(mostCycles);
    this.moveStates = new Int32Array(mostCycles);
    this.ways = model.states.map((state) => waysOut(model, state));
    const named = model.transitions.map(({ from }) => from);
    for (const name of named) if (!model.states.includes(name)) throw unknownState(name);
  }

  /**
   * Follows one person from record 0 to record `cycles`.
   *
   * @param state index of the state at record 0
   * @throws RangeError for more cycles than there is room for
   */
  follow(state: number, cycles: number, source: EventSource): void {
    if (cycles > this.moveCycles.length) throw new RangeError(`too many cycles: ${cycles}`);
    this.moveCount = 0;
    let record = 0;
    let present = state;
    for (;;) {
      const { table, targets } = this.ways[present] as Ways;
      source.draw(this.moveCount);
      // Somewhere within a cycle the person decides to go; at its end they are elsewhere.
      record += Math.floor(table.timeAfter(0, source.wait)) + 1;
      if (!(record <= cycles)) return;
      present = targets[table.causeAt(source.second)] as number;
      this.moveCycles[this.moveCount] = record;
      this.moveStates[this.moveCount] = present;
      this.moveCount++;
    }
  }
}

/** The ways out of a state, with the hazard of each by whole cycles in it. */
interface Ways {
  readonly table: RiskTable;
  readonly targets: readonly number[];
}

function waysOut({ states, transitions }: CycleModel, state: string): Ways {
  const ways = transitions.filter(({ from }) => from === state);
  const targets = ways.map(({ to }) => states.indexOf(to));
  targets.forEach((target, way) => {
    if (target < 0) throw unknownState(ways[way]?.to ?? '');
  });
  const ages = Math.max(1, ...ways.map(({ probabilities }) => probabilities.length));
  const from = Array.from({ length: ages }, (_, age) => age);
  const chances = ways.map(({ probabilities }) =>
    from.map((age) => probabilities[Math.min(age, probabilities.length - 1)] ?? 0),
  );
  const hazardsPerChance = from.map((age) => {
    const leaving = chances.reduce((sum, chance) => sum + (chance[age] ?? 0), 0);
    if (leaving > 1 + 1e-12) throw new RangeError(`probabilities exceed 1: ${state}`);
    return leaving === 0 ? 0 : Math.min(CERTAIN, -log(Math.max(0, 1 - leaving))) / leaving;
  });
  const table = new RiskTable(ways.length, ages);
  table.fill(
    chances.map((chance): PiecewiseConstant => ({
      from,
      values: chance.map((each, age) => each * (hazardsPerChance[age] ?? 0)),
    })),
  );
  return { table, targets };
}

/** The hazard of a move that is certain: no exponential draw from 32 bits comes near it. */
const CERTAIN = 1000;

function unknownState(name: string): Error {
  return new Error(`unknown state: ${name}`);
}
