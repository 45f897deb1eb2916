import { answeringStore } from '../../storage/answeringStore.ts';
import { indexedDbStore } from '../../storage/indexedDbStore.ts';
import type { NotebookStore } from '../../storage/notebookStore.ts';

/**
 * The notebooks of this browser.
 *
 * @param lost called when they were removed while the page is open
 */
export function browserStorage(lost: () => void): NotebookStore {
  return answeringStore(indexedDbStore(browserDatabase(), { lost }), later);
}

/** Does something later; returns what calls it off. */
export function later(act: () => void, afterMs: number): () => void {
  const timer = setTimeout(act, afterMs);
  return () => clearTimeout(timer);
}

/** Asks the browser not to clear what is kept. Nobody waits: in Firefox a person has to answer. */
export function askForLastingStorage(): void {
  try {
    void navigator.storage?.persist?.().catch(() => undefined);
  } catch {
    // Without a secure context there is nothing to ask.
  }
}

function browserDatabase(): IDBFactory | undefined {
  try {
    return window.indexedDB;
  } catch {
    return undefined; // some browsers refuse even the question
  }
}
