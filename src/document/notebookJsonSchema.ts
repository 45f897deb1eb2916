import * as z from 'zod';
import { notebookSchema } from './notebookDocument.ts';

/**
 * The notebook's format as JSON Schema (2020-12), for editors and other programs: bounds as such,
 * unit and step as annotations. What only code can check (shares that sum to 100 %, names that
 * exist, complete layers) is not in it.
 */
export function notebookJsonSchema(): z.core.JSONSchema.JSONSchema {
  return z.toJSONSchema(notebookSchema, { io: 'input' });
}
