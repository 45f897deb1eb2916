import type { Evidence } from '../evidence/evidenceSchema.ts';
import type { Messages } from '../message/language.ts';
import type { QuantityFormat } from '../quantity/format.ts';

/** What numbers are told with. */
export interface ExplanationContext {
  readonly evidence: Evidence;
  readonly messages: Messages;
  readonly format: QuantityFormat;
  /** What every random number is a function of. */
  readonly seed: string;
  /**
   * Whether the futures are of one single year to come, simulated for the question at hand, and
   * not those that the notebook asks for.
   */
  readonly ofNextYear?: true;
}
