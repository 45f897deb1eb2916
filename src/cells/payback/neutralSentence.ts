import { neutralPaybacks } from '../../economy/neutralCase.ts';
import type { CellContext } from '../cellContext.ts';
import { explainFigure } from '../explanation/evidenceExplanation.ts';
import { sentence, type ExplainedNumber, type Sentence } from '../explanation/explanation.ts';

/** What a longer time does when nothing else changes, by two ways to price outcomes. */
export function neutralSentence({ evidence, messages, format }: CellContext): Sentence {
  const [a, b] = [neutralPaybacks(evidence, 'A'), neutralPaybacks(evidence, 'B')];
  const number = (value: number, title: string): ExplainedNumber => ({
    text: format.number(value, 1),
    explain: () => ({
      title,
      value: format.months(value, 1),
      origin: 'computed',
      how: messages.payback.neutralBasis,
      inputs: (
        [
          ['counts2017.total.outcomes.arbete', messages.outcomes.arbete],
          ['counts2017.total.outcomes.studier', messages.outcomes.studier],
          ['counts2017.total.outcomes.avbrott', messages.outcomes.avbrott],
          ['counts2017.stocks.mean2017', messages.compare.rows.occupancy],
        ] as const
      ).map(([path, label]) =>
        explainFigure(evidence, path, label, (count) => format.persons(count), format.language),
      ),
    }),
  });
  const title = messages.payback.neutralTitle;
  const text = format.signedPercent(a.at24 / a.at12 - 1);
  const change: ExplainedNumber = {
    text,
    explain: () => ({
      title,
      value: text,
      origin: 'computed',
      how: messages.source.difference,
      inputs: [number(a.at24, title).explain(), number(a.at12, title).explain()],
    }),
  };
  return sentence((mark) =>
    messages.payback.neutral(
      mark(number(b.at12, title)),
      mark(number(a.at12, title)),
      mark(number(a.at24, title)),
      mark(change),
    ),
  );
}
