import type { Messages } from '../../message/language.ts';
import { markOf, type ShownScenario } from '../cellContext.ts';

/** Which mark is which scenario and how it differs, a line each: for a picture that leaves the app. */
export function legendLines(
  shown: readonly ShownScenario[],
  shape: 'mark' | 'bar',
  { figure }: Messages,
): string[] {
  const line = shape === 'mark' ? figure.legendMark : figure.legendBar;
  return shown.map(
    ({ explainer, sentence }, index) =>
      `${line(explainer.name, markOf(index) === 'base')}. ${sentence}`,
  );
}
