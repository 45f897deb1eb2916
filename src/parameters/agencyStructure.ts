/**
 * Whose doing the difference between groups is. No source crosses agency with
 * outcome, so method and intake cannot be told apart: an assumption, by name.
 *
 * `agency`: on the log-odds a class differs by its whole effect β; `group`: not at all;
 * `half`: by ½ β plus noise N(0, 0.5).
 */
export type AgencyStructure = 'agency' | 'group' | 'half';

/** Standard deviation of the noise of each class in structure `half`, on the log-odds. */
export const AGENCY_NOISE_SD = 0.5;
