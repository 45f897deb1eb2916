import type { KeyFigures, NotebookDocument } from '../../document/notebookDocument.ts';
import type { Messages } from '../../message/language.ts';
import type { Change } from '../../notebook/history.ts';
import type { FiguresOf } from '../../notebook/keyFigures.ts';
import type { QuantityFormat } from '../../quantity/format.ts';

/** A change as it is listed. */
export interface ChangeLine {
  /** So many changes are done when this one is. */
  readonly done: number;
  /** Which entry of which scenario went from what to what; what was done, where that says nothing. */
  readonly label: string;
  /** What it did to the key figures of each scenario: empty when nothing. */
  readonly effects: readonly string[];
}

/** More entries than these at once are told by what was done. */
const MOST_MOVES = 3;

/**
 * The newest changes, newest first, with what they did.
 *
 * @param ids the scenarios whose key figures are told
 * @param most how many to list
 * @param movesOf every entry that differs between two documents, in words
 */
export function changeLines(
  changes: readonly Change<NotebookDocument>[],
  ids: readonly string[],
  most: number,
  figuresOf: FiguresOf,
  movesOf: (before: NotebookDocument, after: NotebookDocument) => readonly string[],
  nameOf: (id: string) => string,
  messages: Messages,
  format: QuantityFormat,
): readonly ChangeLine[] {
  const first = Math.max(0, changes.length - most);
  return changes
    .slice(first)
    .map(({ label, before, after }, index) => {
      const [from, to] = [figuresOf(before, ids), figuresOf(after, ids)];
      const effects = effectsBetween(from, to, nameOf, messages, format);
      const moves = movesOf(before, after);
      const told = moves.length > 0 && moves.length <= MOST_MOVES ? moves.join('; ') : label;
      return { done: first + index + 1, label: told, effects };
    })
    .reverse();
}

/** What happened to the key figures of each scenario that has them before and after; nothing where they read the same. */
export function effectsBetween(
  before: ReadonlyMap<string, KeyFigures>,
  after: ReadonlyMap<string, KeyFigures>,
  nameOf: (id: string) => string,
  messages: Messages,
  format: QuantityFormat,
): readonly string[] {
  return [...before].flatMap(([id, from]) => {
    const to = after.get(id);
    const moves = to ? figureMoves(from, to, messages, format) : [];
    return moves.length === 0 ? [] : [messages.changes.effect(nameOf(id), moves.join(', '))];
  });
}

/** The key figures that read differently before and after. */
function figureMoves(
  from: KeyFigures,
  to: KeyFigures,
  messages: Messages,
  format: QuantityFormat,
): readonly string[] {
  const words = messages.changes;
  const texts = (figures: KeyFigures) => [
    [words.payback, format.durationShort(figures.paybackMonths, 1)],
    [words.jobs, format.number(figures.jobs, 1)],
    [words.cost, format.millions(figures.costKronor)],
  ];
  const before = texts(from);
  return texts(to).flatMap(([name = '', text = ''], index) => {
    const earlier = before[index]?.[1] ?? '';
    return earlier === text ? [] : [words.move(name, earlier, text)];
  });
}
