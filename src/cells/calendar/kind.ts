import * as z from 'zod';
import { idSchema } from '../../evidence/idSchema.ts';
import { cellKind, collapsed, shownScenarios } from '../cellKind.ts';
import { messages, name } from './messages.ts';

/** What of the calendar is drawn: participants, who is in line, and who of them is in Foajén. */
export const CALENDAR_READINGS = ['enrolled', 'waiting', 'foyer'] as const;
export type CalendarReading = (typeof CALENDAR_READINGS)[number];

export const calendar = cellKind(
  {
    schema: z.strictObject({
      kind: z.literal('calendar'),
      scenarios: shownScenarios,
      /** What is drawn; participants when left out. */
      reading: z.enum(CALENDAR_READINGS).exactOptional(),
      /** In which group; in all when left out. */
      group: idSchema.exactOptional(),
      collapsed,
    }),
    name,
    messages,
  },
  { simulated: () => [] },
);
