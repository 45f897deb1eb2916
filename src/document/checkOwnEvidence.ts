import { NOBODY, rangeOf, type CountRange } from '../evidence/countRange.ts';
import { REPORT_COHORTS } from '../evidence/cohortEvidence.ts';
import type { OwnCohort, OwnEvidence, OwnGroup } from '../evidence/ownEvidence.ts';
import { descend } from '../evidence/descend.ts';
import type { FilePath, Problem } from './problem.ts';

/**
 * What keeps a notebook's own counts from being used: an id that stands twice or is that of a
 * report, a document or an agency that is not there, a period that ends before it begins, an
 * interval whose fewest are more than its most, and a move that cannot have been made.
 */
export function checkOwnEvidence(own: OwnEvidence): Problem[] {
  return [
    ...unknownDocuments(own),
    ...crossedRanges(own),
    ...own.cohorts.flatMap((cohort, index) => cohortProblems(cohort, own, ['cohorts', index])),
  ].map((problem) => ({ ...problem, path: ['evidence', ...problem.path] }));
}

function cohortProblems(cohort: OwnCohort, own: OwnEvidence, path: FilePath): Problem[] {
  const { id, from, to, groups } = cohort;
  const reserved: readonly string[] = REPORT_COHORTS;
  return [
    ...(reserved.includes(id)
      ? [{ code: 'duplicateId', path: [...path, 'id'], value: id } as const]
      : []),
    ...(to < from ? [{ code: 'endsBeforeStart', path: [...path, 'to'], value: to } as const] : []),
    ...groups.flatMap((group, index) => [
      ...unknownAgencies(group, own, [...path, 'groups', index]),
      ...impossibleMove(group, cohort, [...path, 'groups', index]),
    ]),
  ];
}

function unknownAgencies(group: OwnGroup, { agencies }: OwnEvidence, path: FilePath): Problem[] {
  const known = new Set(agencies.map(({ id }) => id));
  return (['referrers', 'outcomesByAgency'] as const).flatMap((key) =>
    Object.keys(group[key] ?? {})
      .filter((id) => !known.has(id))
      .map((id): Problem => ({ code: 'unknownAgency', path: [...path, key, id], value: id })),
  );
}

/** The model follows a move, not one move after another. */
function impossibleMove(group: OwnGroup, { groups }: OwnCohort, path: FilePath): Problem[] {
  const { id, movesTo, movesAmongDropOuts, outcomes } = group;
  const moves = rangeOf(movesAmongDropOuts ?? NOBODY);
  const target = groups.find((each) => each.id === movesTo && each.id !== id);
  const isWhole = target
    ? moves.most > 0 &&
      moves.least <= rangeOf(outcomes.avbrott ?? NOBODY).most &&
      rangeOf(target.movesAmongDropOuts ?? NOBODY).most === 0
    : moves.most === 0 && movesTo === undefined;
  return isWhole
    ? []
    : [{ code: 'impossibleMove', path: [...path, 'movesTo'], value: movesTo ?? '' }];
}

/** Intervals that no number lies in. */
function crossedRanges(own: OwnEvidence): Problem[] {
  return pathsOf('least', own.cohorts, ['cohorts']).flatMap((path): Problem[] => {
    const { least, most } = descend(own, path.slice(0, -1)) as CountRange;
    return least > most ? [{ code: 'tooBig', path, value: least, expected: most }] : [];
  });
}

function unknownDocuments(own: OwnEvidence): Problem[] {
  const known = new Set(own.documents.map(({ id }) => id));
  const places = [
    ...pathsOf('document', own.cohorts, ['cohorts']),
    ...pathsOf('document', own.goals, ['goals']),
  ];
  return places.flatMap((path): Problem[] => {
    const value = descend(own, path);
    return typeof value === 'string' && !known.has(value)
      ? [{ code: 'unknownDocument', path, value }]
      : [];
  });
}

/** Where a key stands below a node. */
function pathsOf(name: string, node: unknown, path: FilePath): FilePath[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, child]: [string, unknown]) => {
    const at = [...path, Array.isArray(node) ? Number(key) : key];
    return key === name ? [at] : pathsOf(name, child, at);
  });
}
