import { paybackSteps, type PaybackStep } from '../../economy/paybackSteps.ts';
import type { CellContext, ShownScenario } from '../../graph/cellContext.ts';
import type { ExplainedNumber, Part } from '../../explanation/explanation.ts';
import type { TableData } from '../../figure/tableData.ts';

/** From the report's payback to that of the whole intake, line by line, for each scenario. */
export function stepsTable(context: CellContext): TableData {
  const { shown, messages } = context;
  const words = messages.paybackSteps;
  const columns = shown.map((each) => {
    const { scenario, parameters, programme } = each.explainer.expectation;
    return { shown: each, steps: paybackSteps(scenario, parameters, programme) };
  });
  const ids = [...new Set(columns.flatMap(({ steps }) => steps.map(({ step }) => step)))];
  return {
    caption: words.title,
    head: [words.step, ...shown.flatMap(({ explainer }) => [explainer.name, words.change])],
    rows: ids.map((id) => [
      words.steps[id],
      ...columns.flatMap((column): Part[] => {
        const at = column.steps.findIndex(({ step }) => step === id);
        const own = column.steps[at];
        if (!own) return ['–', '–'];
        const before = column.steps[at - 1];
        return [monthsOf(context, column.shown, own), before ? changeOf(context, before, own) : ''];
      }),
    ]),
  };
}

function monthsOf(
  { messages, format }: CellContext,
  { explainer }: ShownScenario,
  { step, months }: PaybackStep,
): ExplainedNumber {
  const { steps, how } = messages.paybackSteps;
  const never = explainer.never(step === 'report' ? 'report' : 'full');
  return explainer.computed(
    steps[step],
    months === null ? never : format.duration(months, 1),
    how[step],
    () => [explainer.payback('report').explain(), explainer.payback('full').explain()],
  );
}

function changeOf({ format }: CellContext, from: PaybackStep, to: PaybackStep): string {
  if (from.months === null || to.months === null) return '–';
  return format.durationChange(from.months, to.months);
}
