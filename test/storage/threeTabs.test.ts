import seedrandom from 'seedrandom';
import { expect, test } from 'vitest';
import type { Saved } from '../../src/storage/autoSave.ts';
import { isNotebook, type NotebookStore } from '../../src/storage/notebookStore.ts';
import { Clock } from './clock.ts';
import { FAULTS, MemoryStore } from './memoryStore.ts';
import { Tab, type Channel } from './tab.ts';

// Three tabs opened, edited, closed and killed at random. An edit adds a word of its own to the
// text, so that a word that stands in no notebook is an edit that was lost.

/** How many rounds; `ROUNDS=100000 npm run test:unit` for the long run. */
const ROUNDS = Number(process.env['ROUNDS'] ?? 1_000);
const SECOND_MS = 1_000;

interface Edit {
  readonly word: string;
  readonly atMs: number;
  readonly tab: Tab;
}

class Round implements Channel {
  readonly clock = new Clock();
  readonly store = new MemoryStore();
  readonly tabs: Tab[] = [];
  private edits: Edit[] = [];
  private made = 0;
  private latest: string | undefined;

  constructor(private readonly random: () => number) {
    this.store.delay = () => this.clock.wait(Math.floor(random() * 100));
  }

  announce(from: Tab, saved: Saved): void {
    this.latest = saved.id;
    this.clock.later(
      () => {
        for (const tab of this.tabs) if (tab !== from && !tab.isClosed) void tab.save.hear(saved);
      },
      Math.floor(this.random() * 50),
    );
  }

  /** A tab that begins with the notebook that was saved last. */
  open(): void {
    const tab: Tab = new Tab(
      asLongAs(() => !tab.isClosed, this.store),
      this.clock,
      `tab${this.made++}-`,
      this,
    );
    this.tabs.push(tab);
    const record = this.latest === undefined ? undefined : this.store.kept.get(this.latest);
    if (!record || !isNotebook(record)) return;
    tab.text = record.text;
    tab.save.follow(record);
  }

  edit(tab: Tab): void {
    const word = `w${this.made++}`;
    this.edits.push({ word, atMs: this.clock.nowMs, tab });
    tab.change(`${tab.text} ${word}`);
  }

  /** Goes over to a new notebook, whatever is pending. */
  turn(tab: Tab): void {
    tab.text = '';
    tab.save.follow(undefined);
  }

  /** What the page can still do when it goes is done; who is asked whether to leave stays informed. */
  close(tab: Tab, isKilled: boolean): void {
    const isSaid = tab.save.isLate;
    if (!isKilled) void tab.save.flush();
    tab.isClosed = true;
    this.tabs.splice(this.tabs.indexOf(tab), 1);
    const nowMs = this.clock.nowMs;
    // Lost by saying so, or within the second in which that may happen.
    this.edits = this.edits.filter(
      (edit) => edit.tab !== tab || (!isSaid && edit.atMs <= nowMs - SECOND_MS),
    );
  }

  async lost(): Promise<readonly string[]> {
    this.store.faultOf = () => undefined;
    await this.clock.pass(30_000);
    expect(this.tabs.map(({ save }) => save.state.kind)).not.toContain('saving');
    const words = [...this.store.kept.values()].flatMap((record) =>
      isNotebook(record) ? record.text.split(' ') : [],
    );
    const kept = new Set(words);
    return this.edits.map(({ word }) => word).filter((word) => !kept.has(word));
  }
}

/** A store that a page can use until it goes. */
function asLongAs(isOpen: () => boolean, store: NotebookStore): NotebookStore {
  const never = new Promise<never>(() => undefined);
  const call = async <Answer>(ask: () => Promise<Answer>): Promise<Answer> => {
    const answer = isOpen() ? await ask() : await never;
    return isOpen() ? answer : never;
  };
  return {
    list: () => call(() => store.list()),
    read: (id) => call(() => store.read(id)),
    revisions: (id) => call(() => store.revisions(id)),
    write: (notebook) => call(() => store.write(notebook)),
    remove: (id) => call(() => store.remove(id)),
  };
}

async function play(seed: number, faultShare: number): Promise<readonly string[]> {
  const random = seedrandom(`round ${seed}`);
  const round = new Round(random);
  round.store.faultOf = () =>
    random() < faultShare ? FAULTS[Math.floor(random() * FAULTS.length)] : undefined;
  for (let step = 0; step < 25; step++) {
    const tab = round.tabs[Math.floor(random() * round.tabs.length)];
    const dice = random();
    if (!tab || (round.tabs.length < 3 && dice < 0.2)) round.open();
    else if (dice < 0.7) round.edit(tab);
    else if (dice < 0.75) round.turn(tab);
    else if (dice < 0.85) round.close(tab, random() < 0.5);
    await round.clock.pass(Math.floor(random() ** 3 * 1_500));
  }
  return round.lost();
}

test.each([
  ['a store that answers', 0],
  ['a store that fails, throws and stalls at every fifth call', 0.2],
])(
  'three tabs on %s lose no edit that is older than a second',
  async (_, faultShare) => {
    const losses: object[] = [];
    for (let seed = 0; seed < ROUNDS; seed++) {
      const words = await play(seed, faultShare);
      if (words.length > 0) losses.push({ seed, words });
    }
    expect(losses).toEqual([]);
  },
  30_000 + ROUNDS * 50,
);
