import type { CountRange } from '../evidence/countRange.ts';

/** A number of persons that goes out of one sum and into another. */
export interface CountArc extends CountRange {
  readonly from: number;
  readonly to: number;
}

/** The node of what is in no sum: as much as one likes goes into it and out of it. */
export const OUTSIDE = 0;

/** A step through an arc: along it, which makes it more, or against it. */
interface Step {
  readonly arc: number;
  readonly along: boolean;
}

/**
 * Counts that satisfy sums, as a flow in a network: every sum is a node, whose arcs in are as many
 * as its arcs out, and every count an arc with what it can be. Since a count stands in two sums at
 * most, and on different sides of them, all that can be is found by following arcs, exactly and in
 * whole numbers (Ahuja, Magnanti and Orlin, *Network Flows*, 1993).
 */
export class CountFlow {
  private readonly flow: number[];
  private readonly arcsAt: number[][];
  /** What goes into each node beyond what goes out of it, where that cannot be helped. */
  private readonly over: number[];

  /** @param nodes so many with the one outside; their arcs are numbered from 0 */
  constructor(
    nodes: number,
    private readonly arcs: readonly CountArc[],
  ) {
    this.flow = arcs.map(({ least }) => least);
    this.arcsAt = Array.from({ length: nodes }, () => []);
    arcs.forEach(({ from, to }, arc) => {
      this.arcsAt[from]?.push(arc);
      this.arcsAt[to]?.push(arc);
    });
    this.over = this.arcsAt.map(() => 0);
    this.balance();
  }

  /**
   * How many persons the sums that a count hangs together with cannot agree on; 0 where they do.
   */
  unbalance(arc: number): number {
    const { from, to } = this.arcs[arc] as CountArc;
    const reached = new Set([from, to]);
    reached.delete(OUTSIDE);
    for (const node of reached) {
      for (const next of this.arcsAt[node] ?? []) {
        const ends = this.arcs[next] as CountArc;
        [ends.from, ends.to].filter((end) => end !== OUTSIDE).forEach((end) => reached.add(end));
      }
    }
    return [...reached].reduce((sum, node) => sum + Math.abs(this.over[node] ?? 0), 0);
  }

  /**
   * What a count can be without any sum going wrong, as far as it is asked.
   *
   * @param arc of the count, whose sums agree (`unbalance`)
   * @param asked within the arc's own range
   */
  reach(arc: number, asked: CountRange): CountRange {
    return { least: this.moved(arc, asked.least), most: this.moved(arc, asked.most) };
  }

  /** Moves a count towards a value as far as the others let it. */
  private moved(arc: number, value: number): number {
    const { from, to } = this.arcs[arc] as CountArc;
    for (;;) {
      const left = value - (this.flow[arc] ?? 0);
      // What more goes in at one end has to find its way back to the other.
      const [start, end] = left > 0 ? [to, from] : [from, to];
      if (left === 0) return value;
      if (from === to) return (this.flow[arc] = value);
      const path = this.pathFrom(start, (node) => node === end, arc);
      if (!path) return this.flow[arc] ?? 0;
      this.push([...path, { arc, along: left > 0 }], Math.abs(left));
    }
  }

  /** Sends what is over in some nodes to where it is missing, or outside, and fetches the rest. */
  private balance(): void {
    const { over } = this;
    this.arcs.forEach(({ from, to }, arc) => {
      over[from] = (over[from] ?? 0) - (this.flow[arc] ?? 0);
      over[to] = (over[to] ?? 0) + (this.flow[arc] ?? 0);
    });
    over[OUTSIDE] = 0;
    const isMissing = (node: number) => node === OUTSIDE || (over[node] ?? 0) < 0;
    for (let node = OUTSIDE + 1; node < over.length; node++) {
      while ((over[node] ?? 0) > 0 && this.send(node, isMissing));
    }
    for (let node = OUTSIDE + 1; node < over.length; node++) {
      while ((over[node] ?? 0) < 0 && this.send(OUTSIDE, (end) => end === node));
    }
  }

  /** @returns whether there was a way */
  private send(start: number, isEnd: (node: number) => boolean): boolean {
    const path = this.pathFrom(start, isEnd);
    if (!path) return false;
    const end = this.endOf(path);
    const asked = [start, end]
      .filter((node) => node !== OUTSIDE)
      .map((node) => Math.abs(this.over[node] ?? 0));
    const sent = this.push(path, Math.min(...asked));
    if (start !== OUTSIDE) this.over[start] = (this.over[start] ?? 0) - sent;
    if (end !== OUTSIDE) this.over[end] = (this.over[end] ?? 0) + sent;
    return true;
  }

  /** The shortest way through arcs that have room. */
  private pathFrom(
    start: number,
    isEnd: (node: number) => boolean,
    without?: number,
  ): readonly Step[] | undefined {
    const cameBy = new Map<number, Step | undefined>([[start, undefined]]);
    for (const node of cameBy.keys()) {
      if (isEnd(node)) return this.wayTo(node, cameBy);
      for (const arc of this.arcsAt[node] ?? []) {
        const { from, to } = this.arcs[arc] as CountArc;
        const along = from === node;
        const next = along ? to : from;
        if (arc === without || cameBy.has(next) || this.room({ arc, along }) === 0) continue;
        cameBy.set(next, { arc, along });
      }
    }
    return undefined;
  }

  private wayTo(end: number, cameBy: ReadonlyMap<number, Step | undefined>): readonly Step[] {
    const path: Step[] = [];
    let node = end;
    for (let step = cameBy.get(node); step; step = cameBy.get(node)) {
      path.unshift(step);
      const { from, to } = this.arcs[step.arc] as CountArc;
      node = step.along ? from : to;
    }
    return path;
  }

  private endOf(path: readonly Step[]): number {
    const last = path.at(-1) as Step;
    const { from, to } = this.arcs[last.arc] as CountArc;
    return last.along ? to : from;
  }

  private push(path: readonly Step[], asked: number): number {
    const sent = Math.min(asked, ...path.map((step) => this.room(step)));
    for (const { arc, along } of path) {
      this.flow[arc] = (this.flow[arc] ?? 0) + (along ? sent : -sent);
    }
    return sent;
  }

  private room({ arc, along }: Step): number {
    const { least, most } = this.arcs[arc] as CountArc;
    const flow = this.flow[arc] ?? 0;
    return along ? most - flow : flow - least;
  }
}
