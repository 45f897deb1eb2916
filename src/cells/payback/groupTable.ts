import type { CellContext } from '../../graph/cellContext.ts';
import type { Part } from '../../explanation/explanation.ts';
import type { FutureExplainer } from '../../explanation/futureExplainer.ts';
import type { TableData } from '../../figure/tableData.ts';
import { futuresOf } from '../../graph/futures.ts';

/** What each group costs and gives by the report's measure, a table for each scenario. */
export function groupTables(context: CellContext): readonly TableData[] {
  const { shown, messages } = context;
  const words = messages.groupPayback;
  const futures = futuresOf(context);
  const current = futures.kind === 'shown' && !futures.isOutdated ? futures.all : [];
  return shown.map(({ explainer }, index) => ({
    caption: words.of(explainer.name),
    head: [
      messages.figure.group,
      words.jobs,
      words.cost,
      words.benefit,
      messages.figure.payback,
      words.nineOfTen,
    ],
    rows: explainer
      .groupIds()
      .map((id): Part[] => [
        explainer.group(id),
        explainer.persons('exit', 'completers', 'arbete', id),
        explainer.groupCost(id),
        explainer.groupBenefit(id),
        explainer.groupPayback(id),
        intervalOf(context, current[index], id),
      ]),
  }));
}

function intervalOf(
  { messages }: CellContext,
  future: FutureExplainer | undefined,
  group: string,
): Part {
  if (!future) return '–';
  return future.simulated(
    future.explainer.groupPayback(group).explain().title,
    future.monthsBetween(future.group(group).payback(), 'nineOfTen'),
    messages.future.intervalHow,
    () => [future.explainer.groupPayback(group).explain()],
  );
}
