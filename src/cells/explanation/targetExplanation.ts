import { findFigure } from '../../evidence/findFigure.ts';
import type { Target } from '../../target/target.ts';
import type { CellContext } from '../cellContext.ts';
import { explainFigure } from './evidenceExplanation.ts';
import type { ExplainedNumber } from './explanation.ts';

/** A target's value as a number that opens the document that set it, or says that it was changed since. */
export function explainTarget(target: Target, context: CellContext): ExplainedNumber {
  const { evidence, format, messages } = context;
  const show = (value: number) =>
    target.measure.kind === 'payback' ? format.months(value) : format.percent(value);
  const { targetsCell } = messages;
  const title = messages.figure.goal;
  return {
    text: show(target.value),
    explain: () => {
      const { source, value } = target;
      const own = { title, value: show(value), origin: 'lever', how: targetsCell.ownHow } as const;
      if (source === undefined) return own;
      const set = explainFigure(evidence, source, title, show, format.language);
      return findFigure(evidence, source)?.value === value ? set : { ...own, inputs: [set] };
    },
  };
}
