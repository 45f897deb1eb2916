import type { ForecastReading } from '../../check/forecastBacktest.ts';
import type { BacktestView } from './kind.ts';
import type { CellContext } from '../../graph/cellContext.ts';
import type { ModelBeside } from './modelBeside.ts';
import { forecastView } from './forecastView.ts';
import { goalsView } from './goalsView.ts';
import { paybacksView } from './paybacksView.ts';
import { tablesView } from './tablesView.ts';

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
