import type {
  NotebookStore,
  StorageTrouble,
  StoredNotebook,
  StoreResult,
  WriteResult,
} from './notebookStore.ts';

const NAME = 'scenarioverkstad';
const VERSION = 1;
const NOTEBOOKS = 'notebooks';

/**
 * Keeps notebooks in the browser's own database. It is opened when first needed, and opened anew
 * after it was closed or refused: what was blocked may be allowed later.
 *
 * @param factory the browser's; undefined where there is none: then all is `blocked`
 * @param name of the database
 */
export function indexedDbStore(factory: IDBFactory | undefined, name = NAME): NotebookStore {
  let database: Promise<IDBDatabase> | undefined;

  function opened(): Promise<IDBDatabase> {
    const opening = database ?? open(factory, name, () => (database = undefined));
    database = opening;
    opening.catch(() => (database = undefined));
    return opening;
  }

  async function inTransaction<Value>(
    mode: IDBTransactionMode,
    act: (notebooks: IDBObjectStore) => Promise<Value>,
  ): Promise<StoreResult<Value>> {
    try {
      const transaction = (await opened()).transaction(NOTEBOOKS, mode);
      const isComplete = completion(transaction);
      // When the transaction fails the request does too: one of the two is heard.
      isComplete.catch(() => undefined);
      const value = await act(transaction.objectStore(NOTEBOOKS));
      await isComplete;
      return { ok: true, value };
    } catch (error) {
      return { ok: false, trouble: troubleOf(error) };
    }
  }

  return {
    list: () =>
      inTransaction('readonly', async (notebooks) => {
        const all: unknown[] = await answer(notebooks.getAll());
        return all.filter(isNotebook);
      }),
    read: (id) =>
      inTransaction('readonly', async (notebooks) => {
        const found: unknown = await answer(notebooks.get(id));
        return isNotebook(found) ? found : undefined;
      }),
    async write(notebook) {
      const written = await inTransaction('readwrite', async (notebooks): Promise<WriteResult> => {
        const found: unknown = await answer(notebooks.get(notebook.id));
        const present = isNotebook(found) ? found : undefined;
        if ((present?.revision ?? 0) !== notebook.revision - 1) {
          return { ok: false, trouble: 'conflict', ...(present && { present }) };
        }
        await answer(notebooks.put(notebook));
        return { ok: true };
      });
      return written.ok ? written.value : written;
    },
    remove: (id) =>
      inTransaction('readwrite', async (notebooks) => {
        await answer(notebooks.delete(id));
        return undefined;
      }),
  };
}

function open(
  factory: IDBFactory | undefined,
  name: string,
  closed: () => void,
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    if (!factory) throw new Error('no database');
    const request = factory.open(name, VERSION);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(NOTEBOOKS, { keyPath: 'id' });
    };
    request.onerror = () => reject(request.error ?? new Error('not opened'));
    request.onblocked = () => reject(new Error('blocked'));
    request.onsuccess = () => {
      const { result } = request;
      result.onclose = closed;
      // A newer version of the app in another tab must not have to wait for this one.
      result.onversionchange = () => {
        result.close();
        closed();
      };
      resolve(result);
    };
  });
}

function answer<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('no answer'));
  });
}

function completion(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
  });
}

function troubleOf(error: unknown): StorageTrouble {
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked';
}

/** A record that somebody else wrote, or half of one, is none. */
function isNotebook(value: unknown): value is StoredNotebook {
  if (typeof value !== 'object' || value === null) return false;
  const { id, title, text, savedAt, revision } = value as Record<string, unknown>;
  const texts = [id, title, text, savedAt];
  return texts.every((each) => typeof each === 'string') && Number.isSafeInteger(revision);
}
