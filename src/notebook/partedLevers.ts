import type { NotebookDocument } from '../document/notebookDocument.ts';
import type { ResolvedScenarios } from '../document/resolveScenarios.ts';
import {
  entryAt,
  isSame,
  listDifferences,
  type Difference,
  type Json,
  type Path,
} from '../scenario/layer.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { setScenarioEntries } from './editScenario.ts';

/** Two scenarios that are compared. */
export interface Pair {
  readonly base: Scenario;
  readonly other: Scenario;
}

/** A lever that two compared scenarios had alike and no longer have. */
export interface PartedLever extends Difference {
  /** The one that was changed; the other scenario where both were. */
  readonly changed: keyof Pair;
}

/**
 * The levers that tell two scenarios apart now and did not when the notebook was opened: what a
 * comparison has come to be about besides what it was about. Groups that one of them lacks are
 * left out.
 */
export function partedLevers(opened: Pair, present: Pair): readonly PartedLever[] {
  return listDifferences(present.base, present.other).flatMap((difference) => {
    const [before, beside] = [opened.base, opened.other].map((each) =>
      entryAt(each, difference.path),
    );
    const wereAlike = before !== undefined && beside !== undefined && isSame(before, beside);
    if (difference.path[0] !== 'levers' || !wereAlike) return [];
    const isOther = difference.to !== undefined && !isSame(beside, difference.to);
    return [{ ...difference, changed: isOther ? 'other' : 'base' }];
  });
}

/**
 * The document with each parted lever in the scenario that it was not changed in as well. One that
 * the changed scenario no longer has stays.
 *
 * @param ids of the two that are compared, in the document
 * @param resolve the scenarios of a document with their bases applied
 * @throws for a scenario that is not there
 */
export function joinLevers(
  document: NotebookDocument,
  ids: Readonly<Record<keyof Pair, string>>,
  parted: readonly PartedLever[],
  resolve: (document: NotebookDocument) => ResolvedScenarios,
): NotebookDocument {
  const moved = (changed: keyof Pair) =>
    parted.flatMap((lever): (readonly [Path, Json])[] => {
      const value = changed === 'base' ? lever.from : lever.to;
      return lever.changed === changed && value !== undefined ? [[lever.path, value]] : [];
    });
  const into = (
    present: NotebookDocument,
    id: string,
    entries: readonly (readonly [Path, Json])[],
  ) =>
    entries.length === 0 ? present : setScenarioEntries(present, resolve(present), id, entries);
  return into(into(document, ids.other, moved('base')), ids.base, moved('other'));
}
