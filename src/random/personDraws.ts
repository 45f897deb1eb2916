import type { DrawKey } from './drawKey.ts';
import { exponentialOfWord } from './exponentialOfWord.ts';
import { threefry2x32, type Words } from './threefry.ts';

/**
 * Draws of a crowd: one key per replicate, then two uniform numbers for each person and
 * event, from one block. Half the resolution of `DrawSource` and a fraction of its price: made
 * for what happens to persons, where a time and a cause are needed again and again.
 *
 *     const draws = new PersonDraws(drawKey(seedKey(seed), 'stay', 'mac'));
 *     draws.moveTo(replicate);
 *     draws.person = person;
 *     draws.draw(event); // then read draws.first, draws.second
 */
export class PersonDraws {
  /** Whose draws the next ones are; 0 … 2³² − 1. */
  person = 0;
  private readonly replicateKey: Words = new Int32Array(2);
  private readonly block: Words = new Int32Array(2);

  /**
   * Stands at replicate 0, person 0; nothing is drawn yet.
   *
   * @param key as `drawKey` gives it
   */
  constructor(private readonly key: DrawKey) {
    this.moveTo(0);
  }

  /**
   * Goes to a replicate; the person stays the same.
   *
   * @param replicate 0 … 2³² − 1
   */
  moveTo(replicate: number): void {
    // The second word keeps these keys apart from those that `DrawSource` makes for persons.
    threefry2x32(this.key, replicate, CROWD, this.replicateKey);
  }

  /**
   * Draws the two numbers of an event of the person.
   *
   * @param event 0 … 2³² − 1; whatever other events draw, these two stay the same
   */
  draw(event: number): void {
    threefry2x32(this.replicateKey, this.person, event, this.block);
  }

  /** The event's first draw, uniform: an odd multiple of 2⁻³³, above 0 and below 1. */
  get first(): number {
    return uniformOfWord(this.block[0] as number);
  }

  /** The event's second draw, likewise. */
  get second(): number {
    return uniformOfWord(this.block[1] as number);
  }

  /** The event's first draw, as the standard exponential number −ln(`first`). */
  get wait(): number {
    return exponentialOfWord(this.block[0] as number);
  }
}

/** No person has this number. */
const CROWD = -1;

function uniformOfWord(word: number): number {
  return ((word >>> 0) + 0.5) * TWO_POWER_MINUS_32;
}

const TWO_POWER_MINUS_32 = 2.3283064365386963e-10;
