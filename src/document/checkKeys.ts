import { DEEPEST, MOST_VALUES } from './notebookLimits.ts';
import type { FilePath, Problem } from './problem.ts';

/** Keys that would reach JavaScript's own objects. */
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * The first key that reaches JavaScript's own objects, or the refusal of more values, or deeper
 * ones, than a notebook can have (`notebookLimits.ts`); undefined when all is well.
 */
export function checkKeys(root: unknown): Problem | undefined {
  let values = 0;
  const check = (value: unknown, path: FilePath): Problem | undefined => {
    values += 1;
    if (values > MOST_VALUES || path.length > DEEPEST) return { code: 'notNotebook', path: [] };
    if (typeof value !== 'object' || value === null) return undefined;
    for (const [name, inner] of Object.entries(value)) {
      const key = Array.isArray(value) ? Number(name) : name;
      if (FORBIDDEN_KEYS.has(name)) {
        return { code: 'forbiddenKey', path: [...path, key], value: name };
      }
      const problem = check(inner, [...path, key]);
      if (problem) return problem;
    }
    return undefined;
  };
  return check(root, []);
}
