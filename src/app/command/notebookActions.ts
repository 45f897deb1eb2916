import { countedScenario, replaceCounts } from '../../notebook/editCounts.ts';
import { addLayer, addScenario, duplicateScenario } from '../../notebook/editScenarios.ts';
import { setOwner } from '../../notebook/editOwners.ts';
import {
  addTarget,
  addTargets,
  changeTarget,
  removeTarget,
  setTarget,
} from '../../notebook/editTargets.ts';
import { rulesOf, type AllMessages, type Cell, type CellKind } from '../../cells/kinds.ts';
import type { TextReference } from '../../scenario/textReference.ts';
import type { OwnEvidence } from '../../evidence/ownEvidence.ts';
import type { Language } from '../../message/language.ts';
import {
  addCell,
  deleteCell,
  duplicateCell,
  moveCell,
  newCell,
  replaceCell,
  toggleCollapsed,
} from '../../notebook/editCells.ts';
import { resetScenarioEntry, setScenarioEntry } from '../../notebook/editScenario.ts';
import type { Notebook } from '../../notebook/notebook.svelte.ts';
import { movedEntry } from '../../scenario/movedEntry.ts';
import { MOST_SCENARIOS } from '../../document/notebookDocument.ts';
import type { NamedScenario, ScenarioWithGroups, Workspace } from '../../shell/workspace.ts';
import type { Target } from '../../target/target.ts';
import { fieldLabel } from '../../scenario/differenceSentence.ts';
import { entryAt, setEntry, type Changes, type Json, type Path } from '../../scenario/layer.ts';
import type { CellActions } from '../cell/cellActions.ts';
import { copyText } from './copyText.ts';
import { printPage } from './printPage.ts';

/** Where actions are asked for: fields are read when used, since the language can change. */
export interface PageAround {
  readonly messages: AllMessages;
  readonly language: Language;
  readonly groupName: (id: string) => string;
  readonly scenarioName: (id: string) => string;
  /** The groups of a scenario, as it is computed. */
  groupsOf(scenario: string): ScenarioWithGroups['groups'];
  /** The scenarios that a new cell shows. */
  readonly compared: readonly string[];
  /** Says what has been done to who cannot see it. */
  announce(text: string): void;
  /** Says on the page what is to be read. */
  tell(text: string): void;
  /** Does what takes something out of the notebook, at once or when it has been answered. */
  mayLeave(leave: () => void): void;
  /** Opens a copy of the notebook that may be shared. */
  copyToShare(): void;
  /** Puts the focus on a cell. */
  goToCell(id: string): void;
  /** Turns the form to a scenario. */
  focusScenario(id: string): void;
}

/** What can be done to the open notebook, by menu, key, drag or name: each is one step to undo. */
export class NotebookActions implements CellActions, Workspace {
  private added: string | undefined;

  constructor(
    private readonly notebook: Notebook,
    private readonly page: PageAround,
  ) {}

  get scenarios(): readonly NamedScenario[] {
    return this.notebook.document.scenarios.map(({ id }) => this.named(id));
  }

  get hasRoomForScenario(): boolean {
    return this.notebook.document.scenarios.length < MOST_SCENARIOS;
  }

  get targets(): readonly Target[] {
    return this.notebook.targets;
  }

  get owners(): Readonly<Record<string, string>> {
    return this.notebook.document.owners ?? {};
  }

  scenariosOn(period: string): readonly NamedScenario[] {
    return [...this.notebook.scenarios]
      .filter(([, { assumptions }]) => assumptions.exitShares.evidence === period)
      .map(([id]) => this.named(id));
  }

  get counts(): OwnEvidence | undefined {
    return this.notebook.document.evidence;
  }

  scenariosWithGroups(): readonly ScenarioWithGroups[] {
    return this.scenarios.map((each) => ({ ...each, groups: this.page.groupsOf(each.id) }));
  }

  baseOf(id: string): ReturnType<Workspace['baseOf']> {
    const base = this.notebook.baseOf(id);
    return base && { ...base, ...this.named(base.id) };
  }

  beginGesture(): void {
    this.notebook.beginGesture();
  }

  endGesture(): void {
    this.notebook.endGesture();
  }

  focusScenario(id: string): void {
    this.page.focusScenario(id);
  }

  undo(): void {
    const what = this.notebook.nextUndo;
    this.notebook.undo();
    if (what !== undefined) this.page.announce(this.page.messages.app.undone(what));
  }

  redo(): void {
    const what = this.notebook.nextRedo;
    this.notebook.redo();
    if (what !== undefined) this.page.announce(this.page.messages.app.redone(what));
  }

  rename(title: string): void {
    const { notebook, page } = this;
    notebook.change({ ...notebook.document, title }, page.messages.app.rename);
  }

  /** Adds a cell at an index among all cells. */
  add(at: number, kind: CellKind): void {
    const { notebook, page } = this;
    const { cell, cellKinds } = page.messages;
    const added = addCell(notebook.document, newCell(kind, page.compared), at);
    if (!notebook.change(added.document, cell.added(cellKinds[kind]))) return;
    this.added = added.id;
    page.goToCell(added.id);
  }

  /** Whether a cell has just been added; true once, for it to begin as something new does. */
  takesUp(id: string): boolean {
    const isNew = this.added === id;
    if (isNew) this.added = undefined;
    return isNew;
  }

  /** A scenario that builds on another one, or is a copy of it; undefined when there is no room. */
  addScenario(kind: 'layer' | 'copy', id: string): string | undefined {
    const { notebook } = this;
    const { scenarioMenu } = this.page.messages;
    const made =
      kind === 'layer' ? addLayer(notebook.document, id) : duplicateScenario(notebook.document, id);
    const label =
      kind === 'layer'
        ? scenarioMenu.addLayerOn(this.page.scenarioName(id))
        : scenarioMenu.duplicate;
    return notebook.change(made.document, label) ? made.id : undefined;
  }

  /**
   * A scenario that builds on another one, with a lever of its own; a cell shows it beside the other.
   *
   * @param paths of the lever, in every group where it is set
   */
  addScenarioWith(cellId: string, base: string, paths: readonly Path[], value: number): void {
    const { notebook, page } = this;
    const present = notebook.scenarioOf(base);
    const changes = paths.reduce<Json>(
      (all, path) => setEntry(all, path, movedEntry(entryAt(present, path), value)),
      {},
    );
    const made = addLayer(notebook.document, base, changes as Changes);
    const cell = made.document.cells[cellId];
    const label = page.messages.scenarioMenu.addLayerOn(page.scenarioName(base));
    const changed =
      cell && 'scenarios' in cell
        ? replaceCell(made.document, cellId, { ...cell, scenarios: [base, made.id] })
        : made.document;
    if (!notebook.change(changed, label)) return;
    page.announce(page.messages.goalSeek.added(page.scenarioName(made.id)));
  }

  /** Shows scenarios in the next comparison of the first of them that has room for the others, or in a new one. */
  compareBelow(id: string, scenarios: readonly string[]): void {
    const { notebook, page } = this;
    const { cells, cellOrder } = notebook.document;
    const below = this.indexOf(id) + 1;
    for (const next of cellOrder.slice(below)) {
      const cell = cells[next];
      if (cell?.kind !== 'compare' || cell.scenarios[0] !== scenarios[0]) continue;
      const together = [...new Set([...cell.scenarios, ...scenarios])];
      if (together.length > rulesOf(cell).mostShown(cell)) continue;
      this.show(next, together);
      page.goToCell(next);
      return;
    }
    const added = addCell(notebook.document, newCell('compare', scenarios), below);
    const label = page.messages.cell.added(page.messages.cellKinds.compare);
    if (notebook.change(added.document, label)) page.goToCell(added.id);
  }

  change(id: string, cell: Cell, label: string): void {
    this.notebook.change(replaceCell(this.notebook.document, id, cell), label);
  }

  move(id: string, by: -1 | 1): void {
    this.putAt(id, this.indexOf(id) + by);
    this.page.goToCell(id);
  }

  moveTo(id: string, at: number): void {
    const from = this.indexOf(id);
    if (from >= 0) this.putAt(id, from < at ? at - 1 : at);
  }

  toggle(id: string): void {
    const { document } = this.notebook;
    const { fold, unfold } = this.page.messages.cell;
    this.notebook.change(
      toggleCollapsed(document, id),
      document.cells[id]?.collapsed ? unfold : fold,
    );
  }

  duplicate(id: string): void {
    const copy = duplicateCell(this.notebook.document, id);
    const isDone = this.notebook.change(copy.document, this.page.messages.cell.duplicate);
    if (isDone) this.page.goToCell(copy.id);
  }

  remove(id: string): void {
    const { notebook, page } = this;
    const { cellOrder } = notebook.document;
    const at = this.indexOf(id);
    const neighbour = cellOrder[at + 1] ?? cellOrder[at - 1];
    const label = page.messages.cell.removed(this.titleOf(id));
    if (!notebook.change(deleteCell(notebook.document, id), label)) return;
    page.announce(label);
    if (neighbour !== undefined) page.goToCell(neighbour);
  }

  show(id: string, scenarios: readonly string[]): void {
    const cell = this.notebook.document.cells[id];
    if (!cell || !('scenarios' in cell) || scenarios.length === 0) return;
    this.change(id, { ...cell, scenarios: [...scenarios] }, this.page.messages.cell.shown);
  }

  /** Prints a cell, or the whole notebook. */
  print(id?: string): void {
    this.page.mayLeave(() => printPage(id));
  }

  copyToShare(): void {
    this.page.copyToShare();
  }

  copyLink(id: string): void {
    const { page } = this;
    const { linkCopied, linkIs } = page.messages.cell;
    const address = new URL(`#cell-${id}`, location.href).href;
    copyText(address).then(
      () => page.announce(linkCopied),
      () => page.tell(linkIs(address)),
    );
  }

  /** Moves a lever or an assumption by its number, whatever entry the number stands in. */
  moveInput(reference: TextReference, value: number): void {
    const present = entryAt(this.notebook.scenarioOf(reference.scenario), reference.path);
    this.setInput(reference, movedEntry(present, value));
  }

  /** A lever is the scenario's own; an assumption belongs to whoever brings it in. */
  setInput({ scenario, path }: TextReference, entry: Json, label?: string): void {
    const { notebook } = this;
    const owner = path[0] === 'levers' ? scenario : notebook.assumptionOwner(scenario, path);
    notebook.change(
      setScenarioEntry(notebook.document, notebook.scenarios, owner, path, entry),
      label ?? this.labelOf(scenario, path),
    );
  }

  /** Takes an entry out of a layer. */
  resetInput(scenario: string, path: Path, label: string): void {
    this.notebook.change(resetScenarioEntry(this.notebook.document, scenario, path), label);
  }

  changeCounts(counts: OwnEvidence, label: string): void {
    this.notebook.change(replaceCounts(this.notebook.document, counts), label);
  }

  addScenarioOfCounts(period: number, name: string): void {
    const { notebook, page } = this;
    const [first] = notebook.scenarios.values();
    const { evidence } = notebook.document;
    if (!first || !evidence) return;
    const scenario = countedScenario(evidence, period, first);
    const made = addScenario(notebook.document, name, scenario);
    const label = page.messages.goalSeek.added(name);
    if (!notebook.change(made.document, label)) return;
    page.announce(label);
    page.focusScenario(made.id);
  }

  setOwner(path: string, name: string, label: string): void {
    this.notebook.change(setOwner(this.notebook.document, path, name), label);
  }

  changeTarget(id: string, change: Parameters<typeof changeTarget>[2], label: string): void {
    this.notebook.change(changeTarget(this.notebook.document, id, change), label);
  }

  addTargets(targets: Parameters<typeof addTargets>[1], label: string): void {
    this.notebook.change(addTargets(this.notebook.document, targets), label);
  }

  addTarget(target: Parameters<typeof addTarget>[1], label: string): void {
    this.notebook.change(addTarget(this.notebook.document, target), label);
  }

  setTarget(target: Parameters<typeof setTarget>[1], label: string): void {
    this.notebook.change(setTarget(this.notebook.document, target), label);
  }

  removeTarget(id: string, label: string): void {
    this.notebook.change(removeTarget(this.notebook.document, id), label);
  }

  titleOf(id: string): string {
    const cell = this.notebook.document.cells[id];
    return cell ? this.titleOfCell(cell) : '';
  }

  titleOfCell(cell: Cell): string {
    const { messages } = this.page;
    return rulesOf(cell).title(cell, this.page) ?? messages.cellKinds[cell.kind];
  }

  private named(id: string): NamedScenario {
    return { id, name: this.page.scenarioName(id) };
  }

  private labelOf(scenario: string, path: Path): string {
    const { messages } = this.page;
    const [, part, group] = path;
    const label = fieldLabel(path, messages);
    return part === 'groups' && group !== undefined
      ? messages.join.ofGroup(label, this.page.groupName(group))
      : label;
  }

  private indexOf(id: string): number {
    return this.notebook.document.cellOrder.indexOf(id);
  }

  private putAt(id: string, at: number): void {
    const { notebook, page } = this;
    notebook.change(moveCell(notebook.document, id, at), page.messages.cell.moved);
  }
}
