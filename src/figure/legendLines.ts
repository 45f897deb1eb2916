import type { Messages } from '../message/language.ts';
import { markOf, type ShownScenario } from '../graph/cellContext.ts';

/** By what a picture tells scenarios apart: a point, how a line is drawn, or how a bar is filled. */
export type ScenarioShape = 'mark' | 'stroke' | 'bar';

/** Which mark is which scenario and how it differs, a line each: for a picture that leaves the app. */
export function legendLines(
  shown: readonly ShownScenario[],
  shape: ScenarioShape,
  { figure }: Messages,
): string[] {
  return shown.map(({ explainer, sentence }, index) => {
    const mark = markOf(index);
    const write =
      shape === 'mark'
        ? figure.legendMarks[mark]
        : shape === 'stroke'
          ? figure.legendStrokes[mark]
          : figure.legendBars[mark];
    return `${write(explainer.name)}. ${sentence}`;
  });
}
