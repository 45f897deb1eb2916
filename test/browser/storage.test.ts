import { afterEach, describe, expect, test, vi } from 'vitest';
import { indexedDbStore } from '../../src/storage/indexedDbStore.ts';
import type { StoredNotebook } from '../../src/storage/notebookStore.ts';
import type { Saved } from '../../src/storage/autoSave.ts';
import { openTabs } from '../../src/app/session/tabs.ts';

// With the real database, in Chromium and in Firefox.

const NAME = 'test';
const storeHere = () => indexedDbStore(indexedDB, { name: NAME });
const notebook = (more: Partial<StoredNotebook> = {}): StoredNotebook => ({
  id: 'a',
  title: 'Min bok',
  text: '{}',
  savedAt: '2026-11-25T10:00:00Z',
  revision: 1,
  ...more,
});

afterEach(removeDatabase);

describe('the store', () => {
  test('keeps notebooks, and another store of the same browser finds them', async () => {
    const store = storeHere();
    expect(await store.write(notebook())).toEqual({ ok: true });
    expect(await store.write(notebook({ id: '__proto__' }))).toEqual({ ok: true });
    const other = storeHere();
    expect(await other.read('a')).toEqual({ ok: true, value: notebook() });
    const listed = await other.list();
    expect(listed.ok && listed.value.map(({ id }) => id).sort()).toEqual(['__proto__', 'a']);
    expect(await other.remove('a')).toEqual({ ok: true, value: undefined });
    expect(await store.read('a')).toEqual({ ok: true, value: undefined });
  });

  test('writes on the revision before, and on no other', async () => {
    const [first, second] = [storeHere(), storeHere()];
    await first.write(notebook());
    await first.write(notebook({ revision: 2, text: 'first' }));
    const present = notebook({ revision: 2, text: 'first' });
    expect(await second.write(notebook({ revision: 2, text: 'second' }))).toEqual({
      ok: false,
      trouble: 'conflict',
      present,
    });
    expect(await second.write(notebook({ id: 'b', revision: 3 }))).toEqual({
      ok: false,
      trouble: 'conflict',
    });
    expect(await second.read('a')).toEqual({ ok: true, value: present });
  });

  test('a write that is broken off leaves what was there, whole', async () => {
    const store = storeHere();
    await store.write(notebook({ text: 'whole' }));
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
    ) {
      this.transaction.abort();
      throw new DOMException('broken off', 'AbortError');
    });
    expect(await store.write(notebook({ revision: 2, text: 'half' }))).toMatchObject({ ok: false });
    put.mockRestore();
    expect(await store.read('a')).toMatchObject({ value: { text: 'whole', revision: 1 } });
    expect(await store.write(notebook({ revision: 2, text: 'again' }))).toEqual({ ok: true });
  });

  test('says when there is no room, and goes on when there is', async () => {
    const store = storeHere();
    await store.write(notebook());
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    expect(await store.write(notebook({ revision: 2 }))).toEqual({ ok: false, trouble: 'full' });
    put.mockRestore();
    expect(await store.write(notebook({ revision: 2 }))).toEqual({ ok: true });
  });

  test('says when it is switched off: missing, throwing or refusing', async () => {
    const blocked = { ok: false, trouble: 'blocked' };
    const throwing = {
      open(): IDBOpenDBRequest {
        throw new DOMException('denied', 'SecurityError');
      },
    } as unknown as IDBFactory;
    const refusing = {
      open(): IDBOpenDBRequest {
        const request = {
          error: new DOMException('private', 'InvalidStateError'),
        } as unknown as IDBOpenDBRequest;
        queueMicrotask(() => {
          request.onerror?.(new Event('error'));
        });
        return request;
      },
    } as unknown as IDBFactory;
    for (const factory of [undefined, throwing, refusing]) {
      const store = indexedDbStore(factory, { name: NAME });
      expect(await store.list()).toEqual(blocked);
      expect(await store.read('a')).toEqual(blocked);
      expect(await store.write(notebook())).toEqual(blocked);
    }
  });

  test('keeps what a save replaces, whole, the latest first', async () => {
    const store = storeHere();
    for (const revision of [1, 2, 3]) {
      expect(await store.write(notebook({ revision, text: `text ${revision}` }))).toEqual({
        ok: true,
      });
    }
    await store.write(notebook({ id: 'b', text: 'another' }));
    const earlier = await store.revisions('a');
    expect(earlier).toEqual({
      ok: true,
      value: [notebook({ revision: 2, text: 'text 2' }), notebook({ text: 'text 1' })],
    });
    await store.remove('a');
    expect(await store.revisions('a')).toEqual({ ok: true, value: [] });
  });

  test('of many saves the latest and the largest are kept', async () => {
    const store = storeHere();
    for (let revision = 1; revision <= 70; revision++) {
      await store.write(notebook({ revision, text: revision === 3 ? 'rich'.repeat(9) : '{}' }));
    }
    const earlier = await store.revisions('a');
    const kept = earlier.ok ? earlier.value.map(({ revision }) => revision) : [];
    expect(kept.slice(0, 16)).toEqual(Array.from({ length: 16 }, (_, index) => 69 - index));
    expect([kept.includes(3), kept.length < 40]).toEqual([true, true]);
  });

  test('without room, earlier revisions go before the newest is refused', async () => {
    const store = storeHere();
    for (const revision of [1, 2, 3, 4]) await store.write(notebook({ revision }));
    const { prototype } = IDBObjectStore;
    const original = Object.getOwnPropertyDescriptor(prototype, 'put') ?? {};
    prototype.put = () => {
      Object.defineProperty(prototype, 'put', original);
      throw new DOMException('no room', 'QuotaExceededError');
    };
    expect(await store.write(notebook({ revision: 5 }))).toEqual({ ok: true });
    const earlier = await store.revisions('a');
    expect(earlier.ok && earlier.value.map(({ revision }) => revision)).toEqual([4, 3]);
  });

  test('each kind of refusal has its own reason', async () => {
    for (const [name, trouble] of [
      ['QuotaExceededError', 'full'],
      ['SecurityError', 'blocked'],
      ['DataCloneError', 'fault'],
    ] as const) {
      const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
        throw new DOMException('planted', name);
      });
      expect(await storeHere().write(notebook())).toEqual({ ok: false, trouble });
      put.mockImplementation(() => {
        throw new TypeError('a bug');
      });
      expect(await storeHere().write(notebook())).toEqual({ ok: false, trouble: 'fault' });
      put.mockRestore();
    }
  });

  test('a database of a newer version of the page is told as such', async () => {
    (await databaseOf(99)).close();
    const store = storeHere();
    expect(await store.read('a')).toEqual({ ok: false, trouble: 'newer' });
    expect(await store.write(notebook())).toEqual({ ok: false, trouble: 'newer' });
  });

  test('an older version of the page that does not let go is told as such', async () => {
    const older = await databaseOf(1);
    const store = storeHere();
    expect(await store.read('a')).toEqual({ ok: false, trouble: 'occupied' });
    older.close();
    await expect.poll(() => store.write(notebook())).toEqual({ ok: true });
  });

  test('that the database was removed while it was open is heard', async () => {
    const lost = vi.fn();
    const store = indexedDbStore(indexedDB, { name: NAME, lost });
    await store.write(notebook());
    await removeDatabase();
    await expect.poll(() => lost.mock.calls.length).toBe(1);
    expect(await store.write(notebook({ revision: 2 }))).toEqual({
      ok: false,
      trouble: 'conflict',
    });
    expect(await store.write(notebook())).toEqual({ ok: true });
  });
});

describe('the database of version 1', () => {
  // Frozen: what browsers hold since the first version.
  const record = {
    id: '5f1f3c1e-0000-4000-8000-000000000001',
    title: 'Min bok',
    text: '{}',
    savedAt: '2026-11-25T10:00:00.000Z',
    revision: 7,
  };
  const thrown = { ...record, id: 'thrown', deletedAt: '2026-11-26T10:00:00.000Z' };

  async function keep(...records: readonly object[]) {
    const database = await databaseOf(1);
    const transaction = database.transaction('notebooks', 'readwrite');
    for (const each of records) transaction.objectStore('notebooks').put(each);
    await new Promise((resolve) => (transaction.oncomplete = resolve));
    database.close();
  }

  test('is brought up to date, and all that it holds stays', async () => {
    await keep(record, thrown);
    const store = storeHere();
    expect(await store.list()).toEqual({ ok: true, value: [record, thrown] });
    expect(await store.revisions(record.id)).toEqual({ ok: true, value: [] });
    expect(await store.write({ ...record, revision: 8, text: 'new' })).toEqual({ ok: true });
    expect(await store.revisions(record.id)).toEqual({ ok: true, value: [record] });
  });

  test.each([
    ['a null for a date', { deletedAt: null }, {}],
    ['a number for a date', { savedAt: 3, deletedAt: 7 }, { savedAt: '' }],
    ['no moment for a date', { savedAt: 'soon', deletedAt: 'x' }, { savedAt: '' }],
    ['no title', { title: undefined }, { title: '' }],
    ['a list for a title', { title: ['x'] }, { title: '' }],
    ['a text for a revision', { revision: '7' }, { revision: 0 }],
    ['half a revision', { revision: 1.5 }, { revision: 0 }],
  ])('with %s in a record still lists and reads it', async (_, wrong, read) => {
    await keep({ ...record, ...wrong });
    const value = { ...record, ...read };
    const store = storeHere();
    expect(await store.list()).toEqual({ ok: true, value: [value] });
    expect(await store.read(record.id)).toEqual({ ok: true, value });
    const { revision } = value;
    expect(await store.write({ ...value, revision: revision + 1 })).toEqual({ ok: true });
  });

  test.each([
    ['half of it', { id: 'x', title: 'Halv' }],
    ['a number for its text', { id: 'x', text: 3, revision: 1 }],
  ])('with a record that has %s lists it as broken and never overwrites it', async (_, half) => {
    await keep(half);
    const store = storeHere();
    const value = { id: 'x', broken: JSON.stringify(half) };
    expect(await store.list()).toEqual({ ok: true, value: [value] });
    expect(await store.read('x')).toEqual({ ok: true, value });
    for (const revision of [1, 2]) {
      expect(await store.write(notebook({ id: 'x', revision }))).toEqual({
        ok: false,
        trouble: 'conflict',
        present: value,
      });
    }
  });
});

/** The database as another version of the page has it. */
function databaseOf(version: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, version);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('notebooks', { keyPath: 'id' });
    };
    request.onerror = () => reject(request.error ?? new Error('not opened'));
    request.onsuccess = () => resolve(request.result);
  });
}

function removeDatabase(): Promise<unknown> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(NAME);
    request.onsuccess = request.onerror = request.onblocked = resolve;
  });
}

test('without a channel, or where it is refused, tabs hear nothing and nothing breaks', () => {
  const channel = vi.spyOn(globalThis, 'BroadcastChannel').mockImplementation(function () {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  });
  const tabs = openTabs(() => undefined);
  tabs.announce({ id: 'a', revision: 1 });
  tabs.close();
  channel.mockRestore();
});

test('tabs hear each other, but not themselves and not nonsense', async () => {
  const heard: Saved[] = [];
  const own: Saved[] = [];
  const first = openTabs((saved) => own.push(saved));
  const second = openTabs((saved) => heard.push(saved));
  const stranger = new BroadcastChannel('scenarioverkstad');
  stranger.postMessage({ id: 3 });
  first.announce({ id: 'a', revision: 2 });
  await expect.poll(() => heard).toEqual([{ id: 'a', revision: 2 }]);
  expect(own).toEqual([]);
  for (const each of [first, second, stranger]) each.close();
});
