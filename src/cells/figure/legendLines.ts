import type { Messages } from '../../message/language.ts';
import { markOf, type ShownScenario } from '../cellContext.ts';

/** Which mark is which scenario and how it differs, a line each: for a picture that leaves the app. */
export function legendLines(
  shown: readonly ShownScenario[],
  shape: 'mark' | 'bar',
  { figure }: Messages,
): string[] {
  return shown.map(({ explainer, sentence }, index) => {
    const mark = markOf(index);
    const write = shape === 'mark' ? figure.legendMarks[mark] : figure.legendBars[mark];
    return `${write(explainer.name)}. ${sentence}`;
  });
}
