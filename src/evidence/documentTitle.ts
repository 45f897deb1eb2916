import type { Evidence } from './evidenceSchema.ts';

/** What a document is called, of the reports' or one's own; its id where it is neither's. */
export function documentTitle(
  { documents, own }: Evidence,
  id: string,
  language: 'sv' | 'en',
): string {
  const ownTitle = own?.documents.find((document) => document.id === id)?.title;
  return documents.find((document) => document.id === id)?.title[language] ?? ownTitle ?? id;
}
