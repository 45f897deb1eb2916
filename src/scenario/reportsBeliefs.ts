import type { Distribution } from './distribution.ts';
import type { CostSplit } from './moneySplit.ts';

/**
 * What is believed where a programme of one's own has no figure, as the ready notebooks of the
 * reports have it: 7 of 49 completers without work had it six months later (`src/MODEL.md`, After
 * exit).
 */
export const REPORTS_BELIEFS = {
  workWithinSixMonths: { kind: 'beta', a: 7.5, b: 42.5 },
  /** Relative to the prices that were solved from the reports. */
  jobValueFactor: { kind: 'lognormal', median: 1, logSd: 0.2 },
  completerValueFactor: { kind: 'lognormal', median: 1, logSd: 0.5 },
  /** Five equal parts. */
  costSplit: { kind: 'payoff2017' },
} as const satisfies Readonly<Record<string, Distribution | CostSplit>>;
