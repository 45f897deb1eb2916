import { serializeDocument } from '../../document/serializeDocument.ts';
import { parseDocument } from '../../document/parseDocument.ts';
import type { NotebookDocument } from '../../document/notebookDocument.ts';
import type { GroupsOf } from '../../evidence/cohortEvidence.ts';
import { asComputed, type FiguresOf } from '../../notebook/keyFigures.ts';
import type { Notebook } from '../../notebook/notebook.svelte.ts';
import { inLanguage } from '../../scenario/localText.ts';
import { AutoSave, type SaveState } from '../../storage/autoSave.ts';
import { indexedDbStore } from '../../storage/indexedDbStore.ts';
import type { NotebookStore, StoredNotebook } from '../../storage/notebookStore.ts';
import type { Preferences } from '../settings/preferences.svelte.ts';
import { openTabs, type SavedElsewhere, type Tabs } from './tabs.ts';

/** Where it is remembered which notebook was open. */
const OPEN_KEY = 'scenarioverkstad.open';
/** A database that does not answer is not waited for any longer. */
const OPENS_WITHIN_MS = 2_000;

/**
 * The open notebook as it is kept in this browser: saved as it changes, found again after a
 * reload, and followed from one tab to another.
 */
export class Kept {
  state = $state.raw<SaveState>({ kind: 'untouched' });
  /** Whether the notebook that was open when the page was left is still being fetched. */
  isOpening = $state(remembered() !== undefined);
  /** The notebook in the store; undefined when it is not kept. */
  openId = $state<string>();
  readonly store: NotebookStore = indexedDbStore(browserDatabase());
  private readonly save: AutoSave;
  private readonly tabs: Tabs;
  /** The document that needs no saving: as it was opened, or as another tab saved it. */
  private settled: NotebookDocument;
  /** What the kept notebook was opened as: undo may lead back to another one, which is not to overwrite it. */
  private opened: NotebookDocument;

  /** @param reloaded called when what another tab saved has been opened */
  constructor(
    private readonly notebook: Notebook,
    private readonly groupsOf: GroupsOf,
    private readonly preferences: Preferences,
    private readonly figuresOf: FiguresOf,
    private readonly reloaded: () => void,
  ) {
    this.settled = notebook.document;
    this.opened = notebook.opened;
    this.tabs = openTabs((saved) => void this.hear(saved));
    this.save = new AutoSave({
      store: this.store,
      now: () => new Date().toISOString(),
      later(act, afterMs) {
        const timer = setTimeout(act, afterMs);
        return () => clearTimeout(timer);
      },
      newId: () => crypto.randomUUID(),
      announce: (saved) => this.tabs.announce(saved),
      tell: (state) => {
        this.state = state;
        this.openId = this.save.id;
        remember(this.save.id);
      },
    });
  }

  /** To be called when the document has changed. */
  noteChange(document: NotebookDocument): void {
    if (document === this.settled) return;
    this.settled = document;
    const { opened } = this.notebook;
    if (opened === this.opened) {
      this.save.changed(() => this.draft(document));
      return;
    }
    this.opened = opened;
    void this.save.follow(undefined).then(() => this.save.changed(() => this.draft(this.settled)));
  }

  /** Writes at once what has not been written: the page may be about to go. */
  async flush(): Promise<void> {
    await this.save.flush();
  }

  /** Goes over to a document that is not kept until it is changed. */
  async openNew(document: NotebookDocument, label: string): Promise<void> {
    await this.save.follow(undefined);
    this.show(document, label);
  }

  /** Opens a notebook that is kept; false when it cannot be read. */
  async openStored(stored: StoredNotebook, label: string): Promise<boolean> {
    const parsed = parseDocument(stored.text, this.groupsOf);
    if (!parsed.ok) return false;
    await this.save.follow(stored);
    this.show(parsed.document, label);
    return true;
  }

  /** The notebook that was open when the page was left, if it is still there and can be read. */
  async openLast(label: (title: string) => string): Promise<void> {
    const id = remembered();
    setTimeout(() => (this.isOpening = false), OPENS_WITHIN_MS);
    const found = id === undefined ? undefined : await this.store.read(id);
    if (found?.ok && found.value && found.value.deletedAt === undefined) {
      await this.openStored(found.value, label(found.value.title));
    }
    this.isOpening = false;
  }

  /** Settles a conflict by what the other tab saved; what was here can be got back by undo. */
  async takeOther(label: string): Promise<void> {
    if (this.state.kind === 'conflict') await this.openStored(this.state.present, label);
  }

  /** Settles a conflict by keeping what is here under another title. */
  async keepMine(title: string): Promise<void> {
    const document = { ...this.notebook.document, title };
    this.settled = document;
    this.notebook.change(document, title);
    await this.save.keepAsCopy(() => this.draft(document));
  }

  close(): void {
    this.tabs.close();
  }

  private show(document: NotebookDocument, label: string): void {
    this.settled = document;
    this.opened = document;
    this.notebook.open(document, label);
  }

  private draft(document: NotebookDocument) {
    return {
      title: inLanguage(document.title, this.preferences.language),
      text: serializeDocument(asComputed(document, this.figuresOf)),
    };
  }

  private async hear(saved: SavedElsewhere): Promise<void> {
    if (!this.save.shouldReload(saved)) return;
    const found = await this.store.read(saved.id);
    if (!found.ok || !found.value || !this.save.shouldReload(saved)) return;
    const parsed = parseDocument(found.value.text, this.groupsOf);
    if (!parsed.ok) return;
    await this.save.follow(found.value);
    this.settled = parsed.document;
    this.notebook.follow(parsed.document, found.value.title);
    this.reloaded();
  }
}

function browserDatabase(): IDBFactory | undefined {
  try {
    return window.indexedDB;
  } catch {
    return undefined; // some browsers refuse even the question
  }
}

function remembered(): string | undefined {
  try {
    return sessionStorage.getItem(OPEN_KEY) ?? localStorage.getItem(OPEN_KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Each tab remembers its own, and a new tab begins with the one of the last. */
function remember(id: string | undefined): void {
  try {
    for (const storage of [sessionStorage, localStorage]) {
      if (id === undefined) storage.removeItem(OPEN_KEY);
      else storage.setItem(OPEN_KEY, id);
    }
  } catch {
    // Storage can be switched off; the page then begins anew.
  }
}
