import { fittedName } from './fittedName.ts';
import { firstFree, type Anchor, type Box } from './labelLayout.ts';
import type { Spot } from './pointerSpot.ts';

/** Shares of three things; together 1. */
export interface ThreeShares {
  readonly arbete: number;
  readonly studier: number;
  readonly rehab: number;
}

/** How a point is drawn: the first two scenarios, further ones, what was counted, and what is a goal. */
export type PointShape = 'base' | 'other' | 'further' | 'counted' | 'goal';

/** How the futures of a scenario are drawn. */
export type CloudShape = Exclude<PointShape, 'counted' | 'goal'>;

/** Where a line of the same share of work crosses the triangle. */
export interface PlacedIsoLine {
  readonly from: Spot;
  readonly to: Spot;
}

export interface TriangleGeometry {
  readonly width: number;
  readonly height: number;
  /** Whether points have letters instead of names. */
  readonly isNarrow: boolean;
  /** Corners: all in work, all in studies, all in rehab. */
  readonly corners: Readonly<Record<keyof ThreeShares, Spot>>;
  /** Every tenth, three ways. */
  readonly grid: readonly (readonly [Spot, Spot])[];
  /** Shares of work along the left edge. */
  readonly ticks: readonly (Spot & { readonly share: number })[];
}

const MARGIN = { top: 36, side: 72, narrowSide: 44, bottom: 40 };
/** Below this width there is no room for names beside the points. */
const NARROW = 520;
const MOST_SIDE = 560;
const HALF_ROOT_3 = Math.sqrt(3) / 2;

/** A triangle with work on top, studies on the left and rehab on the right, in a width in px. */
export function triangleGeometry(width: number): TriangleGeometry {
  const isNarrow = width < NARROW;
  const margin = isNarrow ? MARGIN.narrowSide : MARGIN.side;
  const side = Math.max(120, Math.min(MOST_SIDE, width - 2 * margin));
  const middle = width / 2;
  const base = MARGIN.top + side * HALF_ROOT_3;
  const corners = {
    arbete: { x: middle, y: MARGIN.top },
    studier: { x: middle - side / 2, y: base },
    rehab: { x: middle + side / 2, y: base },
  };
  const tenths = Array.from({ length: 9 }, (_, i) => (i + 1) / 10);
  const spot = (arbete: number, studier: number) =>
    spotOf({ arbete, studier, rehab: 1 - arbete - studier }, corners);
  return {
    width,
    isNarrow,
    height: base + MARGIN.bottom,
    corners,
    grid: tenths.flatMap((share) => [
      [spot(share, 1 - share), spot(share, 0)] as const,
      [spot(1 - share, share), spot(0, share)] as const,
      [spot(1 - share, 0), spot(0, 1 - share)] as const,
    ]),
    ticks: [0, ...tenths, 1]
      .filter((_, i) => i % 2 === 0)
      .map((share) => ({ ...spot(share, 1 - share), share })),
  };
}

/** The letter of a point where there is no room for its name: A, B, C … */
export function letterOf(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + index);
}

/** Where shares stand. */
export function spotOf(
  { arbete, studier, rehab }: ThreeShares,
  corners: TriangleGeometry['corners'],
): Spot {
  return {
    x: arbete * corners.arbete.x + studier * corners.studier.x + rehab * corners.rehab.x,
    y: arbete * corners.arbete.y + studier * corners.studier.y + rehab * corners.rehab.y,
  };
}

/** The shares that stand at a place; outside the triangle those nearest to it. */
export function sharesAt({ x, y }: Spot, corners: TriangleGeometry['corners']): ThreeShares {
  const height = corners.studier.y - corners.arbete.y;
  const side = corners.rehab.x - corners.studier.x;
  const arbete = (corners.studier.y - y) / height;
  const rehab = (x - corners.studier.x) / side - arbete / 2;
  return insideOf({ arbete, studier: 1 - arbete - rehab, rehab });
}

/** The nearest shares of which none is below 0. */
function insideOf(shares: ThreeShares): ThreeShares {
  // Euclid's nearest point of the simplex: take the same from all that stay, until none is below 0.
  let kept: (keyof ThreeShares)[] = ['arbete', 'studier', 'rehab'];
  for (;;) {
    const surplus = (kept.reduce((sum, each) => sum + shares[each], 0) - 1) / kept.length;
    const below = kept.filter((each) => shares[each] - surplus < 0);
    if (below.length === 0) {
      const value = (each: keyof ThreeShares) => (kept.includes(each) ? shares[each] - surplus : 0);
      return { arbete: value('arbete'), studier: value('studier'), rehab: value('rehab') };
    }
    kept = kept.filter((each) => !below.includes(each));
  }
}

/** The line on which so many are in work; undefined where it passes the triangle by. */
export function isoLine(
  workShare: number,
  corners: TriangleGeometry['corners'],
): PlacedIsoLine | undefined {
  if (workShare < 0 || workShare > 1) return undefined;
  const rest = 1 - workShare;
  return {
    from: spotOf({ arbete: workShare, studier: rest, rehab: 0 }, corners),
    to: spotOf({ arbete: workShare, studier: 0, rehab: rest }, corners),
  };
}

/** A point, and on which side its name is to stand, if it has one. */
export interface NamedSpot {
  readonly id: string;
  readonly spot: Spot;
  readonly text: string;
  readonly side: 'left' | 'right' | 'none';
}

export interface PlacedLabel extends Spot {
  readonly id: string;
  readonly text: string;
  readonly anchor: Anchor;
  /** The point that the name stands away from, where a line has to lead to it. */
  readonly leader: Spot | undefined;
}

/** Room for the ring that can lie on a point. */
const LABEL_GAP = 15;
const LETTER_WIDTH = 7.5;
const LABEL_HEIGHT = 18;
const POINT_RADIUS = 7;
/** How far up and down a name may stand from its point, nearest first. */
const SHIFTS = [0, 1, -1, 2, -2, 3, -3, 4, 5, 6].map((lines) => lines * (LABEL_HEIGHT + 2));

/**
 * Where names stand, so that none lies on a point or on another name, or reaches out of the drawing.
 *
 * @param drawingWidth in px
 */
export function placeLabels(
  spots: readonly NamedSpot[],
  drawingWidth: number,
): readonly PlacedLabel[] {
  const size = 2 * POINT_RADIUS;
  const taken: Box[] = spots.map(({ spot }) => ({ ...spot, width: size, height: size }));
  // The outermost first: it has nobody's point in its way.
  const outwards = ({ side, spot }: NamedSpot) => (side === 'left' ? spot.x : -spot.x);
  const named = spots
    .filter(({ side }) => side !== 'none')
    .sort((a, b) => outwards(a) - outwards(b));
  return named.map(({ id, spot, text: whole, side }) => {
    const outward = side === 'left' ? -1 : 1;
    const x = spot.x + outward * LABEL_GAP;
    const text = fittedName(whole, side === 'left' ? x : drawingWidth - x);
    const width = text.length * LETTER_WIDTH;
    const boxAt = (shift: number): Box => ({
      x: x + (outward * width) / 2,
      y: spot.y + shift,
      width,
      height: LABEL_HEIGHT,
    });
    const shift = firstFree(SHIFTS, boxAt, taken) ?? 0;
    taken.push(boxAt(shift));
    return {
      id,
      text,
      x,
      y: spot.y + shift + 5,
      anchor: side === 'left' ? 'end' : 'start',
      leader: shift === 0 ? undefined : spot,
    };
  });
}
