import { parseDocument } from '../../document/parseDocument.ts';
import { limitSentence } from '../../document/limitSentence.ts';
import { problemSentence } from '../../document/problemSentence.ts';
import { serializeDocument } from '../../document/serializeDocument.ts';
import type { NotebookDocument } from '../../document/notebookDocument.ts';
import { hiddenCounts, whatMayLeave } from '../../disclosure/whatMayLeave.ts';
import { groupsInEvidence } from '../../evidence/cohortEvidence.ts';
import { loadEvidence } from '../../evidence/evidence.ts';
import { asComputed, keyFiguresOf } from '../../notebook/keyFigures.ts';
import { Notebook } from '../../notebook/notebook.svelte.ts';
import { whenIdle } from '../../pacing/whenIdle.ts';
import { inLanguage } from '../../scenario/localText.ts';
import type { StoredNotebook } from '../../storage/notebookStore.ts';
import type { Preferences } from '../settings/preferences.svelte.ts';
import { fileNameOf, saveFile } from './files.ts';
import { Kept } from './kept.svelte.ts';
import { LeaveGate } from './leaveGate.svelte.ts';
import { openNotebook } from './openNotebook.ts';
import { FIRST_NOTEBOOK, READY_NOTEBOOKS, type ReadyNotebook } from './readyNotebooks.ts';

/** A file that was not opened, and why. */
export interface RefusedFile {
  readonly file: string;
  readonly sentences: readonly string[];
}

/** The open notebook: from where it is opened, to where it is saved, and what is said of that. */
export class Session {
  private readonly reports = loadEvidence();
  readonly groupsOf = groupsInEvidence(this.reports);
  readonly figuresOf = keyFiguresOf(this.reports);
  readonly notebook = new Notebook(this.ready(FIRST_NOTEBOOK), this.reports);
  readonly kept: Kept;
  readonly gate = new LeaveGate();
  /** What has been done, said to who cannot see it. */
  notice = $state('');
  /** What is said on the page until it is read or something else is. */
  told = $state('');
  refused = $state.raw<RefusedFile>();
  readonly title: string = $derived.by(() => this.titleOf(this.notebook.document));

  /** To be made while a component is set up. */
  constructor(private readonly preferences: Preferences) {
    const { notebook, groupsOf, figuresOf } = this;
    this.kept = new Kept(notebook, groupsOf, preferences, figuresOf, () => {
      this.notice = preferences.messages.storage.reloaded;
    });
    notebook.refused = (problem) => {
      this.told = preferences.messages.limits.notDone(limitSentence(problem, preferences.format));
    };
    $effect(() => () => this.kept.close());
    $effect(() => this.prepareFigures());
  }

  /** The notebook that was open when the page was left. */
  async openLast(): Promise<void> {
    await this.kept.openLast((title) => this.preferences.messages.app.opened(title));
  }

  /** A notebook that could not be fetched before. */
  async fetch(id: string): Promise<void> {
    await this.kept.fetch(id, (title) => this.preferences.messages.app.opened(title));
  }

  async open(file: File): Promise<void> {
    const opened = await openNotebook(file, this.groupsOf);
    if (!opened.ok) {
      const { format } = this.preferences;
      const sentences = opened.problems.map((problem) => problemSentence(problem, format));
      this.refused = { file: file.name, sentences };
      return;
    }
    this.refused = undefined;
    this.openNew(opened.document);
  }

  openReady(name: ReadyNotebook): void {
    this.openNew(this.ready(READY_NOTEBOOKS[name]));
  }

  /** @returns whether it could be read */
  openStored(stored: StoredNotebook): boolean {
    const said = this.preferences.messages.app.opened(stored.title);
    const isOpened = this.kept.openStored(stored, said).length === 0;
    if (isOpened) this.notice = said;
    return isOpened;
  }

  /** As a file. */
  save(): void {
    this.mayLeave(() => {
      const document = asComputed(this.notebook.document, this.figuresOf);
      const content = new Blob([serializeDocument(document)], { type: 'application/json' });
      this.handOut(fileNameOf(this.title), content);
      this.notebook.markSaved();
    });
  }

  /** Hands the user a file of the open notebook: a picture, a table. */
  saveFile(name: string, content: Blob): void {
    this.mayLeave(() => this.handOut(name, content));
  }

  /** Hands the user a notebook that is kept, as a file. */
  exportStored(id: string, title: string, text: string): void {
    const parsed = parseDocument(text, this.groupsOf);
    const content = new Blob([text], { type: 'application/json' });
    this.gate.pass(parsed.ok ? parsed.document : undefined, id, () =>
      this.handOut(fileNameOf(title), content),
    );
  }

  /** Does what takes something out of the open notebook, at once or when it has been answered. */
  mayLeave(leave: () => void): void {
    this.gate.pass(this.notebook.document, this.notebook.opened, leave);
  }

  /** Opens a notebook of its own with what may leave of one, and says what was hidden. */
  openCopyToShare(notebook: NotebookDocument): void {
    const { messages, format } = this.preferences;
    const shared = whatMayLeave(notebook);
    const title = messages.leaving.copyTitle(this.titleOf(notebook));
    this.openNew(shared);
    // A change, so that the copy is kept as others are.
    this.notebook.change({ ...shared, title }, title);
    const count = hiddenCounts(notebook, shared);
    this.told = messages.leaving.copied(format.number(count));
  }

  private handOut(name: string, content: Blob): void {
    saveFile(name, content);
    this.notice = this.preferences.messages.app.saved(name);
  }

  private openNew(document: NotebookDocument): void {
    this.notice = this.preferences.messages.app.opened(this.titleOf(document));
    this.kept.openNew(document, this.notice);
  }

  private titleOf({ title }: NotebookDocument): string {
    return inLanguage(title, this.preferences.language);
  }

  private ready(text: string): NotebookDocument {
    const parsed = parseDocument(text, this.groupsOf);
    if (!parsed.ok) throw new Error(`invalid ready notebook: ${JSON.stringify(parsed.problems)}`);
    return parsed.document;
  }

  /** What a save will ask for, a scenario at a time, so that nobody who types has to wait for it. */
  private prepareFigures(): (() => void) | undefined {
    const { notebook, figuresOf } = this;
    if (this.kept.isOpening || notebook.isDragging) return undefined;
    const { stored, evidence } = notebook;
    const asked = { scenarios: stored, ...(evidence.own && { evidence: evidence.own }) };
    const coming = stored.map(({ id }) => whenIdle(() => figuresOf(asked, [id])));
    return () => coming.forEach((cancel) => cancel());
  }
}
