/**
 * Places that persons take up for a while, first come first served: who finds none free waits
 * for the first that becomes free, after all who came before. Nothing is allocated per person.
 * Who is admitted comes in whether there is a place or not.
 *
 *     queue.open(places);
 *     queue.occupy(2.5); // is there from the start, and leaves at 2.5
 *     queue.admit(3, 4); // will come in at 3 and leave at 4
 *     const start = queue.enter(1, 7); // comes at 1, stays 7
 */
export class PlaceQueue {
  private places = 1;
  /** How many of the latest leaving times are still taken into account. */
  private size = 0;
  /** When each of them leaves: a binary heap, the earliest at index 0. */
  private leaves = new Float64Array(64);
  /** When the person who came in last did. */
  private latest = -Infinity;
  /** Who is yet to be admitted, from `nextAdmitted` on, in the order in which they come in. */
  private admitted = 0;
  private nextAdmitted = 0;
  private admittedFrom = new Float64Array(16);
  private admittedUntil = new Float64Array(16);

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
    this.latest = -Infinity;
    this.admitted = 0;
    this.nextAdmitted = 0;
  }

  /**
   * Somebody is there from the beginning. There may be more of them than places: nobody
   * is turned out, and nobody comes in until enough have left.
   *
   * @param until when they leave, ≥ 0
   */
  occupy(until: number): void {
    this.push(until);
  }

  /**
   * Somebody will come in, whether there is a place or not; told before anybody enters, in any
   * order.
   *
   * @param from when
   * @param until when they leave, not before
   */
  admit(from: number, until: number): void {
    if (this.admitted === this.admittedFrom.length) this.growAdmitted();
    const { admittedFrom, admittedUntil } = this;
    let index = this.admitted++;
    for (; index > 0 && (admittedFrom[index - 1] as number) > from; index--) {
      admittedFrom[index] = admittedFrom[index - 1] as number;
      admittedUntil[index] = admittedUntil[index - 1] as number;
    }
    admittedFrom[index] = from;
    admittedUntil[index] = until;
  }

  /**
   * The next person comes.
   *
   * @param arrival when; not before anybody who came earlier
   * @param stay how long the place is needed, ≥ 0
   * @returns when the place is theirs: `arrival` itself, or later
   */
  enter(arrival: number, stay: number): number {
    let start = Math.max(arrival, this.latest);
    this.passTo(start);
    while (this.size >= this.places) {
      start = this.leaves[0] as number;
      this.passTo(start);
    }
    this.push(start + stay);
    this.latest = start;
    return start;
  }

  /** Lets come in and leave who does by then. */
  private passTo(time: number): void {
    while (
      this.nextAdmitted < this.admitted &&
      (this.admittedFrom[this.nextAdmitted] as number) <= time
    ) {
      this.push(this.admittedUntil[this.nextAdmitted++] as number);
    }
    while (this.size > 0 && (this.leaves[0] as number) <= time) this.pop();
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
  private pop(): void {
    const { leaves } = this;
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
  }

  private grow(): void {
    this.leaves = wider(this.leaves);
  }

  private growAdmitted(): void {
    this.admittedFrom = wider(this.admittedFrom);
    this.admittedUntil = wider(this.admittedUntil);
  }
}

function wider(values: Float64Array): Float64Array<ArrayBuffer> {
  const twice = new Float64Array(2 * values.length);
  twice.set(values);
  return twice;
}
