import type { IntakeCell, TableNote, Total } from './intakeTable.ts';
import type { Reading } from './reading.ts';
import { stepCounter, type Steps } from './steps.ts';

type Rows = readonly (readonly IntakeCell[])[];

/** What some figures can sum up to. */
interface Sum {
  readonly least: number;
  /** Null where nothing bounds it. */
  readonly most: number | null;
}

/** Decimals that a figure is printed with, at most. */
const MOST_DECIMALS = 6;

/** Where a printed total is not what its parts sum up to, with both. */
export function* totalNotes(rows: Rows, totals: readonly Total[]): Steps<readonly TableNote[]> {
  const notes: TableNote[] = [];
  const isPause = stepCounter();
  for (const [done, total] of totals.entries()) {
    if (total.parts.length < 2) continue;
    const lines = total.of === 'row' ? (rows[0]?.length ?? 0) : rows.length;
    for (let line = 0; line < lines; line++) {
      if (isPause(total.parts.length)) yield (done + line / lines) / totals.length;
      const at = (index: number) =>
        total.of === 'row' ? rows[index]?.[line] : rows[line]?.[index];
      notes.push(...differs(at(total.index), total.parts.map(at)));
    }
  }
  return notes;
}

function differs(
  total: IntakeCell | undefined,
  parts: readonly (IntakeCell | undefined)[],
): readonly TableNote[] {
  const readings = parts.flatMap((cell) => cell?.reading ?? []);
  if (total?.reading.kind !== 'number' || !isSum(total.reading, readings)) return [];
  const sum = sumOf(readings);
  const printed = total.reading.value;
  const slack = slackOf([total.reading, ...readings]);
  const fits =
    sum === undefined ||
    (printed >= sum.least - slack && (sum.most === null || printed <= sum.most + slack));
  return fits ? [] : [{ code: 'totalDiffers', places: [total.place], printed, sum }];
}

type NumberReading = Extract<Reading, { kind: 'number' }>;

function numbersIn(readings: readonly Reading[]): readonly NumberReading[] {
  return readings.filter((each) => each.kind === 'number');
}

/**
 * Whether the figure in a row or column of totals is a sum: not the mean of its parts, nor their
 * share of something. Percentages sum up to 100 % or to nothing that can be told.
 */
function isSum(total: NumberReading, readings: readonly Reading[]): boolean {
  const parts = numbersIn(readings);
  if (parts.length === 0 || parts.some(({ unit }) => unit !== total.unit)) return false;
  if (total.unit === 'share') return total.value === 1;
  const values = parts.map(({ value }) => value);
  const isWhole = [total.value, ...values].every(Number.isInteger);
  return isWhole || total.value < least(values) || total.value > most(values);
}

function least(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b), Infinity);
}

function most(values: readonly number[]): number {
  return values.reduce((a, b) => Math.max(a, b), -Infinity);
}

/** The bounds of a sum, or undefined when a part cannot be read. */
function sumOf(readings: readonly Reading[]): Sum | undefined {
  let sum: Sum = { least: 0, most: 0 };
  for (const reading of readings) {
    const bounds = boundsOf(reading);
    if (bounds === undefined) return undefined;
    const { most: top } = sum;
    sum = {
      least: sum.least + bounds.least,
      most: top === null || bounds.most === null ? null : top + bounds.most,
    };
  }
  return sum;
}

function boundsOf(reading: Reading): Sum | undefined {
  switch (reading.kind) {
    case 'number':
      return { least: reading.value, most: reading.value };
    case 'hidden':
      return { least: reading.least, most: reading.most };
    case 'unknown':
      return { least: 0, most: null };
    case 'nil':
    case 'empty':
      return { least: 0, most: 0 };
    case 'text':
    case 'date':
    case 'month':
    case 'error':
    case 'unsure':
      return undefined;
  }
}

/** How far rounding alone can take a printed total from its printed parts. */
function slackOf(readings: readonly Reading[]): number {
  const numbers = numbersIn(readings);
  const scale = numbers.some(({ unit }) => unit === 'share') ? 100 : 1;
  const decimals = most(numbers.map(({ value }) => decimalsOf(value * scale)));
  const dust = 1e-9 * most(numbers.map(({ value }) => Math.abs(value)));
  if (decimals === 0 && scale === 1) return dust;
  return dust + ((numbers.length * 0.5) / scale) * Number(`1e-${String(decimals)}`);
}

function decimalsOf(value: number): number {
  for (let decimals = 0; decimals < MOST_DECIMALS; decimals++) {
    const printed = Number(value.toFixed(decimals));
    if (Math.abs(value - printed) <= 1e-9 * Math.max(1, Math.abs(value))) return decimals;
  }
  return MOST_DECIMALS;
}
