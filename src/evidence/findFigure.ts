import type { CountRange } from './countRange.ts';
import { descend } from './descend.ts';
import type { Evidence } from './evidenceSchema.ts';
import type { Figure } from './figure.ts';
import { middleOf } from './middleCounts.ts';

/**
 * The figure at a dotted path, such as 'counts2017.groups.mac.outcomes.arbete' or
 * 'jobbfokusSpira.intakes.0'; undefined when the path leads nowhere or to something else. The unit
 * is that of the figure's key. A count that is kept back has the middle of its interval for a value
 * (`findInterval` has the interval).
 */
export function findFigure(evidence: Evidence, path: string): Figure | undefined {
  const found = descend(evidence, path.split('.'));
  if (isFigure(found)) return found;
  const interval = findInterval(evidence, path);
  return interval && { ...(found as Omit<Figure, 'value'>), value: middleOf(interval) };
}

/** What a count of one's own can be, where it is kept back at a path. */
export function findInterval(evidence: Evidence, path: string): CountRange | undefined {
  const found = descend(evidence, path.split('.'));
  return typeof descend(found, ['least']) === 'number' ? (found as CountRange) : undefined;
}

function isFigure(node: unknown): node is Figure {
  return typeof descend(node, ['value']) === 'number' && descend(node, ['section']) !== undefined;
}
