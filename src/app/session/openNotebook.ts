import type { NotebookDocument } from '../../document/notebookDocument.ts';
import { LARGEST_FILE_BYTES, LARGEST_FILE_CHARACTERS } from '../../document/notebookLimits.ts';
import { parseDocument } from '../../document/parseDocument.ts';
import type { Problem } from '../../document/problem.ts';
import { readBytes } from '../../document/readBytes.ts';
import type { GroupsOf } from '../../evidence/cohortEvidence.ts';
import { readFile } from './files.ts';

export type OpenedNotebook =
  | { readonly ok: true; readonly document: NotebookDocument }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads a notebook from a file that the user chose or dropped; one that is too large is not read. */
export async function openNotebook(file: File, groupsOf: GroupsOf): Promise<OpenedNotebook> {
  if (file.size > LARGEST_FILE_BYTES) {
    const expected = LARGEST_FILE_CHARACTERS;
    return refuse({ code: 'tooLarge', path: [], value: file.size, expected });
  }
  const bytes = await readFile(file);
  if (!bytes) return refuse({ code: 'unreadable', path: [] });
  const text = readBytes(bytes);
  const opened =
    text === undefined ? refuse({ code: 'notText', path: [] }) : parseDocument(text, groupsOf);
  const extension = OTHER_KINDS.exec(file.name)?.[0];
  const isOther = extension !== undefined && !opened.ok && opened.problems.some(isOfTheWhole);
  return isOther ? refuse({ code: 'otherKind', path: [], value: extension }) : opened;
}

/** What people have beside notebooks, and try to open. */
const OTHER_KINDS = /\.(xls[xmb]?|od[stp]|csv|tsv|txt|pdf|docx?|pptx?|html?|png|jpe?g|svg)$/i;

/** Whether what is wrong is that the file is no notebook at all. */
function isOfTheWhole({ code }: Problem): boolean {
  return code === 'notText' || code === 'notJson' || code === 'notNotebook';
}

function refuse(problem: Problem): OpenedNotebook {
  return { ok: false, problems: [problem] };
}
