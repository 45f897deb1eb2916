import { countedYears } from './countedYear.ts';
import type { Evidence } from './evidenceSchema.ts';
import { findFigure } from './findFigure.ts';
import type { GroupCounts } from './groupedCounts.ts';

/** A reference inside well-formed evidence that leads nowhere; the path starts with the key. */
export interface BrokenReference {
  readonly path: readonly (string | number)[];
  readonly code:
    'unknown_document' | 'unknown_year' | 'missing_figure' | 'duplicate_id' | 'impossible_move';
  readonly value: string;
}

/**
 * What breaks these rules: every named document exists, every listed year was counted as its role
 * needs and every counted one is listed, every figure of a contradiction and every goal that stands
 * beside another exists, no id stands twice, and whoever moved went to another group of the year
 * that nobody moved on from.
 *
 * @returns none when all hold; paths start with the key of the file
 */
export function brokenReferences(evidence: Evidence): BrokenReference[] {
  return [
    ...duplicateIds(evidence, 'documents'),
    ...duplicateIds(evidence, 'contradictions'),
    ...unknownYears(evidence),
    ...unknownDocuments(evidence),
    ...missingFigures(evidence),
    ...missingGoals(evidence),
    ...impossibleMoves(evidence),
  ];
}

function duplicateIds(evidence: Evidence, key: 'documents' | 'contradictions'): BrokenReference[] {
  const ids = evidence[key].map(({ id }) => id);
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [{ path: [key, index, 'id'], code: 'duplicate_id', value: id } as const],
  );
}

function unknownYears({ manifest, cohorts }: Evidence): BrokenReference[] {
  const listed = new Set(manifest.cohorts.map(({ id }) => id));
  const notCounted = manifest.cohorts.flatMap(({ id }, index) =>
    Object.hasOwn(cohorts, id) ? [] : [{ path: ['manifest', 'cohorts', index, 'id'], value: id }],
  );
  const notListed = Object.keys(cohorts).flatMap((id) =>
    listed.has(id) ? [] : [{ path: ['cohorts', id], value: id }],
  );
  const { base, latest } = manifest.roles;
  const roles = [
    ...(cohorts[base]?.counted === 'groups' ? [] : [{ role: 'base', value: base }]),
    ...(cohorts[latest]?.counted === 'team' ? [] : [{ role: 'latest', value: latest }]),
  ].map(({ role, value }) => ({ path: ['manifest', 'roles', role], value }));
  return [...notCounted, ...notListed, ...roles].map((each) => ({ ...each, code: 'unknown_year' }));
}

function unknownDocuments(evidence: Evidence): BrokenReference[] {
  const known = new Set(evidence.documents.map(({ id }) => id));
  return namedDocuments(evidence, [])
    .filter(({ value }) => !known.has(value))
    .map((named) => ({ ...named, code: 'unknown_document' }));
}

type NamedDocument = Pick<BrokenReference, 'path' | 'value'>;

function namedDocuments(node: unknown, path: readonly (string | number)[]): NamedDocument[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, child]: [string, unknown]) => {
    const childPath = [...path, Array.isArray(node) ? Number(name) : name];
    return name === 'document' && typeof child === 'string'
      ? [{ path: childPath, value: child }]
      : namedDocuments(child, childPath);
  });
}

function missingFigures(evidence: Evidence): BrokenReference[] {
  return evidence.contradictions.flatMap(({ figures }, index) =>
    figures.flatMap((value, at) =>
      findFigure(evidence, value)
        ? []
        : [
            {
              path: ['contradictions', index, 'figures', at],
              code: 'missing_figure',
              value,
            },
          ],
    ),
  );
}

function missingGoals({ goals }: Evidence): BrokenReference[] {
  return Object.keys(goals.paybackGoals)
    .filter((key) => !Object.hasOwn(goals.paybackMonths, key))
    .map((value) => ({ path: ['goals', 'paybackGoals', value], code: 'missing_figure', value }));
}

/**
 * The model follows a move, not one move after another: a group that people move to has no moves
 * itself.
 */
function impossibleMoves(evidence: Evidence): BrokenReference[] {
  return countedYears(evidence).flatMap(({ id, counts }) =>
    counts.counted === 'groups' ? impossibleMovesIn(counts.groups, ['cohorts', id, 'groups']) : [],
  );
}

function impossibleMovesIn(
  counts: Readonly<Record<string, GroupCounts>>,
  at: readonly string[],
): BrokenReference[] {
  const groups = new Map<string, GroupCounts>(Object.entries(counts));
  return [...groups].flatMap(([id, group]) => {
    const { movesTo, movesAmongDropOuts, outcomes } = group;
    const moves = movesAmongDropOuts.value;
    const target = movesTo !== undefined && movesTo !== id ? groups.get(movesTo) : undefined;
    const isWhole = target
      ? moves > 0 && moves <= outcomes.avbrott.value && target.movesAmongDropOuts.value === 0
      : moves === 0 && movesTo === undefined;
    if (isWhole) return [];
    const path = [...at, id, 'movesTo'];
    return [{ path, code: 'impossible_move', value: movesTo ?? '' } as const];
  });
}
