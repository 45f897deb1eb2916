import * as z from 'zod';
import { localTextSchema } from './localText.ts';
import { strict } from './strict.ts';

/** A source document: what it is, who published it, when. */
export const evidenceDocumentSchema = strict({
  id: z.string().min(1),
  title: localTextSchema,
  publisher: z.string().min(1),
  date: z.iso.date(),
  note: localTextSchema.optional(),
});

/** All source documents; no id twice (`brokenReferences`). */
export const documentsSchema = z.array(evidenceDocumentSchema).readonly();

/** A report that figures are taken from. */
export type EvidenceDocument = z.infer<typeof evidenceDocumentSchema>;
