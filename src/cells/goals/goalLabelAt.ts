/** Names shorter than this have room on either side of a point beyond it. */
const ROOM = 200;

/** Where the name of a point on a curve stands, so that the curve does not go through it. */
export function goalLabelAt(x: number, y: number, rises: boolean) {
  return rises && x > ROOM
    ? { x: x - 8, y, anchor: 'end' as const }
    : { x: x + 8, y, anchor: 'start' as const };
}
