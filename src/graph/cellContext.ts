import type { AllMessages } from '../cells/kinds.ts';
import type { SimulationState } from '../notebook/simulationState.ts';
import type { ScenarioExpectation } from '../run/expectScenario.ts';
import type { SimulationSummary } from '../summary/simulationSummary.ts';
import type { Target } from '../target/target.ts';
import type { ExplanationContext } from '../explanation/explanationContext.ts';
import type { ScenarioExplainer } from '../explanation/scenarioExplainer.ts';

/** One scenario in a cell. */
export interface ShownScenario {
  readonly id: string;
  readonly explainer: ScenarioExplainer;
  /** How it differs from its base, for a picture that leaves the app. */
  readonly sentence: string;
  /** What it gave before the gesture at hand. */
  readonly before?: ScenarioExpectation;
}

/** Everything that a result cell draws from. */
export interface CellContext extends ExplanationContext {
  readonly messages: AllMessages;
  /** The base, and what it is compared with; in a text, whatever it speaks of. */
  readonly shown: readonly [ShownScenario, ...ShownScenario[]];
  readonly targets: readonly Target[];
  /** For a text: the scenarios that have its roles, the base first. */
  readonly compared?: readonly string[];
  /** One of the scenarios is being dragged: axes stay. */
  readonly dragging: boolean;
  /** The simulated futures, and whether they are of what is on screen. */
  readonly simulation: SimulationState;
  /** What these futures say. */
  readonly futures: SimulationSummary;
  /** What the compared scenario gives at the ends of what is believed of the extra time; not while dragging. */
  readonly plausible?: {
    readonly lowRatio: number;
    readonly highRatio: number;
    readonly atLow: ScenarioExplainer;
    readonly atHigh: ScenarioExplainer;
  };
}

/** How a scenario's marks are drawn: the first is the base. */
export function markOf(index: number): 'base' | 'other' {
  return index === 0 ? 'base' : 'other';
}
