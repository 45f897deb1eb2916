import * as z from 'zod';
import { idSchema } from '../../evidence/idSchema.ts';
import { DENOMINATORS, SHARE_TIMES } from '../../target/target.ts';
import { cellKind, collapsed, shownScenarios } from '../cellKind.ts';
import { messages, name } from './messages.ts';

export const outcome = cellKind(
  {
    schema: z.strictObject({
      kind: z.literal('outcome'),
      scenarios: shownScenarios,
      time: z.enum(SHARE_TIMES),
      denominator: z.enum(DENOMINATORS),
      /** Whose starters are counted; those of all groups when left out. */
      group: idSchema.exactOptional(),
      collapsed,
    }),
    name,
    messages,
  },
  {
    initial: (compared) => ({
      kind: 'outcome',
      scenarios: compared.slice(0, 2),
      time: 'exit',
      denominator: 'completers',
    }),
  },
);
