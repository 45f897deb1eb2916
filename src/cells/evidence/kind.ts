import * as z from 'zod';
import { cellKind, collapsed, ofOneScenario, shownScenario } from '../cellKind.ts';
import { messages, name } from './messages.ts';

/**
 * Sides of the evidence: shares of exits, all inputs, where the reports disagree, who took part, and
 * what others have published.
 */
export const EVIDENCE_VIEWS = [
  'shares',
  'inputs',
  'contradictions',
  'participants',
  'peers',
] as const;
/** One side of the evidence. */
export type EvidenceView = (typeof EVIDENCE_VIEWS)[number];

export const evidence = cellKind(
  {
    schema: z.strictObject({
      kind: z.literal('evidence'),
      scenarios: shownScenario,
      /** Which side of the evidence is shown; the shares when left out. */
      view: z.enum(EVIDENCE_VIEWS).optional(),
      collapsed,
    }),
    name,
    messages,
  },
  ofOneScenario('evidence'),
);
