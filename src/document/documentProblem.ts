import * as z from 'zod';
import { checkReferences } from './checkReferences.ts';
import { documentSize } from './documentSize.ts';
import { notebookSchema, type NotebookDocument } from './notebookDocument.ts';
import { LARGEST_FILE_CHARACTERS, MOST_VALUES } from './notebookLimits.ts';
import type { Problem } from './problem.ts';
import { problemsFromIssues } from './problemsFromIssues.ts';
import { serializeDocument } from './serializeDocument.ts';

/** What a scenario's key figures take at most when the file is written: values, and characters. */
const KEY_FIGURES = { values: 5, characters: 250 };

/**
 * Why a document that a change has made would be refused when its file is read, but for what
 * `resolveScenarios` finds; undefined when it would be read.
 *
 * @param before the document that was changed, which is known to be readable: what it has in common
 *   with it is not looked at again
 */
export function documentProblem(
  document: NotebookDocument,
  before: NotebookDocument,
): Problem | undefined {
  return schemaProblem(document, before) ?? checkReferences(document)[0] ?? sizeProblem(document);
}

function schemaProblem(document: NotebookDocument, before: NotebookDocument): Problem | undefined {
  for (const [name, schema] of Object.entries(notebookSchema.shape)) {
    const key = name as keyof NotebookDocument;
    const value = document[key];
    if (value === before[key]) continue;
    for (const part of changedParts(schema, value, before[key])) {
      const parsed = part.schema.safeParse(part.value);
      if (parsed.success) continue;
      return problemsFromIssues(parsed.error.issues, part.value, [key, ...part.path])[0];
    }
  }
  return undefined;
}

/** What of a field has to be looked at: in a list as long as before, the items that are new in it. */
function changedParts(schema: z.ZodType, value: unknown, before: unknown) {
  const isSameLength =
    Array.isArray(value) && Array.isArray(before) && value.length === before.length;
  if (!isSameLength || !(schema instanceof z.ZodArray)) return [{ schema, value, path: [] }];
  const item = schema.element as z.ZodType;
  return value.flatMap((each: unknown, index) =>
    each === before[index] ? [] : [{ schema: item, value: each, path: [index] }],
  );
}

/** `documentSize` is quick and never too small; near the limit the file itself is measured. */
function sizeProblem(document: NotebookDocument): Problem | undefined {
  const unsaid: { -readonly [Key in keyof NotebookDocument]: NotebookDocument[Key] } = {
    ...document,
  };
  delete unsaid.said; // counted below for all scenarios, as a save writes them
  const { values, characters } = documentSize(unsaid);
  const figures = document.scenarios.length;
  if (values + figures * KEY_FIGURES.values > MOST_VALUES) {
    return { code: 'tooManyValues', path: [], expected: MOST_VALUES };
  }
  const room = LARGEST_FILE_CHARACTERS - figures * KEY_FIGURES.characters;
  if (characters <= room) return undefined;
  const length = serializeDocument(unsaid).length;
  if (length <= room) return undefined;
  return { code: 'tooLarge', path: [], value: length, expected: LARGEST_FILE_CHARACTERS };
}
