import { isNotebook, type StoredNotebook, type StoredRecord } from './notebookStore.ts';
import {
  NotebookWriter,
  type Draft,
  type SaveState,
  type WriterSurroundings,
} from './notebookWriter.ts';

/** What saving depends on from outside. */
export interface SaveSurroundings extends Omit<WriterSurroundings, 'changed' | 'parted'> {
  /** Hears of every change of state. */
  tell(state: SaveState): void;
  /**
   * What is open goes on as a notebook of its own: both are kept.
   *
   * @param present what somebody else made of it; undefined when it is gone for good
   */
  parted(present: StoredRecord | undefined): void;
  /** Shows what another tab has made of the open notebook; false when it cannot be read. */
  takeOver(newest: StoredNotebook): boolean;
  /** The open notebook has been thrown away elsewhere; a change keeps it anew. */
  thrownAway(): void;
  /** The open notebook is gone for good, without a change being made here. */
  lost(): void;
}

/** A notebook that has been saved. */
export interface Saved {
  readonly id: string;
  readonly revision: number;
}

/** Longer than this and who leaves the page is asked. */
const LATE_MS = 1_000;

/**
 * Keeps the open notebook as it changes. Every notebook has a writer of its own: one that is left
 * goes on until its last draft is written, whatever is opened meanwhile, and no answer to one can
 * land on another. Nothing throws or rejects.
 */
export class AutoSave {
  private current: NotebookWriter;
  /** Notebooks that were left before all of them was written. */
  private left: readonly NotebookWriter[] = [];
  private readonly writers: WriterSurroundings;

  /** @param outside where to write, and how to wait and tell */
  constructor(private readonly outside: SaveSurroundings) {
    this.writers = {
      store: outside.store,
      now: () => outside.now(),
      later: (act, afterMs) => outside.later(act, afterMs),
      newId: () => outside.newId(),
      announce: (saved) => outside.announce(saved),
      changed: () => this.tell(),
      parted: (writer, present) => {
        if (writer === this.current) outside.parted(present);
      },
    };
    this.current = new NotebookWriter(this.writers);
  }

  /** Of the open notebook; of one that was left when that is not written and this one is. */
  get state(): SaveState {
    const { state } = this.current;
    const behind = this.left.find((each) => each.state.kind === 'unsaved');
    return behind && state.kind !== 'unsaved' ? behind.state : state;
  }

  /** The open notebook in the store; undefined before anything is written. */
  get id(): string | undefined {
    return this.current.id;
  }

  /** Whether there is something that is not written yet. */
  get isPending(): boolean {
    return this.all.some(({ isPending }) => isPending);
  }

  /** Whether something has not been written in the time in which it should. */
  get isLate(): boolean {
    return this.all.some(
      ({ state, isPending, waitsMs }) =>
        isPending && (state.kind === 'unsaved' || waitsMs > LATE_MS),
    );
  }

  /** Goes over to another notebook: one that is kept, or a new one. What is pending is written too. */
  follow(notebook: Saved | undefined): void {
    const before = this.current;
    if (before.isPending) {
      this.left = [...this.left, before];
      void before.flush();
    }
    this.current = new NotebookWriter(this.writers, notebook?.id, notebook?.revision);
    this.tell();
  }

  /**
   * The notebook has changed: it is written soon.
   *
   * @param draft makes what is to be written; asked when it is time
   */
  changed(draft: () => Draft): void {
    this.current.change(draft);
  }

  /** Writes all that is pending. */
  async flush(): Promise<void> {
    await Promise.all(this.all.map((each) => each.flush()));
  }

  /**
   * Another tab has saved a notebook: when it is this one, newer than seen here, and nothing here is
   * lost by it, it is read anew. Else nothing happens; what is pending here goes its own way when it
   * is written.
   */
  async hear(saved: Saved): Promise<void> {
    const { current } = this;
    if (saved.id !== current.id || saved.revision <= current.revision || current.isPending) return;
    const found = await this.outside.store.read(saved.id);
    if (!found.ok || current !== this.current || current.isPending) return;
    this.goOver(current, found.value);
  }

  /** Reads anew what other tabs may have saved unheard. */
  async catchUp(): Promise<void> {
    const { id } = this;
    if (id !== undefined) await this.hear({ id, revision: Infinity });
  }

  private goOver({ revision }: NotebookWriter, newest: StoredRecord | undefined): void {
    if (newest === undefined) this.outside.lost();
    else if (!isNotebook(newest) || newest.revision <= revision) return;
    else if (newest.deletedAt !== undefined) {
      this.follow(undefined);
      this.outside.thrownAway();
    } else if (this.outside.takeOver(newest)) this.follow(newest);
  }

  private get all(): readonly NotebookWriter[] {
    return [...this.left, this.current];
  }

  private tell(): void {
    this.left = this.left.filter(({ isPending }) => isPending);
    this.outside.tell(this.state);
  }
}
