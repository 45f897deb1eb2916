import fc from 'fast-check';
import type { HazardModel } from '../../src/multistate/hazardModel.ts';
import type { PiecewiseConstant } from '../../src/multistate/piecewiseConstant.ts';

/** Changes and planned ends fall on this raster, so that oracle steps can meet them. */
export const RASTER = 0.1;

const rasterTime = (most: number) =>
  fc.integer({ min: 1, max: Math.round(most / RASTER) }).map((steps) => steps * RASTER);

/** A random hazard with at most three pieces. */
export function piecewise(longest: number, highest = 1): fc.Arbitrary<PiecewiseConstant> {
  return fc.uniqueArray(rasterTime(longest), { maxLength: 2 }).chain((changes) =>
    fc
      .array(fc.double({ min: 0, max: highest, noNaN: true }), {
        minLength: changes.length + 1,
        maxLength: changes.length + 1,
      })
      .map((values) => ({ from: [0, ...changes.sort((a, b) => a - b)], values })),
  );
}

/**
 * Random models of 3 to 5 states, the last one absorbing: any moves between the others with both
 * clocks, and planned ends of some of them.
 */
export const hazardModels: fc.Arbitrary<HazardModel> = fc
  .integer({ min: 3, max: 5 })
  .chain((size) => {
    const states = ['a', 'b', 'c', 'd', 'e'].slice(0, size);
    const living = fc.constantFrom(...states.slice(0, -1));
    const anywhere = fc.constantFrom(...states);
    const way = fc.record({
      from: living,
      to: anywhere,
      hazard: piecewise(2),
      clock: fc.constantFrom('state' as const, 'model' as const),
    });
    const end = fc.record({ from: living, to: anywhere, atTimeInState: rasterTime(2.5) });
    return fc.record({
      states: fc.constant(states),
      transitions: fc
        .array(way, { minLength: 3, maxLength: 6, size: 'max' })
        .map((ways) => ways.filter(({ from, to }) => from !== to)),
      plannedEnds: fc
        .uniqueArray(end, { maxLength: 2, selector: ({ from }) => from })
        .map((ends) => ends.filter(({ from, to }) => from !== to)),
    });
  });

/** The absorbing state of a random model. */
export function absorbing({ states }: HazardModel): string {
  return states.at(-1) ?? '';
}
