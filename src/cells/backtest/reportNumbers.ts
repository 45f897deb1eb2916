import { explainFigure } from '../../explanation/evidenceExplanation.ts';
import type { ExplainedNumber, Explanation } from '../../explanation/explanation.ts';
import type { CellContext } from '../../graph/cellContext.ts';

/** A figure of a report as a number that leads to it. */
export function printedNumber(
  { evidence, format }: CellContext,
  path: string,
  title: string,
  show: (value: number) => string,
  write: (text: string) => string = (text) => text,
): ExplainedNumber {
  const explain = () => explainFigure(evidence, path, title, show, format.language);
  return { text: write(explain().value), explain };
}

/** A number that follows from figures of the reports. */
export function followingNumber(
  title: string,
  text: string,
  how: string,
  inputs: () => readonly Explanation[],
): ExplainedNumber {
  return {
    text,
    explain: () => ({ title, value: text, origin: 'computed', how, inputs: inputs() }),
  };
}
