import { migrate } from './migrate.ts';
import { FORMAT_VERSION, notebookSchema, type NotebookDocument } from './notebookDocument.ts';
import type { Problem } from './problem.ts';
import { problemsFromIssues } from './problemsFromIssues.ts';
import { resolveScenarios, type ResolvedScenarios } from './resolveScenarios.ts';

export type ParsedDocument =
  | {
      readonly ok: true;
      readonly document: NotebookDocument;
      readonly scenarios: ResolvedScenarios;
      /** The version that the file had, when it is older than today's. */
      readonly migratedFrom?: number;
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The largest file that is read, in characters; an ordinary notebook has some thousands. */
export const LARGEST_FILE_CHARACTERS = 5_000_000;

/**
 * Reads a notebook file: size → JSON → forbidden keys → version → migration →
 * schema → references → layers. Anything not understood is refused with its place;
 * nothing is mended in silence.
 */
export function parseDocument(text: string): ParsedDocument {
  if (text.length > LARGEST_FILE_CHARACTERS) {
    return refuse({
      code: 'tooLarge',
      path: [],
      value: text.length,
      expected: LARGEST_FILE_CHARACTERS,
    });
  }
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return refuse({ code: 'notJson', path: [], ...syntaxPlace(error, text) });
  }
  return parseRaw(raw);
}

/** The same for a value that has been read from JSON already. */
export function parseRaw(raw: unknown): ParsedDocument {
  const forbidden = findForbiddenKey(raw);
  if (forbidden) return refuse(forbidden);
  if (typeof raw !== 'object' || raw === null || !('formatVersion' in raw)) {
    return refuse({ code: 'notNotebook', path: [] });
  }
  const version = raw.formatVersion;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return refuse({ code: 'unknownVersion', path: ['formatVersion'], value: version });
  }
  if (version > FORMAT_VERSION) {
    return refuse({
      code: 'tooNew',
      path: ['formatVersion'],
      value: version,
      expected: FORMAT_VERSION,
    });
  }
  const current = migrate(raw, version);
  const parsed = notebookSchema.safeParse(current);
  if (!parsed.success) {
    return { ok: false, problems: problemsFromIssues(parsed.error.issues, current) };
  }
  const document = parsed.data;
  const resolution = resolveScenarios(document);
  const references = referenceProblems(document);
  if (!resolution.ok || references.length > 0) {
    return {
      ok: false,
      problems: [...references, ...(resolution.ok ? [] : resolution.problems)],
    };
  }
  return {
    ok: true,
    document,
    scenarios: resolution.scenarios,
    ...(version < FORMAT_VERSION && { migratedFrom: version }),
  };
}

function refuse(problem: Problem): ParsedDocument {
  return { ok: false, problems: [problem] };
}

/** Keys that would reach JavaScript's own objects. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
/** Deeper than any notebook, shallow enough for every stack. */
const DEEPEST = 100;

function findForbiddenKey(
  value: unknown,
  path: readonly (string | number)[] = [],
): Problem | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (path.length > DEEPEST) return { code: 'notNotebook', path: path.slice(0, 5) };
  for (const [key, inner] of Object.entries(value)) {
    if (FORBIDDEN_KEYS.has(key)) return { code: 'forbiddenKey', path: [...path, key], value: key };
    const found = findForbiddenKey(inner, [...path, Array.isArray(value) ? Number(key) : key]);
    if (found) return found;
  }
  return undefined;
}

/** Line, column and text where reading stopped, as far as the engine says so. */
function syntaxPlace(
  error: unknown,
  text: string,
): { value?: string; expected?: readonly number[] } {
  const message = error instanceof Error ? error.message : '';
  const byLine = /line (\d+) column (\d+)/.exec(message);
  const byPosition = /position (\d+)/.exec(message);
  const position = byLine
    ? positionOf(text, Number(byLine[1]), Number(byLine[2]))
    : byPosition
      ? Number(byPosition[1])
      : undefined;
  if (position === undefined) return {};
  const before = text.slice(0, position).split('\n');
  return {
    value: text.slice(Math.max(0, position - 10), position + 20).trim(),
    expected: [before.length, (before.at(-1)?.length ?? 0) + 1],
  };
}

function positionOf(text: string, line: number, column: number): number {
  const lines = text.split('\n');
  return lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
}

function referenceProblems(document: NotebookDocument): Problem[] {
  const problems: Problem[] = [];
  const ids = new Set<string>();
  document.scenarios.forEach(({ id }, index) => {
    if (ids.has(id)) {
      problems.push({ code: 'duplicateId', path: ['scenarios', index, 'id'], value: id });
    }
    ids.add(id);
  });
  const targetIds = new Set<string>();
  document.targets.forEach(({ id }, index) => {
    if (targetIds.has(id)) {
      problems.push({ code: 'duplicateId', path: ['targets', index, 'id'], value: id });
    }
    targetIds.add(id);
  });
  for (const [cellId, cell] of Object.entries(document.cells)) {
    if (!document.cellOrder.includes(cellId)) {
      problems.push({ code: 'unlistedCell', path: ['cells', cellId], value: cellId });
    }
    if (cell.kind === 'text') continue;
    cell.scenarios.forEach((id, index) => {
      if (ids.has(id)) return;
      const path = ['cells', cellId, 'scenarios', index];
      problems.push({ code: 'missingScenario', path, value: id });
    });
  }
  document.cellOrder.forEach((id, index) => {
    const path = ['cellOrder', index];
    if (!Object.hasOwn(document.cells, id)) problems.push({ code: 'missingCell', path, value: id });
    else if (document.cellOrder.indexOf(id) < index) {
      problems.push({ code: 'duplicateId', path, value: id });
    }
  });
  return problems;
}
