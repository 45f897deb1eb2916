import type { OwnCount } from './ownFigure.ts';

/** Where a figure stands: the id of a document, and the page, table or box in it. */
export type OwnPlace = Pick<OwnCount, 'document' | 'section'>;

/** The place of the first figure in something; undefined where there is none. */
export function placeIn(part: unknown): OwnPlace | undefined {
  if (typeof part !== 'object' || part === null) return undefined;
  if (isPlaced(part)) return { document: part.document, section: part.section };
  for (const child of Object.values(part)) {
    const found = placeIn(child);
    if (found) return found;
  }
  return undefined;
}

/** The same with every figure in it at another place. */
export function placedAt<Of>(part: Of, place: Partial<OwnPlace>): Of {
  if (typeof part !== 'object' || part === null) return part;
  if (isPlaced(part)) return { ...part, ...place };
  const entries = Object.entries(part).map(([key, child]: [string, unknown]) => [
    key,
    placedAt(child, place),
  ]);
  return Object.fromEntries(entries) as Of;
}

function isPlaced(part: object): part is OwnPlace {
  return 'document' in part && 'section' in part && typeof part.section === 'string';
}
