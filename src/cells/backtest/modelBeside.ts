import type { BarGroup } from '../../chart/barsGeometry.ts';
import type { ExplainedNumber, Sentence } from '../../explanation/explanation.ts';
import type { TableData } from '../../figure/tableData.ts';

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
