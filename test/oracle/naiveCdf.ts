import gammaln from '@stdlib/math-base-special-gammaln';

/**
 * The normal distribution function: a continued fraction in the tails, a power series
 * of positive terms between (Abramowitz and Stegun 26.2.14 and 26.2.11).
 */
export function naiveNormalCdf(x: number): number {
  const density = Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
  const size = Math.abs(x);
  if (size > 1.5) {
    let fraction = size;
    for (let k = 300; k >= 1; k--) fraction = size + k / fraction;
    return x < 0 ? density / fraction : 1 - density / fraction;
  }
  let term = x;
  let sum = x;
  for (let k = 3; k < 101; k += 2) sum += term *= (x * x) / k;
  return 0.5 + density * sum;
}

/** The gamma distribution function of scale 1 (regularised incomplete gamma function P). */
export function naiveGammaCdf(x: number, shape: number): number {
  if (x <= 0) return 0;
  const front = Math.exp(shape * Math.log(x) - x - gammaln(shape));
  if (x < shape + 1) {
    let term = 1 / shape;
    let sum = term;
    for (let k = 1; term > sum * 1e-16; k++) sum += term *= x / (shape + k);
    return front * sum;
  }
  // A and S 6.5.31 in the contracted form, by Lentz's method.
  let b = x + 1 - shape;
  let c = Infinity;
  let d = 1 / b;
  let fraction = d;
  for (let k = 1, step = 0; Math.abs(step - 1) > 1e-15; k++) {
    const a = -k * (k - shape);
    b += 2;
    d = 1 / (a * d + b);
    c = b + a / c;
    step = c * d;
    fraction *= step;
  }
  return 1 - front * fraction;
}

/** The beta distribution function (regularised incomplete beta function I). */
export function naiveBetaCdf(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - naiveBetaCdf(1 - x, b, a);
  const front = Math.exp(
    gammaln(a + b) - gammaln(a) - gammaln(b) + a * Math.log(x) + b * Math.log(1 - x),
  );
  // A and S 26.5.8, by Lentz's method.
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let k = 1, step = 0; Math.abs(step - 1) > 1e-15; k++) {
    const even = (k * (b - k) * x) / ((a + 2 * k - 1) * (a + 2 * k));
    d = 1 / (1 + even * d);
    c = 1 + even / c;
    fraction *= d * c;
    const odd = (-(a + k) * (a + b + k) * x) / ((a + 2 * k) * (a + 2 * k + 1));
    d = 1 / (1 + odd * d);
    c = 1 + odd / c;
    step = d * c;
    fraction *= step;
  }
  return (front * fraction) / a;
}

/** The probability of a count among independent trials. */
export function naiveBinomialChance(count: number, trials: number, probability: number): number {
  return Math.exp(
    gammaln(trials + 1) -
      gammaln(count + 1) -
      gammaln(trials - count + 1) +
      count * Math.log(probability) +
      (trials - count) * Math.log(1 - probability),
  );
}
