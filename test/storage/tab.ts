import { answeringStore } from '../../src/storage/answeringStore.ts';
import { AutoSave, type Saved } from '../../src/storage/autoSave.ts';
import type { NotebookStore } from '../../src/storage/notebookStore.ts';
import type { SaveState } from '../../src/storage/notebookWriter.ts';
import type { Clock } from './clock.ts';

/** What a tab hears of others. */
export interface Channel {
  announce(from: Tab, saved: Saved): void;
}

/** A tab as the page makes one, with a text for a document. */
export class Tab {
  text = '';
  isClosed = false;
  readonly states: SaveState['kind'][] = [];
  readonly told: string[] = [];
  readonly save: AutoSave;

  constructor(
    store: NotebookStore,
    clock: Clock,
    readonly name: string,
    channel?: Channel,
  ) {
    const alive = (act: () => void) => () => void (this.isClosed || act());
    const later = (act: () => void, afterMs: number) => clock.later(alive(act), afterMs);
    let ids = 0;
    this.save = new AutoSave({
      store: answeringStore(store, later),
      now: clock.now,
      later,
      newId: () => `${name}${++ids}`,
      announce: (saved) => channel?.announce(this, saved),
      tell: ({ kind }) => this.states.push(kind),
      parted: () => this.told.push('parted'),
      takeOver: ({ text }) => {
        this.text = text;
        return true;
      },
      thrownAway: () => this.told.push('thrownAway'),
      lost: () => {
        this.told.push('lost');
        this.change(this.text);
      },
    });
  }

  change(text: string): void {
    this.text = text;
    this.save.changed(() => ({ title: 'T', text }));
  }
}
