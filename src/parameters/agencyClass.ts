import type { ByAgency } from '../evidence/agency.ts';

/**
 * The classes of referral that the model tells apart. The one person of the base year who
 * came without an agency counts with Försäkringskassan: one person cannot carry
 * an effect of its own.
 */
export const AGENCY_CLASSES = ['fk', 'af', 'ske'] as const;
/** One of the three. */
export type AgencyClass = (typeof AGENCY_CLASSES)[number];

/**
 * Shares (or persons) by agency, joined to the three classes.
 *
 * @returns in the order of `AGENCY_CLASSES`
 */
export function joinAgencies(values: ByAgency): readonly [number, number, number] {
  return [values.fk + values.other, values.af, values.ske];
}
