import * as z from 'zod';

/**
 * Identifiers in files: 1–40 small letters, digits and hyphens, a letter first, and never a name
 * that JavaScript gives a meaning.
 */
export const idSchema = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,39}$/)
  .refine((id) => id !== 'constructor' && id !== 'prototype', { params: { code: 'forbiddenKey' } });
