/**
 * How a stay in the programme ends. The reports' own words are kept, because no English term is
 * exact: *rehab* is continued work-oriented rehabilitation elsewhere, *avbrott* every
 * discontinuation.
 */
export const OUTCOMES = ['arbete', 'studier', 'rehab', 'avbrott'] as const;
/** One of the ways in which a stay ends. */
export type Outcome = (typeof OUTCOMES)[number];

/** Every exit but avbrott counts as completed (*fullföljt*). */
export const COMPLETED_OUTCOMES = ['arbete', 'studier', 'rehab'] as const;

/** One number for each outcome: persons, whole or expected, or shares of 0–1. */
export type ByOutcome = Readonly<Record<Outcome, number>>;

/** Builds a value for each outcome, in the order of `OUTCOMES`. */
export function byOutcome(value: (outcome: Outcome, index: number) => number): ByOutcome {
  return Object.fromEntries(
    OUTCOMES.map((outcome, index) => [outcome, value(outcome, index)]),
  ) as ByOutcome;
}
