import { scaleLinear, type ScaleLinear } from 'd3';

export type Scale = ScaleLinear<number, number>;

/** Room around the marks for what is written beside them, in px. */
export interface Margin {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** A drawing, and where in it the marks lie; all in px from its upper left corner. */
export interface Plot {
  readonly width: number;
  readonly height: number;
  readonly plotLeft: number;
  readonly plotRight: number;
  readonly plotTop: number;
  readonly plotBottom: number;
}

/** A value of an axis across, and where it stands in px. */
export interface TickAcross {
  readonly value: number;
  readonly x: number;
}

/** A value of an axis upwards, and where it stands in px. */
export interface TickUp {
  readonly value: number;
  readonly y: number;
}

/** What an axis spans: the values at its left and right, or lower and upper, end. */
export type Domain = readonly [number, number];

/** A drawing of so many px with margins around the plot. */
export function plotWithin(width: number, height: number, margin: Margin): Plot {
  return {
    width,
    height,
    plotLeft: margin.left,
    plotRight: width - margin.right,
    plotTop: margin.top,
    plotBottom: height - margin.bottom,
  };
}

/** From values to px, over the whole plot: to the right, and upwards. */
export function plotScales(plot: Plot, across: Domain, up: Domain): { x: Scale; y: Scale } {
  return {
    x: scaleLinear(across, [plot.plotLeft, plot.plotRight]),
    y: scaleLinear(up, [plot.plotBottom, plot.plotTop]),
  };
}

/** About as many round values as wanted, over an axis across. */
export function ticksAcross(x: Scale, wanted: number): TickAcross[] {
  return placeAcross(x.ticks(wanted), x);
}

/** About as many round values as wanted, over an axis upwards. */
export function ticksUp(y: Scale, wanted: number): TickUp[] {
  return y.ticks(wanted).map((value) => ({ y: y(value), value }));
}

/** Values where an axis across has them. */
export function placeAcross(values: readonly number[], x: (value: number) => number): TickAcross[] {
  return values.map((value) => ({ x: x(value), value }));
}
