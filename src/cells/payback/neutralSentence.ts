import { neutralPaybacks } from '../../economy/neutralCase.ts';
import { baseYear } from '../../evidence/countedYear.ts';
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
  const base = baseYear(evidence);
  const text = format.number(12 * base.counts.stocks.mean.value);
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
          `${base.path}.stocks.mean`,
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
  const { path: base } = baseYear(evidence);
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
          [`${base}.total.outcomes.arbete`, messages.outcomes.arbete],
          [`${base}.total.outcomes.studier`, messages.outcomes.studier],
          [`${base}.total.outcomes.avbrott`, messages.outcomes.avbrott],
          [`${base}.stocks.mean`, messages.keyFigures.occupancy],
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
