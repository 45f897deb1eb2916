import { log } from '../numeric/logarithm.ts';

/**
 * The standard normal quantile: below which value a share p of the distribution lies.
 *
 * Wichura (1988), algorithm AS 241 (PPND16), Applied Statistics 37, 477–484: three
 * rational approximations, about 1 part in 10¹⁶.
 *
 * @param p 0–1; the ends give ∓Infinity
 * @throws RangeError outside 0–1
 */
export function normalQuantile(p: number): number {
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) return q * ratio(0.180625 - q * q, A, B);
  if (!(p >= 0 && p <= 1)) throw new RangeError(`no probability: ${p}`);
  if (p === 0) return -Infinity;
  if (p === 1) return Infinity;
  const r = Math.sqrt(-log(q < 0 ? p : 1 - p));
  const x = r <= 5 ? ratio(r - 1.6, C, D) : ratio(r - 5, E, F);
  return q < 0 ? -x : x;
}

/** Seven-degree polynomial over another; coefficients from the constant upwards. */
function ratio(x: number, above: Coefficients, below: Coefficients): number {
  return polynomial(x, above) / polynomial(x, below);
}

function polynomial(x: number, c: Coefficients): number {
  const upper = c[4] + x * (c[5] + x * (c[6] + x * c[7]));
  return c[0] + x * (c[1] + x * (c[2] + x * (c[3] + x * upper)));
}

type Coefficients = readonly [number, number, number, number, number, number, number, number];

/* |p − ½| ≤ 0.425 */
const A: Coefficients = [
  3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987,
  67265.7709270087, 33430.57558358813, 2509.0809287301227,
];
const B: Coefficients = [
  1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
  28729.085735721943, 5226.495278852854,
];
/* p from e⁻²⁵ ≈ 1.4 · 10⁻¹¹ to 0.075, and mirrored */
const C: Coefficients = [
  1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
  0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
];
const D: Coefficients = [
  1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008,
  0.015198666563616457, 0.0005475938084995345, 1.0507500716444169e-9,
];
/* p below e⁻²⁵, and mirrored */
const E: Coefficients = [
  6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487,
  0.026532189526576124, 0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7,
];
const F: Coefficients = [
  1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133,
  1.8463183175100548e-5, 1.421511758316446e-7, 2.0442631033899397e-15,
];
