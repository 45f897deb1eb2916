import { AGENCIES, byAgency, type ByAgency } from '../evidence/agency.ts';

/** From which agencies a group's starters come: as observed, or in chosen shares that sum to 1. */
export type AgencyMix = { readonly kind: 'observed' } | ({ readonly kind: 'shares' } & ByAgency);

/** Equal shares from Försäkringskassan, Arbetsförmedlingen and Socialkontor Ekonomi. */
export const EVEN_MIX: AgencyMix = { kind: 'shares', fk: 1 / 3, af: 1 / 3, ske: 1 / 3, other: 0 };

/**
 * The shares that a mix means, summing to 1. Where nobody was observed, everyone comes from
 * Försäkringskassan, the first agency.
 *
 * @param observed persons per agency in the evidence; used by an observed mix
 */
export function resolveMix(mix: AgencyMix, observed: ByAgency): ByAgency {
  const weights = mix.kind === 'observed' ? observed : mix;
  const total = sumOf(weights);
  return byAgency((agency) => (total === 0 ? (agency === 'fk' ? 1 : 0) : weights[agency] / total));
}

/** All agencies together. */
function sumOf(values: ByAgency): number {
  return AGENCIES.reduce((sum, agency) => sum + values[agency], 0);
}
