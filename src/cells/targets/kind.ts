import * as z from 'zod';
import { cellKind, collapsed, MOST_COMPARED, shownScenarios } from '../cellKind.ts';
import { messages, name } from './messages.ts';

export const targets = cellKind(
  {
    schema: z.strictObject({ kind: z.literal('targets'), scenarios: shownScenarios, collapsed }),
    name,
    messages,
  },
  { mostShown: () => MOST_COMPARED },
);
