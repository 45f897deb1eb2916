/** Who referred a participant: Försäkringskassan, Arbetsförmedlingen, Socialkontor Ekonomi, or nobody. */
export const AGENCIES = ['fk', 'af', 'ske', 'other'] as const;
export type Agency = (typeof AGENCIES)[number];

/** One number for each agency: persons or shares. */
export type ByAgency = Readonly<Record<Agency, number>>;

/** Builds a value for each agency, in the fixed order. */
export function byAgency(value: (agency: Agency, index: number) => number): ByAgency {
  return Object.fromEntries(
    AGENCIES.map((agency, index) => [agency, value(agency, index)]),
  ) as ByAgency;
}
