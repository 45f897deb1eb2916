import * as z from 'zod';
import { PAYBACK_MEASURES } from '../../target/target.ts';
import { cellKind, collapsed, shownScenarios } from '../cellKind.ts';
import { driversTitle } from './title.ts';
import { messages, name } from './messages.ts';

/** What the answer hangs on: what moves it, what its spread comes from, what to find out. */
export const DRIVER_VIEWS = ['tornado', 'spread', 'learn'] as const;

/** How many more people can be thought to be followed up. */
export const FOLLOWED_PERSONS = [20, 50, 100, 200, 500] as const;
export type FollowedPersons = (typeof FOLLOWED_PERSONS)[number];

export const drivers = cellKind(
  {
    schema: z.strictObject({
      kind: z.literal('drivers'),
      scenarios: shownScenarios,
      /** What moves the answer, when left out. */
      view: z.enum(DRIVER_VIEWS).exactOptional(),
      /** Which payback is moved; the report's when left out. */
      measure: z.enum(PAYBACK_MEASURES).exactOptional(),
      /** Of how many people more a follow-up is weighed; 100 when left out. */
      followed: z.literal(FOLLOWED_PERSONS).exactOptional(),
      collapsed,
    }),
    name,
    messages,
  },
  { title: (cell, { messages }) => driversTitle(cell, messages) },
);
