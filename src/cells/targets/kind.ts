import * as z from 'zod';
import { cellKind, collapsed, MOST_COMPARED, shownScenarios } from '../cellKind.ts';

export const targets = cellKind(
  z.strictObject({ kind: z.literal('targets'), scenarios: shownScenarios, collapsed }),
  { mostShown: () => MOST_COMPARED },
);
