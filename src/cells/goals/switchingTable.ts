import { show } from '../../scenario/differenceSentence.ts';
import type { Path } from '../../scenario/layer.ts';
import type { PaybackMeasure } from '../../target/target.ts';
import type { CellContext, ShownScenario } from '../../graph/cellContext.ts';
import type { ExplainedNumber, Part } from '../../explanation/explanation.ts';
import type { TableData } from '../../figure/tableData.ts';

/** What an assumption has to be for a goal to be met, all others as they stand. */
export interface Switching {
  readonly path: Path;
  readonly label: string;
  /** Undefined when no reasonable value is enough. */
  readonly needed: number | undefined;
  /** Between which values four draws of five lie. */
  readonly likely: readonly [number, number];
}

/** What would have to be true: each assumption by itself, those within what is likely first. */
export function switchingTable(
  { messages, format }: CellContext,
  { explainer }: ShownScenario,
  measure: PaybackMeasure,
  found: readonly Switching[],
): TableData {
  const words = messages.goalSeek;
  const text = (path: Path, value: number) => show(path, value, format);
  const isLikely = ({ needed, likely: [low, high] }: Switching) =>
    needed !== undefined && needed >= low && needed <= high;
  const number = (each: Switching, value: number): ExplainedNumber =>
    explainer.computed(each.label, text(each.path, value), words.switchingHow, () => [
      explainer.field(each.path).explain(),
      explainer.payback(measure).explain(),
    ]);
  const rank = (each: Switching) => (isLikely(each) ? 0 : each.needed === undefined ? 2 : 1);
  return {
    caption: words.switching,
    head: [words.assumption, words.now, words.needed, words.likely, words.isLikely],
    rows: [...found]
      .sort((a, b) => rank(a) - rank(b))
      .map((each): Part[] => [
        each.label,
        explainer.field(each.path),
        each.needed === undefined ? words.noValue : number(each, each.needed),
        messages.future.fromTo(text(each.path, each.likely[0]), text(each.path, each.likely[1])),
        isLikely(each) ? messages.figure.yes : messages.figure.no,
      ]),
  };
}
