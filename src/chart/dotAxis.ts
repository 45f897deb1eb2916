/** One scenario's futures, each standing for an equal part of all: rising months, Infinity for never. */
export interface DotRow {
  readonly scenario: 'base' | 'other';
  readonly months: readonly number[];
}

/** What of the months is shown, and how. */
export interface DotAxis {
  readonly endMonths: number;
  /** Whether there is a place for what is later than that, and for never. */
  readonly hasLater: boolean;
  readonly hasNever: boolean;
}

/** The axis reaches no further than this unless a target does; what is later has a zone of its own. */
const FURTHEST_MONTHS = 240;
const LEAST_MONTHS = 60;

/** The axis that holds nearly all futures and every target. */
export function dotAxis(rows: readonly DotRow[], targets: readonly number[]): DotAxis {
  const all = rows.flatMap(({ months }) => months);
  const latest = Math.max(0, ...all.filter(Number.isFinite));
  const usual = Math.max(0, ...rows.map(({ months }) => ninetyFive(months)));
  const needed = latest <= FURTHEST_MONTHS ? latest : Math.min(usual, FURTHEST_MONTHS);
  const least = Math.max(LEAST_MONTHS, 1.15 * Math.max(0, ...targets));
  const endMonths = Math.ceil(Math.max(needed, least) / 12) * 12;
  return { endMonths, hasLater: latest > endMonths, hasNever: all.includes(Infinity) };
}

/** An axis that holds what two axes hold. */
export function widerAxis(a: DotAxis, b: DotAxis): DotAxis {
  return {
    endMonths: Math.max(a.endMonths, b.endMonths),
    hasLater: a.hasLater || b.hasLater,
    hasNever: a.hasNever || b.hasNever,
  };
}

/** The month that 95 of 100 futures do not exceed, among those that pay back at all. */
function ninetyFive(months: readonly number[]): number {
  const finite = months.filter(Number.isFinite);
  return finite[Math.max(0, Math.ceil(0.95 * months.length) - 1)] ?? finite.at(-1) ?? 0;
}

/** Whole years, or halves of them, as far apart as their numbers need. */
export function ticksTo(axisEnd: number, pixels: number): readonly number[] {
  const step = [6, 12, 24, 36, 48, 60, 120].find((months) => (months / axisEnd) * pixels >= 44);
  const every = step ?? axisEnd;
  return Array.from({ length: Math.floor(axisEnd / every) + 1 }, (_, index) => index * every);
}
