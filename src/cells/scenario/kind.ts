import * as z from 'zod';
import { cellKind, collapsed, ofOneScenario, shownScenario } from '../cellKind.ts';
import { messages, name } from './messages.ts';

export const scenario = cellKind(
  {
    schema: z.strictObject({ kind: z.literal('scenario'), scenarios: shownScenario, collapsed }),
    name,
    messages,
  },
  ofOneScenario('scenario'),
);
