import type { CountRange } from './countRange.ts';
import { descend } from './descend.ts';
import type { Evidence } from './evidenceSchema.ts';
import type { Figure } from './figure.ts';
import { middleOf } from './middleCounts.ts';

/**
 * The figure at a dotted path, such as 'followUp.inWork' or 'project.intakes.0'; undefined when the
 * path leads nowhere or to something else. The unit is that of the figure's key. A path that was
 * written by an earlier edition of the reports leads where the figure stands today. A count that is
 * kept back has the middle of its interval for a value (`findInterval` has the interval).
 */
export function findFigure(evidence: Evidence, path: string): Figure | undefined {
  const found = descend(evidence, pathOfToday(evidence, path).split('.'));
  if (isFigure(found)) return found;
  const interval = findInterval(evidence, path);
  return interval && { ...(found as Omit<Figure, 'value'>), value: middleOf(interval) };
}

/** What a count of one's own can be, where it is kept back at a path. */
export function findInterval(evidence: Evidence, path: string): CountRange | undefined {
  const found = descend(evidence, path.split('.'));
  return typeof descend(found, ['least']) === 'number' ? (found as CountRange) : undefined;
}

function pathOfToday({ manifest }: Evidence, path: string): string {
  const former = Object.entries(manifest.formerPaths).find(([before]) =>
    path.startsWith(`${before}.`),
  );
  return former ? former[1] + path.slice(former[0].length) : path;
}

function isFigure(node: unknown): node is Figure {
  return typeof descend(node, ['value']) === 'number' && descend(node, ['section']) !== undefined;
}
