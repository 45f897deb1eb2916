import { log } from '../../src/numeric/logarithm.ts';
import { beta } from '../../src/random/beta.ts';
import { dirichlet } from '../../src/random/dirichlet.ts';
import { drawKey, seedKey } from '../../src/random/drawKey.ts';
import { DrawSource } from '../../src/random/drawSource.ts';
import { PersonDraws } from '../../src/random/personDraws.ts';

/**
 * An open cohort in whole months, as a common yardstick: 9 starters a month for 60 months,
 * exit shares Dirichlet(counts + ½) per group, work found and lost after exit. What is timed is
 * everything from the first draw to the quantiles of 10 000 replicates.
 */
const MONTHS = 60;
const STARTS_PER_MONTH = 9;
const COUNTS = [
  [0, 1, 5, 9],
  [0, 0, 21, 17],
  [0, 1, 5, 6],
  [6, 0, 11, 12],
] as const;
const GROUP_SHARES = [19 / 115, 65 / 115, 81 / 115, 1] as const;
const LENGTHS = [12, 4, 12, 12] as const;
const [WORK, REHAB, DROP_OUT] = [0, 2, 3] as const;
const JOB_LOSS = 0.01;
const STUDIES_TO_WORK = 0.03;

/** Known means, and standard deviations between replicates, of exits by outcome and of months in work. */
const KNOWN = { means: [34.2376, 17.6708, 206.3397, 227.5833, 2493.095], monthsInWorkSd: 553.5 };

/** Where a person's random numbers come from: a pair for each event. */
interface Pairs {
  next(person: number, event: number): void;
  readonly first: number;
  readonly second: number;
}

export type Variant = 'keyedJumps' | 'keyedMonths' | 'sequentialJumps';

/**
 * Runs the workload.
 *
 * @returns months in work of each replicate, sorted
 * @throws when the means are further than 5 standard errors from what they must be
 */
export function workloadC(variant: Variant, replicates: number): Float64Array {
  const seed = seedKey('workload C');
  const parameters = new DrawSource(drawKey(seed, 'parameters', 'C'));
  const keyed = new PersonDraws(drawKey(seed, 'stay', 'C'));
  const pairs = variant === 'sequentialJumps' ? new SequentialPairs() : new KeyedPairs(keyed);
  const shares = COUNTS.map((counts) => ({
    weights: counts.map((count) => count + 0.5),
    cumulated: new Float64Array(4),
  }));
  const sums = new Float64Array(5);
  const result = new Float64Array(replicates);
  for (let replicate = 0; replicate < replicates; replicate++) {
    parameters.moveTo(replicate, 0);
    keyed.moveTo(replicate);
    for (const { weights, cumulated } of shares) {
      dirichlet(parameters, weights, cumulated);
      for (let i = 1; i < 4; i++) cumulated[i] = (cumulated[i] ?? 0) + (cumulated[i - 1] ?? 0);
    }
    const sixMonths = beta(parameters, 7.5, 42.5);
    const findPerMonth = -log(1 - sixMonths) / 6;
    const rates = [-log(1 - JOB_LOSS), -log(1 - STUDIES_TO_WORK), findPerMonth, 0];
    let inWork = 0;
    for (let person = 0; person < MONTHS * STARTS_PER_MONTH; person++) {
      pairs.next(person, 0);
      let group = 0;
      while (pairs.first >= (GROUP_SHARES[group] ?? 1)) group++;
      const cumulated = shares[group]?.cumulated ?? new Float64Array(4);
      let outcome = 0;
      while (outcome < 3 && pairs.second >= (cumulated[outcome] ?? 1)) outcome++;
      let length: number = LENGTHS[group] ?? 12;
      if (outcome === DROP_OUT) {
        pairs.next(person, 1);
        length = 1 + Math.floor(pairs.first * length);
      }
      const exit = Math.floor(person / STARTS_PER_MONTH) + length; // months passed
      if (exit > MONTHS) continue;
      sums[outcome] = (sums[outcome] ?? 0) + 1;
      if (outcome === DROP_OUT) continue;
      inWork +=
        variant === 'keyedMonths'
          ? byMonth(person, outcome, exit, pairs, rates)
          : byJump(person, outcome, exit, pairs, rates);
    }
    sums[4] = (sums[4] ?? 0) + inWork;
    result[replicate] = inWork;
  }
  check(sums, replicates);
  return result.sort();
}

/** Months in work: from one change of state to the next. */
function byJump(
  person: number,
  outcome: number,
  exit: number,
  pairs: Pairs,
  rates: readonly number[],
): number {
  let state = outcome;
  let month = exit;
  let inWork = 0;
  for (let event = 2; month < MONTHS; event++) {
    pairs.next(person, event);
    const stay = 1 + Math.floor(-log(pairs.first) / (rates[state] ?? 0));
    const until = Math.min(MONTHS, month + stay);
    if (state === WORK) inWork += until - month;
    month = until;
    state = state === WORK ? REHAB : WORK;
  }
  return inWork;
}

/** Months in work: asked month by month. */
function byMonth(
  person: number,
  outcome: number,
  exit: number,
  pairs: Pairs,
  rates: readonly number[],
): number {
  const chances = [JOB_LOSS, STUDIES_TO_WORK, 1 - Math.exp(-(rates[REHAB] ?? 0))];
  let state = outcome;
  let inWork = 0;
  for (let month = exit; month < MONTHS; month++) {
    if (state === WORK) inWork++;
    pairs.next(person, 2 + month);
    if (pairs.first < (chances[state] ?? 0)) state = state === WORK ? REHAB : WORK;
  }
  return inWork;
}

class KeyedPairs implements Pairs {
  constructor(private readonly draws: PersonDraws) {}
  next(person: number, event: number): void {
    this.draws.person = person;
    this.draws.draw(event);
  }
  get first(): number {
    return this.draws.first;
  }
  get second(): number {
    return this.draws.second;
  }
}

/** sfc32 (Doty-Humphrey): one number after the other, whoever it is for. */
class SequentialPairs implements Pairs {
  first = 0.5;
  second = 0.5;
  private readonly state = Int32Array.of(0x9e3779b9, 0x243f6a88, 0xb7e15162, 1);
  next(): void {
    this.first = this.uniform();
    this.second = this.uniform();
  }
  private uniform(): number {
    const s = this.state as unknown as [number, number, number, number];
    const t = (s[0] + s[1] + s[3]) | 0;
    s[3] = s[3] + 1;
    s[0] = s[1] ^ (s[1] >>> 9);
    s[1] = s[2] + (s[2] << 3);
    s[2] = ((s[2] << 21) | (s[2] >>> 11)) + t;
    return ((t >>> 0) + 0.5) / 2 ** 32;
  }
}

function check(sums: Float64Array, replicates: number): void {
  KNOWN.means.forEach((known, i) => {
    const mean = (sums[i] ?? NaN) / replicates;
    // Counts vary with their parameters too: a quarter of the mean is above any of their spreads.
    const sd = i === 4 ? KNOWN.monthsInWorkSd : known / 4;
    if (!(Math.abs(mean - known) < (5 * sd) / Math.sqrt(replicates))) {
      throw new Error(`mean ${i}: ${mean} instead of ${known}`);
    }
  });
}
