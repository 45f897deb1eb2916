import type { CountRange } from '../evidence/countRange.ts';
import { OUTCOMES } from '../evidence/outcome.ts';
import { drawKey, type DrawKey } from '../random/drawKey.ts';
import { DrawSource } from '../random/drawSource.ts';

const REHAB = OUTCOMES.indexOf('rehab');

/**
 * Draws a group's exits where some of the counts are kept back: every whole number in a range is as
 * likely, and each count has nothing to do with the others, since nothing sums them up.
 */
export class HiddenCounts {
  private readonly source: DrawSource;
  private readonly drawn: number[];

  /**
   * @param id of the group
   * @param middle the counts at their middles, in the order of `OUTCOMES`
   * @param ranges what each can be, in the same order
   * @param needsRehab whether a draw with nobody in rehab cannot be used, as raw shares cannot:
   *   then it is the middle
   */
  constructor(
    id: string,
    private readonly middle: readonly number[],
    private readonly ranges: readonly CountRange[],
    private readonly needsRehab: boolean,
    seed: DrawKey,
  ) {
    this.source = new DrawSource(drawKey(seed, 'parameters', `exitShares.counts.${id}`));
    this.drawn = [...middle];
  }

  /**
   * @param replicate 0 … 2³² − 1; the same one gives the same counts
   * @returns one for each outcome, within its range; good until the next draw
   */
  draw(replicate: number): readonly number[] {
    const { source, ranges, drawn } = this;
    source.moveTo(replicate, 0);
    for (let outcome = 0; outcome < ranges.length; outcome++) {
      const { least, most } = ranges[outcome] as CountRange;
      // A draw for each outcome, so that one that becomes known changes none of the others.
      drawn[outcome] = least + Math.floor(source.uniform() * (most - least + 1));
    }
    return this.needsRehab && drawn[REHAB] === 0 ? this.middle : drawn;
  }
}
