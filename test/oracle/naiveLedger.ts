import type { ByOutcome } from '../../src/evidence/outcome.ts';

/** Persons who start during a year, evenly, and leave with constant hazards. */
export interface NaiveStarts {
  readonly starts: number;
  readonly shares: ByOutcome;
  readonly lengthMonths: number;
}

export interface NaiveMoney {
  /** Kronor per month of one person, every `step` months since exit. */
  readonly rates: Readonly<Record<keyof ByOutcome, readonly number[]>>;
  /** The same for a person not enrolled, since the intake that did not happen. */
  readonly withoutRates: readonly number[];
  readonly costKronor: number;
  readonly step: number;
  readonly months: number;
}

/**
 * A year's intake on a fine raster: stays in closed form, everything that happens put on the
 * raster's points, everything earned summed by trapezoids. No discounting.
 *
 * @returns cumulated net at every whole month
 */
export function naiveLedger(intake: readonly NaiveStarts[], money: NaiveMoney): number[] {
  const { step, months, rates } = money;
  const points = Math.round(months / step) + 1;
  const exits = {
    arbete: new Float64Array(points),
    studier: new Float64Array(points),
    rehab: new Float64Array(points),
    avbrott: new Float64Array(points),
  };
  const personTime = new Float64Array(points);
  const began = new Float64Array(points);
  for (const { starts, shares, lengthMonths } of intake) {
    const total = -Math.log(shares.rehab) / lengthMonths;
    const cells = Math.ceil(lengthMonths / step - 1e-9);
    for (let cell = 0; cell < cells; cell++) {
      const [from, to] = [cell * step, Math.min(lengthMonths, (cell + 1) * step)];
      const gone = Math.exp(-total * from) - Math.exp(-total * to);
      for (const cause of ['arbete', 'studier', 'avbrott'] as const) {
        const part = shares[cause] / (1 - shares.rehab);
        overYear(exits[cause], (from + to) / 2, starts * gone * part, step);
      }
      overYear(personTime, (from + to) / 2, (starts * gone) / total, step);
    }
    overYear(exits.rehab, lengthMonths, starts * shares.rehab, step);
    overYear(began, 0, starts, step);
  }
  const allMonths = personTime.reduce((sum, each) => sum + each, 0);
  const earned = {
    arbete: cumulate(rates.arbete, step),
    studier: cumulate(rates.studier, step),
    rehab: cumulate(rates.rehab, step),
    avbrott: cumulate(rates.avbrott, step),
    without: cumulate(money.withoutRates, step),
  };
  return Array.from({ length: months + 1 }, (_, month) => {
    const now = Math.round(month / step);
    let net = 0;
    for (let at = 0; at <= now; at++) {
      for (const outcome of ['arbete', 'studier', 'rehab', 'avbrott'] as const) {
        net += exits[outcome][at]! * earned[outcome][now - at]!;
      }
      net -= began[at]! * earned.without[now - at]!;
      // Half of what was put on the point at hand belongs to the time after it.
      const passed = at === now ? 0.5 : 1;
      net -= passed * (personTime[at]! / allMonths) * money.costKronor;
    }
    return net;
  });
}

/** Spreads what happens `after` months after a start over a year of starts. */
function overYear(column: Float64Array, after: number, amount: number, step: number): void {
  const cells = Math.round(12 / step);
  for (let cell = 0; cell < cells; cell++) {
    const at = cell + 0.5 + after / step;
    const point = Math.floor(at);
    const late = at - point;
    if (point < column.length) column[point]! += (amount / cells) * (1 - late);
    if (point + 1 < column.length) column[point + 1]! += (amount / cells) * late;
  }
}

function cumulate(rates: readonly number[], step: number): number[] {
  let sum = 0;
  return rates.map((rate, i) => (i === 0 ? 0 : (sum += ((rates[i - 1]! + rate) / 2) * step)));
}
