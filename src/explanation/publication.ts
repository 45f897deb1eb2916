import type { Publication } from '../evidence/peers.ts';
import type { Messages } from '../message/language.ts';
import type { QuantityFormat } from '../quantity/format.ts';
import type { SourcePlace } from './explanation.ts';

/** Publisher, year and title of what others have published, in one line. */
export function publicationText(
  { title, organisation, year }: Publication,
  { source }: Messages,
): string {
  return source.publication(title, organisation, year === null ? source.noYear : String(year));
}

/** The same, with whether only an excerpt of it was read. */
export function readPublication(publication: Publication, messages: Messages): string {
  const text = publicationText(publication, messages);
  return publication.readAs === 'excerpt' ? messages.source.inExcerpt(text) : text;
}

/**
 * Where a published number stands, and how much of it was read.
 *
 * @param formula where the number itself is not printed
 */
export function explainPublication(
  publication: Publication,
  { messages, format }: { readonly messages: Messages; readonly format: QuantityFormat },
  formula?: string,
): SourcePlace {
  return {
    document: publicationText(publication, messages),
    section: publication.place[format.language],
    ...(publication.readAs === 'excerpt' && { note: messages.source.excerpt }),
    ...(formula !== undefined && { formula }),
  };
}
