/**
 * Who referred a participant: Försäkringskassan, Arbetsförmedlingen, Socialkontor Ekonomi, or
 * nobody (`other`: one person of 2017, who applied without any of them).
 */
export const AGENCIES = ['fk', 'af', 'ske', 'other'] as const;
/** Who referred a participant, by its key in the evidence. */
export type Agency = (typeof AGENCIES)[number];

/** One number for each agency: persons, or shares of 0–1. */
export type ByAgency = Readonly<Record<Agency, number>>;

/** Builds a value for each agency, in the order of `AGENCIES`. */
export function byAgency(value: (agency: Agency, index: number) => number): ByAgency {
  return Object.fromEntries(
    AGENCIES.map((agency, index) => [agency, value(agency, index)]),
  ) as ByAgency;
}
