import type { AllMessages } from '../../cells/kinds.ts';
import { scenarioDifferences } from '../../cells/scenario/scenarioView.ts';
import { contentHash } from '../../document/contentHash.ts';
import type { NotebookDocument } from '../../document/notebookDocument.ts';
import type { ResolvedScenarios } from '../../document/resolveScenarios.ts';
import type { QuantityFormat } from '../../quantity/format.ts';

/** What a change is told with. */
export interface MoveWords {
  readonly scenariosIn: (document: NotebookDocument) => ResolvedScenarios;
  readonly nameOf: (id: string) => string;
  readonly groupName: (id: string) => string;
  readonly messages: AllMessages;
  readonly format: QuantityFormat;
}

/**
 * Every entry of a scenario that one document has otherwise than another: "24 månader: planerad
 * tid, MAC 24 månader → 18 månader". Only where the scenario itself was changed, not where it
 * follows another one.
 */
export function entryMoves(
  before: NotebookDocument,
  after: NotebookDocument,
  { scenariosIn, nameOf, groupName, messages, format }: MoveWords,
): readonly string[] {
  const changed = after.scenarios.filter((stored) => {
    const earlier = before.scenarios.find(({ id }) => id === stored.id);
    return earlier && contentHash(earlier) !== contentHash(stored);
  });
  if (changed.length === 0) return [];
  const [from, to] = [scenariosIn(before), scenariosIn(after)];
  return changed.flatMap(({ id }) => {
    const [earlier, present] = [from.get(id), to.get(id)];
    if (!earlier || !present) return [];
    return scenarioDifferences(earlier, present, groupName, messages, format).map(
      ({ label, base, own }) => messages.changes.entry(nameOf(id), label, base, own),
    );
  });
}
