import type * as z from 'zod';
import type { Problem, ProblemCode } from './problem.ts';

/** Turns what the schema found into problems with the place and the offending value. */
export function problemsFromIssues(
  issues: readonly z.core.$ZodIssue[],
  input: unknown,
  prefix: readonly (string | number)[] = [],
): Problem[] {
  return issues.flatMap((issue) => fromIssue(issue, input, prefix));
}

function fromIssue(
  issue: z.core.$ZodIssue,
  input: unknown,
  prefix: readonly (string | number)[],
): Problem[] {
  const inner = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
  const path = [...prefix, ...inner];
  const value = valueAt(input, inner);
  switch (issue.code) {
    case 'invalid_type':
      if (value === undefined) return [{ code: 'missing', path, expected: issue.expected }];
      if (issue.expected === 'int') return [{ code: 'notWhole', path, value }];
      return [{ code: 'wrongType', path, value, expected: issue.expected }];
    case 'too_small':
      return [{ code: 'tooSmall', path, value, expected: Number(issue.minimum) }];
    case 'too_big':
      return [{ code: 'tooBig', path, value, expected: Number(issue.maximum) }];
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        code: 'unknownField',
        path: [...path, key],
        value: valueAt(value, [key]),
      }));
    case 'invalid_value':
      if (value === undefined) return [{ code: 'missing', path }];
      return [{ code: 'notAllowed', path, value, expected: issue.values.map(String) }];
    case 'invalid_union':
      return fromUnion(issue, input, prefix, path, value);
    case 'invalid_key':
      return [{ code: 'badId', path: path.slice(0, -1), value: path.at(-1) }];
    case 'custom':
      return [{ code: customCode(issue.params), path, value }];
    default:
      return [{ code: issue.code === 'invalid_format' ? 'badId' : 'notAllowed', path, value }];
  }
}

/** For a choice between shapes: the complaints of the shape that fits best, or the choice itself. */
function fromUnion(
  issue: z.core.$ZodIssueInvalidUnion,
  input: unknown,
  prefix: readonly (string | number)[],
  path: readonly (string | number)[],
  value: unknown,
): Problem[] {
  if (value === undefined) return [{ code: 'missing', path }];
  const inner = path.slice(prefix.length);
  const candidates = issue.errors
    .map((issues) =>
      problemsFromIssues(
        issues.map((each) => ({ ...each, path: [...inner, ...each.path] })),
        input,
        prefix,
      ),
    )
    .filter((problems) => problems.length > 0)
    .sort((a, b) => a.length - b.length);
  return candidates[0] ?? [{ code: 'notAllowed', path, value }];
}

function customCode(params: unknown): ProblemCode {
  const code = typeof params === 'object' && params !== null && 'code' in params && params.code;
  return typeof code === 'string' ? (code as ProblemCode) : 'notAllowed';
}

function valueAt(input: unknown, path: readonly (string | number)[]): unknown {
  let value = input;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}
