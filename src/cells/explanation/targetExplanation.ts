import type { Target } from '../../target/target.ts';
import type { CellContext } from '../cellContext.ts';
import { explainFigure } from './evidenceExplanation.ts';
import type { ExplainedNumber } from './explanation.ts';

/** A target's value as a number that opens the document that set it. */
export function explainTarget(target: Target, context: CellContext): ExplainedNumber {
  const { evidence, format, messages } = context;
  const show = (value: number) =>
    target.measure.kind === 'payback' ? format.months(value) : format.percent(value);
  const title = messages.figure.goal;
  return {
    text: show(target.value),
    explain: () =>
      target.source === undefined
        ? { title, value: show(target.value), origin: 'lever' }
        : explainFigure(evidence, target.source, title, show, format.language),
  };
}
