import { AGENCIES, byAgency, type ByAgency } from '../evidence/agency.ts';

/** From which agencies a group's starters come: as observed, or in chosen shares. */
export type AgencyMix = { readonly kind: 'observed' } | ({ readonly kind: 'shares' } & ByAgency);

/** Equal shares from Försäkringskassan, Arbetsförmedlingen and Socialkontor Ekonomi. */
export const EVEN_MIX: AgencyMix = { kind: 'shares', fk: 1 / 3, af: 1 / 3, ske: 1 / 3, other: 0 };

/**
 * The shares that a mix means, summing to 1. Where nobody was observed, everyone
 * comes from Försäkringskassan, the first agency.
 *
 * @param observed persons per agency in the evidence; used by an observed mix
 */
export function resolveMix(mix: AgencyMix, observed: ByAgency): ByAgency {
  const weights = mix.kind === 'observed' ? observed : mix;
  const total = sumOf(weights);
  return byAgency((agency) => (total === 0 ? (agency === 'fk' ? 1 : 0) : weights[agency] / total));
}

/**
 * A mix with one agency's share moved; the others keep their proportions.
 *
 * @param shares the present shares, summing to 1
 */
export function moveShare(shares: ByAgency, moved: keyof ByAgency, to: number): AgencyMix {
  const others = AGENCIES.filter((agency) => agency !== moved);
  const rest = others.reduce((sum, agency) => sum + shares[agency], 0);
  return {
    kind: 'shares',
    ...byAgency((agency) => {
      if (agency === moved) return to;
      if (rest > 0) return (1 - to) * (shares[agency] / rest);
      return agency === others[0] ? 1 - to : 0;
    }),
  };
}

/** All agencies together. */
export function sumOf(values: ByAgency): number {
  return AGENCIES.reduce((sum, agency) => sum + values[agency], 0);
}
