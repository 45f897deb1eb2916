import {
  isLayer,
  type NotebookDocument,
  type StoredScenario,
} from '../document/notebookDocument.ts';
import {
  scenarioResolver,
  type ResolvedScenarios,
  type ResolveScenarios,
} from '../document/resolveScenarios.ts';
import { cohortEvidence, groupsInEvidence } from '../evidence/cohortEvidence.ts';
import { unnamed, withContent } from '../document/naming.ts';
import { documentProblem } from '../document/documentProblem.ts';
import type { Problem } from '../document/problem.ts';
import type { Evidence } from '../evidence/evidenceSchema.ts';
import { withOwn } from '../evidence/withOwn.ts';
import { expectScenario, type ScenarioExpectation } from '../run/expectScenario.ts';
import { entryAt, isSame, type Path } from '../scenario/layer.ts';
import type { Scenario } from '../scenario/scenario.ts';
import {
  beginHistory,
  changesOf,
  goTo,
  record,
  redo,
  redoLabel,
  undo,
  undoLabel,
} from './history.ts';
import type { Change, History } from './history.ts';

/**
 * A document with the one that it came from, to return to: undo may lead back to another notebook.
 */
interface Version {
  readonly document: NotebookDocument;
  readonly opened: NotebookDocument;
}

/** What a scenario is expected to give. */
interface Expected {
  readonly scenario: Scenario;
  readonly value: ScenarioExpectation;
}

/** Changes that are one step to undo, and what there was before them. */
interface Gesture {
  readonly id: number;
  readonly scenarios: ResolvedScenarios;
  /** Expectations known then, or asked for since, by scenario. */
  readonly expected: Map<string, Expected>;
}

/**
 * The open notebook: its document with everything that can be undone, and what the exact engine
 * says of each scenario. Every change is a new document; results follow. What is handed out is
 * never changed.
 */
export class Notebook {
  private history = $state.raw<History<Version>>() as History<Version>;
  private gestures = 0;
  private gesture = $state.raw<Gesture>();
  private readonly expected = new Map<string, Expected>();
  private readonly resolve: ResolveScenarios;
  private resolvedLast: ResolvedScenarios = new Map();

  private saved = $state.raw<NotebookDocument>();

  /** Hears of every other document at once, before anything is drawn from it. */
  heard: (document: NotebookDocument) => void = () => undefined;
  /** Hears why a change was not made. */
  refused: (problem: Problem) => void = () => undefined;

  /** As it stands. */
  readonly document = $derived(this.history.present.document);
  /** The document as it was opened; undo may lead back to another. */
  readonly opened = $derived(this.history.present.opened);
  /** Scenarios as the document has them; the same as long as only cells change. */
  readonly stored = $derived(this.document.scenarios);
  /** Counts of one's own; the same object as long as they are left alone. */
  private readonly own = $derived(this.document.evidence);
  /** The reports, with the document's own counts where it has any. */
  readonly evidence: Evidence = $derived.by(() => withOwn(this.reports, this.own));
  /** Layers applied; a scenario that a change leaves alone stays the same object. */
  readonly scenarios: ResolvedScenarios = $derived.by(
    () =>
      (this.resolvedLast = this.resolved(
        { scenarios: this.stored, evidence: this.own },
        this.resolvedLast,
      )),
  );
  private readonly openedScenarios: ResolvedScenarios = $derived.by(() =>
    this.resolved(this.opened),
  );
  /** The document's targets. */
  readonly targets = $derived(this.document.targets);
  /** The document's seed. */
  readonly seed = $derived(this.document.seed);
  /** What undo would undo, in the reader's words; undefined when there is nothing. */
  readonly nextUndo = $derived(undoLabel(this.history));
  /** What redo would do again, in the reader's words; undefined when there is nothing. */
  readonly nextRedo = $derived(redoLabel(this.history));
  /** Whether the document is another object than the one that was opened. */
  readonly isChanged = $derived(this.document !== this.opened);
  /** Whether the document as it stands is in a file. */
  readonly isSaved = $derived(this.document === this.saved);
  /** Everything that was done and is not undone, from first to last. */
  readonly changes: readonly Change<NotebookDocument>[] = $derived(
    changesOf(this.history).map(({ label, before, after }) => ({
      label,
      before: before.document,
      after: after.document,
    })),
  );
  /** Whether a gesture, such as a drag, is going on. */
  readonly isDragging = $derived(this.gesture !== undefined);

  /** @param document checked, as `parseDocument` hands it out */
  constructor(
    document: NotebookDocument,
    private readonly reports: Evidence,
  ) {
    this.resolve = scenarioResolver(groupsInEvidence(reports));
    this.history = beginHistory({ document, opened: document });
  }

  /** Opens another document; the present one can be got back by undo. */
  open(document: NotebookDocument, label: string): void {
    this.endGesture();
    this.become(record(this.history, { document, opened: document }, label));
  }

  /** Takes over what was done elsewhere, as one step that can be undone. */
  follow(document: NotebookDocument, label: string): void {
    this.endGesture();
    this.record(document, label);
  }

  /**
   * Takes over a changed document, as one step; changes of one gesture are one step together. One
   * that could not be opened again is refused, so that what is saved can be read.
   *
   * @returns whether the document is now this one
   */
  change(document: NotebookDocument, label: string): boolean {
    return this.record(document, label, this.gesture?.id);
  }

  /** From here until `endGesture`, changes are one step and earlier results stay as ghosts. */
  beginGesture(): void {
    if (this.gesture) return;
    const { scenarios, expected } = this;
    this.gesture = { id: ++this.gestures, scenarios, expected: new Map(expected) };
  }

  /** Lets go: the next change is a step of its own, and there are no ghosts. */
  endGesture(): void {
    this.gesture = undefined;
  }

  /** One step back, if there is one; ends a gesture. */
  undo(): void {
    this.endGesture();
    this.become(undo(this.history));
  }

  /** One step forward again, if there is one; ends a gesture. */
  redo(): void {
    this.endGesture();
    this.become(redo(this.history));
  }

  /**
   * Undoes or redoes until so many changes are done; nothing of what is passed by is lost.
   *
   * @param done counted as in `changes`
   */
  goTo(done: number): void {
    this.endGesture();
    this.become(goTo(this.history, done));
  }

  /**
   * Some scenarios as they were when the notebook was opened, under the names that they have now;
   * those that are new since stay. Can itself be undone.
   */
  resetScenarios(ids: readonly string[], label: string): void {
    this.endGesture();
    const scenarios = this.document.scenarios.map((present) =>
      ids.includes(present.id) ? this.asOpened(present) : present,
    );
    this.record({ ...this.document, scenarios }, label);
  }

  /** A scenario as it was opened; on its own when what it stood on then is no longer under it. */
  private asOpened(present: StoredScenario): StoredScenario {
    const { id } = present;
    const opened = this.opened.scenarios.find((each) => each.id === id);
    const complete = this.openedScenarioOf(id);
    if (!opened || !complete) return present;
    const standsAsThen = isLayer(present) && isLayer(opened) && present.base === opened.base;
    const whole: StoredScenario = { id, ...complete };
    return withContent(present, standsAsThen ? unnamed(opened) : whole);
  }

  private record(document: NotebookDocument, label: string, gesture?: number): boolean {
    if (document === this.document) return true;
    const problem = this.problemOf(document);
    if (problem) this.refused(problem);
    else this.become(record(this.history, { document, opened: this.opened }, label, gesture));
    return !problem;
  }

  private problemOf(document: NotebookDocument): Problem | undefined {
    const problem = documentProblem(document, this.document);
    if (problem) return problem;
    const resolution = this.resolve(document, this.resolvedLast);
    return resolution.ok ? undefined : resolution.problems[0];
  }

  private become(history: History<Version>): void {
    this.history = history;
    this.heard(this.document);
  }

  /**
   * What the exact engine expects of a scenario; computed again only when the scenario changed.
   *
   * @throws for a scenario that is not there
   */
  expectationOf(id: string): ScenarioExpectation {
    return this.expect(id, this.scenarioOf(id), this.expected);
  }

  private expect(
    id: string,
    scenario: Scenario,
    expected: Map<string, Expected>,
  ): ScenarioExpectation {
    const known = expected.get(id);
    const cohort = cohortEvidence(this.evidence, scenario.assumptions.exitShares.evidence);
    if (known?.scenario === scenario && known.value.cohort === cohort) return known.value;
    const value = expectScenario(scenario, this.evidence);
    expected.set(id, { scenario, value });
    return value;
  }

  /**
   * Whether a scenario is no longer what it was when the notebook was opened; false for a new one.
   */
  isScenarioChanged(id: string): boolean {
    const opened = this.openedScenarios.get(id);
    return opened !== undefined && !isSame(this.scenarioOf(id), opened);
  }

  /** The document as it stands is in a file now. */
  markSaved(): void {
    this.saved = this.document;
  }

  /**
   * What a scenario gave before the gesture that is going on; undefined when there is none, or the
   * scenario is new since.
   */
  expectationBefore(id: string): ScenarioExpectation | undefined {
    const scenario = this.gesture?.scenarios.get(id);
    return this.gesture && scenario && this.expect(id, scenario, this.gesture.expected);
  }

  /**
   * A scenario with its layers applied.
   *
   * @throws for one that is not there
   */
  scenarioOf(id: string): Scenario {
    const scenario = this.scenarios.get(id);
    if (!scenario) throw new Error(`unknown scenario: ${id}`);
    return scenario;
  }

  /**
   * The scenarios as they would be in a document that was made from this one.
   *
   * @throws where opening such a document would refuse them
   */
  scenariosIn(document: NotebookDocument): ResolvedScenarios {
    return document === this.document ? this.scenarios : this.resolved(document, this.scenarios);
  }

  /** A scenario as it was when the notebook was opened; undefined when it is new since. */
  openedScenarioOf(id: string): Scenario | undefined {
    return this.openedScenarios.get(id);
  }

  /**
   * The scenario whose assumption a form changes: the nearest in the chain of bases that has its
   * own, at last the root, so that compared scenarios go on sharing what they believe.
   */
  assumptionOwner(id: string, path: Path): string {
    const stored = this.document.scenarios.find((each) => each.id === id);
    if (!stored || !isLayer(stored)) return id;
    const own = entryAt(stored.changes, path);
    return own === undefined ? this.assumptionOwner(stored.base, path) : id;
  }

  /** The scenario that a layer stands on; undefined for a root. */
  baseOf(id: string): { readonly id: string; readonly scenario: Scenario } | undefined {
    const stored = this.document.scenarios.find((each) => each.id === id);
    if (!stored || !isLayer(stored)) return undefined;
    return { id: stored.base, scenario: this.scenarioOf(stored.base) };
  }

  /** @throws for scenarios that opening the document would have refused */
  private resolved(
    document: Pick<NotebookDocument, 'scenarios' | 'evidence'>,
    before?: ResolvedScenarios,
  ): ResolvedScenarios {
    const resolution = this.resolve(document, before);
    if (!resolution.ok) {
      throw new Error(`unresolvable document: ${JSON.stringify(resolution.problems)}`);
    }
    return resolution.scenarios;
  }
}
