import { CHECKED, type Checked } from '../../summary/tableSummary.ts';
import type { CellContext } from '../../graph/cellContext.ts';
import {
  sentence,
  type ExplainedNumber,
  type Part,
  type Sentence,
} from '../../explanation/explanation.ts';
import { stepOf, type FutureExplainer } from '../../explanation/futureExplainer.ts';
import type { TableData } from '../../figure/tableData.ts';
import { futuresOf } from '../../graph/futures.ts';

/** Where the spread comes from, and whether what is simulated agrees with what is exact. */
export interface CheckView {
  readonly sentences: readonly Sentence[];
  readonly table: TableData;
}

/** Undefined while what is on screen is not simulated. */
export function checkView(context: CellContext): CheckView | undefined {
  const futures = futuresOf(context);
  if (futures.kind === 'none' || futures.isOutdated) return undefined;
  const { base, all } = futures;
  return {
    sentences: [...splitSentences(context, base), checkSentence(context, base)],
    table: {
      caption: context.messages.paired.checkTitle,
      head: [
        context.messages.compare.key,
        context.messages.figure.scenario,
        context.messages.paired.simulated,
        context.messages.paired.exact,
        context.messages.paired.agrees,
      ],
      rows: CHECKED.flatMap((what) => all.map((each) => checkRow(context, each, what))),
    },
  };
}

function splitSentences({ messages, format }: CellContext, base: FutureExplainer): Sentence[] {
  const split = base.summary.varianceSplit('benefit');
  if (!split) return [];
  const { parameterShare, standardError } = split;
  const step = stepOf(standardError, 0.01);
  const rounded = Math.round(parameterShare / step) * step;
  const number = (share: number) =>
    base.simulated(
      messages.paired.splitTitle,
      format.percentToStep(share, step),
      messages.paired.splitHow,
      () => [base.explainer.benefit('exit').explain()],
    );
  return [
    sentence((mark) =>
      messages.paired.split(base.name, mark(number(rounded)), mark(number(1 - rounded))),
    ),
  ];
}

function checkSentence({ messages }: CellContext, base: FutureExplainer): Sentence {
  const [simulated, exact] = checkNumbers(messages, base, 'jobs');
  const { check, checkFails } = messages.paired;
  const write = base.summary.selfCheck('jobs').agrees ? check : checkFails;
  return sentence((mark) => write(mark(simulated), mark(exact)));
}

function checkRow({ messages }: CellContext, each: FutureExplainer, what: Checked): Part[] {
  const { keyFigures, figure } = messages;
  return [
    keyFigures[what],
    each.name,
    ...checkNumbers(messages, each, what),
    each.summary.selfCheck(what).agrees ? figure.yes : figure.no,
  ];
}

function checkNumbers(
  messages: CellContext['messages'],
  each: FutureExplainer,
  what: Checked,
): [ExplainedNumber, ExplainedNumber] {
  const { simulatedMean, expectedMean, difference } = each.summary.selfCheck(what);
  const { explainer } = each;
  const write = (value: number) =>
    what === 'benefit' ? each.format.millions(value, 3) : each.format.number(value, 2);
  const exact = {
    jobs: () => explainer.jobs(),
    completers: () => explainer.completers(),
    benefit: () => explainer.benefit('exit'),
  }[what];
  const number = (text: string) =>
    each.simulated(messages.keyFigures[what], text, messages.paired.checkHow, () => [
      exact().explain(),
    ]);
  const simulated = messages.future.plusMinus(
    write(simulatedMean),
    write(2 * difference.standardError),
  );
  return [number(simulated), number(write(expectedMean))];
}
