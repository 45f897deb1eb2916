import * as z from 'zod';
import { localTextSchema } from './localText.ts';
import type { LocalText } from './localText.ts';
import { strict } from './strict.ts';

/** One number of a source document, with the place where it stands. The key says the unit. */
export interface Figure<T = number> {
  readonly value: T;
  /** Id of the document in `documents.json`. */
  readonly document: string;
  /** The document's own heading, in Swedish. */
  readonly section: string;
  readonly note?: LocalText | undefined;
  /** The formula, when the document does not print the number itself. */
  readonly derived?: LocalText | undefined;
}

/** Where a text or a number stands: document id and heading. */
export const source = { document: z.string().min(1), section: z.string().min(1) };

/** The schema of a figure whose number obeys `value`; unknown keys are refused. */
export function figureSchema<T>(value: z.ZodType<T>) {
  return strict({
    value,
    ...source,
    note: localTextSchema.optional(),
    derived: localTextSchema.optional(),
  });
}

/** Persons, starts or exits: whole, from 0. */
export const countFigure = figureSchema(z.int().min(0));

/** A share from 0 to 1. */
export const shareFigure = figureSchema(z.number().min(0).max(1));

/** A length above 0, in the unit its key names: months, years or weeks. */
export const lengthFigure = figureSchema(z.number().positive());

/** Whole kronor that cannot be negative: costs, budgets. */
export const costFigure = figureSchema(z.int().min(0));

/** Whole kronor of either sign: benefits, profits, deviations. */
export const kronorFigure = figureSchema(z.int());

/** An answer on the process day's scale from 1 to 10. */
export const scaleFigure = figureSchema(z.number().min(1).max(10));
