import { withSource } from './editOwnEvidence.ts';
import type { OwnEvidence } from './ownEvidence.ts';
import { placeIn, type OwnPlace } from './placedAt.ts';

/** Id of the source of what somebody typed. */
const TYPED = 'typed';

/**
 * Where a figure stands that is typed into a part: where the part's others do, or, while no
 * document is named for them, as typed, which is then among the sources.
 *
 * @param part what holds the figures
 * @param section the box that is typed in
 * @param title of what is typed, as a source
 */
export function typedBeside(
  own: OwnEvidence,
  part: unknown,
  section: string,
  title: string,
): { readonly own: OwnEvidence; readonly place: OwnPlace } {
  const place = placeIn(part);
  if (place && place.document !== TYPED) return { own, place };
  return { own: withSource(own, TYPED, title), place: { document: TYPED, section } };
}
