/**
 * Opens the browser's printing, from which a page can also be saved as a PDF.
 *
 * @param cellId prints this cell without the others
 */
export function printPage(cellId?: string): void {
  const root = document.documentElement;
  const cell = cellId === undefined ? null : document.getElementById(`cell-${cellId}`);
  if (cell) {
    root.toggleAttribute('data-prints-one', true);
    cell.toggleAttribute('data-printed', true);
    addEventListener(
      'afterprint',
      () => {
        root.removeAttribute('data-prints-one');
        cell.removeAttribute('data-printed');
      },
      { once: true },
    );
  }
  print();
}
