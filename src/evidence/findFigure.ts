import { descend } from './descend.ts';
import type { Evidence } from './evidenceSchema.ts';
import type { Figure } from './figure.ts';

/**
 * The figure at a dotted path, such as 'counts2017.groups.mac.outcomes.arbete' or
 * 'jobbfokusSpira.intakes.0'; undefined when the path leads nowhere or to something else. The unit
 * is that of the figure's key.
 */
export function findFigure(evidence: Evidence, path: string): Figure | undefined {
  const found = descend(evidence, path.split('.'));
  return isFigure(found) ? found : undefined;
}

function isFigure(node: unknown): node is Figure {
  return typeof descend(node, ['value']) === 'number' && descend(node, ['section']) !== undefined;
}
