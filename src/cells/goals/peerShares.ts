import type { PeerFigure, PeerProgramme, Peers } from '../../evidence/peers.ts';
import type { CellContext } from '../../graph/cellContext.ts';
import { futuresOf } from '../../graph/futures.ts';
import { explainPublication, readPublication } from '../../explanation/publication.ts';
import { sentence, type ExplainedNumber, type Sentence } from '../../explanation/explanation.ts';
import type { FutureExplainer } from '../../explanation/futureExplainer.ts';
import type { GoalChoice } from './levelsView.ts';

/** The measure of the pack that is the same as what a goal is of; others count at other times. */
const MEASURES = { arbete: 'workAtExit', studier: 'studiesAtExit' } as const;

/** Undefined where nobody has published the same of an exit. */
export function peerMeasureOf({ outcome, time }: GoalChoice): string | undefined {
  return time === 'exit' && (outcome === 'arbete' || outcome === 'studier')
    ? MEASURES[outcome]
    : undefined;
}

/**
 * What others have reached of what a goal is of, each with how surely as much is reached here; the
 * highest first.
 */
export function peerShares(
  context: CellContext,
  { programmes }: Peers,
  choice: GoalChoice,
): readonly Sentence[] {
  const futures = futuresOf(context);
  const base = futures.kind === 'shown' ? futures.base : undefined;
  return programmes
    .flatMap((programme) => programme.figures.map((figure) => ({ programme, figure })))
    .filter(({ figure }) => figure.measure === peerMeasureOf(choice))
    .sort((a, b) => b.figure.value - a.figure.value)
    .map(({ programme, figure }) => shareSentence(context, base, choice, programme, figure));
}

function shareSentence(
  context: CellContext,
  future: FutureExplainer | undefined,
  { outcome, time, denominator, group }: GoalChoice,
  programme: PeerProgramme,
  figure: PeerFigure,
): Sentence {
  const { messages, format } = context;
  const { language } = format;
  const words = messages.goalsCell;
  const source = readPublication(programme.source, messages);
  const number: ExplainedNumber = {
    text: format.percent(figure.value),
    explain: () => ({
      title: programme.programme[language],
      value: format.percent(figure.value),
      origin: 'published',
      how: figure.of[language],
      source: explainPublication(programme.source, context),
    }),
  };
  const [label, of] = [figure.label[language], figure.of[language]];
  if (!future) return sentence((mark) => words.published(label, mark(number), of, source));
  const chance = future.reaches({
    id: programme.id,
    active: true,
    measure: { kind: 'share', outcome, time, denominator, ...(group !== undefined && { group }) },
    direction: 'atLeast',
    value: figure.value,
  });
  return sentence((mark) =>
    words.publishedReached(label, mark(number), of, source, future.name, mark(chance)),
  );
}
