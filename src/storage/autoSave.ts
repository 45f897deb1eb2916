import type { NotebookStore, StorageTrouble, StoredNotebook } from './notebookStore.ts';

/** How the notebook that is open stands in the browser's storage. */
export type SaveState =
  /** It has never been changed, and is not kept. */
  | { readonly kind: 'untouched' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved' }
  /** It is not kept; work goes on, and every change tries again. */
  | { readonly kind: 'unsaved'; readonly trouble: StorageTrouble }
  /** Another tab has saved something else under the same name. */
  | { readonly kind: 'conflict'; readonly present: StoredNotebook };

/** What is to be kept of an open notebook. */
export interface Draft {
  readonly title: string;
  readonly text: string;
}

/** What a save depends on from outside. */
export interface SaveSurroundings {
  readonly store: NotebookStore;
  /** Now, in ISO 8601. */
  now(): string;
  /** Does something later; returns what calls it off. */
  later(act: () => void, afterMs: number): () => void;
  /** A name that nothing else has. */
  newId(): string;
  /** Tells other tabs that a notebook has been saved. */
  announce(saved: { readonly id: string; readonly revision: number }): void;
  /** Hears of every change of state. */
  tell(state: SaveState): void;
}

/** Changes in quick succession are written together, this long after the first of them. */
export const SAVE_AFTER_MS = 300;
/** When trouble is tried again although nothing changes. */
export const TRY_AGAIN_MS = 5_000;

/**
 * Keeps the open notebook as it changes. Only the newest draft is ever written, one write at a
 * time; a write names the revision that this tab has seen, so that two tabs cannot silently
 * overwrite each other. Nothing throws or rejects but what a draft or the surroundings throw.
 */
export class AutoSave {
  /** As last told. */
  state: SaveState = { kind: 'untouched' };
  /** The notebook in the store; undefined before anything is written. */
  id: string | undefined;
  private revision = 0;
  private draft: (() => Draft) | undefined;
  private isWriting = false;
  private cancelTimer: (() => void) | undefined;

  /** @param outside where to write, and how to wait and tell */
  constructor(private readonly outside: SaveSurroundings) {}

  /** Whether there is something that is not written yet. */
  get isPending(): boolean {
    return this.draft !== undefined || this.isWriting;
  }

  /**
   * Goes over to another notebook: one that is kept, or a new one. What is pending is written
   * first.
   */
  async follow(
    notebook: { readonly id: string; readonly revision: number } | undefined,
  ): Promise<void> {
    await this.flush();
    this.cancelTimer?.();
    this.draft = undefined;
    this.id = notebook?.id;
    this.revision = notebook?.revision ?? 0;
    this.go({ kind: notebook ? 'saved' : 'untouched' });
  }

  /**
   * The notebook has changed: it is written soon.
   *
   * @param draft makes what is to be written; asked when it is time
   */
  changed(draft: () => Draft): void {
    this.draft = draft;
    if (this.state.kind === 'conflict') return; // nothing is written until that is settled
    if (this.state.kind === 'unsaved') {
      // Sooner than it would be tried anyway.
      this.cancelTimer?.();
      this.cancelTimer = undefined;
    } else this.go({ kind: 'saving' });
    this.plan(SAVE_AFTER_MS);
  }

  /** Writes at once what is pending. */
  async flush(): Promise<void> {
    this.cancelTimer?.();
    this.cancelTimer = undefined;
    await this.write();
  }

  /**
   * Another tab has saved a notebook.
   *
   * @returns whether it is this one, newer than seen here, and nothing here is lost by reading it
   *   anew
   */
  shouldReload(saved: { readonly id: string; readonly revision: number }): boolean {
    return saved.id === this.id && saved.revision > this.revision && !this.isPending;
  }

  /** Settles a conflict: what is here is kept as a notebook of its own. */
  async keepAsCopy(draft: () => Draft): Promise<void> {
    this.id = undefined;
    this.revision = 0;
    this.go({ kind: 'saving' });
    this.draft = draft;
    await this.flush();
  }

  private plan(afterMs: number): void {
    this.cancelTimer ??= this.outside.later(() => {
      this.cancelTimer = undefined;
      void this.write();
    }, afterMs);
  }

  private async write(): Promise<void> {
    const { draft, outside } = this;
    if (!draft || this.isWriting || this.state.kind === 'conflict') return;
    this.draft = undefined;
    this.isWriting = true;
    const id = (this.id ??= outside.newId());
    const revision = this.revision + 1;
    const written = await outside.store.write({ ...draft(), id, revision, savedAt: outside.now() });
    this.isWriting = false;
    if (written.ok) {
      this.revision = revision;
      outside.announce({ id, revision });
      this.go({ kind: this.draft ? 'saving' : 'saved' });
      if (this.draft) this.plan(SAVE_AFTER_MS);
      return;
    }
    this.draft ??= draft;
    if (written.trouble !== 'conflict') {
      this.go({ kind: 'unsaved', trouble: written.trouble });
      this.plan(TRY_AGAIN_MS);
    } else if (written.present) {
      this.go({ kind: 'conflict', present: written.present });
    } else {
      // It was thrown away for good elsewhere; what is here is then the only one.
      this.id = undefined;
      this.revision = 0;
      await this.write();
    }
  }

  private go(state: SaveState): void {
    this.state = state;
    this.outside.tell(state);
  }
}
