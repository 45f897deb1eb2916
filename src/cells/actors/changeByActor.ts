import { ACTORS, PARTS, type Actor } from '../../evidence/actor.ts';
import { sentence, type ExplainedNumber, type Sentence } from '../../explanation/explanation.ts';
import type { TableData } from '../../figure/tableData.ts';
import type { CellContext } from '../../graph/cellContext.ts';
import { asPrinted } from '../../quantity/asPrinted.ts';
import type { ActorNumbers } from './actorNumbers.ts';

const CHANGED = ['cost', 'benefit', 'net5'] as const;

const MILLION = 1_000_000;
/** The reports judge the benefit after five years. */
const JUDGED_YEARS = 5;

/** What the numbers of an actor are in the base and in what is compared with it. */
type NumbersOf = (actor: Actor) => readonly ActorNumbers[];

/** What the compared scenario changes for each actor, as far apart as the central values are shown. */
export function changeTable(context: CellContext, numbersOf: NumbersOf): TableData | undefined {
  const { shown, messages } = context;
  const [base, other] = shown;
  if (!other || shown.length > 2) return undefined;
  const words = messages.actorsCell;
  return {
    caption: words.changeBox(base.explainer.name, other.explainer.name),
    head: [words.actor, ...CHANGED.map((column) => words.columns[column])],
    rows: ACTORS.flatMap((actor) => {
      const [from, to] = numbersOf(actor);
      if (!from || !to) return [];
      return [[to.name, ...CHANGED.map((column) => changeOf(context, from, to, column))]];
    }),
  };
}

/** Which actor's benefit grows most by the change, or that nobody's does; nothing of none. */
export function changeSentences(context: CellContext, numbersOf: NumbersOf): Sentence[] {
  const { shown, messages } = context;
  const [base, other] = shown;
  if (!other || shown.length > 2) return [];
  const words = messages.actorsCell;
  const parts = PARTS.flatMap((part) => {
    const [from, to] = numbersOf(part);
    return from && to ? [{ from, to, change: millionsApart(from, to, 'benefit') }] : [];
  }).sort((a, b) => b.change - a.change);
  const [most, least] = [parts[0], parts.at(-1)];
  if (!most || !least || (most.change === 0 && least.change === 0)) return [];
  const told = most.change > 0 ? most : least;
  const write = most.change > 0 ? words.gainsByChange : words.losesByChange;
  const change = changeOf(context, told.from, told.to, 'benefit');
  return [sentence((mark) => write(base.explainer.name, told.to.nameInText, mark(change)))];
}

function changeOf(
  { messages, format }: CellContext,
  from: ActorNumbers,
  to: ActorNumbers,
  column: (typeof CHANGED)[number],
): ExplainedNumber {
  return to.explainer.difference(
    messages.units.millions(format.signed(millionsApart(from, to, column), 2)),
    to.money(column),
    from.money(column),
    `${to.name}: ${messages.actorsCell.columns[column]}`,
  );
}

function millionsApart(
  from: ActorNumbers,
  to: ActorNumbers,
  column: (typeof CHANGED)[number],
): number {
  const printed = (numbers: ActorNumbers) => asPrinted(kronorOf(numbers, column) / MILLION, 2);
  return asPrinted(printed(to) - printed(from), 2);
}

function kronorOf({ expected }: ActorNumbers, column: (typeof CHANGED)[number]): number {
  if (column !== 'net5') return expected[column];
  return JUDGED_YEARS * expected.benefit - expected.cost;
}
