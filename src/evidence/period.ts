import * as z from 'zod';
import { source } from './figure.ts';
import { strict } from './strict.ts';

/** First and last day that a document gives for something, both included. */
export const periodSchema = strict({ start: z.iso.date(), end: z.iso.date(), ...source });
