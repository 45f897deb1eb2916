import { exp, oneMinusExpOfMinus } from '../numeric/exponential.ts';
import { log } from '../numeric/logarithm.ts';
import type { PiecewiseConstant } from './piecewiseConstant.ts';

/**
 * Competing risks on one clock, laid out for following many persons: for each piece of
 * time the hazard of every cause and their sum. Filled again and again without
 * allocating, as long as the number of causes stays and the pieces fit.
 */
export class RiskTable {
  /**
   * What the draw of the last cause leaves over: uniform from 0 to 1 whatever the cause, so that
   * it can settle a further question at no cost.
   */
  leftOver = 0;

  /** The piece in which the last time found by `timeAfter` lies; read by `causeAt`. */
  private piece = 0;
  private pieces = 0;
  private readonly from: Float64Array;
  private readonly totals: Float64Array;
  /** Row after row: the hazards of all causes in a piece. */
  private readonly hazards: Float64Array;

  /**
   * A table without pieces: nothing happens until it is filled.
   *
   * @param causes how many; ≥ 1
   * @param mostPieces how many pieces of time there can be at most
   */
  constructor(
    readonly causes: number,
    mostPieces: number,
  ) {
    this.from = new Float64Array(mostPieces + 1);
    this.totals = new Float64Array(mostPieces);
    this.hazards = new Float64Array(mostPieces * causes);
  }

  /**
   * Takes over hazards per unit of time, one for each cause, ≥ 0.
   *
   * @throws RangeError when there are more pieces than there is room for
   */
  fill(causes: readonly PiecewiseConstant[]): void {
    let time = 0;
    this.clear();
    while (time < Infinity) {
      this.assertRoom();
      let total = 0;
      let next = Infinity;
      for (let cause = 0; cause < this.causes; cause++) {
        const { from, values } = causes[cause] as PiecewiseConstant;
        let piece = from.length - 1;
        while (piece > 0 && (from[piece] as number) > time) piece--;
        const hazard = values[piece] as number;
        const change = from[piece + 1];
        if (change !== undefined && change < next) next = change;
        this.hazards[this.pieces * this.causes + cause] = hazard;
        total += hazard;
      }
      this.from[this.pieces] = time;
      this.totals[this.pieces] = total;
      this.pieces++;
      time = next;
    }
    this.from[this.pieces] = Infinity;
  }

  /** Takes everything out. */
  clear(): void {
    this.pieces = 0;
    this.from[0] = Infinity;
  }

  /**
   * Adds a piece of time after those that are there; three hazards at most, in the order of the
   * causes.
   *
   * @param from where it begins: 0 for the first piece, ascending
   * @throws RangeError when there is no room for another piece
   */
  addPiece(from: number, first: number, second = 0, third = 0): void {
    this.assertRoom();
    const row = this.pieces * this.causes;
    this.hazards[row] = first;
    if (this.causes > 1) this.hazards[row + 1] = second;
    if (this.causes > 2) this.hazards[row + 2] = third;
    this.totals[this.pieces] = first + second + third;
    this.from[this.pieces] = from;
    this.pieces++;
    this.from[this.pieces] = Infinity;
  }

  /**
   * Takes over another table with every hazard multiplied, cause by cause.
   *
   * @param other a table with as many causes
   * @param factors one for each cause; ≥ 0
   * @throws RangeError when there are more pieces than there is room for
   */
  fillScaled(other: RiskTable, factors: ArrayLike<number>): void {
    this.clear();
    for (let piece = 0; piece < other.pieces; piece++) {
      this.assertRoom();
      let total = 0;
      for (let cause = 0; cause < this.causes; cause++) {
        const index = piece * this.causes + cause;
        const hazard = (other.hazards[index] as number) * (factors[cause] as number);
        this.hazards[index] = hazard;
        total += hazard;
      }
      this.from[piece] = other.from[piece] as number;
      this.totals[piece] = total;
      this.pieces++;
      this.from[this.pieces] = Infinity;
    }
  }

  private assertRoom(): void {
    if (this.pieces === this.totals.length) throw new RangeError(`no room: ${this.pieces}`);
  }

  /**
   * When the hazards of all causes, cumulated from a time on, reach an amount.
   *
   * @param since ≥ 0
   * @param amount ≥ 0; minus the logarithm of a uniform draw
   * @returns Infinity when they never do
   */
  timeAfter(since: number, amount: number): number {
    let piece = 0;
    while ((this.from[piece + 1] as number) <= since) piece++;
    let time = since;
    let left = amount;
    for (; ; piece++) {
      const total = this.totals[piece] as number;
      const until = this.from[piece + 1] as number;
      if (total > 0) {
        const reached = time + left / total;
        if (reached <= until) {
          this.piece = piece;
          return reached;
        }
        left -= total * (until - time);
      }
      if (until === Infinity) return Infinity;
      time = until;
    }
  }

  /**
   * Which cause acts at the time that `timeAfter` found last, in proportion to the hazards there.
   *
   * @param draw uniform, 0–1
   * @returns 0 … `causes` − 1; never one whose hazard is 0, unless all are
   */
  causeAt(draw: number): number {
    let left = draw * (this.totals[this.piece] as number);
    let possible = 0;
    for (let cause = 0; cause < this.causes; cause++) {
      const hazard = this.hazards[this.piece * this.causes + cause] as number;
      if (hazard === 0) continue;
      possible = cause;
      this.leftOver = Math.min(1, left / hazard);
      left -= hazard;
      if (left < 0) break;
    }
    return possible;
  }

  /**
   * What is expected of someone at risk from time 0 until `end`, in closed form.
   *
   * @param into receives the chance of each cause, then of reaching the end; `causes` + 1 long
   * @returns the expected time at risk
   */
  expectUntil(end: number, into: Float64Array): number {
    into.fill(0);
    let staying = 1;
    let atRisk = 0;
    for (let piece = 0; piece < this.pieces; piece++) {
      const start = this.from[piece] as number;
      if (start >= end) break;
      const length = Math.min(end, this.from[piece + 1] as number) - start;
      const total = this.totals[piece] as number;
      const time = staying * (total === 0 ? length : oneMinusExpOfMinus(total * length) / total);
      for (let cause = 0; cause < this.causes; cause++) {
        const hazard = this.hazards[piece * this.causes + cause] as number;
        into[cause] = (into[cause] as number) + time * hazard;
      }
      atRisk += time;
      staying *= exp(-total * length);
    }
    into[this.causes] = staying;
    return atRisk;
  }

  /**
   * By when someone at risk from time 0 is expected to have been at risk for so long: the inverse
   * of `expectUntil`. At a uniform share of the whole it is how long somebody has been there
   * who is met in a steady state, where an age is as likely as it is to reach it.
   *
   * @param atRisk 0 … the expected time at risk until `end`
   * @returns 0 … `end`
   */
  ageAt(atRisk: number, end: number): number {
    let left = atRisk;
    let staying = 1;
    for (let piece = 0; piece < this.pieces; piece++) {
      const start = this.from[piece] as number;
      if (start >= end) break;
      const length = Math.min(end, this.from[piece + 1] as number) - start;
      const total = this.totals[piece] as number;
      const share = left / staying;
      const within = share * minusLogPerShare(total * share);
      if (within <= length) return start + within;
      left -= staying * (total === 0 ? length : oneMinusExpOfMinus(total * length) / total);
      staying *= exp(-total * length);
    }
    return end;
  }
}

/** −ln(1 − x) / x, which near 0 is 1 + x / 2 + x² / 3 + …; Infinity from 1 on. */
function minusLogPerShare(x: number): number {
  if (x < 1e-4) return 1 + x * (1 / 2 + x * (1 / 3 + x / 4));
  return x < 1 ? -log(1 - x) / x : Infinity;
}
