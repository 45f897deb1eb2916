/** a · x = b, or a · x ≤ b; x ≥ 0. */
export interface Constraint {
  readonly a: readonly number[];
  readonly isEqual: boolean;
  readonly b: number;
}

const SMALL = 1e-7;

/**
 * The largest c · x under constraints, by the two phases of the simplex method on a dense tableau,
 * with Bland's rule. As written in a textbook; nothing is shared with what it checks.
 *
 * @returns undefined when no x satisfies the constraints; Infinity when there is no largest
 */
export function naiveMaximum(
  c: readonly number[],
  constraints: readonly Constraint[],
): number | undefined {
  const n = c.length;
  const slacks = constraints.filter(({ isEqual }) => !isEqual).length;
  const width = n + slacks + constraints.length;
  let slack = n;
  const rows = constraints.map(({ a, isEqual, b }, index) => {
    const row = Array.from({ length: width + 1 }, (_, j) => a[j] ?? 0);
    row.fill(0, n);
    if (!isEqual) row[slack++] = 1;
    row[width] = b;
    const signed = b < 0 ? row.map((value) => -value) : row;
    signed[n + slacks + index] = 1;
    return signed;
  });
  const basis = constraints.map((_, index) => n + slacks + index);
  const artificial = (j: number) => j >= n + slacks;
  const first = Array.from({ length: width }, (_, j) => (artificial(j) ? -1 : 0));
  if (maximise(first, rows, basis, () => true) < -SMALL) return undefined;
  const second = Array.from({ length: width }, (_, j) => c[j] ?? 0);
  second.fill(0, n);
  return maximise(second, rows, basis, (j) => !artificial(j));
}

function maximise(
  costs: readonly number[],
  rows: number[][],
  basis: number[],
  mayEnter: (column: number) => boolean,
): number {
  const width = costs.length;
  const gain = (j: number) =>
    costs[j]! - rows.reduce((sum, row, i) => sum + costs[basis[i]!]! * row[j]!, 0);
  for (;;) {
    const enters = costs.findIndex((_, j) => mayEnter(j) && gain(j) > SMALL);
    if (enters < 0) break;
    let leaves = -1;
    let best = Infinity;
    rows.forEach((row, i) => {
      if (row[enters]! <= SMALL) return;
      const ratio = row[width]! / row[enters]!;
      const isTie = Math.abs(ratio - best) < SMALL && basis[i]! < basis[leaves]!;
      if (ratio < best - SMALL || isTie) [leaves, best] = [i, ratio];
    });
    if (leaves < 0) return Infinity;
    pivot(rows, leaves, enters);
    basis[leaves] = enters;
  }
  return rows.reduce((sum, row, i) => sum + costs[basis[i]!]! * row[width]!, 0);
}

function pivot(rows: number[][], at: number, column: number): void {
  const row = rows[at]!.map((value) => value / rows[at]![column]!);
  rows.forEach((other, i) => {
    if (i === at || other[column] === 0) return;
    const times = other[column]!;
    rows[i] = other.map((value, j) => value - times * row[j]!);
  });
  rows[at] = row;
}
