import { scaleLinear } from 'd3';
import { plotWithin, ticksAcross, type Plot, type TickAcross } from './plot.ts';

/** One input, and what follows at both of its ends. */
export interface TornadoRow {
  readonly id: string;
  readonly label: string;
  /** Infinity for never. */
  readonly atLow: number;
  readonly atHigh: number;
  /** The values of the input that give them. */
  readonly lowLabel: string;
  readonly highLabel: string;
}

/** Rows that belong together, under a name. */
export interface TornadoPart {
  readonly name: string;
  readonly rows: readonly TornadoRow[];
}

export interface PlacedTornadoRow extends TornadoRow {
  readonly labelY: number;
  readonly barY: number;
  readonly from: number;
  readonly to: number;
  /** Which end's value stands at the left end of the bar. */
  readonly isLowLeft: boolean;
}

export interface TornadoGeometry extends Plot {
  readonly nowX: number;
  readonly barHeight: number;
  readonly names: readonly { readonly name: string; readonly y: number }[];
  readonly rows: readonly PlacedTornadoRow[];
  readonly ticks: readonly TickAcross[];
}

const MARGIN = { top: 12, bottom: 44 };
const SIDE = 76;
const NARROW_SIDE = 64;
const NARROW = 520;
const NAME_HEIGHT = 34;
const ROW_HEIGHT = 46;
const BAR_HEIGHT = 16;

/**
 * Bars around what a scenario gives as it stands, one input under the other.
 *
 * @param now what it gives; Infinity for never
 * @param width of the drawing, in px
 */
export function tornadoGeometry(
  parts: readonly TornadoPart[],
  now: number,
  width: number,
): TornadoGeometry {
  const all = parts.flatMap(({ rows }) => rows);
  const finite = [now, ...all.flatMap(({ atLow, atHigh }) => [atLow, atHigh])].filter(
    Number.isFinite,
  );
  const lowest = Math.min(...finite, now === Infinity ? 0 : now);
  const highest = Math.max(...finite, lowest + 1);
  const side = width < NARROW ? NARROW_SIDE : SIDE;
  const x = scaleLinear([lowest, highest], [side, width - side]);
  const at = (value: number) => (Number.isFinite(value) ? x(value) : width - side + 6);
  let y = MARGIN.top;
  const names: { name: string; y: number }[] = [];
  const rows: PlacedTornadoRow[] = [];
  for (const part of parts) {
    if (part.rows.length === 0) continue;
    names.push({ name: part.name, y: y + 18 });
    y += NAME_HEIGHT;
    for (const row of part.rows) {
      const [low, high] = [at(row.atLow), at(row.atHigh)];
      rows.push({
        ...row,
        labelY: y + 12,
        barY: y + 20,
        from: Math.min(low, high),
        to: Math.max(low, high),
        isLowLeft: low <= high,
      });
      y += ROW_HEIGHT;
    }
  }
  return {
    ...plotWithin(width, y + MARGIN.bottom, { ...MARGIN, left: side, right: side }),
    nowX: at(now),
    barHeight: BAR_HEIGHT,
    names,
    rows,
    ticks: ticksAcross(x, width < NARROW ? 4 : 7),
  };
}
