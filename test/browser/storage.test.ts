import { afterEach, describe, expect, test, vi } from 'vitest';
import { indexedDbStore } from '../../src/storage/indexedDbStore.ts';
import type { StoredNotebook } from '../../src/storage/notebookStore.ts';
import { openTabs, type SavedElsewhere } from '../../src/app/session/tabs.ts';

// With the real database, in Chromium and in Firefox.

const NAME = 'test';
const notebook = (more: Partial<StoredNotebook> = {}): StoredNotebook => ({
  id: 'a',
  title: 'Min bok',
  text: '{}',
  savedAt: '2026-11-25T10:00:00Z',
  revision: 1,
  ...more,
});

afterEach(async () => {
  await new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(NAME);
    request.onsuccess = request.onerror = request.onblocked = resolve;
  });
});

describe('the store', () => {
  test('keeps notebooks, and another store of the same browser finds them', async () => {
    const store = indexedDbStore(indexedDB, NAME);
    expect(await store.write(notebook())).toEqual({ ok: true });
    expect(await store.write(notebook({ id: '__proto__' }))).toEqual({ ok: true });
    const other = indexedDbStore(indexedDB, NAME);
    expect(await other.read('a')).toEqual({ ok: true, value: notebook() });
    const listed = await other.list();
    expect(listed.ok && listed.value.map(({ id }) => id).sort()).toEqual(['__proto__', 'a']);
    expect(await other.remove('a')).toEqual({ ok: true, value: undefined });
    expect(await store.read('a')).toEqual({ ok: true, value: undefined });
  });

  test('writes on the revision before, and on no other', async () => {
    const [first, second] = [indexedDbStore(indexedDB, NAME), indexedDbStore(indexedDB, NAME)];
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
    const store = indexedDbStore(indexedDB, NAME);
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
    const store = indexedDbStore(indexedDB, NAME);
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
      const store = indexedDbStore(factory, NAME);
      expect(await store.list()).toEqual(blocked);
      expect(await store.read('a')).toEqual(blocked);
      expect(await store.write(notebook())).toEqual(blocked);
    }
  });

  test('a record that is no notebook is left alone, and out of the list', async () => {
    const store = indexedDbStore(indexedDB, NAME);
    await store.write(notebook());
    await new Promise((resolve, reject) => {
      const opening = indexedDB.open(NAME);
      opening.onerror = reject;
      opening.onsuccess = () => {
        const transaction = opening.result.transaction('notebooks', 'readwrite');
        transaction.objectStore('notebooks').put({ id: 'x', text: 3 });
        transaction.oncomplete = resolve;
        opening.result.close();
      };
    });
    const listed = await store.list();
    expect(listed.ok && listed.value.map(({ id }) => id)).toEqual(['a']);
    expect(await store.read('x')).toEqual({ ok: true, value: undefined });
  });
});

test('tabs hear each other, but not themselves and not nonsense', async () => {
  const heard: SavedElsewhere[] = [];
  const own: SavedElsewhere[] = [];
  const first = openTabs((saved) => own.push(saved));
  const second = openTabs((saved) => heard.push(saved));
  const stranger = new BroadcastChannel('scenarioverkstad');
  stranger.postMessage({ id: 3 });
  first.announce({ id: 'a', revision: 2 });
  await expect.poll(() => heard).toEqual([{ id: 'a', revision: 2 }]);
  expect(own).toEqual([]);
  for (const each of [first, second, stranger]) each.close();
});
