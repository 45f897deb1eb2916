import * as z from 'zod';
import { OUTCOMES } from '../../evidence/outcome.ts';
import { idSchema } from '../../evidence/idSchema.ts';
import { DENOMINATORS, SHARE_TIMES } from '../../target/target.ts';
import { cellKind, collapsed, MOST_COMPARED, shownScenarios } from '../cellKind.ts';
import { goalsTitle } from './title.ts';
import { messages, name } from './messages.ts';

/** Planning backwards: how surely each goal is reached, which mix pays back in time, what it takes. */
export const GOAL_VIEWS = ['levels', 'map', 'seek'] as const;

/** An entry that can be sought, or that of every group at once: `levers.groups.*.plannedLengthMonths`. */
const soughtPathSchema = z
  .string()
  .regex(/^(levers|assumptions)(\.([A-Za-z][A-Za-z0-9-]*|\*))+$/)
  .max(120);

export const goals = cellKind(
  {
    schema: z.strictObject({
      kind: z.literal('goals'),
      scenarios: shownScenarios,
      /** How surely each goal is reached, when left out. */
      view: z.enum(GOAL_VIEWS).exactOptional(),
      /** Work of those who complete, at exit, in all groups, where these are left out. */
      outcome: z.enum(OUTCOMES).exactOptional(),
      time: z.enum(SHARE_TIMES).exactOptional(),
      denominator: z.enum(DENOMINATORS).exactOptional(),
      group: idSchema.exactOptional(),
      /** Whether the levels are of years that are all alike; of next year when left out. */
      years: z.literal('alike').exactOptional(),
      /** What is sought: which target, how surely, and by which lever or assumption. */
      target: idSchema.exactOptional(),
      certainty: z.literal([0.5, 0.8, 0.9]).exactOptional(),
      path: soughtPathSchema.exactOptional(),
      collapsed,
    }),
    name,
    messages,
  },
  {
    mostShown: ({ view }) => (view === 'map' ? MOST_COMPARED : 2),
    title: (cell, { messages, groupName }) => goalsTitle(cell, messages, groupName),
  },
);
