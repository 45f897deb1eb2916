/** What one stay more would move the share still inside by, and then the share of each cause. */
export type Influence = Float64Array;

/**
 * The summed products of the influences of all who have left. A day changes the influence of each
 * of them by the same linear map, so that the sums are all that has to be followed.
 */
export class JointInfluence {
  private readonly size: number;
  /** Row by row: the share still inside, then each cause. */
  private readonly products: Float64Array;

  /** Of nobody yet. */
  constructor(causes: number) {
    this.size = causes + 1;
    this.products = new Float64Array(this.size * this.size);
  }

  /** One more has left. */
  add(influence: Influence): void {
    for (let row = 0; row < this.size; row++) {
      for (let column = 0; column < this.size; column++) {
        this.products[row * this.size + column]! += influence[row]! * influence[column]!;
      }
    }
  }

  /**
   * A day on which stays end: the map applied from both sides.
   *
   * @param hazards of each cause
   * @param total their sum
   */
  move(hazards: readonly number[], total: number): void {
    for (let line = 0; line < this.size; line++) this.moveLine(line, this.size, hazards, total);
    for (let line = 0; line < this.size; line++) {
      this.moveLine(line * this.size, 1, hazards, total);
    }
  }

  /** The summed squares of what the share of a cause is moved by; never below 0. */
  squares(cause: number): number {
    return Math.max(0, this.products[(cause + 1) * (this.size + 1)] ?? 0);
  }

  /** A column or a row of the products, as its first place and the step to the next. */
  private moveLine(first: number, step: number, hazards: readonly number[], total: number): void {
    const onSurvival = this.products[first]!;
    hazards.forEach((hazard, cause) => {
      this.products[first + (cause + 1) * step]! += hazard * onSurvival;
    });
    this.products[first] = (1 - total) * onSurvival;
  }
}
