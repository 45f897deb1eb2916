import { serializeDocument } from '../../document/serializeDocument.ts';
import { parseDocument } from '../../document/parseDocument.ts';
import type { NotebookDocument } from '../../document/notebookDocument.ts';
import type { Problem } from '../../document/problem.ts';
import type { GroupsOf } from '../../evidence/cohortEvidence.ts';
import { asComputed, type FiguresOf } from '../../notebook/keyFigures.ts';
import type { Notebook } from '../../notebook/notebook.svelte.ts';
import { inLanguage } from '../../scenario/localText.ts';
import { AutoSave, type Saved } from '../../storage/autoSave.ts';
import { isNotebook, type StoredNotebook, type StoredRecord } from '../../storage/notebookStore.ts';
import type { SaveState } from '../../storage/notebookWriter.ts';
import { randomId } from '../../storage/randomId.ts';
import type { Preferences } from '../settings/preferences.svelte.ts';
import { askForLastingStorage, browserStorage, later } from './browserStorage.ts';
import { rememberedId, rememberId } from './rememberedId.ts';
import type { StorageNews } from './storageNews.ts';
import { openTabs, type Tabs } from './tabs.ts';

/** A database that does not answer is not waited for any longer before the page is shown. */
const OPENS_WITHIN_MS = 2_000;

/**
 * The open notebook as it is kept in this browser: saved as it changes, found again after a
 * reload, and followed from one tab to another.
 */
export class Kept {
  state = $state.raw<SaveState>({ kind: 'untouched' });
  news = $state.raw<StorageNews>();
  /** Whether the notebook that was open when the page was left is still being fetched. */
  isOpening = $state(rememberedId() !== undefined);
  /** The notebook in the store; undefined when it is not kept. */
  openId = $state<string>();
  readonly store = browserStorage(() => this.saveAnew());
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
    this.tabs = openTabs((saved) => void this.save.hear(saved));
    this.save = new AutoSave({
      store: this.store,
      now: () => new Date().toISOString(),
      later,
      newId: randomId,
      announce: (saved) => this.announce(saved),
      tell: (state) => this.tell(state),
      parted: (present) => this.part(present),
      takeOver: (newest) => this.takeOver(newest),
      thrownAway: () => (this.news = { kind: 'thrown' }),
      lost: () => this.saveAnew(),
    });
    notebook.heard = (document) => this.noteChange(document);
  }

  /** Whether work would be lost if the page were left now. */
  get isLate(): boolean {
    return this.save.isLate;
  }

  /** Writes at once what has not been written: the page may be about to go. */
  async flush(): Promise<void> {
    await this.save.flush();
  }

  /** Reads anew what other tabs may have saved while nobody looked here. */
  async catchUp(): Promise<void> {
    if (!this.isOpening) await this.save.catchUp();
  }

  /** Tells other tabs what has been done to a notebook. */
  announce(saved: Saved): void {
    try {
      this.tabs.announce(saved);
    } catch {
      // What a tab does not hear it sees when it is turned to.
    }
  }

  /** A notebook that is kept was written elsewhere on this page, by the library. */
  async noteWritten(saved: Saved): Promise<void> {
    this.announce(saved);
    await this.save.hear(saved);
  }

  /** Goes over to a document that is not kept until it is changed. */
  openNew(document: NotebookDocument, label: string): void {
    this.save.follow(undefined);
    this.show(document, label);
  }

  /** Opens a notebook that is kept, unless it cannot be read. @returns why it cannot */
  openStored(stored: StoredNotebook, label: string): readonly Problem[] {
    const parsed = parseDocument(stored.text, this.groupsOf);
    if (!parsed.ok) return parsed.problems;
    this.save.follow(stored);
    this.show(parsed.document, label);
    void this.save.catchUp(); // what was listed may have been saved anew since
    return [];
  }

  /** Opens the notebook that was open when the page was left. */
  async openLast(label: (title: string) => string): Promise<void> {
    const id = rememberedId();
    if (id !== undefined) await this.fetch(id, label);
  }

  /**
   * Opens a notebook that is kept; that it cannot be fetched or read is said. An answer that comes
   * late changes nothing.
   */
  async fetch(id: string, label: (title: string) => string): Promise<void> {
    this.news = undefined;
    const late = new Promise<'late'>((resolve) => later(() => resolve('late'), OPENS_WITHIN_MS));
    const found = await Promise.race([this.store.read(id), late]);
    this.isOpening = false;
    if (found === 'late') this.news = { kind: 'unfetched', id, trouble: 'silent' };
    else if (!found.ok) this.news = { kind: 'unfetched', id, trouble: found.trouble };
    else if (found.value) this.openFound(found.value, label);
    else {
      this.news = { kind: 'vanished' };
      rememberId(this.openId);
    }
  }

  private openFound(record: StoredRecord, label: (title: string) => string): void {
    if (!isNotebook(record)) {
      this.news = { kind: 'unreadable', title: record.id, text: record.broken, problems: [] };
      return;
    }
    if (record.deletedAt !== undefined) return;
    const { title, text } = record;
    const problems = this.openStored(record, label(title));
    if (problems.length > 0) this.news = { kind: 'unreadable', title, text, problems };
  }

  close(): void {
    this.tabs.close();
  }

  private noteChange(document: NotebookDocument): void {
    if (document === this.settled) return;
    this.settled = document;
    const { opened } = this.notebook;
    if (opened !== this.opened) this.save.follow(undefined);
    this.opened = opened;
    this.save.changed(() => this.draft(document));
  }

  private tell(state: SaveState): void {
    if (state.kind === 'saved' && this.state.kind === 'saving') askForLastingStorage();
    this.state = state;
    this.openId = this.save.id;
    rememberId(this.save.id);
  }

  private show(document: NotebookDocument, label: string): void {
    this.news = undefined;
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

  /** What is here goes on as a notebook of its own, told from the other by its title. */
  private part(other: StoredRecord | undefined): void {
    if (!other || !isNotebook(other)) this.news = { kind: 'savedAnew' };
    else if (other.deletedAt !== undefined) this.news = { kind: 'thrown' };
    else {
      const { document } = this.notebook;
      const title = this.preferences.messages.library.copyOf(this.draftTitle);
      this.news = { kind: 'parted', other, title };
      this.notebook.change({ ...document, title }, title);
    }
  }

  private get draftTitle(): string {
    return inLanguage(this.notebook.document.title, this.preferences.language);
  }

  private takeOver({ text, title }: StoredNotebook): boolean {
    const parsed = parseDocument(text, this.groupsOf);
    if (!parsed.ok) return false;
    this.settled = parsed.document;
    this.notebook.follow(parsed.document, title);
    this.reloaded();
    return true;
  }

  /** Storage has lost what it kept. */
  private saveAnew(): void {
    if (this.save.id === undefined) return;
    const { document } = this.notebook;
    this.save.changed(() => this.draft(document));
  }
}
