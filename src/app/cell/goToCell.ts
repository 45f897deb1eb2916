const LEAVING = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/**
 * Puts the focus on a cell, once it is there, and keeps it at the top of the window while the
 * cells around it are still being drawn; until the reader goes on by themselves.
 */
export function goToCell(id: string): void {
  requestAnimationFrame(() => {
    const cell = document.getElementById(`cell-${id}`);
    if (!cell) return;
    cell.scrollIntoView({ block: 'start' });
    // A field in it that took the focus first keeps it.
    if (!cell.contains(document.activeElement)) cell.focus({ preventScroll: true });
    holdAtTop(cell);
  });
}

/** Goes to the cell that the address of the page names, if it names one. */
export function goToLinkedCell(): void {
  const [, linked] = /^#cell-(.+)$/.exec(location.hash) ?? [];
  if (linked !== undefined) goToCell(linked);
}

function holdAtTop(cell: HTMLElement): void {
  const left = new AbortController();
  const resized = new ResizeObserver(() => {
    if (cell.isConnected) cell.scrollIntoView({ block: 'start' });
    if (!document.querySelector('[data-cell].coming')) left.abort();
  });
  left.signal.addEventListener('abort', () => resized.disconnect());
  for (const event of LEAVING) {
    addEventListener(event, () => left.abort(), { signal: left.signal, passive: true });
  }
  resized.observe(document.body);
}
