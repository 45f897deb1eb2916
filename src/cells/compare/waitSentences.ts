import type { CellContext } from '../../graph/cellContext.ts';
import { sentence, type Sentence } from '../../explanation/explanation.ts';
import { INTERVALS, stepOf, type FutureExplainer } from '../../explanation/futureExplainer.ts';
import { futuresOf } from '../../graph/futures.ts';

/** How long starters wait for a place, where places are limited: only the futures know the queue. */
export function waitSentences(context: CellContext): readonly Sentence[] {
  const futures = futuresOf(context);
  if (futures.kind === 'none') return [];
  const { all, isOutdated } = futures;
  return (
    all
      .filter(({ explainer }) => explainer.expectation.scenario.levers.limitPlaces)
      // Nobody waits where nobody starts.
      .filter(({ summary }) => summary.column('meanWaitMonths').sorted.length > 0)
      .map((each) => ({ ...waitSentence(context, each), isOutdated }))
  );
}

function waitSentence({ messages, format }: CellContext, each: FutureExplainer): Sentence {
  const { wait, waitTitle } = messages.compare;
  const { future, units } = messages;
  const sample = each.summary.column('meanWaitMonths');
  const { value, standardError } = sample.mean;
  const number = (text: string, how: string) =>
    each.simulated(waitTitle, text, how, () => [each.explainer.places().explain()]);
  const ends = INTERVALS.nineOfTen.map((share) =>
    format.toStep(sample.quantile(share), stepOf(sample.quantileStandardError(share), 0.1)),
  );
  return sentence((mark) =>
    wait(
      each.name,
      mark(
        number(
          units.months(format.toStep(value, stepOf(standardError, 0.1))),
          future.meanHow(format.number(2 * standardError, 2)),
        ),
      ),
      mark(number(units.months(future.between(ends[0] ?? '', ends[1] ?? '')), future.intervalHow)),
    ),
  );
}
