import * as z from 'zod';
import { cellKind, collapsed, ofOneScenario, shownScenario } from '../cellKind.ts';

export const flow = cellKind(
  z.strictObject({ kind: z.literal('flow'), scenarios: shownScenario, collapsed }),
  ofOneScenario('flow'),
);
