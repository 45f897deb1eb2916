import * as z from 'zod';
import { cellKind, collapsed, MOST_COMPARED, shownScenarios } from '../cellKind.ts';

export const compare = cellKind(
  z.strictObject({ kind: z.literal('compare'), scenarios: shownScenarios, collapsed }),
  { mostShown: () => MOST_COMPARED },
);
