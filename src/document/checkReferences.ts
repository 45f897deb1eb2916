import { rulesOf } from '../cells/kinds.ts';
import type { OwnEvidence } from '../evidence/ownEvidence.ts';
import { checkOwnEvidence } from './checkOwnEvidence.ts';
import type { NotebookDocument } from './notebookDocument.ts';
import type { FilePath, Problem } from './problem.ts';

/**
 * Ids that are used twice, or that name nothing; empty when all is well. Texts may name anything.
 */
export function checkReferences(document: NotebookDocument): Problem[] {
  const { cells, cellOrder, evidence, stages = [] } = document;
  return [
    ...duplicatesIn(document),
    ...duplicates(stages.map(({ id }, index) => [id, ['stages', index, 'id']])),
    ...stages.flatMap((stage, index) => duplicatesIn(stage, ['stages', index])),
    ...missingScenarios(document),
    ...twiceInOneCell(document),
    ...Object.keys(cells)
      .filter((id) => !cellOrder.includes(id))
      .map((id): Problem => ({ code: 'unlistedCell', path: ['cells', id], value: id })),
    ...cellOrder.flatMap((id, index): Problem[] =>
      Object.hasOwn(cells, id)
        ? []
        : [{ code: 'missingCell', path: ['cellOrder', index], value: id }],
    ),
    ...duplicates(cellOrder.map((id, index) => [id, ['cellOrder', index]])),
    ...(evidence ? [...duplicatesInEvidence(evidence), ...checkOwnEvidence(evidence)] : []),
  ];
}

function duplicatesInEvidence({ agencies, documents, cohorts }: OwnEvidence): Problem[] {
  const lists = [
    [agencies, ['evidence', 'agencies']],
    [documents, ['evidence', 'documents']],
    [cohorts, ['evidence', 'cohorts']],
    ...cohorts.map(
      ({ groups }, index) => [groups, ['evidence', 'cohorts', index, 'groups']] as const,
    ),
  ] as const;
  return lists.flatMap(([list, path]) =>
    duplicates(list.map(({ id }, index) => [id, [...path, index, 'id']])),
  );
}

/** Of a notebook, or of a stage at its place. */
function duplicatesIn(
  { scenarios, targets }: Pick<NotebookDocument, 'scenarios' | 'targets'>,
  prefix: FilePath = [],
): Problem[] {
  return [
    ...duplicates(scenarios.map(({ id }, index) => [id, [...prefix, 'scenarios', index, 'id']])),
    ...duplicates(targets.map(({ id }, index) => [id, [...prefix, 'targets', index, 'id']])),
  ];
}

function duplicates(ids: readonly (readonly [string, FilePath])[]): Problem[] {
  const seen = new Set<string>();
  return ids.flatMap(([id, path]): Problem[] => {
    if (seen.has(id)) return [{ code: 'duplicateId', path, value: id }];
    seen.add(id);
    return [];
  });
}

function missingScenarios({ scenarios, cells }: NotebookDocument): Problem[] {
  const ids = new Set(scenarios.map(({ id }) => id));
  return Object.entries(cells).flatMap(([cellId, cell]) =>
    rulesOf(cell)
      .needed(cell)
      .filter(({ scenario }) => !ids.has(scenario))
      .map(({ scenario, path }): Problem => ({
        code: 'missingScenario',
        path: ['cells', cellId, ...path],
        value: scenario,
      })),
  );
}

/** A picture tells its scenarios apart by id. */
function twiceInOneCell({ cells }: NotebookDocument): Problem[] {
  return Object.entries(cells).flatMap(([cellId, cell]) =>
    'scenarios' in cell
      ? duplicates(cell.scenarios.map((id, index) => [id, ['cells', cellId, 'scenarios', index]]))
      : [],
  );
}
