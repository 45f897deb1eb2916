import { parseDocument } from '../../document/parseDocument.ts';
import type { Problem } from '../../document/problem.ts';
import type { GroupsOf } from '../../evidence/cohortEvidence.ts';
import type { StoredNotebook } from '../../storage/notebookStore.ts';

/** A notebook in the library. */
export interface LibraryEntry {
  readonly stored: StoredNotebook;
  /** Why it cannot be opened; empty when it can. It stays where it is, and can be saved as a file. */
  readonly problems: readonly Problem[];
}

/**
 * The notebooks that have not been thrown away, the latest first.
 *
 * @param query as typed: all its words must be in the title
 */
export function libraryEntries(
  notebooks: readonly StoredNotebook[],
  query: string,
  groupsOf: GroupsOf,
): readonly LibraryEntry[] {
  const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return notebooks
    .filter(({ deletedAt }) => deletedAt === undefined)
    .filter(({ title }) => words.every((word) => title.toLocaleLowerCase().includes(word)))
    .sort((a, b) => b.savedAt.localeCompare(a.savedAt))
    .map((stored) => {
      const parsed = parseDocument(stored.text, groupsOf);
      return { stored, problems: parsed.ok ? [] : parsed.problems };
    });
}

/** A notebook that has been thrown away and can be got back. */
export type ThrownAway = StoredNotebook & { readonly deletedAt: string };

/** Those that have been thrown away, the latest first. */
export function thrownAway(notebooks: readonly StoredNotebook[]): readonly ThrownAway[] {
  return notebooks
    .filter((each): each is ThrownAway => each.deletedAt !== undefined)
    .sort((a, b) => b.deletedAt.localeCompare(a.deletedAt));
}
