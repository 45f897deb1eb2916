import { exp } from '../numeric/exponential.ts';
import { log } from '../numeric/logarithm.ts';
import { logFactorialsUpTo } from '../numeric/logFactorials.ts';
import { addLogs } from '../numeric/logarithmicSum.ts';

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
    this.logFactorials = logFactorialsUpTo(total + outcomes);
  }

  /**
   * The posterior of m given κ is a mixture of Dirichlets (i + 1, …, j + 1) over the
   * exponents of the monomials. An outcome's exponent i adds ln of its coefficient κ^i i!
   * to the logarithm of the mixture weight; all together add −ln (i + … + j + K − 1)!.
   *
   * @param logKappa ln κ
   * @returns rows are outcomes, columns exponents 0, 1, … persons with the outcome
   */
  exponentLogWeights(logKappa: number): number[][] {
    return this.polynomials.map((polynomial) =>
      polynomial.map((value, degree) => value + degree * logKappa + this.logFactorial(degree)),
    );
  }

  /** ln Π_g κ (κ + 1) … (κ + n_g − 1). */
  logNormalizer(logKappa: number): number {
    const kappa = exp(logKappa);
    let sum = 0;
    for (const size of this.groupSizes) for (let j = 0; j < size; j++) sum += log(kappa + j);
    return sum;
  }

  /**
   * ln n!
   *
   * @param n whole number from 0 to all persons + K; NaN beyond
   */
  logFactorial(n: number): number {
    return this.logFactorials[n] ?? NaN;
  }
}

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
