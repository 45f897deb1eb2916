import type { CellKind } from '../../document/notebookDocument.ts';

/** The kinds of cell that can be added, in the order of the menu. */
export const ADDED_KINDS: readonly CellKind[] = [
  'text',
  'scenario',
  'levers',
  'payback',
  'outcome',
  'compare',
  'targets',
  'goals',
  'actors',
  'flow',
  'calendar',
  'drivers',
  'assumptions',
  'evidence',
  'backtest',
];
