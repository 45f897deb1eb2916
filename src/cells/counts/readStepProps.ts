import type { OwnEvidence } from '../../evidence/ownEvidence.ts';
import type { ReadableTable } from './readableTables.ts';

/** What the screen is given on which a table that was read is looked at before it is taken in. */
export interface ReadStepProps {
  readonly tables: readonly ReadableTable[];
  /** What the file or the clipboard is called. */
  readonly from: string;
  readonly own: OwnEvidence;
  /** Index of the period that is shown. */
  readonly index: number;
  /** Takes other counts, and the id of the period that has them where it may be another one. */
  readonly take: (own: OwnEvidence, period?: string) => void;
  readonly cancel: () => void;
}
