import type { DrawKey } from './drawKey.ts';
import { threefry2x32, type Words } from './threefry.ts';
import type { UniformSource } from './uniformSource.ts';

/**
 * The draws of one purpose and name. Where it stands is its whole state: replicate,
 * person, event, and how many draws the event has used. A draw is a function of these
 * and the key, whatever was drawn before. Moving and drawing allocate nothing.
 *
 *     const source = new DrawSource(drawKey(seedKey(seed), 'stay', 'MAC'));
 *     source.moveTo(replicate, person);
 *     source.start(event);
 *     const u = source.uniform();
 */
export class DrawSource implements UniformSource {
  private readonly key: DrawKey;
  private readonly personKey: Words = new Int32Array(2);
  private readonly block: Words = new Int32Array(2);
  /** Event, and number of draws since its start. */
  private readonly counter: Words = new Int32Array(2);

  /**
   * Stands at replicate 0, person 0, event 0.
   *
   * @param key as `drawKey` gives it
   */
  constructor(key: DrawKey) {
    this.key = key;
    this.moveTo(0, 0);
  }

  /**
   * Goes to the start of event 0 of a person in a replicate.
   *
   * @param replicate 0 … 2³² − 1
   * @param person 0 … 2³² − 1; always 0 where there are no persons, as for a parameter
   */
  moveTo(replicate: number, person: number): void {
    threefry2x32(this.key, replicate, person, this.personKey);
    this.start(0);
  }

  /**
   * Goes to the first draw of an event of the same person. However many draws another
   * event uses, these stay the same.
   *
   * @param event 0 … 2³² − 1
   */
  start(event: number): void {
    this.counter[0] = event;
    this.counter[1] = 0;
  }

  /**
   * The next draw of the event.
   *
   * @returns an odd multiple of 2⁻⁵³ in (0, 1): 52 random bits and a half, so that u and
   *   1 − u are equally likely and neither is ever 0
   */
  uniform(): number {
    const counter = this.counter;
    const block = this.block;
    const index = counter[1] ?? 0;
    threefry2x32(this.personKey, counter[0] ?? 0, index, block);
    counter[1] = index + 1;
    const high = (block[0] ?? 0) >>> 0;
    const low = (block[1] ?? 0) >>> 12;
    return (high * TWO_POWER_20 + low + 0.5) * TWO_POWER_MINUS_52;
  }
}

const TWO_POWER_20 = 1048576;
const TWO_POWER_MINUS_52 = 2.220446049250313e-16;
