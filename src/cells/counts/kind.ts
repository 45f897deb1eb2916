import * as z from 'zod';
import { idSchema } from '../../evidence/idSchema.ts';
import { cellKind, collapsed } from '../cellKind.ts';
import { messages, name } from './messages.ts';

export const counts = cellKind(
  {
    schema: z.strictObject({
      kind: z.literal('counts'),
      /** Id of the counted period that is shown; the first when left out or gone. */
      period: idSchema.optional(),
      collapsed,
    }),
    name,
    messages,
  },
  {
    initial: () => ({ kind: 'counts' }),
    needed: () => [],
    dependsOn: () => [],
    simulated: () => [],
    mostShown: () => 0,
    standsAlone: true,
  },
);
