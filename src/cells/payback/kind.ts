import * as z from 'zod';
import { PAYBACK_MEASURES } from '../../target/target.ts';
import { cellKind, collapsed, shownScenarios } from '../cellKind.ts';
import { messages, name } from './messages.ts';

export const payback = cellKind({
  schema: z.strictObject({
    kind: z.literal('payback'),
    scenarios: shownScenarios,
    /** How payback is counted in the picture; the report's way when left out. */
    measure: z.enum(PAYBACK_MEASURES).optional(),
    collapsed,
  }),
  name,
  messages,
});
