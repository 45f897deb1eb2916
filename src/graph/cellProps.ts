import type { CellKind, CellOf } from '../cells/kinds.ts';
import type { CellContext } from './cellContext.ts';

/** What the component of a kind of cell is given; the rest it takes from the shell and the workspace. */
export interface CellProps<Kind extends CellKind = CellKind> {
  readonly id: string;
  readonly cell: CellOf<Kind>;
  readonly context: CellContext;
}

/** The same of a kind that is drawn also when none of its scenarios is there. */
export interface StandaloneCellProps<Kind extends CellKind> extends Omit<
  CellProps<Kind>,
  'context'
> {
  readonly context: CellContext | undefined;
}
