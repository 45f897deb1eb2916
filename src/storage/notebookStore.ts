// Types only: what a store of notebooks can do.

/** A notebook as it is kept: its file, and what a list of notebooks needs. */
export interface StoredNotebook {
  readonly id: string;
  readonly title: string;
  /** The file, as `serializeDocument` writes it. */
  readonly text: string;
  /** ISO 8601. */
  readonly savedAt: string;
  /** Rises by one with every write: a write on an older one would overwrite somebody's work. */
  readonly revision: number;
  /** ISO 8601; there when it has been thrown away and can still be got back. */
  readonly deletedAt?: string;
}

/** Why nothing can be kept. */
export type StorageTrouble =
  /** The browser refuses: switched off, or a private window. */
  | 'blocked'
  /** There is no room left. */
  | 'full';

/** What was asked for, or why it cannot be had. */
export type StoreResult<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly trouble: StorageTrouble };

/** Whether a notebook was written. */
export type WriteResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly trouble: StorageTrouble }
  /** Somebody else has written since; `present` is undefined when it is gone for good. */
  | { readonly ok: false; readonly trouble: 'conflict'; readonly present?: StoredNotebook };

/** Nothing here ever throws or rejects: what can go wrong is part of the answer. */
export interface NotebookStore {
  /**
   * Everything that is kept, also what has been thrown away, but for records that are no notebooks.
   */
  list(): Promise<StoreResult<readonly StoredNotebook[]>>;
  /** One notebook, also when it has been thrown away; undefined when there is none with this id. */
  read(id: string): Promise<StoreResult<StoredNotebook | undefined>>;
  /**
   * Writes whole or not at all, and only on the revision before: `revision` − 1, or nothing for
   * revision 1.
   */
  write(notebook: StoredNotebook): Promise<WriteResult>;
  /** Removes a notebook for good; fine when there is none. */
  remove(id: string): Promise<StoreResult<undefined>>;
}
