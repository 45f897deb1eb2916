import type { BandLine, GoalPath } from '../../chart/bandGeometry.ts';
import type { FrontierPoint } from '../../planning/frontier.ts';
import { show } from '../../scenario/differenceSentence.ts';
import type { Target } from '../../target/target.ts';
import type { CellContext } from '../../graph/cellContext.ts';
import { sentence, type Part, type Sentence } from '../../explanation/explanation.ts';
import { inSentence } from '../../message/inSentence.ts';
import { explainTarget, targetLabel } from '../../explanation/targetExplanation.ts';
import type { TableData } from '../../figure/tableData.ts';
import type { SoughtInput } from './soughtInputs.ts';

/** What was sought with two inputs at once. */
export interface SoughtPair {
  readonly target: Target;
  readonly certainty: number;
  readonly first: SoughtInput;
  readonly second: SoughtInput;
  /** Reasonable limits of the second input, which stands across from 0 to 100. */
  readonly low: number;
  readonly high: number;
}

/** Which pairs of two inputs reach a target surely enough. */
export interface FrontierView {
  readonly finding: readonly Sentence[];
  readonly lines: readonly BandLine[];
  /** Where the scenario stands. */
  readonly goals: GoalPath;
  /** On which side of the line a pair suffices. */
  readonly suffices: string;
  readonly table: TableData;
}

export function frontierView(
  context: CellContext,
  { target, certainty, first, second, low, high }: SoughtPair,
  points: readonly FrontierPoint[],
): FrontierView {
  const { messages, format } = context;
  const words = messages.goalSeek;
  const at = (value: number) => (high === low ? 0 : (100 * (value - low)) / (high - low));
  const found = points.flatMap(({ first: across, result }) =>
    result.kind === 'found' ? [{ across, result }] : [],
  );
  const [start, end] = [found[0], found.at(-1)];
  const percent = format.number(100 * certainty);
  const acrossText = (value: number) => show(second.path, value, format);
  const needed = ({ result }: (typeof found)[number]) =>
    words[result.side === 'atLeast' ? 'orMore' : 'orLess'](show(first.path, result.input, format));
  return {
    finding: [
      sentence((mark) => {
        const goal = `${targetLabel(target, context)}, ${messages.targets[target.direction]} ${mark(explainTarget(target, context))}`;
        if (!start || !end) return words.noFrontier(goal, percent);
        const begin = [
          ...[goal, percent, inSentence(first.label)],
          ...[needed(start), inSentence(second.label), acrossText(start.across)],
        ] as const;
        return start === end
          ? words.frontierOne(...(begin as Parameters<typeof words.frontierOne>))
          : words.frontier(
              ...(begin as Parameters<typeof words.frontierOne>),
              needed(end),
              acrossText(end.across),
            );
      }),
    ],
    lines: start
      ? [
          {
            scenario: 'base',
            points: found.map(({ across, result }) => ({
              at: at(across),
              value: result.input,
              low: result.between[0],
              high: result.between[1],
            })),
          },
        ]
      : [],
    goals: [{ at: Math.min(100, Math.max(0, at(second.value))), value: first.value }],
    suffices: end?.result.side === 'atLeast' ? words.sufficesAbove : words.sufficesBelow,
    table: {
      caption: words.two,
      head: [second.label, words.firstNeeded(inSentence(first.label))],
      rows: points.map(({ first: across, result }): Part[] => [
        acrossText(across),
        result.kind === 'found'
          ? needed({ across, result })
          : result.kind === 'anywhere' || (result.kind === 'noEffect' && result.isReached)
            ? words.anyValue
            : words.noValue,
      ]),
    },
  };
}
