import { getContext, setContext } from 'svelte';
import type { Cell } from '../cells/kinds.ts';
import type { OwnEvidence } from '../evidence/ownEvidence.ts';
import type { Json, Path } from '../scenario/layer.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { TextReference } from '../scenario/textReference.ts';
import type { Target } from '../target/target.ts';

/** A scenario of the notebook, as it can be chosen. */
export interface NamedScenario {
  readonly id: string;
  readonly name: string;
}

/** The same with its groups, for who chooses a number of one. */
export interface ScenarioWithGroups extends NamedScenario {
  readonly groups: readonly { readonly id: string; readonly name: string }[];
}

/** What a cell may read of the notebook around it, beyond the context that it draws from. */
export interface NotebookAround {
  readonly scenarios: readonly NamedScenario[];
  /** Whether the notebook has room for one more scenario. */
  readonly hasRoomForScenario: boolean;
  /** Every scenario with its groups; computed when asked for. */
  scenariosWithGroups(): readonly ScenarioWithGroups[];
  /** The scenario that another stands on, if it does. */
  baseOf(scenario: string): (NamedScenario & { readonly scenario: Scenario }) | undefined;
  readonly targets: readonly Target[];
  /** Who answers for an assumption, by its path. */
  readonly owners: Readonly<Record<string, string>>;
  /** The scenarios that lean on a counted period. */
  scenariosOn(period: string): readonly NamedScenario[];
  /** What the notebook has counted itself. */
  readonly counts: OwnEvidence | undefined;
}

/** What a cell may do to the notebook around it. A label says what was done, for undo and the list of changes. */
export interface CellEdits {
  /** Whether the cell has just been added; true once. */
  takesUp(cell: string): boolean;
  /** Stores a cell anew. */
  change(cell: string, stored: Cell, label: string): void;
  /** Shows other scenarios in a cell. */
  show(cell: string, scenarios: readonly string[]): void;
  /** Compares scenarios in a cell below. */
  compareBelow(cell: string, scenarios: readonly string[]): void;

  /** Moves a lever or an assumption by its number, whatever entry the number stands in. */
  moveInput(reference: TextReference, value: number): void;
  /** Sets an entry of a scenario. Without a label it is called what the entry is. */
  setInput(reference: TextReference, entry: Json, label?: string): void;
  /** Takes an entry out of a layer. */
  resetInput(scenario: string, path: Path, label: string): void;
  /** From here until `endGesture`, changes are one step. */
  beginGesture(): void;
  endGesture(): void;

  /** Turns the form to a scenario. */
  focusScenario(id: string): void;
  /** Adds a scenario on a base with a lever set at all of some paths; the cell shows it beside the base. */
  addScenarioWith(cell: string, base: string, paths: readonly Path[], value: number): void;

  changeTarget(id: string, change: Partial<Pick<Target, 'value' | 'active'>>, label: string): void;
  addTarget(target: Omit<Target, 'id' | 'active' | 'source'>, label: string): void;
  addTargets(targets: readonly Omit<Target, 'id' | 'active'>[], label: string): void;
  /** Changes the targets that measure the same, else adds one. */
  setTarget(target: Omit<Target, 'id' | 'active' | 'source'>, label: string): void;
  removeTarget(id: string, label: string): void;

  /** Replaces what the notebook has counted itself; levers that stand as counted follow. */
  changeCounts(counts: OwnEvidence, label: string): void;
  /** Opens a copy of the notebook whose counts may be shared. */
  copyToShare(): void;
  /** Adds a scenario that stands as one of the counted periods, believes what the first one does, and is turned to. */
  addScenarioOfCounts(period: number, name: string): void;

  /** Says who answers for an assumption. */
  setOwner(path: string, name: string, label: string): void;
}

/** The notebook as its cells see it. Fields are read when used: they change with the notebook. */
export type Workspace = NotebookAround & CellEdits;

const KEY = Symbol('workspace');

/** Makes the workspace known to every component below. */
export function setWorkspace(workspace: Workspace): void {
  setContext(KEY, workspace);
}

/** The workspace that an ancestor has set. */
export function getWorkspace(): Workspace {
  return getContext<Workspace>(KEY);
}
