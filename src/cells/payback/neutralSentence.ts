import { neutralPaybacks } from '../../economy/neutralCase.ts';
import type { CellContext } from '../../graph/cellContext.ts';
import { explainFigure } from '../../explanation/evidenceExplanation.ts';
import {
  plainText,
  sentence,
  type ExplainedNumber,
  type Sentence,
} from '../../explanation/explanation.ts';

/** What the neutral case is counted on: the whole team, over its participant months. */
export function neutralBasis(context: CellContext): Sentence {
  const { evidence, messages, format } = context;
  const { mean2017 } = evidence.counts2017.stocks;
  const text = format.number(12 * mean2017.value);
  const months: ExplainedNumber = {
    text,
    explain: () => ({
      title: messages.payback.neutralMonths,
      value: text,
      origin: 'computed',
      how: messages.payback.neutralMonthsHow,
      inputs: [
        explainFigure(
          evidence,
          'counts2017.stocks.mean2017',
          messages.keyFigures.occupancy,
          (count) => format.persons(count),
          format.language,
        ),
      ],
    }),
  };
  return sentence((mark) => messages.payback.neutralBasis(mark(months)));
}

/** What a longer time does when nothing else changes, by two ways to price outcomes. */
export function neutralSentence(context: CellContext): Sentence {
  const { evidence, messages, format } = context;
  const title = messages.payback.neutralTitle;
  const [a, b] = [neutralPaybacks(evidence, 'A'), neutralPaybacks(evidence, 'B')];
  const months = (value: number): ExplainedNumber => ({
    text: format.months(value, 1),
    explain: () => ({
      title,
      value: format.months(value, 1),
      origin: 'computed',
      how: plainText(neutralBasis(context)),
      inputs: (
        [
          ['counts2017.total.outcomes.arbete', messages.outcomes.arbete],
          ['counts2017.total.outcomes.studier', messages.outcomes.studier],
          ['counts2017.total.outcomes.avbrott', messages.outcomes.avbrott],
          ['counts2017.stocks.mean2017', messages.keyFigures.occupancy],
        ] as const
      ).map(([path, label]) =>
        explainFigure(evidence, path, label, (count) => format.persons(count), format.language),
      ),
    }),
  });
  const text = format.signedPercent(a.at24 / a.at12 - 1);
  const change: ExplainedNumber = {
    text,
    explain: () => ({
      title,
      value: text,
      origin: 'computed',
      how: messages.source.difference,
      inputs: [months(a.at24).explain(), months(a.at12).explain()],
    }),
  };
  return sentence((mark) =>
    messages.payback.neutral(
      mark(months(b.at12)),
      mark({ ...months(a.at12), text: format.number(a.at12, 1) }),
      mark(months(a.at24)),
      mark(change),
    ),
  );
}
