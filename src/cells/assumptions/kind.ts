import * as z from 'zod';
import { cellKind, collapsed, shownScenarios } from '../cellKind.ts';
import { messages, name } from './messages.ts';

export const assumptions = cellKind(
  {
    schema: z.strictObject({
      kind: z.literal('assumptions'),
      scenarios: shownScenarios,
      collapsed,
    }),
    name,
    messages,
  },
  { simulated: () => [] },
);
