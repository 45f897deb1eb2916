import type { BandLine, GoalPath } from '../../chart/bandGeometry.ts';
import type { SeekPoint, SeekResult } from '../../planning/goalSeek.ts';
import { expectScenario } from '../../run/expectScenario.ts';
import { show } from '../../scenario/differenceSentence.ts';
import { isCertain, type Distribution } from '../../scenario/distribution.ts';
import { describeField } from '../../scenario/field.ts';
import { entryAt, type Path } from '../../scenario/layer.ts';
import { inEveryGroup, withInput } from '../../scenario/withInput.ts';
import { likelyEnds } from '../../sensitivity/tornado.ts';
import { dotsOf } from '../../summary/chance.ts';
import { PAYBACK_MEASURES, type Target } from '../../target/target.ts';
import type { CellContext, ShownScenario } from '../../graph/cellContext.ts';
import { sentence, type ExplainedNumber, type Sentence } from '../../explanation/explanation.ts';
import { inSentence } from '../../message/inSentence.ts';
import { explainTarget, targetLabel } from '../../explanation/targetExplanation.ts';
import type { TableData } from '../../figure/tableData.ts';
import { futuresOf } from '../../graph/futures.ts';

/** What an input has to be for a target to be reached surely enough. */
export interface SeekView {
  readonly finding: readonly Sentence[];
  /** What to think of before doing as it says. */
  readonly details: readonly Sentence[];
  /** What a year costs at the value, where that is not what the lever says. */
  readonly spent: string | undefined;
  readonly lines: readonly BandLine[];
  readonly goals: GoalPath;
  readonly goalLabel: ExplainedNumber | undefined;
  /** Whether more of the input is better. */
  readonly rises: boolean;
  readonly table: TableData;
}

/** What was sought. */
export interface Sought {
  readonly target: Target;
  readonly certainty: number;
  readonly path: Path;
  /** What the input is called. */
  readonly label: string;
  /** Where it stands. */
  readonly now: number;
  /** Reasonable limits of the input. */
  readonly low: number;
  readonly high: number;
  readonly futures: number;
}

export function seekView(
  context: CellContext,
  scenario: ShownScenario,
  { target, certainty, path, label, now, low, high, futures }: Sought,
  result: SeekResult,
): SeekView {
  const { messages, format } = context;
  const words = messages.goalSeek;
  const { explainer } = scenario;
  const text = (value: number) => show(path, value, format);
  const percent = format.number(100 * certainty);
  const number = (value: string, how: string): ExplainedNumber =>
    explainer.computed(label, value, how, () => [
      ...inEveryGroup(path, explainer.expectation.scenario).map((each) =>
        explainer.field(each).explain(),
      ),
      explainTarget(target, context).explain(),
    ]);
  const how = words.how(format.number(futures));
  const spent =
    result.kind === 'found' && path.at(-1) === 'costKronor' ? spentAt(result.input) : undefined;
  const chanceNumber = (point: SeekPoint) =>
    number(messages.future.ofHundred(format.number(dotsOf(point))), how);
  /** Where a value stands on the axis across, which goes from 0 to 100. */
  const at = (input: number) => (high === low ? 0 : (100 * (input - low)) / (high - low));
  return {
    finding: [
      sentence((mark) => {
        const goal = `${targetLabel(target, context)}, ${messages.targets[target.direction]} ${mark(explainTarget(target, context))}`;
        switch (result.kind) {
          case 'found': {
            const [from, to] = result.between.map(text);
            return words[result.side](
              goal,
              percent,
              explainer.name,
              inSentence(label),
              mark(number(text(result.input), how)),
              mark(number(messages.future.fromTo(from ?? '', to ?? ''), words.betweenHow)),
            );
          }
          case 'noEffect':
            return words.noEffect(
              goal,
              explainer.name,
              inSentence(label),
              mark(chanceNumber(nearest(result.points))),
            );
          case 'anywhere':
            return words.anywhere(goal, percent, explainer.name, inSentence(label));
          case 'outOfReach':
            return words.outOfReach(
              goal,
              percent,
              explainer.name,
              inSentence(label),
              mark(chanceNumber(result.best)),
              mark(number(text(result.best.input), how)),
            );
        }
      }),
    ],
    details: [
      ...(result.kind === 'found' ? cautions(result.input, result.side) : []),
      ...(result.kind === 'outOfReach' ? asItStands() : []),
      ...otherwise(),
      sentence(() => words.yearsAlike),
    ],
    spent,
    lines: [
      {
        scenario: 'base',
        points: result.points.map(({ input, value }) => ({ at: at(input), value })),
      },
    ],
    goals:
      result.kind === 'found'
        ? [
            {
              at: at(result.input),
              value: result.points.find(({ input }) => input === result.input)?.value ?? certainty,
            },
          ]
        : [],
    rises: result.kind === 'found' && result.side === 'atLeast',
    goalLabel: result.kind === 'found' ? number(text(result.input), how) : undefined,
    table: {
      caption: words.title,
      head: [label, words.chance],
      rows: result.points.map((point) => [text(point.input), chanceNumber(point)]),
    },
  };
  /** The value that was tried nearest to where the input stands. */
  function nearest(points: readonly SeekPoint[]): SeekPoint {
    const distance = ({ input }: SeekPoint) => Math.abs(input - now);
    return points.reduce((a, b) => (distance(b) < distance(a) ? b : a));
  }

  /** How often the scenario reaches the target now, which no value of one input need be better than. */
  function asItStands(): Sentence[] {
    const futures = futuresOf(context);
    const future = futures.kind === 'shown' ? futures.all.at(-1) : undefined;
    return future ? [sentence((mark) => words.asItStands(mark(future.reaches(target))))] : [];
  }

  /** What the scenario gives by other ways to count the payback, as it stands. */
  function otherwise(): Sentence[] {
    if (target.measure.kind !== 'payback') return [];
    const asked = target.measure.measure;
    const inOrder = [asked, ...PAYBACK_MEASURES.filter((each) => each !== asked)];
    return [
      sentence((mark) =>
        words.otherwise(
          messages.join.list(
            inOrder.map((each) =>
              words.otherPayback(
                mark(explainer.payback(each)),
                inSentence(messages.paybackMeasures[each]),
              ),
            ),
          ),
        ),
      ),
    ];
  }

  function cautions(value: number, side: 'atLeast' | 'atMost'): Sentence[] {
    const { cohort, scenario } = explainer.expectation;
    if (describeField(path)?.kind === 'belief') {
      const belief = entryAt(scenario, path) as unknown as Distribution;
      if (isCertain(belief)) return [];
      const [low, high] = likelyEnds(belief);
      const [easiest, hardest] = side === 'atLeast' ? [high, low] : [low, high];
      const suffices = (likely: number) => (side === 'atLeast' ? likely >= value : likely <= value);
      const write = suffices(hardest)
        ? words.allLikely
        : suffices(easiest)
          ? words.withinLikely
          : words.outsideLikely;
      return [sentence(() => write(text(low), text(high)))];
    }
    if (spent !== undefined) {
      return [sentence((mark) => words.spent(mark(number(spent, words.spentHow))))];
    }
    if (path.at(-1) !== 'plannedLengthMonths') return [];
    const shortest = Math.min(...cohort.groups.map(({ lengthMonths }) => lengthMonths));
    return value < shortest ? [sentence(() => words.shorterThanKnown(text(shortest)))] : [];
  }

  /** Other months than were counted cost other than the lever says: what a year then costs. */
  function spentAt(costKronor: number): string | undefined {
    const then = expectScenario(
      withInput(explainer.expectation.scenario, path, costKronor),
      context.evidence,
    );
    const cost = format.millions(then.economy.cost.costKronor);
    return cost === format.millions(costKronor) ? undefined : cost;
  }
}
