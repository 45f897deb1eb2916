/**
 * Moves between the boxes of a table as a spreadsheet does: Enter and the arrows up and down keep
 * to the column; the arrows to the sides leave a box at its end, or when all of it is chosen; F2
 * begins to edit what is in it.
 */
export function moveInTable(event: KeyboardEvent): void {
  const input = event.target;
  if (!(input instanceof HTMLInputElement) || event.ctrlKey || event.metaKey || event.altKey)
    return;
  if (event.key === 'F2') {
    input.setSelectionRange(input.value.length, input.value.length);
    return;
  }
  const next = boxAfter(input, event);
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function boxAfter(input: HTMLInputElement, event: KeyboardEvent): HTMLInputElement | undefined {
  switch (event.key) {
    case 'Enter':
      return boxAt(input, event.shiftKey ? -1 : 1, 0);
    case 'ArrowDown':
      return boxAt(input, 1, 0);
    case 'ArrowUp':
      return boxAt(input, -1, 0);
    case 'ArrowRight':
      return isAtEnd(input) ? boxAt(input, 0, 1) : undefined;
    case 'ArrowLeft':
      return isAtStart(input) ? boxAt(input, 0, -1) : undefined;
    default:
      return undefined;
  }
}

function boxAt(input: HTMLInputElement, down: number, right: number): HTMLInputElement | undefined {
  const row = input.closest('tr');
  const body = row?.closest('tbody');
  if (!row || !body) return undefined;
  const rows = [...body.rows].map((each) => [...each.querySelectorAll('input')]);
  const at = [...body.rows].indexOf(row);
  return rows[at + down]?.[(rows[at]?.indexOf(input) ?? 0) + right];
}

function isAllChosen({ value, selectionStart, selectionEnd }: HTMLInputElement): boolean {
  return selectionStart === 0 && selectionEnd === value.length;
}

function isAtEnd(input: HTMLInputElement): boolean {
  return isAllChosen(input) || input.selectionStart === input.value.length;
}

function isAtStart(input: HTMLInputElement): boolean {
  return isAllChosen(input) || input.selectionEnd === 0;
}
