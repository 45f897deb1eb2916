import * as z from 'zod';
import { cellKind, collapsed, ofOneScenario, shownScenario } from '../cellKind.ts';

export const scenario = cellKind(
  z.strictObject({ kind: z.literal('scenario'), scenarios: shownScenario, collapsed }),
  ofOneScenario('scenario'),
);
