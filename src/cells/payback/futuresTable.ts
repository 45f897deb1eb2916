import { PAYBACK_MEASURES, paybackTargets, type PaybackMeasure } from '../../target/target.ts';
import type { CellContext } from '../../graph/cellContext.ts';
import type { Part } from '../../explanation/explanation.ts';
import type { FutureExplainer } from '../../explanation/futureExplainer.ts';
import { explainTarget } from '../../explanation/targetExplanation.ts';
import type { TableData } from '../../figure/tableData.ts';

/** Payback by every measure as the futures have it: middle, spread, and chances in per cent. */
export function futuresTable(
  context: CellContext,
  explainers: readonly FutureExplainer[],
): TableData {
  const { messages } = context;
  const { dots, figure } = messages;
  const targets = paybackTargets(context.targets, 'report');
  const row = (measure: PaybackMeasure, each: FutureExplainer): Part[] => {
    const sample = each.summary.payback(measure);
    return [
      messages.paybackMeasures[measure],
      each.name,
      each.paybackQuantile(measure, 0.5),
      each.paybackInterval(measure, 'half'),
      each.paybackInterval(measure, 'nineOfTen'),
      ...targets.map(({ value }) => each.paybackPercent(measure, sample.chance('atMost', value))),
      each.paybackPercent(measure, sample.chanceOfNever()),
    ];
  };
  return {
    caption: figure.payback,
    head: [
      figure.measure,
      figure.scenario,
      dots.median,
      dots.middle,
      dots.interval,
      ...targets.map((target) => figure.within(explainTarget(target, context).text)),
      dots.neverHead,
    ],
    rows: PAYBACK_MEASURES.flatMap((measure) => explainers.map((each) => row(measure, each))),
  };
}
