import * as z from 'zod';
import { cellKind, collapsed, ofOneScenario, shownScenario } from '../cellKind.ts';
import { messages, name } from './messages.ts';

export const flow = cellKind(
  {
    schema: z.strictObject({ kind: z.literal('flow'), scenarios: shownScenario, collapsed }),
    name,
    messages,
  },
  ofOneScenario('flow'),
);
