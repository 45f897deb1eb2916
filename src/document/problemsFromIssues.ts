import type * as z from 'zod';
import { descend } from '../evidence/descend.ts';
import type { FilePath, Problem, ProblemCode } from './problem.ts';

/**
 * Turns what the schema found into problems with the path and the offending value.
 *
 * @param input what the schema was given
 * @param prefix where that stands in the file
 */
export function problemsFromIssues(
  issues: readonly z.core.$ZodIssue[],
  input: unknown,
  prefix: FilePath = [],
): Problem[] {
  return issues.flatMap((issue) => fromIssue(issue, input, prefix));
}

function fromIssue(issue: z.core.$ZodIssue, input: unknown, prefix: FilePath): Problem[] {
  const inner = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
  const path = [...prefix, ...inner];
  const value = descend(input, inner);
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
        value: descend(value, [key]),
      }));
    case 'invalid_value':
      return [notAllowed(path, value, issue.values)];
    case 'invalid_union':
      if (issue.errors.length > 0) return fromUnion(issue.errors, input, prefix, inner);
      return [notAllowed(path, value, 'options' in issue ? issue.options : undefined)];
    case 'invalid_key':
      return [{ code: 'badId', path, value: path.at(-1) }];
    case 'invalid_format':
      return [{ code: issue.format === 'date' ? 'notDate' : 'badId', path, value }];
    case 'custom':
      return [{ path, value, ...problemOfCheck(issue.params) }];
    default:
      return [notAllowed(path, value)];
  }
}

function notAllowed(path: FilePath, value: unknown, choices?: readonly unknown[]): Problem {
  const expected = choices && { expected: choices.map(String) };
  if (value === undefined) return { code: 'missing', path, ...expected };
  return { code: 'notAllowed', path, value, ...expected };
}

/** For a choice between shapes: the complaints of the shape that fits best. */
function fromUnion(
  errors: readonly (readonly z.core.$ZodIssue[])[],
  input: unknown,
  prefix: FilePath,
  inner: FilePath,
): Problem[] {
  const depth = prefix.length + inner.length;
  const candidates = errors.map((issues) => {
    const absolute = issues.map((issue) => ({ ...issue, path: [...inner, ...issue.path] }));
    return problemsFromIssues(absolute, input, prefix);
  });
  const [best = []] = candidates.sort((a, b) => misfit(a, depth) - misfit(b, depth));
  const present = descend(input, inner) !== undefined;
  return present ? best : [{ code: 'missing', path: [...prefix, ...inner] }];
}

/** How badly a shape fits: not at all, or by the number of its fields that are missing. */
function misfit(problems: readonly Problem[], depth: number): number {
  if (problems.some(({ code, path }) => code === 'wrongType' && path.length === depth)) {
    return Infinity;
  }
  return problems.filter(({ code, path }) => code === 'missing' && path.length === depth + 1)
    .length;
}

/** A check of our own names its problem, and may give a value to show instead of the whole. */
export interface CheckParams {
  readonly code: ProblemCode;
  readonly value?: unknown;
  readonly expected?: number;
}

function problemOfCheck(params: unknown): CheckParams {
  return (params ?? { code: 'notAllowed' }) as CheckParams;
}
