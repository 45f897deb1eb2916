/**
 * Places that persons take up for a while, first come first served: who finds none free waits
 * for the first that becomes free, after all who came before. Nothing is allocated per person.
 *
 *     queue.open(places);
 *     queue.occupy(2.5); // is there from the start, and leaves at 2.5
 *     const start = queue.enter(1, 7); // comes at 1, stays 7
 */
export class PlaceQueue {
  private places = 1;
  /** How many of the latest leaving times are still taken into account. */
  private size = 0;
  /** When each of them leaves: a binary heap, the earliest at place 0. */
  private leaves = new Float64Array(64);

  /**
   * Begins anew, with nobody there.
   *
   * @param places whole, at least 1; Infinity where nobody ever waits
   * @throws RangeError for any other number
   */
  open(places: number): void {
    if (!(places >= 1 && Math.floor(places) === places)) {
      throw new RangeError(`invalid places: ${places}`);
    }
    this.places = places;
    this.size = 0;
  }

  /**
   * Somebody is there from the beginning. There may be more of them than places: nobody
   * is turned out, and nobody comes in until enough have left.
   *
   * @param until when they leave
   */
  occupy(until: number): void {
    this.push(until);
  }

  /**
   * The next person comes.
   *
   * @param arrival when; not before anybody who came earlier
   * @param stay how long the place is needed, ≥ 0
   * @returns when the place is theirs: `arrival` itself, or later
   */
  enter(arrival: number, stay: number): number {
    while (this.size > 0 && (this.leaves[0] as number) <= arrival) this.pop();
    let start = arrival;
    while (this.size >= this.places) start = this.pop();
    this.push(start + stay);
    return start;
  }

  private push(time: number): void {
    if (this.size === this.leaves.length) this.grow();
    const { leaves } = this;
    let hole = this.size++;
    while (hole > 0) {
      const parent = (hole - 1) >> 1;
      const above = leaves[parent] as number;
      if (above <= time) break;
      leaves[hole] = above;
      hole = parent;
    }
    leaves[hole] = time;
  }

  /** Takes out the earliest leaving time. */
  private pop(): number {
    const { leaves } = this;
    const earliest = leaves[0] as number;
    const last = leaves[--this.size] as number;
    let hole = 0;
    for (;;) {
      let child = 2 * hole + 1;
      if (child >= this.size) break;
      if (child + 1 < this.size && (leaves[child + 1] as number) < (leaves[child] as number)) {
        child++;
      }
      const below = leaves[child] as number;
      if (below >= last) break;
      leaves[hole] = below;
      hole = child;
    }
    leaves[hole] = last;
    return earliest;
  }

  private grow(): void {
    const wider = new Float64Array(2 * this.leaves.length);
    wider.set(this.leaves);
    this.leaves = wider;
  }
}
