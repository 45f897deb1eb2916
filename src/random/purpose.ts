/**
 * What draws are for. Each purpose has draws of its own, so that one more draw for
 * one purpose changes nothing in another. The list only ever grows: a name that
 * changes would change every result that depends on it.
 */
export const PURPOSES = [
  'parameters',
  'starts',
  'intake',
  'queue',
  'stay',
  'afterExit',
  'counterfactual',
  'jobKind',
  'forecast',
  'openingStock',
  'followUp',
] as const;

/** One of the closed list of purposes. */
export type Purpose = (typeof PURPOSES)[number];
