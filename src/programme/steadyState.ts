import type { RiskTable } from '../multistate/riskTable.ts';
import type { PlannedStay } from './plannedStay.ts';

/** A group that has run its way for long; arrays by class, in the order of `AGENCY_CLASSES`. */
export interface SteadyState {
  /** The risks of leaving before the planned end. */
  readonly tables: readonly RiskTable[];
  /** Those who begin a stay: persons or shares, since only the proportions count. */
  readonly entries: ArrayLike<number>;
  /** Of one who begins a stay. */
  readonly meanStayMonths: ArrayLike<number>;
  /** When a stay is meant to end. */
  readonly planned: PlannedStay;
}
