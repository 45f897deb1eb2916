/** An earlier revision of a notebook, and its size. */
export interface RevisionSize {
  readonly revision: number;
  readonly characters: number;
}

/** So many of the latest are all kept. */
const ALL_OF_THE_LATEST = 16;
/** Room for the earlier revisions of one notebook. */
export const MOST_CHARACTERS = 8_000_000;

/**
 * Which earlier revisions go: the further back, the fewer stay (8 to a doubling of the distance),
 * the oldest go first when they take too much room. The latest and the largest one always stay, so
 * that an empty notebook never replaces a full one for good. Distance is counted in revisions, since
 * a clock may be wrong.
 *
 * @param earlier of one notebook
 * @param newest number of the revision that they came before
 * @param mostCharacters room for those that stay, the latest and the largest apart
 */
export function revisionsToDrop<Revision extends RevisionSize>(
  earlier: readonly Revision[],
  newest: number,
  mostCharacters = MOST_CHARACTERS,
): readonly Revision[] {
  const [latest, ...rest] = [...earlier].sort((a, b) => b.revision - a.revision);
  if (!latest) return [];
  const largest = rest.reduce(
    (most, each) => (each.characters > most.characters ? each : most),
    latest,
  );
  let room = mostCharacters;
  return rest.filter((each) => {
    if (each === largest) return false;
    if (isBetween(each.revision, newest - each.revision)) return true;
    room -= each.characters;
    return room < 0;
  });
}

/** Whether a revision falls between those that stay at its distance. */
function isBetween(revision: number, distance: number): boolean {
  let spacing = 1;
  while (distance > ALL_OF_THE_LATEST * spacing) spacing *= 2;
  return revision % spacing !== 0;
}
