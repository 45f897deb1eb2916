import type { BarGroup } from '../../chart/barsGeometry.ts';
import type { ExplainedNumber, Sentence } from '../../explanation/explanation.ts';
import type { TableData } from '../../figure/tableData.ts';

/** What the evidence cell says and draws: the counts behind the model, each with its place. */
export interface EvidenceFigure {
  readonly finding: readonly Sentence[];
  readonly details: readonly Sentence[];
  /** Drawn as bars of per cent; nothing where a table says it all. */
  readonly groups: readonly BarGroup[];
  readonly numbers: Readonly<Record<string, readonly ExplainedNumber[]>>;
  /** The table of the picture. */
  readonly table: TableData;
  /** What stands below it. */
  readonly tables: readonly TableData[];
  readonly howToRead: string;
  readonly legend: readonly string[];
  readonly formatTick: (value: number) => string;
}
