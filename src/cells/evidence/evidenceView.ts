import type { BarGroup } from '../../chart/barsGeometry.ts';
import type { GroupForecast } from '../../check/groupForecast.ts';
import type { EvidenceView } from './kind.ts';
import type { CellContext } from '../../graph/cellContext.ts';
import type { ExplainedNumber, Sentence } from '../../explanation/explanation.ts';
import type { TableData } from '../../figure/tableData.ts';
import { contradictionsView } from './contradictionsView.ts';
import { inputsView } from './inputsView.ts';
import { participantsView } from './participantsView.ts';
import { sharesView } from './sharesView.ts';

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

/** @param forecast what another year could have shown; undefined while it is drawn */
export function evidenceView(
  context: CellContext,
  view: EvidenceView,
  forecast: GroupForecast | undefined,
): EvidenceFigure {
  switch (view) {
    case 'shares':
      return sharesView(context, forecast);
    case 'inputs':
      return inputsView(context);
    case 'contradictions':
      return contradictionsView(context);
    case 'participants':
      return participantsView(context);
  }
}
