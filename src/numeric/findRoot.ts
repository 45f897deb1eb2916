/**
 * The point between `low` and `high` where a continuous function passes 0
 * (regula falsi with the Illinois correction: keeps its bracket, converges
 * faster than halving).
 *
 * @param f values of opposite sign at the two ends, or 0 at one of them
 * @param tolerance stops when the bracket is this narrow or f this small is met twice in a row
 * @throws when the ends do not have opposite signs
 */
export function findRoot(
  f: (x: number) => number,
  low: number,
  high: number,
  tolerance = 1e-13,
): number {
  let a = low;
  let b = high;
  let fa = f(a);
  let fb = f(b);
  if (fa === 0) return a;
  if (fb === 0) return b;
  if (fa > 0 === fb > 0) throw new RangeError(`no sign change: ${low} … ${high}`);
  for (let turn = 0; turn < MOST_TURNS && Math.abs(b - a) > tolerance; turn++) {
    const x = b - (fb * (b - a)) / (fb - fa);
    const fx = f(x);
    if (Math.abs(fx) < tolerance * tolerance || x === b) return x;
    if (fx > 0 === fb > 0) {
      fa /= 2;
    } else {
      a = b;
      fa = fb;
    }
    b = x;
    fb = fx;
  }
  return b;
}

const MOST_TURNS = 200;
