import { LARGEST_FILE_CHARACTERS } from './notebookLimits.ts';
import type { Problem } from './problem.ts';
import { scanJson } from './scanJson.ts';

/** A value that is still to be checked, or the one problem. */
export type ReadJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: Problem };

/**
 * The value that a text holds as JSON, or the first problem: longer than `LARGEST_FILE_CHARACTERS`,
 * or what `scanJson` finds. A byte order mark at the beginning is skipped.
 */
export function readJson(text: string): ReadJson {
  if (text.length > LARGEST_FILE_CHARACTERS) {
    const [value, expected] = [text.length, LARGEST_FILE_CHARACTERS];
    return { ok: false, problem: { code: 'tooLarge', path: [], value, expected } };
  }
  const json = text.replace(/^\uFEFF/, '');
  const problem = findProblem(json);
  return problem ? { ok: false, problem } : { ok: true, value: JSON.parse(json) };
}

function findProblem(json: string): Problem | undefined {
  const fault = scanJson(json);
  switch (fault?.kind) {
    case undefined:
      return undefined;
    case 'tooMuch':
      return { code: 'notNotebook', path: [] };
    case 'duplicateKey':
      return { code: 'duplicateId', path: fault.path, value: fault.path.at(-1) };
    case 'syntax':
      return {
        code: 'notJson',
        path: [],
        value: json.slice(Math.max(0, fault.position - 10), fault.position + 20).trim(),
        expected: lineAndColumn(json, fault.position),
      };
  }
}

/** Both count from 1. */
function lineAndColumn(text: string, position: number): readonly [number, number] {
  const before = text.slice(0, position).split('\n');
  return [before.length, (before.at(-1)?.length ?? 0) + 1];
}
