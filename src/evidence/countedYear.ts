import type { Evidence } from './evidenceSchema.ts';
import type { GroupedCounts } from './groupedCounts.ts';
import type { TeamCounts } from './teamCounts.ts';

/** A year of the reports with what was counted in it. */
export interface CountedYear<Counts = Evidence['cohorts'][string]> {
  readonly id: string;
  /** As a sentence names it. */
  readonly year: string;
  /** Dotted path of the counts, for `findFigure`. */
  readonly path: string;
  readonly counts: Counts;
}

/** All years of the reports, from the first to the last. */
export function countedYears({ manifest, cohorts }: Evidence): readonly CountedYear[] {
  return manifest.cohorts.flatMap(({ id, year }) => {
    const counts = cohorts[id];
    return counts ? [{ id, year: String(year), path: `cohorts.${id}`, counts }] : [];
  });
}

/**
 * The year of prices, lengths and groups, which the model is fitted to.
 *
 * @throws when the evidence has none, which `brokenReferences` would have said
 */
export function baseYear(evidence: Evidence): CountedYear<GroupedCounts> {
  const year = yearOf(evidence, evidence.manifest.roles.base);
  const { counts } = year;
  if (counts.counted !== 'groups') throw new Error(`no groups counted: ${year.id}`);
  return { ...year, counts };
}

/**
 * The last year of the reports, of the whole team as one group.
 *
 * @throws when the evidence has none, which `brokenReferences` would have said
 */
export function latestYear(evidence: Evidence): CountedYear<TeamCounts> {
  const year = yearOf(evidence, evidence.manifest.roles.latest);
  const { counts } = year;
  if (counts.counted !== 'team') throw new Error(`no team counted: ${year.id}`);
  return { ...year, counts };
}

function yearOf(evidence: Evidence, id: string): CountedYear {
  const year = countedYears(evidence).find((each) => each.id === id);
  if (!year) throw new Error(`no such year: ${id}`);
  return year;
}
