import {
  isNotebook,
  type NotebookStore,
  type StorageTrouble,
  type StoredNotebook,
  type StoredRecord,
} from './notebookStore.ts';

/** What is to be kept of an open notebook. */
export interface Draft {
  readonly title: string;
  readonly text: string;
}

/** How a notebook stands in the browser's storage. */
export type SaveState =
  /** It has never been changed, and is not kept. */
  | { readonly kind: 'untouched' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved' }
  /** It is not kept; work goes on, and is tried again and again. */
  | { readonly kind: 'unsaved'; readonly trouble: StorageTrouble };

/** What writing depends on from outside. */
export interface WriterSurroundings {
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
  changed(writer: NotebookWriter): void;
  /**
   * The notebook goes on as one of its own, since somebody else has written it too (`present`),
   * thrown it away or removed it for good (undefined).
   */
  parted(writer: NotebookWriter, present: StoredRecord | undefined): void;
}

/** Changes in quick succession are written together, this long after the first of them. */
export const SAVE_AFTER_MS = 300;
/** When trouble is tried again although nothing changes. */
export const TRY_AGAIN_MS = 5_000;
/** More conflicts than this in a row are no other tab's doing. */
const MOST_CONFLICTS = 5;

/**
 * Writes one notebook, from when it is opened until its last draft is written. Only the newest draft
 * is ever written, one write at a time; a draft stays until a write of it is answered. Whatever
 * fails, throws or stays silent ends in `unsaved`, and is tried again.
 */
export class NotebookWriter {
  state: SaveState;
  private draft: (() => Draft) | undefined;
  private attempt: Promise<void> | undefined;
  private cancelTimer: (() => void) | undefined;
  /** Writes without a good answer, since they may have come about all the same. */
  private unanswered: readonly StoredNotebook[] = [];
  private waitingSinceMs = Infinity;

  /**
   * @param id of the notebook in the store; undefined before anything is written
   * @param revision that is seen here
   */
  constructor(
    private readonly outside: WriterSurroundings,
    public id?: string,
    public revision = 0,
  ) {
    this.state = { kind: id === undefined ? 'untouched' : 'saved' };
  }

  /** Whether there is something that is not written yet. */
  get isPending(): boolean {
    return this.draft !== undefined;
  }

  /** How long something has been waiting to be written, in milliseconds; below 0 for nothing. */
  get waitsMs(): number {
    return Date.parse(this.outside.now()) - this.waitingSinceMs;
  }

  /** The notebook has changed: it is written soon. */
  change(draft: () => Draft): void {
    if (!this.draft) this.waitingSinceMs = Date.parse(this.outside.now());
    this.draft = draft;
    if (this.state.kind === 'unsaved')
      this.cancel(); // sooner than it would be tried anyway
    else this.go({ kind: 'saving' });
    this.plan(SAVE_AFTER_MS);
  }

  /** Writes what is pending now; after the write that is under way, if one is. */
  async flush(): Promise<void> {
    await this.attempt;
    if (this.draft) await this.write();
  }

  private plan(afterMs: number): void {
    this.cancelTimer ??= this.outside.later(() => {
      this.cancelTimer = undefined;
      void this.write();
    }, afterMs);
  }

  private cancel(): void {
    this.cancelTimer?.();
    this.cancelTimer = undefined;
  }

  private write(): Promise<void> {
    this.cancel();
    this.attempt ??= this.tryToWrite().then((trouble) => {
      this.attempt = undefined;
      if (trouble) this.go({ kind: 'unsaved', trouble });
      else this.go({ kind: this.draft ? 'saving' : 'saved' });
      if (this.draft) this.plan(trouble ? TRY_AGAIN_MS : SAVE_AFTER_MS);
    });
    return this.attempt;
  }

  private async tryToWrite(): Promise<StorageTrouble | undefined> {
    const { draft } = this;
    if (!draft) return undefined;
    try {
      const trouble = await this.append(draft());
      if (trouble === undefined && this.draft === draft) this.draft = undefined;
      if (trouble === undefined) this.waitingSinceMs = this.draft ? this.nowMs() : Infinity;
      return trouble;
    } catch {
      return 'fault'; // the draft could not be made
    }
  }

  private async append(made: Draft): Promise<StorageTrouble | undefined> {
    for (let conflicts = 0; conflicts < MOST_CONFLICTS; conflicts++) {
      const { outside, revision } = this;
      const id = (this.id ??= outside.newId());
      const next = { ...made, id, revision: revision + 1, savedAt: outside.now() };
      const written = await outside.store.write(next);
      if (written.ok || (written.trouble === 'conflict' && isSame(written.present, next))) {
        this.revision = next.revision;
        this.unanswered = [];
        outside.announce({ id, revision: next.revision });
        return undefined;
      }
      if (written.trouble !== 'conflict') {
        this.unanswered = [...this.unanswered, next];
        return written.trouble;
      }
      this.standOn(written.present);
    }
    return 'fault';
  }

  /** After a conflict: on what is there when it is our own, else apart from it. */
  private standOn(present: StoredRecord | undefined): void {
    const own = this.unanswered.find((each) => isSame(present, each));
    if (own) {
      this.revision = own.revision;
      return;
    }
    this.id = undefined;
    this.revision = 0;
    this.unanswered = [];
    this.outside.parted(this, present);
  }

  private nowMs(): number {
    return Date.parse(this.outside.now());
  }

  private go(state: SaveState): void {
    this.state = state;
    this.outside.changed(this);
  }
}

/** Whether what is kept is what was to be written. */
function isSame(present: StoredRecord | undefined, written: StoredNotebook): boolean {
  return (
    present !== undefined &&
    isNotebook(present) &&
    present.id === written.id &&
    present.revision === written.revision &&
    present.text === written.text &&
    present.deletedAt === undefined
  );
}
