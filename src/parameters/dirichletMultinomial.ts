import { exp } from '../numeric/exponential.ts';
import { log } from '../numeric/logarithm.ts';
import { addLogs, sumLogs } from '../numeric/logarithmicSum.ts';

/**
 * Exact integrals of the pooling model for one value of κ.
 *
 * The likelihood of counts c given centre m and concentration κ is a product of
 * rising factorials Π_k Π_g κm_k (κm_k + 1) … (κm_k + c_gk − 1): polynomials in
 * m_k with coefficients ≥ 0. A monomial m_1^i … m_K^j integrates over the simplex
 * to i! … j! / (i + … + j + K − 1)!. So the integral over m is a finite sum of
 * positive terms: exact, and no sampling. All sums run on logarithms, since the
 * terms span hundreds of orders of magnitude.
 */
export class DirichletMultinomial {
  /** One polynomial per outcome, as logarithms of its coefficients, κ left out. */
  private readonly polynomials: readonly (readonly number[])[];
  private readonly groupSizes: readonly number[];
  private readonly logFactorials: readonly number[];

  /** @param counts rows are groups, columns outcomes; whole numbers ≥ 0 */
  constructor(readonly counts: readonly (readonly number[])[]) {
    const outcomes = counts[0]?.length ?? 0;
    this.polynomials = Array.from({ length: outcomes }, (_, outcome) =>
      counts.reduce<readonly number[]>(
        (product, row) => multiply(product, risingFactorial(row[outcome] ?? 0)),
        [0],
      ),
    );
    this.groupSizes = counts.map((row) => row.reduce((sum, count) => sum + count, 0));
    const total = this.groupSizes.reduce((sum, size) => sum + size, 0);
    this.logFactorials = logFactorialsUpTo(total + outcomes + MOMENTS);
  }

  /**
   * @param logKappa ln κ
   * @returns `logEvidence`, the log-likelihood of κ with m integrated out, and
   *   `centreMoments[k][i]` = E[m_k^(i + 1) | κ, counts] for i = 0 … 2
   */
  given(logKappa: number): { logEvidence: number; centreMoments: number[][] } {
    const weighted = this.exponentLogWeights(logKappa);
    let logIntegral = -Infinity;
    const centreMoments = weighted.map((own, outcome) => {
      const others = weighted
        .filter((_, index) => index !== outcome)
        .reduce<readonly number[]>(multiply, [0]);
      const integrals = this.integrals(own, others);
      logIntegral = integrals[0] ?? -Infinity;
      return integrals.slice(1).map((value) => exp(value - logIntegral));
    });
    return { logEvidence: logIntegral - this.logNormalizer(logKappa), centreMoments };
  }

  /**
   * The posterior of m given κ is a mixture of Dirichlets (i + 1, …, j + 1) over the
   * exponents of the monomials. An outcome's exponent i adds ln of its coefficient κ^i i!
   * to the logarithm of the mixture weight; all together add −ln (i + … + j + K − 1)!.
   *
   * @returns rows are outcomes, columns exponents 0, 1, … persons with the outcome
   */
  exponentLogWeights(logKappa: number): number[][] {
    return this.polynomials.map((polynomial) =>
      polynomial.map((value, degree) => value + degree * logKappa + this.logFactorial(degree)),
    );
  }

  /** ln ∫ m_k^i · likelihood dm for i = 0 … MOMENTS. */
  private integrals(own: readonly number[], others: readonly number[]): number[] {
    const outcomes = this.polynomials.length;
    const rest = Array.from({ length: own.length + MOMENTS }, (_, degree) =>
      sumLogs(
        others.map((value, other) => value - this.logFactorial(degree + other + outcomes - 1)),
      ),
    );
    return Array.from({ length: MOMENTS + 1 }, (_, power) =>
      sumLogs(
        own.map(
          (value, degree) =>
            value +
            this.logFactorial(degree + power) -
            this.logFactorial(degree) +
            (rest[degree + power] ?? -Infinity),
        ),
      ),
    );
  }

  /** ln Π_g κ (κ + 1) … (κ + n_g − 1). */
  logNormalizer(logKappa: number): number {
    const kappa = exp(logKappa);
    let sum = 0;
    for (const size of this.groupSizes) for (let j = 0; j < size; j++) sum += log(kappa + j);
    return sum;
  }

  /** @param n whole number from 0 to all persons + K + 3 */
  logFactorial(n: number): number {
    return this.logFactorials[n] ?? NaN;
  }
}

const MOMENTS = 3;

/** ln of the coefficients of x (x + 1) … (x + count − 1), lowest degree first. */
function risingFactorial(count: number): readonly number[] {
  let coefficients: readonly number[] = [0];
  for (let j = 0; j < count; j++) {
    coefficients = multiply(coefficients, [j === 0 ? -Infinity : log(j), 0]);
  }
  return coefficients;
}

/** The product of two polynomials given by the logarithms of their coefficients. */
function multiply(a: readonly number[], b: readonly number[]): readonly number[] {
  const product = new Array<number>(a.length + b.length - 1).fill(-Infinity);
  a.forEach((x, i) => {
    if (x === -Infinity) return;
    b.forEach((y, j) => {
      product[i + j] = addLogs(product[i + j] ?? -Infinity, x + y);
    });
  });
  return product;
}

function logFactorialsUpTo(n: number): readonly number[] {
  const logs = [0];
  for (let i = 1; i <= n; i++) logs.push((logs[i - 1] ?? 0) + log(i));
  return logs;
}
