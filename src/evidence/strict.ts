import * as z from 'zod';

/** An object that refuses unknown keys and cannot be changed once it is parsed. */
export function strict<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject(shape).readonly();
}
