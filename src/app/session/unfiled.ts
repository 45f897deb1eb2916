/** Where it is remembered how much of each notebook is in no file. */
const UNFILED_KEY = 'scenarioverkstad.unfiled';

/** How many changes a notebook of this browser has had since it was last saved as a file. */
export function unfiledChanges(id: string): number {
  return read()[id] ?? 0;
}

/** One change more. @returns how many there are now */
export function noteUnfiled(id: string): number {
  const count = unfiledChanges(id) + 1;
  write({ ...read(), [id]: count });
  return count;
}

/** All is in a file now, or not worth reminding of yet. */
export function forgetUnfiled(id: string): void {
  write({ ...read(), [id]: 0 });
}

function read(): Readonly<Record<string, number>> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(UNFILED_KEY) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    const counts = Object.entries(kept).filter(([, count]) => Number.isSafeInteger(count));
    return Object.fromEntries(counts);
  } catch {
    return {};
  }
}

function write(counts: Readonly<Record<string, number>>): void {
  try {
    localStorage.setItem(UNFILED_KEY, JSON.stringify(counts));
  } catch {
    // Storage can be switched off; then nothing is kept that a file could save.
  }
}
