// What a store of notebooks can do.

/** A notebook as it is kept: its file, and what a list of notebooks needs. */
export interface StoredNotebook {
  readonly id: string;
  readonly title: string;
  /** The file, as `serializeDocument` writes it. */
  readonly text: string;
  /** ISO 8601; empty when it is not known. */
  readonly savedAt: string;
  /** Rises by one with every write: a write on an older one would overwrite somebody's work. */
  readonly revision: number;
  /** ISO 8601; there when it has been thrown away and can still be got back. */
  readonly deletedAt?: string;
}

/** A record without the text of a notebook: it is left alone, and can be saved as it is. */
export interface BrokenRecord {
  readonly id: string;
  /** All of it, as JSON. */
  readonly broken: string;
}

export type StoredRecord = StoredNotebook | BrokenRecord;

/** Why nothing can be kept. */
export type StorageTrouble =
  /** The browser refuses: switched off, or a private window. */
  | 'blocked'
  /** There is no room left. */
  | 'full'
  /** A newer version of the page has been here, and keeps notebooks in another way. */
  | 'newer'
  /** An older version of the page is open in another tab, and does not let go. */
  | 'occupied'
  /** The store has not answered in time. */
  | 'silent'
  /** Anything else: the store or the page has a fault. */
  | 'fault';

/** What was asked for, or why it cannot be had. */
export type StoreResult<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly trouble: StorageTrouble };

/** Whether a notebook was written. */
export type WriteResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly trouble: StorageTrouble }
  /** Somebody else has written since; `present` is undefined when it is gone for good. */
  | { readonly ok: false; readonly trouble: 'conflict'; readonly present?: StoredRecord };

/** Nothing here ever throws or rejects: what can go wrong is part of the answer. */
export interface NotebookStore {
  /** The newest revision of everything that is kept, also of what has been thrown away. */
  list(): Promise<StoreResult<readonly StoredRecord[]>>;
  /** One notebook, also when it has been thrown away; undefined when there is none with this id. */
  read(id: string): Promise<StoreResult<StoredRecord | undefined>>;
  /** Earlier revisions that are kept of a notebook, the latest first (`revisionsToDrop`). */
  revisions(id: string): Promise<StoreResult<readonly StoredNotebook[]>>;
  /**
   * Appends a revision, whole or not at all, and only on the one before: `revision` − 1, or nothing
   * for revision 1. What it follows is kept among the earlier ones.
   */
  write(notebook: StoredNotebook): Promise<WriteResult>;
  /** Removes a notebook with all its revisions for good; fine when there is none. */
  remove(id: string): Promise<StoreResult<undefined>>;
}

/** Whether a record is a notebook. */
export function isNotebook(record: StoredRecord): record is StoredNotebook {
  return 'text' in record;
}
