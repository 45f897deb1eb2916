import type {
  NotebookStore,
  StorageTrouble,
  StoredNotebook,
  StoredRecord,
} from '../../src/storage/notebookStore.ts';
import { isNotebook } from '../../src/storage/notebookStore.ts';

/** What can go wrong with one call. */
export type Fault =
  /** It is refused, and nothing happens. */
  | 'refused'
  /** It throws, and nothing happens. */
  | 'thrown'
  /** It is never answered, and nothing happens. */
  | 'stalled'
  /** It is done, and never answered. */
  | 'unanswered'
  /** It is done, and answered as a failure. */
  | 'denied';
export const FAULTS: readonly Fault[] = ['refused', 'thrown', 'stalled', 'unanswered', 'denied'];

/** A store in memory that can be made slow, to fail and to stall, at any call. */
export class MemoryStore implements NotebookStore {
  readonly kept = new Map<string, StoredRecord>();
  readonly earlier = new Map<string, StoredNotebook[]>();
  trouble: StorageTrouble | undefined;
  calls = 0;
  writes = 0;
  /** @param call counts from 1 */
  faultOf: (call: number) => Fault | undefined = () => undefined;
  /** Until it is done, and again until that is heard. */
  delay: () => Promise<void> = () => Promise.resolve();

  list() {
    return this.call(() => [...this.kept.values()]);
  }

  read(id: string) {
    return this.call(() => this.kept.get(id));
  }

  revisions(id: string) {
    return this.call(() => (this.earlier.get(id) ?? []).toReversed());
  }

  async write(notebook: StoredNotebook) {
    this.writes++;
    const called = await this.call(() => this.append(notebook));
    return called.ok ? called.value : called;
  }

  remove(id: string) {
    return this.call(() => {
      this.kept.delete(id);
      this.earlier.delete(id);
      return undefined;
    });
  }

  private append(notebook: StoredNotebook) {
    const present = this.kept.get(notebook.id);
    const isBroken = present && !isNotebook(present);
    if (isBroken || (present?.revision ?? 0) !== notebook.revision - 1) {
      return { ok: false, trouble: 'conflict', ...(present && { present }) } as const;
    }
    if (present) {
      this.earlier.set(notebook.id, [...(this.earlier.get(notebook.id) ?? []), present]);
    }
    this.kept.set(notebook.id, notebook);
    return { ok: true } as const;
  }

  private async call<Value>(act: () => Value) {
    const fault = this.faultOf(++this.calls);
    const failed = (trouble: StorageTrouble) => ({ ok: false, trouble }) as const;
    await this.delay();
    if (this.trouble) return failed(this.trouble);
    if (fault === 'refused') return failed('full');
    if (fault === 'thrown') throw new Error('planted');
    if (fault === 'stalled') return new Promise<never>(() => undefined);
    const value = act();
    await this.delay();
    if (fault === 'unanswered') return new Promise<never>(() => undefined);
    return fault === 'denied' ? failed('fault') : ({ ok: true, value } as const);
  }
}
