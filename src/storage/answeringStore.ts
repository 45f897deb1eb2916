import type { NotebookStore } from './notebookStore.ts';

type Unanswered = { readonly ok: false; readonly trouble: 'silent' | 'fault' };

/** A store that does not answer is not waited for any longer. */
export const ANSWERS_WITHIN_MS = 4_000;

/**
 * A store that always answers: `silent` where the one behind it takes too long (what it does later
 * is not undone), `fault` where it throws.
 *
 * @param later does something later; returns what calls it off
 */
export function answeringStore(
  store: NotebookStore,
  later: (act: () => void, afterMs: number) => () => void,
): NotebookStore {
  function inTime<Answer>(ask: () => Promise<Answer>): Promise<Answer | Unanswered> {
    return new Promise((resolve) => {
      const giveUp = later(() => resolve({ ok: false, trouble: 'silent' }), ANSWERS_WITHIN_MS);
      const settle = (answer: Answer | Unanswered) => {
        giveUp();
        resolve(answer);
      };
      const fail = () => settle({ ok: false, trouble: 'fault' });
      try {
        ask().then(settle, fail);
      } catch {
        fail();
      }
    });
  }
  return {
    list: () => inTime(() => store.list()),
    read: (id) => inTime(() => store.read(id)),
    revisions: (id) => inTime(() => store.revisions(id)),
    write: (notebook) => inTime(() => store.write(notebook)),
    remove: (id) => inTime(() => store.remove(id)),
  };
}
