import type { BarGroup } from '../../chart/barsGeometry.ts';
import type { ForecastReading } from '../../check/forecastBacktest.ts';
import type { BacktestView } from './kind.ts';
import type { CellContext } from '../../graph/cellContext.ts';
import { explainFigure } from '../../explanation/evidenceExplanation.ts';
import type { ExplainedNumber, Explanation, Sentence } from '../../explanation/explanation.ts';
import type { TableData } from '../../figure/tableData.ts';
import { forecastView } from './forecastView.ts';
import { goalsView } from './goalsView.ts';
import { paybacksView } from './paybacksView.ts';
import { tablesView } from './tablesView.ts';

/** What the backtest cell says and draws: the model beside what a report printed. */
export interface ModelBeside {
  readonly finding: readonly Sentence[];
  readonly details: readonly Sentence[];
  readonly groups: readonly BarGroup[];
  /** What stands at each bar, by group. */
  readonly numbers: Readonly<Record<string, readonly ExplainedNumber[]>>;
  /** What was printed or happened, by group. */
  readonly printed: Readonly<Record<string, ExplainedNumber>>;
  readonly table: TableData;
  readonly howToRead: string;
  /** Which bar is which, where there are two. */
  readonly legend: readonly string[];
}

/** @param readings of the forecasts; undefined while they are drawn */
export function backtestView(
  context: CellContext,
  view: BacktestView,
  readings: readonly ForecastReading[] | undefined,
): ModelBeside | undefined {
  switch (view) {
    case 'tables':
      return tablesView(context);
    case 'paybacks':
      return paybacksView(context);
    case 'goals':
      return goalsView(context);
    case 'forecast':
      return readings && forecastView(context, readings);
  }
}

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
