import * as z from 'zod';
import { strict } from './strict.ts';

/** One text in the two languages of the tool. */
export const localTextSchema = strict({ sv: z.string().min(1), en: z.string().min(1) });

/** A text of the evidence in Swedish and in English. */
export type LocalText = z.infer<typeof localTextSchema>;
