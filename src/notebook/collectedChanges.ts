import type { NotebookDocument } from '../document/notebookDocument.ts';
import type { ResolvedScenarios } from '../document/resolveScenarios.ts';
import { entryAt, isSame, type Json, type Path } from '../scenario/layer.ts';
import { setScenarioEntries } from './editScenario.ts';

/** A change that waits for others, to be made together with them. */
export interface CollectedChange {
  readonly scenario: string;
  readonly path: Path;
  readonly value: Json;
  /** What is changed, in words. */
  readonly field: string;
}

type Resolve = (document: NotebookDocument) => ResolvedScenarios;

/**
 * The collected changes with some more. A later change of an entry replaces an earlier one, and one
 * that leads back to what stands there removes it.
 *
 * @param scenarios as they stand, none of the changes made
 */
export function collect(
  collected: readonly CollectedChange[],
  added: readonly CollectedChange[],
  scenarios: ResolvedScenarios,
): readonly CollectedChange[] {
  const isOther = (one: CollectedChange) =>
    !added.some(({ scenario, path }) => scenario === one.scenario && isSame(path, one.path));
  const isChange = ({ scenario, path, value }: CollectedChange) => {
    const present = entryAt(scenarios.get(scenario) as unknown as Json, path);
    return present === undefined || !isSame(present, value);
  };
  return [...collected.filter(isOther), ...added.filter(isChange)];
}

/**
 * The document with all of the changes; those of scenarios that are gone are left out.
 *
 * @param resolve the scenarios of a document on the way, for the layers on changed bases
 */
export function applyCollected(
  document: NotebookDocument,
  collected: readonly CollectedChange[],
  resolve: Resolve,
): NotebookDocument {
  const known = new Set(document.scenarios.map(({ id }) => id));
  const ids = new Set(collected.map(({ scenario }) => scenario).filter((id) => known.has(id)));
  return [...ids].reduce((changed, id) => {
    const entries = collected
      .filter(({ scenario }) => scenario === id)
      .map(({ path, value }) => [path, value] as const);
    return setScenarioEntries(changed, resolve(changed), id, entries);
  }, document);
}
