import type {
  NotebookStore,
  StorageTrouble,
  StoredNotebook,
} from '../../src/storage/notebookStore.ts';

/** A store in memory that can be made to fail. */
export class MemoryStore implements NotebookStore {
  readonly kept = new Map<string, StoredNotebook>();
  trouble: StorageTrouble | undefined;
  writes = 0;

  async list() {
    await Promise.resolve();
    if (this.trouble) return { ok: false, trouble: this.trouble } as const;
    return { ok: true, value: [...this.kept.values()] } as const;
  }

  async read(id: string) {
    await Promise.resolve();
    if (this.trouble) return { ok: false, trouble: this.trouble } as const;
    return { ok: true, value: this.kept.get(id) } as const;
  }

  async write(notebook: StoredNotebook) {
    this.writes++;
    await Promise.resolve();
    if (this.trouble) return { ok: false, trouble: this.trouble } as const;
    const present = this.kept.get(notebook.id);
    if ((present?.revision ?? 0) !== notebook.revision - 1) {
      return { ok: false, trouble: 'conflict', ...(present && { present }) } as const;
    }
    this.kept.set(notebook.id, notebook);
    return { ok: true } as const;
  }

  async remove(id: string) {
    await Promise.resolve();
    this.kept.delete(id);
    return { ok: true, value: undefined } as const;
  }
}
