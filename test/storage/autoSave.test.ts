import { describe, expect, test } from 'vitest';
import { ANSWERS_WITHIN_MS } from '../../src/storage/answeringStore.ts';
import { isNotebook } from '../../src/storage/notebookStore.ts';
import { SAVE_AFTER_MS, TRY_AGAIN_MS } from '../../src/storage/notebookWriter.ts';
import { Clock } from './clock.ts';
import { FAULTS, MemoryStore } from './memoryStore.ts';
import { Tab } from './tab.ts';

function setUp(name = 'a') {
  const [store, clock] = [new MemoryStore(), new Clock()];
  return { store, clock, tab: new Tab(store, clock, name) };
}

function textOf(store: MemoryStore, id = 'a1') {
  const found = store.kept.get(id);
  return found && isNotebook(found) ? found.text : undefined;
}
const texts = (store: MemoryStore) => [...store.kept.keys()].map((id) => textOf(store, id));

describe('autosave', () => {
  test('writes the newest of several changes, once, within a second of the first', async () => {
    const { store, clock, tab } = setUp();
    for (let i = 0; i < 5; i++) {
      tab.change(String(i));
      await clock.pass(SAVE_AFTER_MS / 6);
    }
    expect(store.writes).toBe(0);
    await clock.pass(SAVE_AFTER_MS);
    expect([store.writes, textOf(store), tab.save.isPending]).toEqual([1, '4', false]);
    expect(tab.states.at(-1)).toBe('saved');
    expect(SAVE_AFTER_MS).toBeLessThan(1_000);
  });

  test('a flush waits for the write that is under way, and writes what came since', async () => {
    const { store, clock, tab } = setUp();
    store.delay = () => clock.wait(200);
    tab.change('1');
    const first = tab.save.flush();
    await clock.pass(100);
    tab.change('2');
    const second = tab.save.flush();
    await clock.pass(750); // two writes of 400 ms, the second without a pause
    await Promise.all([first, second]);
    expect([textOf(store), store.writes, tab.save.state.kind]).toEqual(['2', 2, 'saved']);
  });

  test.each(['blocked', 'full', 'newer', 'occupied', 'fault'] as const)(
    'says what is wrong and tries again: %s',
    async (trouble) => {
      const { store, clock, tab } = setUp();
      store.trouble = trouble;
      tab.change('1');
      await clock.pass(SAVE_AFTER_MS);
      expect(tab.save.state).toEqual({ kind: 'unsaved', trouble });
      expect([tab.save.isPending, tab.save.isLate]).toEqual([true, true]);
      store.trouble = undefined;
      await clock.pass(TRY_AGAIN_MS);
      expect([textOf(store), tab.save.state.kind, tab.save.isLate]).toEqual(['1', 'saved', false]);
    },
  );

  test('after trouble, a change tries sooner', async () => {
    const { store, clock, tab } = setUp();
    store.trouble = 'full';
    tab.change('1');
    await clock.pass(SAVE_AFTER_MS);
    store.trouble = undefined;
    tab.change('2');
    await clock.pass(SAVE_AFTER_MS);
    expect(textOf(store)).toBe('2');
  });

  test('a store that never answers is said to be silent, and asked again', async () => {
    const { store, clock, tab } = setUp();
    store.faultOf = (call) => (call === 1 ? 'stalled' : undefined);
    tab.change('1');
    await clock.pass(SAVE_AFTER_MS + 2_000);
    expect([tab.save.state.kind, tab.save.isLate]).toEqual(['saving', true]);
    await clock.pass(ANSWERS_WITHIN_MS - 2_000);
    expect(tab.save.state).toEqual({ kind: 'unsaved', trouble: 'silent' });
    await clock.pass(TRY_AGAIN_MS);
    expect([textOf(store), tab.save.state.kind]).toEqual(['1', 'saved']);
  });

  test('a draft that cannot be made is not saved, and tried again', async () => {
    const { store, clock, tab } = setUp();
    let isBroken = true;
    tab.save.changed(() => {
      if (isBroken) throw new Error('unresolvable document');
      return { title: 'T', text: '1' };
    });
    await clock.pass(SAVE_AFTER_MS);
    expect(tab.save.state).toEqual({ kind: 'unsaved', trouble: 'fault' });
    isBroken = false;
    await clock.pass(TRY_AGAIN_MS);
    expect([textOf(store), tab.save.state.kind]).toEqual(['1', 'saved']);
  });

  test.each(FAULTS)('after any one call is %s the newest draft is kept, once', async (fault) => {
    for (let call = 1; call <= 4; call++) {
      const { store, clock, tab } = setUp();
      store.faultOf = (each) => (each === call ? fault : undefined);
      for (const text of ['1', '2', '3']) {
        tab.change(text);
        await clock.pass(SAVE_AFTER_MS + 100);
      }
      await clock.pass(ANSWERS_WITHIN_MS + TRY_AGAIN_MS);
      expect([texts(store), tab.save.state.kind, tab.told]).toEqual([['3'], 'saved', []]);
    }
  });

  test('an earlier revision of every save is kept', async () => {
    const { store, clock, tab } = setUp();
    for (const text of ['full', '', 'new']) {
      tab.change(text);
      await clock.pass(SAVE_AFTER_MS);
    }
    const earlier = await store.revisions('a1');
    expect(earlier.ok && earlier.value.map(({ text }) => text)).toEqual(['', 'full']);
  });
});

describe('going over to another notebook', () => {
  test('writes what is pending, and starts anew', async () => {
    const { store, clock, tab } = setUp();
    tab.change('1');
    tab.save.follow(undefined);
    expect([tab.save.state.kind, tab.save.id]).toEqual(['untouched', undefined]);
    tab.change('other');
    await clock.pass(SAVE_AFTER_MS);
    expect(texts(store)).toEqual(['1', 'other']);
  });

  test('while a write is under way and a newer draft waits loses nothing', async () => {
    const { store, clock, tab } = setUp();
    store.delay = () => clock.wait(300);
    tab.change('1');
    await clock.pass(SAVE_AFTER_MS + 100);
    tab.change('2');
    tab.save.follow({ id: 'x', revision: 7 });
    await clock.pass(3_000);
    expect([texts(store), tab.save.id, tab.save.state.kind]).toEqual([['2'], 'x', 'saved']);
  });

  test('a write that fails is tried again for the notebook that it is of, and no other', async () => {
    const { store, clock, tab } = setUp();
    store.trouble = 'full';
    tab.change('1');
    await clock.pass(SAVE_AFTER_MS);
    tab.save.follow(undefined);
    expect(tab.save.state).toEqual({ kind: 'unsaved', trouble: 'full' });
    expect([tab.save.isPending, tab.save.isLate]).toEqual([true, true]);
    tab.change('other');
    await clock.pass(SAVE_AFTER_MS);
    store.trouble = undefined;
    await clock.pass(TRY_AGAIN_MS);
    expect(texts(store)).toEqual(['1', 'other']);
    expect([tab.save.id, tab.save.state.kind, tab.save.isPending]).toEqual(['a2', 'saved', false]);
  });
});

describe('two tabs on one notebook', () => {
  async function both() {
    const { store, clock, tab: first } = setUp();
    const second = new Tab(store, clock, 'b');
    first.change('first');
    await first.save.flush();
    second.save.follow({ id: 'a1', revision: 1 });
    second.text = 'first';
    return { store, clock, first, second };
  }

  test('the one without changes reads anew what the other saves', async () => {
    const { first, second } = await both();
    first.change('newer');
    await first.save.flush();
    const saved = { id: 'a1', revision: 2 };
    await second.save.hear(saved);
    expect(second.text).toBe('newer');
    await first.save.hear(saved);
    second.change('on top');
    await second.save.flush();
    expect(second.told).toEqual([]);
  });

  test('a change that is made while it reads stays', async () => {
    const { store, clock, first, second } = await both();
    first.change('newer');
    await first.save.flush();
    store.delay = () => clock.wait(100);
    const heard = second.save.hear({ id: 'a1', revision: 2 });
    await clock.pass(50);
    second.change('mine');
    await clock.pass(2_000);
    await heard;
    expect([second.text, texts(store)]).toEqual(['mine', ['newer', 'mine']]);
  });

  test('the one with changes overwrites nothing: both are kept, and it is said', async () => {
    const { store, clock, first, second } = await both();
    first.change('newer');
    await first.save.flush();
    second.change('mine');
    await second.save.flush();
    expect([textOf(store), textOf(store, 'b1')]).toEqual(['newer', 'mine']);
    expect([second.save.state.kind, second.told]).toEqual(['saved', ['parted']]);
    second.change('mine, going on');
    await clock.pass(SAVE_AFTER_MS);
    expect([textOf(store), textOf(store, 'b1')]).toEqual(['newer', 'mine, going on']);
  });

  test('a notebook that is gone for good elsewhere is kept anew', async () => {
    const { store, second } = await both();
    await store.remove('a1');
    second.change('mine');
    await second.save.flush();
    expect([texts(store), second.told]).toEqual([['mine'], ['parted']]);
  });

  test('one that is thrown away elsewhere stays thrown away, and a change is kept anew', async () => {
    const { store, second } = await both();
    const deletedAt = '2026-11-30T08:00:00Z';
    await store.write({ id: 'a1', title: 'T', text: 'first', savedAt: '', revision: 2, deletedAt });
    await second.save.catchUp();
    expect([second.told, second.save.state.kind]).toEqual([['thrownAway'], 'untouched']);
    second.change('mine');
    await second.save.flush();
    expect(store.kept.get('a1')).toMatchObject({ deletedAt });
    expect(textOf(store, 'b1')).toBe('mine');
  });

  test('what storage has lost while it was open is kept anew', async () => {
    const { store, second } = await both();
    store.kept.clear();
    await second.save.catchUp();
    await second.save.flush();
    expect(texts(store)).toEqual(['first']);
  });
});
