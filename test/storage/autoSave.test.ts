import { describe, expect, test } from 'vitest';
import {
  AutoSave,
  SAVE_AFTER_MS,
  TRY_AGAIN_MS,
  type SaveState,
} from '../../src/storage/autoSave.ts';
import { MemoryStore } from './memoryStore.ts';

/** Autosave with a clock that stands still until it is moved. */
function tab(store: MemoryStore, name = 'a') {
  let timers: { act: () => void; atMs: number }[] = [];
  let nowMs = 0;
  let ids = 0;
  const states: SaveState['kind'][] = [];
  const announced: number[] = [];
  const save = new AutoSave({
    store,
    now: () => new Date(nowMs).toISOString(),
    later(act, afterMs) {
      const timer = { act, atMs: nowMs + afterMs };
      timers.push(timer);
      return () => (timers = timers.filter((each) => each !== timer));
    },
    newId: () => `${name}${++ids}`,
    announce: ({ revision }) => announced.push(revision),
    tell: ({ kind }) => states.push(kind),
  });
  const pass = async (ms: number) => {
    nowMs += ms;
    const due = timers.filter(({ atMs }) => atMs <= nowMs);
    timers = timers.filter((each) => !due.includes(each));
    for (const { act } of due) act();
    await new Promise((resolve) => setTimeout(resolve));
  };
  const change = (text: string) => save.changed(() => ({ title: 'T', text }));
  return { save, pass, change, states, announced };
}

const textOf = (store: MemoryStore, id = 'a1') => store.kept.get(id)?.text;

describe('autosave', () => {
  test('writes the newest of several changes, once, within a second of the first', async () => {
    const store = new MemoryStore();
    const { pass, change, states, save, announced } = tab(store);
    for (let i = 0; i < 5; i++) {
      change(String(i));
      await pass(SAVE_AFTER_MS / 6);
    }
    expect(store.writes).toBe(0);
    await pass(SAVE_AFTER_MS);
    expect([store.writes, textOf(store), save.isPending]).toEqual([1, '4', false]);
    expect(states.at(-1)).toBe('saved');
    expect(announced).toEqual([1]);
    expect(SAVE_AFTER_MS).toBeLessThan(1_000);
  });

  test('a change during a write is written after it', async () => {
    const store = new MemoryStore();
    const { pass, change, save } = tab(store);
    change('1');
    const flushed = save.flush();
    change('2');
    await flushed;
    expect(textOf(store)).toBe('1');
    expect(save.state.kind).toBe('saving');
    await pass(SAVE_AFTER_MS);
    expect([textOf(store), save.state.kind]).toEqual(['2', 'saved']);
  });

  test.each(['blocked', 'full'] as const)(
    'says what is wrong and tries again: %s',
    async (trouble) => {
      const store = new MemoryStore();
      store.trouble = trouble;
      const { pass, change, save } = tab(store);
      change('1');
      await pass(SAVE_AFTER_MS);
      expect(save.state).toEqual({ kind: 'unsaved', trouble });
      expect(save.isPending).toBe(true);
      store.trouble = undefined;
      await pass(TRY_AGAIN_MS);
      expect([textOf(store), save.state.kind]).toEqual(['1', 'saved']);
    },
  );

  test('after trouble, a change tries sooner', async () => {
    const store = new MemoryStore();
    store.trouble = 'full';
    const { pass, change } = tab(store);
    change('1');
    await pass(SAVE_AFTER_MS);
    store.trouble = undefined;
    change('2');
    await pass(SAVE_AFTER_MS);
    expect(textOf(store)).toBe('2');
  });

  test('goes over to another notebook only after what is pending has been written', async () => {
    const store = new MemoryStore();
    const { change, save } = tab(store);
    change('1');
    await save.follow(undefined);
    expect([textOf(store), save.state.kind, save.id]).toEqual(['1', 'untouched', undefined]);
    change('other');
    await save.flush();
    expect([textOf(store), textOf(store, 'a2')]).toEqual(['1', 'other']);
  });
});

describe('two tabs on one notebook', () => {
  async function both() {
    const store = new MemoryStore();
    const [first, second] = [tab(store), tab(store, 'b')];
    first.change('first');
    await first.save.flush();
    await second.save.follow({ id: 'a1', revision: 1 });
    return { store, first, second };
  }

  test('the one without changes reads anew what the other saves', async () => {
    const { first, second } = await both();
    first.change('newer');
    await first.save.flush();
    const saved = { id: 'a1', revision: 2 };
    expect(second.save.shouldReload(saved)).toBe(true);
    expect(first.save.shouldReload(saved)).toBe(false);
    second.change('mine');
    expect(second.save.shouldReload(saved)).toBe(false);
  });

  test('the one with changes overwrites nothing, and can keep its own as a copy', async () => {
    const { store, first, second } = await both();
    first.change('newer');
    await first.save.flush();
    second.change('mine');
    await second.save.flush();
    expect(textOf(store)).toBe('newer');
    expect(second.save.state).toMatchObject({ kind: 'conflict', present: { text: 'newer' } });
    second.change('mine, going on');
    await second.pass(TRY_AGAIN_MS);
    expect(textOf(store)).toBe('newer');
    await second.save.keepAsCopy(() => ({ title: 'Kopia', text: 'mine, going on' }));
    expect([textOf(store), textOf(store, 'b1')]).toEqual(['newer', 'mine, going on']);
    expect(second.save.state.kind).toBe('saved');
  });

  test('a notebook that is gone for good elsewhere is kept anew', async () => {
    const { store, second } = await both();
    store.kept.delete('a1');
    second.change('mine');
    await second.save.flush();
    expect([store.kept.size, textOf(store, 'b1'), second.save.state.kind]).toEqual([
      1,
      'mine',
      'saved',
    ]);
  });
});
