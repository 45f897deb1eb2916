import { readFileSync } from 'node:fs';
import { parseDocument, type ParsedDocument } from '../../src/document/parseDocument.ts';
import type { NotebookDocument } from '../../src/document/notebookDocument.ts';
import type { FilePath, Problem } from '../../src/document/problem.ts';
import { groupsInEvidence } from '../../src/evidence/cohortEvidence.ts';
import { loadEvidence } from '../../src/evidence/evidence.ts';

export const groupsOf = groupsInEvidence(loadEvidence());

const ready = new URL('../../scenarios/two-year-programme.json', import.meta.url);
export const readyText = readFileSync(ready, 'utf8');

type Branch = Record<string | number, unknown>;

/** The ready notebook as a value of its own that a test may change. */
export function readyValue(): Branch {
  return JSON.parse(readyText) as Branch;
}

/** Sets what stands at a place; `undefined` takes it away. */
export function plant(root: Branch, path: FilePath, value: unknown): void {
  let node = root;
  for (const key of path.slice(0, -1)) node = node[key] as Branch;
  const last = path.at(-1) ?? '';
  if (value === undefined) Reflect.deleteProperty(node, last);
  else node[last] = value;
}

/** The text of the ready notebook with some places changed. */
export function planted(...changes: readonly (readonly [FilePath, unknown])[]): string {
  const root = readyValue();
  for (const [path, value] of changes) plant(root, path, value);
  return JSON.stringify(root);
}

export function parse(text: string): ParsedDocument {
  return parseDocument(text, groupsOf);
}

export function problemsOf(text: string): readonly Problem[] {
  const parsed = parse(text);
  return parsed.ok ? [] : parsed.problems;
}

export function documentOf(text: string): NotebookDocument {
  const parsed = parse(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.document;
}

/** Every place in a value where no list or object stands, with what does. */
export function leavesOf(value: unknown, path: FilePath = []): (readonly [FilePath, unknown])[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([name, inner]) =>
    leavesOf(inner, [...path, Array.isArray(value) ? Number(name) : name]),
  );
}
