import * as z from 'zod';
import { source } from './figure.ts';
import { localTextSchema } from './localText.ts';
import { strict } from './strict.ts';

/** What a document says in words only, retold: a wish, a finding without a number. */
export const sourcedTextSchema = strict({
  id: z.string().min(1),
  ...source,
  text: localTextSchema,
});
