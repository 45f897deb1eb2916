import type { GroupForecast } from '../../check/groupForecast.ts';
import type { EvidenceView } from './kind.ts';
import type { CellContext } from '../../graph/cellContext.ts';
import type { EvidenceFigure } from './evidenceFigure.ts';
import { contradictionsView } from './contradictionsView.ts';
import { inputsView } from './inputsView.ts';
import { participantsView } from './participantsView.ts';
import { sharesView } from './sharesView.ts';

/** @param forecast what another year could have shown; undefined while it is drawn */
export function evidenceView(
  context: CellContext,
  view: Exclude<EvidenceView, 'peers'>,
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
