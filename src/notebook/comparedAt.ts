import type { Cell } from '../cells/kinds.ts';
import type { NotebookDocument } from '../document/notebookDocument.ts';
import { writeOutRoles } from '../scenario/textReference.ts';

/**
 * The two scenarios that the pictures beside a cell compare, the base first: those of the next
 * picture of two below it, else of the nearest above; of a picture of more or of one where there is
 * none. Where no cell shows any, the first of the notebook.
 */
export function comparedAt(
  { cells, cellOrder, scenarios }: NotebookDocument,
  id: string,
): readonly string[] {
  const at = cellOrder.indexOf(id);
  const nearest = [...cellOrder.slice(at + 1), ...cellOrder.slice(0, Math.max(at, 0)).reverse()];
  const shown = nearest.flatMap((each) => {
    const cell = cells[each];
    return cell && 'scenarios' in cell ? [cell.scenarios] : [];
  });
  const found =
    shown.find(({ length }) => length === 2) ?? shown.find(({ length }) => length > 1) ?? shown[0];
  return (found ?? scenarios.map((each) => each.id)).slice(0, 2);
}

/** A cell as it is shown: a text speaks of the scenarios that have its roles, any other is itself. */
export function cellAsShown(document: NotebookDocument, id: string): Cell | undefined {
  const cell = document.cells[id];
  if (cell?.kind !== 'text') return cell;
  const compared = comparedAt(document, id);
  const { text } = cell;
  const written =
    typeof text === 'string'
      ? writeOutRoles(text, compared)
      : { sv: writeOutRoles(text.sv, compared), en: writeOutRoles(text.en, compared) };
  return { ...cell, text: written };
}
