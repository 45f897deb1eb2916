import type { NotebookDocument } from '../document/notebookDocument.ts';

/**
 * A document in which somebody answers for an assumption, or nobody when the name is empty; the
 * same document when that is so already.
 *
 * @param path such as `assumptions.afterExit.mode`
 */
export function setOwner(document: NotebookDocument, path: string, name: string): NotebookDocument {
  const trimmed = name.trim();
  const { owners = {}, ...rest } = document;
  if ((owners[path] ?? '') === trimmed) return document;
  const others = Object.entries(owners).filter(([key]) => key !== path);
  const next = trimmed === '' ? others : [...others, [path, trimmed] as const];
  return next.length === 0 ? rest : { ...rest, owners: Object.fromEntries(next) };
}
