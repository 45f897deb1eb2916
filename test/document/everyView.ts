import { BACKTEST_VIEWS } from '../../src/cells/backtest/kind.ts';
import { DRIVER_VIEWS } from '../../src/cells/drivers/kind.ts';
import { EVIDENCE_VIEWS } from '../../src/cells/evidence/kind.ts';
import { GOAL_VIEWS } from '../../src/cells/goals/kind.ts';
import { KINDS, type Cell } from '../../src/cells/kinds.ts';
import type { NotebookDocument } from '../../src/document/notebookDocument.ts';

type Cells = Pick<NotebookDocument, 'cells' | 'cellOrder'>;

/** The cells of a notebook, and after them one for every view of every kind, a new one too. */
export function withEveryView(document: NotebookDocument): Cells {
  const [first, second] = document.scenarios.map(({ id }) => id);
  if (first === undefined) throw new Error('no scenario');
  const one = [first];
  const two = second === undefined ? one : [first, second];
  const views: readonly Cell[] = [
    ...BACKTEST_VIEWS.map((view) => ({ kind: 'backtest', scenarios: one, view }) as const),
    ...EVIDENCE_VIEWS.map((view) => ({ kind: 'evidence', scenarios: one, view }) as const),
    ...DRIVER_VIEWS.map((view) => ({ kind: 'drivers', scenarios: two, view }) as const),
    ...GOAL_VIEWS.map((view) => ({ kind: 'goals', scenarios: two, view }) as const),
    ...(['report', 'intake'] as const).map(
      (counting) => ({ kind: 'actors', scenarios: two, counting }) as const,
    ),
  ];
  const others = KINDS.filter(({ kind }) => !views.some((view) => view.kind === kind));
  const added = [...views, ...others.map((each): Cell => each.initial(two))];
  const cells = Object.fromEntries(added.map((cell, index) => [`x-${index}`, cell]));
  return {
    cells: { ...document.cells, ...cells },
    cellOrder: [...document.cellOrder, ...Object.keys(cells)],
  };
}
