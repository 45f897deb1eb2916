import * as z from 'zod';
import { ACTORS } from '../../evidence/actor.ts';
import { cellKind, collapsed, shownScenarios } from '../cellKind.ts';
import { messages, name } from './messages.ts';

/** How an actor's gains are counted: the report's way, or those of the whole intake month by month. */
export const ACTOR_COUNTINGS = ['report', 'intake'] as const;
export type ActorCounting = (typeof ACTOR_COUNTINGS)[number];

export const actors = cellKind({
  schema: z.strictObject({
    kind: z.literal('actors'),
    scenarios: shownScenarios,
    /** Whose gains are drawn over time; society's when left out. */
    actor: z.enum(ACTORS).optional(),
    /** How the gains are counted; the report's way when left out. */
    counting: z.enum(ACTOR_COUNTINGS).optional(),
    collapsed,
  }),
  name,
  messages,
});
