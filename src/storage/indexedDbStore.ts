import {
  answer,
  completion,
  NOTEBOOKS,
  openDatabase,
  REVISIONS,
  troubleOf,
} from './notebookDatabase.ts';
import {
  isNotebook,
  type NotebookStore,
  type StoredNotebook,
  type StoreResult,
  type WriteResult,
} from './notebookStore.ts';
import { revisionsToDrop, type RevisionSize } from './revisionsToDrop.ts';
import { storedRecord } from './storedRecord.ts';

/** Where notebooks are kept, and who hears when they are gone. */
export interface DatabaseOptions {
  readonly name?: string;
  /** Called when the database was removed while the page was open. */
  readonly lost?: () => void;
}

/** The two parts of the database, in one transaction. */
interface Stores {
  readonly notebooks: IDBObjectStore;
  readonly revisions: IDBObjectStore;
}

/** An opening that has not come about by then is given up. */
const OPENS_WITHIN_MS = 3_000;

/**
 * Keeps notebooks in the browser's own database. It is opened when first needed, and opened anew
 * after it was closed, refused or silent: what was blocked may be allowed later.
 *
 * @param factory the browser's; undefined where there is none: then all is `blocked`
 */
export function indexedDbStore(
  factory: IDBFactory | undefined,
  { name = 'scenarioverkstad', lost }: DatabaseOptions = {},
): NotebookStore {
  let database: { readonly opening: Promise<IDBDatabase>; readonly sinceMs: number } | undefined;
  let isOpen = false;

  function opened(): Promise<IDBDatabase> {
    const isStuck = database && !isOpen && performance.now() - database.sinceMs > OPENS_WITHIN_MS;
    if (database && !isStuck) return database.opening;
    const forget = () => {
      if (database?.opening === opening) [database, isOpen] = [undefined, false];
    };
    const opening = openDatabase(factory, name, (isLost) => {
      forget();
      if (isLost) lost?.();
    });
    database = { opening, sinceMs: performance.now() };
    opening.then((result) => {
      if (database?.opening === opening) isOpen = true;
      else result.close(); // too late: another one has been opened
    }, forget);
    return opening;
  }

  async function transactionOf(mode: IDBTransactionMode): Promise<IDBTransaction> {
    const parts = [NOTEBOOKS, REVISIONS];
    try {
      return (await opened()).transaction(parts, mode);
    } catch (error) {
      // One that the browser closed without saying so is opened anew.
      if (!isOpen) throw error;
      [database, isOpen] = [undefined, false];
      return (await opened()).transaction(parts, mode);
    }
  }

  async function inTransaction<Value>(
    mode: IDBTransactionMode,
    act: (stores: Stores) => Promise<Value>,
  ): Promise<StoreResult<Value>> {
    try {
      const transaction = await transactionOf(mode);
      const isComplete = completion(transaction);
      // When the transaction fails the request does too: one of the two is heard.
      isComplete.catch(() => undefined);
      const notebooks = transaction.objectStore(NOTEBOOKS);
      const value = await act({ notebooks, revisions: transaction.objectStore(REVISIONS) });
      await isComplete;
      return { ok: true, value };
    } catch (error) {
      return { ok: false, trouble: troubleOf(error) };
    }
  }

  const write = async (notebook: StoredNotebook): Promise<WriteResult> => {
    const written = await inTransaction('readwrite', (stores) => append(stores, notebook));
    return written.ok ? written.value : written;
  };

  return {
    list: () =>
      inTransaction('readonly', async ({ notebooks }) => {
        const [keys, values] = [answer(notebooks.getAllKeys()), answer(notebooks.getAll())];
        const all: unknown[] = await values;
        return (await keys).map((key, index) => storedRecord(all[index], key));
      }),
    read: (id) =>
      inTransaction('readonly', async ({ notebooks }) => {
        const found: unknown = await answer(notebooks.get(id));
        return found === undefined ? undefined : storedRecord(found, id);
      }),
    revisions: (id) =>
      inTransaction('readonly', async ({ revisions }) => {
        const all: unknown[] = await answer(revisions.getAll(allOf(id)));
        return all
          .map((each) => storedRecord(each, id))
          .filter(isNotebook)
          .reverse();
      }),
    async write(notebook) {
      const written = await write(notebook);
      if (written.ok || written.trouble !== 'full') return written;
      // Rather earlier revisions gone than the newest one lost.
      await inTransaction('readwrite', ({ revisions }) => makeRoom(revisions));
      return write(notebook);
    },
    remove: (id) =>
      inTransaction('readwrite', async ({ notebooks, revisions }) => {
        await answer(notebooks.delete(id));
        await answer(revisions.delete(allOf(id)));
        return undefined;
      }),
  };
}

async function append(
  { notebooks, revisions }: Stores,
  next: StoredNotebook,
): Promise<WriteResult> {
  const found: unknown = await answer(notebooks.get(next.id));
  const present = found === undefined ? undefined : storedRecord(found, next.id);
  const isBroken = present && !isNotebook(present);
  if (isBroken || (present?.revision ?? 0) !== next.revision - 1) {
    return { ok: false, trouble: 'conflict', ...(present && { present }) };
  }
  if (present) {
    await answer(revisions.put({ ...present, characters: present.text.length }));
    await dropSome(revisions, next);
  }
  await answer(notebooks.put(next));
  return { ok: true };
}

async function dropSome(
  revisions: IDBObjectStore,
  { id, revision }: StoredNotebook,
): Promise<void> {
  const earlier = sizesOf(await answer(revisions.getAllKeys(allOf(id))));
  for (const each of revisionsToDrop(earlier, revision)) await drop(revisions, each);
}

/** Leaves of each notebook's earlier revisions only the latest and the largest. */
async function makeRoom(revisions: IDBObjectStore): Promise<void> {
  const all = sizesOf(await answer(revisions.getAllKeys()));
  for (const id of new Set(all.map((each) => each.id))) {
    const earlier = all.filter((each) => each.id === id);
    for (const each of revisionsToDrop(earlier, Infinity, 0)) await drop(revisions, each);
  }
}

/** An earlier revision, as its key tells of it. */
interface RevisionKey extends RevisionSize {
  readonly id: string;
}

function sizesOf(keys: readonly IDBValidKey[]): readonly RevisionKey[] {
  return (keys as [string, number, number][]).map(([id, revision, characters]) => ({
    id,
    revision,
    characters,
  }));
}

function drop(revisions: IDBObjectStore, { id, revision, characters }: RevisionKey) {
  return answer(revisions.delete([id, revision, characters]));
}

/** Keys of all revisions of a notebook: a list comes after every number. */
function allOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []]);
}
