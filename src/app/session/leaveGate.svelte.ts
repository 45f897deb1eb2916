import type { NotebookDocument } from '../../document/notebookDocument.ts';
import { hasSmallCounts } from '../../evidence/smallCounts.ts';

/** Something that is about to leave a notebook, until it is answered. */
export interface Leaving {
  readonly notebook: NotebookDocument;
  /** What the notebook is known by while the page is open. */
  readonly key: unknown;
  readonly leave: () => void;
}

/**
 * The one way out: files, pictures, tables, print. Of a notebook with small counts of its own it is
 * asked first, once while the page is open; nothing is kept in for good.
 */
export class LeaveGate {
  /** What is asked about; undefined when nothing is. */
  asked = $state.raw<Leaving>();
  private readonly answered = new Set<unknown>();

  /**
   * Lets something out, at once or when it has been answered.
   *
   * @param notebook what it comes from; undefined where that cannot be read
   * @param key the same for the same notebook
   */
  pass(notebook: NotebookDocument | undefined, key: unknown, leave: () => void): void {
    const own = notebook?.evidence;
    if (!notebook || !own || !hasSmallCounts(own) || this.answered.has(key)) leave();
    else this.asked = { notebook, key, leave };
  }

  /** Lets out what is asked about, and whatever comes from the same notebook later. */
  goOn({ key, leave }: Leaving): void {
    this.answered.add(key);
    this.close();
    leave();
  }

  /** Nothing leaves; it is asked again the next time. */
  close(): void {
    this.asked = undefined;
  }
}
