import type { RiskTable } from '../multistate/riskTable.ts';
import type { PlannedStay } from './plannedStay.ts';

/** A group that has run its way for long; arrays by class, in the order of `AGENCY_CLASSES`. */
export interface SteadyState {
  readonly tables: readonly RiskTable[];
  /** Those who begin a stay: persons or shares, since only the proportions count. */
  readonly entries: ArrayLike<number>;
  readonly meanStayMonths: ArrayLike<number>;
  readonly planned: PlannedStay;
}
