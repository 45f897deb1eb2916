import * as z from 'zod';
import { localTextSchema } from './localText.ts';
import { strict } from './strict.ts';

/** A place where a document disagrees with itself, in plain words. */
export const contradictionSchema = strict({
  id: z.string().min(1),
  statement: localTextSchema,
  document: z.string().min(1),
  /** Paths that `findFigure` understands; empty when only dates or words disagree. */
  figures: z.array(z.string().min(1)).readonly(),
  /** Ids of the rules' comparisons that find it; none when arithmetic cannot. */
  foundBy: z.array(z.string().min(1)).readonly().optional(),
});

/** All of them, in the order of the file. */
export const contradictionsSchema = z.array(contradictionSchema).readonly();

/** One disagreement that a person has written down. */
export type Contradiction = z.infer<typeof contradictionSchema>;
