import type { NotebookDocument } from '../../document/notebookDocument.ts';
import { LARGEST_FILE_CHARACTERS } from '../../document/notebookLimits.ts';
import { parseDocument } from '../../document/parseDocument.ts';
import type { Problem } from '../../document/problem.ts';
import type { GroupsOf } from '../../evidence/cohortEvidence.ts';
import { readFile } from './files.ts';

export type OpenedNotebook =
  | { readonly ok: true; readonly document: NotebookDocument }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** A character takes up to four bytes: a file above that is too large without being read. */
const LARGEST_FILE_BYTES = LARGEST_FILE_CHARACTERS * 4;

/** Reads a notebook from a file that the user chose or dropped. */
export async function openNotebook(file: File, groupsOf: GroupsOf): Promise<OpenedNotebook> {
  const text = await readFile(file, LARGEST_FILE_BYTES);
  if (text !== undefined) return parseDocument(text, groupsOf);
  const expected = LARGEST_FILE_CHARACTERS;
  return { ok: false, problems: [{ code: 'tooLarge', path: [], value: file.size, expected }] };
}
