import * as z from 'zod';
import { idSchema } from '../../evidence/idSchema.ts';
import { cellKind, collapsed, pathSchema } from '../cellKind.ts';
import { messages, name } from './messages.ts';

const leverSchema = z.strictObject({ scenario: idSchema, path: pathSchema });

/** A lever of one scenario, such as `levers.costKronor`. */
export type ShownLever = z.infer<typeof leverSchema>;

export const levers = cellKind(
  {
    schema: z.strictObject({
      kind: z.literal('levers'),
      levers: z.array(leverSchema).max(50),
      collapsed,
    }),
    name,
    messages,
  },
  {
    initial: () => ({ kind: 'levers', levers: [] }),
    needed: (cell) =>
      cell.levers.map(({ scenario }, index) => ({ scenario, path: ['levers', index, 'scenario'] })),
    dependsOn: (cell) => [...new Set(cell.levers.map(({ scenario }) => scenario))],
    simulated: () => [],
    mostShown: () => Infinity,
    standsAlone: true,
  },
);
