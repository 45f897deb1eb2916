import { disagreements } from '../../check/evidenceChecks.ts';
import type { CellContext } from '../../graph/cellContext.ts';
import { disagreementText } from '../../explanation/disagreementText.ts';
import { sentence } from '../../explanation/explanation.ts';
import type { EvidenceFigure } from './evidenceFigure.ts';

/** Where the reports disagree with themselves: found by arithmetic, or told of by who read them. */
export function contradictionsView(context: CellContext): EvidenceFigure {
  const { evidence, messages, format } = context;
  const words = messages.evidenceCell;
  const all = disagreements(evidence);
  const counted = all.filter(({ found }) => found.length > 0);
  return {
    finding: [
      sentence(() =>
        words.contradictionsFinding(format.number(all.length), format.number(counted.length)),
      ),
    ],
    details: [],
    groups: [],
    numbers: {},
    table: {
      caption: words.contradictionsTitle,
      head: [words.contradiction, words.document, words.foundBy],
      rows: all.map((each) => {
        const [first] = each.found;
        return [
          disagreementText(each, format.language),
          each.entry?.document ?? '–',
          first ? words.rules[first.kind] : words.byReading,
        ];
      }),
    },
    tables: [],
    howToRead: words.contradictionsHowToRead,
    legend: [],
    formatTick: () => '',
  };
}
