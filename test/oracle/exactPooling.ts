import gammaln from '@stdlib/math-base-special-gammaln';

/**
 * The pooling model at one value of κ, summed directly over the exponent of one
 * outcome and the total of the others: the likelihood's polynomial in plain numbers, each outcome's
 * coefficients scaled to their largest.
 *
 * @returns the log-likelihood of κ with the centre m integrated out, and E[m_k^p], p = 1 … 3
 */
export function exactPooling(counts: readonly (readonly number[])[], kappa: number) {
  const outcomes = counts[0]!.length;
  const sizes = counts.map((row) => row.reduce((sum, count) => sum + count, 0));
  let logScale = 0;
  for (const size of sizes) for (let j = 0; j < size; j++) logScale -= Math.log(kappa + j);
  const weights = counts[0]!.map((_, outcome) => {
    let polynomial = [1];
    for (const row of counts) {
      for (let j = 0; j < row[outcome]!; j++) polynomial = multiply(polynomial, [j, 1]);
    }
    const logs = polynomial.map(
      (value, i) => Math.log(value) + i * Math.log(kappa) + gammaln(i + 1),
    );
    const highest = Math.max(...logs);
    logScale += highest;
    return logs.map((value) => Math.exp(value - highest));
  });
  let integral = 0;
  const centreMoments = weights.map((own, outcome) => {
    const others = weights.filter((_, index) => index !== outcome).reduce(multiply, [1]);
    const sums = [0, 0, 0, 0];
    own.forEach((weight, i) => {
      others.forEach((other, j) => {
        const n = i + j + outcomes;
        const term = weight * other * Math.exp(-gammaln(n));
        sums[0]! += term;
        sums[1]! += (term * (i + 1)) / n;
        sums[2]! += (term * (i + 1) * (i + 2)) / n / (n + 1);
        sums[3]! += (term * (i + 1) * (i + 2) * (i + 3)) / n / (n + 1) / (n + 2);
      });
    });
    integral = sums[0]!;
    return sums.slice(1).map((sum) => sum / integral);
  });
  return { logEvidence: Math.log(integral) + logScale, centreMoments };
}

function multiply(a: readonly number[], b: readonly number[]): number[] {
  const product = new Array<number>(a.length + b.length - 1).fill(0);
  a.forEach((x, i) => b.forEach((y, j) => (product[i + j]! += x * y)));
  return product;
}
