import type { GroupsOf } from '../evidence/cohortEvidence.ts';
import { checkKeys } from './checkKeys.ts';
import { checkReferences } from './checkReferences.ts';
import { migrate } from './migrate.ts';
import { FORMAT_VERSION, notebookSchema, type NotebookDocument } from './notebookDocument.ts';
import type { Problem } from './problem.ts';
import { problemsFromIssues } from './problemsFromIssues.ts';
import { readJson } from './readJson.ts';
import { resolveScenarios, type ResolvedScenarios } from './resolveScenarios.ts';

/** A notebook with its layers applied, or every problem that was found. */
export type ParsedDocument =
  | {
      readonly ok: true;
      readonly document: NotebookDocument;
      readonly scenarios: ResolvedScenarios;
      /** The version that the file had, when it is older than today's. */
      readonly migratedFrom?: number;
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads a notebook file: size → JSON → version → forbidden keys → migration → schema → references →
 * layers and their groups, those of stages too. Anything not understood is refused with its path;
 * nothing is mended in silence, and nothing throws. A check that is added here is asked of changes
 * too: see `documentProblem`.
 *
 * @param groupsOf the groups that the evidence has counts of
 */
export function parseDocument(text: string, groupsOf: GroupsOf): ParsedDocument {
  const read = readJson(text);
  return read.ok ? parseRaw(read.value, groupsOf) : refuse(read.problem);
}

/** `parseDocument` of a value that has been read from JSON already. */
export function parseRaw(raw: unknown, groupsOf: GroupsOf): ParsedDocument {
  const version = versionOf(raw);
  if (typeof version !== 'number') return refuse(version);
  const forbidden = checkKeys(raw);
  if (forbidden) return refuse(forbidden);
  const current = migrate(raw, version);
  const parsed = notebookSchema.safeParse(current);
  if (!parsed.success) return refuse(...problemsFromIssues(parsed.error.issues, current));
  const document = parsed.data;
  const references = checkReferences(document);
  const resolution = resolveScenarios(document, groupsOf);
  const problems = [
    ...references,
    ...(resolution.ok ? [] : resolution.problems),
    ...stageProblems(document, groupsOf),
  ];
  if (!resolution.ok || problems.length > 0) return refuse(...problems);
  return {
    ok: true,
    document,
    scenarios: resolution.scenarios,
    ...(version < FORMAT_VERSION && { migratedFrom: version }),
  };
}

/** What keeps one from returning to a stage: its scenarios are resolved like those of today. */
function stageProblems({ stages = [], evidence }: NotebookDocument, groupsOf: GroupsOf): Problem[] {
  return stages.flatMap((stage, index) => {
    const resolution = resolveScenarios({ scenarios: stage.scenarios, evidence }, groupsOf);
    if (resolution.ok) return [];
    return resolution.problems.map((each) => ({ ...each, path: ['stages', index, ...each.path] }));
  });
}

/** The format version, read before anything else: what a newer version means is not known here. */
function versionOf(raw: unknown): number | Problem {
  if (typeof raw !== 'object' || raw === null || !Object.hasOwn(raw, 'formatVersion')) {
    return { code: 'notNotebook', path: [] };
  }
  const { formatVersion } = raw as { formatVersion: unknown };
  const version = { path: ['formatVersion'], value: formatVersion };
  if (typeof formatVersion !== 'number' || !Number.isInteger(formatVersion) || formatVersion < 1) {
    return { code: 'unknownVersion', ...version };
  }
  if (formatVersion > FORMAT_VERSION) {
    return { code: 'tooNew', ...version, expected: FORMAT_VERSION };
  }
  return formatVersion;
}

function refuse(...problems: readonly Problem[]): ParsedDocument {
  return { ok: false, problems };
}
