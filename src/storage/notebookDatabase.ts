import type { StorageTrouble } from './notebookStore.ts';

/** 2 keeps earlier revisions; 1 had the notebooks alone, which stay as they are. */
const VERSION = 2;
/** The newest revision of each notebook, by its id. */
export const NOTEBOOKS = 'notebooks';
/** Earlier revisions, by id, revision and size, so that keys alone tell which may go. */
export const REVISIONS = 'revisions';

/** That a database cannot be used, for a reason of its own. */
class DatabaseTrouble extends Error {
  constructor(readonly trouble: StorageTrouble) {
    super(trouble);
  }
}

/**
 * Opens the database, and makes it or brings it up to date where that is needed.
 *
 * @param factory the browser's; undefined where there is none
 * @param closed called when it can no longer be used: `isLost` when it was removed
 * @throws what `troubleOf` explains, as a rejection
 */
export function openDatabase(
  factory: IDBFactory | undefined,
  name: string,
  closed: (isLost: boolean) => void,
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    if (!factory) throw new DatabaseTrouble('blocked');
    const request = factory.open(name, VERSION);
    request.onupgradeneeded = () => upgrade(request.result);
    request.onerror = () => reject(request.error ?? new DatabaseTrouble('blocked'));
    request.onblocked = () => reject(new DatabaseTrouble('occupied'));
    request.onsuccess = () => {
      const { result } = request;
      result.onclose = () => closed(true);
      // A newer version of the app in another tab must not have to wait for this one.
      result.onversionchange = ({ newVersion }) => {
        result.close();
        closed(newVersion === null);
      };
      resolve(result);
    };
  });
}

function upgrade(database: IDBDatabase): void {
  const has = (store: string) => database.objectStoreNames.contains(store);
  if (!has(NOTEBOOKS)) database.createObjectStore(NOTEBOOKS, { keyPath: 'id' });
  if (!has(REVISIONS)) {
    database.createObjectStore(REVISIONS, { keyPath: ['id', 'revision', 'characters'] });
  }
}

const TROUBLES: Readonly<Record<string, StorageTrouble>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  SecurityError: 'blocked',
  NotAllowedError: 'blocked',
  InvalidStateError: 'blocked', // how Firefox refuses in a private window
};

/** What an exception of the database means for who wants to keep something. */
export function troubleOf(error: unknown): StorageTrouble {
  if (error instanceof DatabaseTrouble) return error.trouble;
  return (error instanceof DOMException && TROUBLES[error.name]) || 'fault';
}

/** What a request answers. */
export function answer<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('no answer'));
  });
}

/** Resolves when all of a transaction is written. */
export function completion(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
  });
}
