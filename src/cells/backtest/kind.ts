import * as z from 'zod';
import { cellKind, collapsed, ofOneScenario, shownScenario } from '../cellKind.ts';
import { messages, name } from './messages.ts';

/**
 * What the model can be held against: the printed tables, other paybacks, later years, the goals.
 */
export const BACKTEST_VIEWS = ['tables', 'paybacks', 'forecast', 'goals'] as const;
export type BacktestView = (typeof BACKTEST_VIEWS)[number];

export const backtest = cellKind(
  {
    schema: z.strictObject({
      kind: z.literal('backtest'),
      scenarios: shownScenario,
      /** What the model is held against; the printed tables when left out. */
      view: z.enum(BACKTEST_VIEWS).optional(),
      collapsed,
    }),
    name,
    messages,
  },
  ofOneScenario('backtest'),
);
