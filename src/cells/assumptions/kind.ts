import * as z from 'zod';
import { cellKind, collapsed, shownScenarios } from '../cellKind.ts';

export const assumptions = cellKind(
  z.strictObject({ kind: z.literal('assumptions'), scenarios: shownScenarios, collapsed }),
  { simulated: () => [] },
);
