import { newId } from '../document/newId.ts';
import type { NotebookDocument } from '../document/notebookDocument.ts';
import { rulesOf, type Cell, type CellKind } from '../cells/kinds.ts';

// Each function returns another document; one that changes nothing returns the same.

/** A document with a cell that is new in it. */
export interface WithCell {
  readonly document: NotebookDocument;
  readonly id: string;
}

/** A cell of a kind as it is added to a notebook in which some scenarios are compared. */
export function newCell(kind: CellKind, compared: readonly string[]): Cell {
  return rulesOf({ kind }).initial(compared);
}

/** @param index where it stands among the cells: 0 … their number */
export function addCell(document: NotebookDocument, cell: Cell, index: number): WithCell {
  const id = newId(cell.kind, Object.keys(document.cells));
  const { cellOrder } = document;
  return {
    id,
    document: {
      ...document,
      cells: { ...document.cells, [id]: cell },
      cellOrder: [...cellOrder.slice(0, index), id, ...cellOrder.slice(index)],
    },
  };
}

/**
 * A copy of a cell, right below it.
 *
 * @throws for a cell that is not there
 */
export function duplicateCell(document: NotebookDocument, id: string): WithCell {
  return addCell(document, cellOf(document, id), document.cellOrder.indexOf(id) + 1);
}

/** A document without one of its cells. */
export function deleteCell(document: NotebookDocument, id: string): NotebookDocument {
  const cells = Object.entries(document.cells).filter(([name]) => name !== id);
  return {
    ...document,
    cells: Object.fromEntries(cells),
    cellOrder: document.cellOrder.filter((name) => name !== id),
  };
}

/** @param index where it stands afterwards; the nearest that there is */
export function moveCell(document: NotebookDocument, id: string, index: number): NotebookDocument {
  const rest = document.cellOrder.filter((name) => name !== id);
  const to = Math.min(rest.length, Math.max(0, index));
  if (document.cellOrder[to] === id) return document;
  return { ...document, cellOrder: [...rest.slice(0, to), id, ...rest.slice(to)] };
}

/** A cell as it is stored from now on. */
export function replaceCell(document: NotebookDocument, id: string, cell: Cell): NotebookDocument {
  return { ...document, cells: { ...document.cells, [id]: cell } };
}

/**
 * Shows only the heading of a cell, or all of it again.
 *
 * @throws for a cell that is not there
 */
export function toggleCollapsed(document: NotebookDocument, id: string): NotebookDocument {
  const { collapsed, ...cell } = cellOf(document, id);
  return replaceCell(document, id, collapsed ? cell : { ...cell, collapsed: true });
}

/** @throws for a cell that is not there */
function cellOf({ cells }: NotebookDocument, id: string): Cell {
  const cell = cells[id];
  if (!cell) throw new Error(`unknown cell: ${id}`);
  return cell;
}
