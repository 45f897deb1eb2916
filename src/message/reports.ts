import manifest from '../../scenarios/evidence/manifest.json';

/**
 * The words that sentences have of the built-in reports: whose they are, their years, and what is
 * said of no others.
 */
export const REPORTS = {
  place: manifest.place,
  texts: manifest.texts,
  /** The year of prices, lengths and groups. */
  base: yearOf(manifest.roles.base),
  /** The last year counted. */
  latest: yearOf(manifest.roles.latest),
  /** Those after the base year, from the first to the last. */
  later: laterThan(manifest.roles.base),
};

/** Something for each year that a scenario can lean on, by its id in the evidence. */
export function ofEachReport<Of>(say: (year: string) => Of): Readonly<Record<string, Of>> {
  const { base, latest } = manifest.roles;
  return Object.fromEntries([base, latest].map((id) => [id, say(yearOf(id))]));
}

function yearOf(id: string): string {
  return String(manifest.cohorts.find((cohort) => cohort.id === id)?.year ?? id);
}

function laterThan(id: string): readonly string[] {
  const ids = manifest.cohorts.map((cohort) => cohort.id);
  return ids.slice(ids.indexOf(id) + 1).map(yearOf);
}
