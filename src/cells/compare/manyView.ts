import { paybackTargets, type Target } from '../../target/target.ts';
import type { CellContext, ShownScenario } from '../../graph/cellContext.ts';
import { sentence, type Part, type Sentence } from '../../explanation/explanation.ts';
import { FutureExplainer } from '../../explanation/futureExplainer.ts';
import type { TableData } from '../../figure/tableData.ts';
import { futuresOf } from '../../graph/futures.ts';
import { differenceFigures } from './differenceView.ts';

/** What the compare cell says of three scenarios and more. */
export interface ManyView {
  readonly finding: readonly Sentence[];
  /** Each scenario against the first; undefined while they are not simulated. */
  readonly table?: TableData;
  readonly isOutdated: boolean;
}

export function manyView(context: CellContext): ManyView {
  const futures = futuresOf(context);
  if (futures.kind === 'none') return { finding: [paybackSentence(context)], isOutdated: false };
  const { isOutdated } = futures;
  return {
    finding: [paybackSentence(context), ...bestSentence(context, isOutdated)],
    table: againstBase(context),
    isOutdated,
  };
}

function paybackSentence({ shown, messages }: CellContext): Sentence {
  const { paybacks, paybackOf } = messages.compare;
  const monthsOf = ({ explainer }: ShownScenario) =>
    explainer.expectation.economy.payback.report ?? Infinity;
  const inOrder = [...shown].sort((a, b) => monthsOf(a) - monthsOf(b));
  return sentence((mark) =>
    paybacks(
      messages.join.list(
        inOrder.map(({ explainer }) =>
          paybackOf(explainer.name, mark(explainer.payback('report'))),
        ),
      ),
    ),
  );
}

/** Which is the best of all, future by future. */
function bestSentence(context: CellContext, isOutdated: boolean): Sentence[] {
  const { shown, futures, messages } = context;
  const best = futures.best(
    shown.map(({ id }) => id),
    'benefitPerKrona',
  );
  const leader = best && shown[best.leader];
  const number = best && leader && bestNumber(context, leader, best.leader);
  if (!best || !leader || !number) return [];
  const { best: clearly, bestUnclear, bestEarly, bestShared } = messages.paired;
  if (best.isShared) return [sentence(() => bestShared(leader.explainer.name))];
  const write = best.isEarly ? bestEarly : best.isClear ? clearly : bestUnclear;
  return [{ ...sentence((mark) => write(leader.explainer.name, mark(number))), isOutdated }];
}

function bestNumber(context: CellContext, scenario: ShownScenario, index: number) {
  const { shown, messages } = context;
  const chance = context.futures.best(
    shown.map(({ id }) => id),
    'benefitPerKrona',
  )?.chances[index];
  const future = futureOf(context, scenario);
  if (!chance || !future) return undefined;
  const number = future.chance(messages.paired.bestShort, chance, () =>
    shown.map(({ explainer }) => explainer.payback('report').explain()),
  );
  return {
    text: number.text,
    explain: () => {
      const explanation = number.explain();
      return { ...explanation, how: `${messages.paired.bestHow} ${explanation.how ?? ''}` };
    },
  };
}

function futureOf(context: CellContext, { id, explainer }: ShownScenario) {
  const summary = context.futures.of(id);
  return summary && new FutureExplainer(explainer, summary, context);
}

/** One row per scenario: its chances, and what it does beyond the first. */
function againstBase(context: CellContext): TableData {
  const { shown, messages, targets, format } = context;
  const { paired, figure, keyFigures } = messages;
  const [base] = shown;
  const within = paybackTargets(targets, 'report');
  return {
    caption: paired.manyTitle(base.explainer.name),
    head: [
      figure.scenario,
      keyFigures.payback,
      ...within.map(({ value }) => figure.within(format.months(value))),
      paired.bestShort,
      paired.jobsShort,
      paired.interval,
      paired.moreThanBase(base.explainer.name),
    ],
    rows: shown.map((each, index): Part[] => [
      each.explainer.name,
      each.explainer.payback('report'),
      ...within.map((target) => withinNumber(context, each, target)),
      bestNumber(context, each, index) ?? '–',
      ...(index === 0
        ? ['–', '–', '–']
        : (differenceFigures({ ...context, shown: [base, each] }) ?? ['–', '–', '–'])),
    ]),
  };
}

function withinNumber(context: CellContext, scenario: ShownScenario, target: Target): Part {
  return futureOf(context, scenario)?.paybackWithin('report', target) ?? '–';
}
