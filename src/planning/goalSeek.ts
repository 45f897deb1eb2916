import { square } from '../numeric/square.ts';
import type { Chance } from '../summary/chance.ts';

/** What is sought: the value of an input at which a target is reached with a certainty. */
export interface SeekRange {
  /** 0–1. */
  readonly certainty: number;
  /** Limits of the input that are looked at, in its unit; `low` is below `high`. */
  readonly low: number;
  readonly high: number;
  /** As near as anybody needs it; > 0. */
  readonly step: number;
}

/** The chance of the target at a value of the input. */
export interface SeekPoint extends Chance {
  readonly input: number;
}

/** What came of it, with every point that was looked at, by rising input. */
export type SeekResult =
  | {
      readonly kind: 'found';
      /** The first value, on a step, from which the target is reached so surely. */
      readonly input: number;
      /** On which side of it. */
      readonly side: 'atLeast' | 'atMost';
      /** Between which values it lies, by two standard errors of the chance. */
      readonly between: readonly [number, number];
      readonly points: readonly SeekPoint[];
    }
  /** Whatever the input is, the chance differs by no more than its error. */
  | {
      readonly kind: 'noEffect';
      /** Whether it is, all in all, reached so surely. */
      readonly isReached: boolean;
      readonly points: readonly SeekPoint[];
    }
  /** It is reached so surely wherever the input is. */
  | { readonly kind: 'anywhere'; readonly points: readonly SeekPoint[] }
  /** It is not reached so surely within the limits; the best that can be had. */
  | {
      readonly kind: 'outOfReach';
      readonly best: SeekPoint;
      readonly points: readonly SeekPoint[];
    };

/** A range has at most so many steps: finer than the error of the chance lets anybody see. */
const PARTS = 256;

/**
 * How near a value is sought: the fewest whole steps of the input that part the range in at most
 * 256.
 */
export function seekStep(low: number, high: number, step: number): number {
  return step * Math.max(1, Math.ceil((high - low) / PARTS / step - 1e-9));
}

/** Values that are looked at, evenly over the range, before one is closed in on. */
const LOOKS = 5;
const MOST_TURNS = 40;

/**
 * Finds the value of an input at which a target is reached with a certainty: five values over the
 * range, then halving between the two neighbours where the chance crosses the certainty. On the
 * same random numbers the chance rises or falls with the input, but for single futures; where it
 * has its top in between and crosses twice, the crossing nearest to where the input stands is
 * taken.
 *
 * A generator, so that whoever waits can do something else in between, and stop: it yields the
 * value that it wants the chance of, and is handed that.
 *
 * @param now where the input stands
 */
export function* goalSeek(
  { certainty, low, high, step }: SeekRange,
  now: number,
): Generator<number, SeekResult, Chance> {
  const points: SeekPoint[] = [];
  function* look(input: number): Generator<number, SeekPoint, Chance> {
    const known = points.find((point) => point.input === input);
    if (known) return known;
    const { value, standardError } = yield input;
    const point = { input, value, standardError };
    points.push(point);
    points.sort((a, b) => a.input - b.input);
    return point;
  }
  for (let i = 0; i < LOOKS; i++) {
    yield* look(onStep(low + (i * (high - low)) / (LOOKS - 1), low, high, step));
  }
  if (isLevel(points)) {
    const mean = points.reduce((sum, { value }) => sum + value, 0) / points.length;
    return { kind: 'noEffect', isReached: mean >= certainty, points };
  }
  const reached = (point: SeekPoint) => point.value >= certainty;
  if (points.every(reached)) return { kind: 'anywhere', points };
  if (!points.some(reached)) {
    const best = points.reduce((a, b) => (b.value > a.value ? b : a));
    return { kind: 'outOfReach', best, points };
  }
  // The crossing that is nearest to where the input stands.
  const crossings = points.flatMap((point, i) => {
    const next = points[i + 1];
    return next && reached(point) !== reached(next) ? [[point, next] as const] : [];
  });
  const distance = ([a, b]: readonly [SeekPoint, SeekPoint]) =>
    Math.max(0, a.input - now, now - b.input);
  let [from, to] = crossings.reduce((a, b) => (distance(b) < distance(a) ? b : a));
  for (let turn = 0; turn < MOST_TURNS && to.input - from.input > step * 1.000001; turn++) {
    const middle = onStep((from.input + to.input) / 2, low, high, step);
    if (middle <= from.input || middle >= to.input) break;
    const point = yield* look(middle);
    if (reached(point) === reached(from)) from = point;
    else to = point;
  }
  const side = reached(to) ? 'atLeast' : 'atMost';
  const found = side === 'atLeast' ? to : from;
  const error = 2 * found.standardError;
  const ends = [certainty - error, certainty + error].map((level) =>
    crossingOf(points, level, found.input),
  );
  return {
    kind: 'found',
    input: found.input,
    side,
    between: [Math.min(...ends, found.input), Math.max(...ends, found.input)],
    points,
  };
}

/** Whether the best and the worst chance are within two standard errors of their difference. */
function isLevel(points: readonly SeekPoint[]): boolean {
  const byValue = [...points].sort((a, b) => a.value - b.value);
  const [worst, best] = [byValue[0], byValue.at(-1)];
  if (!worst || !best) return true;
  const error = Math.sqrt(square(best.standardError) + square(worst.standardError));
  return best.value - worst.value <= 2 * error;
}

function onStep(value: number, low: number, high: number, step: number): number {
  const steps = Math.round((value - low) / step);
  return Math.min(high, Math.max(low, Number((low + steps * step).toPrecision(12))));
}

/**
 * Where the line through the points passes a level, nearest to a value; an end where it never does.
 */
function crossingOf(points: readonly SeekPoint[], level: number, near: number): number {
  const found = points.flatMap((point, i) => {
    const next = points[i + 1];
    if (!next || point.value >= level === next.value >= level) return [];
    const part = (level - point.value) / (next.value - point.value);
    return [point.input + part * (next.input - point.input)];
  });
  const ends = [points[0]?.input ?? near, points.at(-1)?.input ?? near];
  const all = found.length > 0 ? found : ends;
  return all.reduce((a, b) => (Math.abs(b - near) < Math.abs(a - near) ? b : a));
}
