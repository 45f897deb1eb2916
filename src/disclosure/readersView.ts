import type { CountRange } from '../evidence/countRange.ts';
import { MOST_PERSONS } from '../evidence/ownFigure.ts';
import type { CountCell } from './countCells.ts';
import { CountFlow } from './countFlow.ts';
import { arcsOf, isTied, type CountNetwork } from './countNetwork.ts';

/** Counts as who reads them sees them, and what the sums then say of each. */
export class ReadersView {
  private readonly flows: readonly CountFlow[];

  /**
   * @param networks the ways in which the counts can be read: none of them may tell a small one
   * @param cells with what they tell
   */
  constructor(
    private readonly networks: readonly CountNetwork[],
    readonly cells: readonly CountCell[],
  ) {
    this.flows = networks.map((network) => new CountFlow(network.nodes, arcsOf(network, cells)));
  }

  /** The view with some counts told in another way. */
  telling(told: readonly (readonly [at: number, cell: CountCell])[]): ReadersView {
    const others = new Map(told);
    const cells = this.cells.map((cell, at) => others.get(at) ?? cell);
    return new ReadersView(this.networks, cells);
  }

  /**
   * How many numbers of a range a count cannot be, for all that the sums say; 0 when it can be all.
   *
   * @param asked within what the count tells
   */
  shortfall(at: number, asked: CountRange): number {
    const shortfalls = this.flows.map((flow) => {
      const unbalance = flow.unbalance(at);
      if (unbalance > 0) return MOST_PERSONS + unbalance;
      const { least, most } = flow.reach(at, asked);
      return Math.abs(least - asked.least) + Math.abs(asked.most - most);
    });
    return Math.max(...shortfalls);
  }

  /** The counts that stand in a sum with a count. */
  tiedTo(at: number): readonly number[] {
    const isOther = (other: number) =>
      other !== at && this.networks.some(({ ends }) => isTied(ends[at], ends[other]));
    return [...this.cells.keys()].filter(isOther);
  }
}
