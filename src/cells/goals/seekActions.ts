import type { Path } from '../../scenario/layer.ts';

/** What a search for what a goal takes can do to the notebook that it stands in. */
export interface SeekActions {
  /** The scenarios that there are. */
  readonly scenarios: readonly { readonly id: string; readonly name: string }[];
  /** Chooses the scenario that is sought in. */
  showScenario(id: string): void;
  /** Sets an assumption wherever a scenario has it from. */
  setAssumption(scenario: string, path: Path, value: number): void;
  /** Adds a scenario with a lever set at all of some paths; undefined where there is no room. */
  readonly addScenario?:
    ((base: string, name: string, paths: readonly Path[], value: number) => void) | undefined;
  /** Compares scenarios in a cell below. */
  compare(scenarios: readonly string[]): void;
}
