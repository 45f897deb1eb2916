import * as z from 'zod';
import { idSchema } from './idSchema.ts';
import { strict } from './strict.ts';

/** More persons than any programme has in a year. */
export const MOST_PERSONS = 100_000;

/** The place where a figure, or several that belong together, stands in a document of one's own. */
export const ownPlace = { document: idSchema, section: z.string().min(1).max(200) };

/** A number of one's own with its place. */
export function ownFigure(value: z.ZodNumber | z.ZodInt) {
  return strict({ value, ...ownPlace });
}

/** How many persons there can be. */
export const personsSchema = z.int().min(0).max(MOST_PERSONS);

/**
 * Persons, as somebody counted them: a number, or, where it is kept back, the fewest and the most
 * that it can be (`checkOwnEvidence` sees to it that the fewest are no more than the most).
 */
export const ownCount = z.union([
  ownFigure(personsSchema),
  strict({ least: personsSchema, most: personsSchema, ...ownPlace }),
]);

/** Persons with their place: a number, or an interval that it lies in. */
export type OwnCount = z.infer<typeof ownCount>;
/** A number with its place. */
export type OwnFigure = z.infer<ReturnType<typeof ownFigure>>;
