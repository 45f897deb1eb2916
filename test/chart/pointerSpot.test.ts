import { expect, test } from 'vitest';
import { pointerSpot } from '../../src/chart/pointerSpot.ts';

/** A drawing 800 px wide, shown so wide with its upper left corner at 100, 50. */
const shown = (width: number) =>
  ({
    getBoundingClientRect: () => ({ left: 100, top: 50, width }),
    viewBox: { baseVal: { width: 800 } },
  }) as unknown as SVGSVGElement;

test('a pointer is found in the drawing’s own px, however large it is shown', () => {
  expect(pointerSpot(shown(800), { clientX: 140, clientY: 80 })).toEqual({ x: 40, y: 30 });
  expect(pointerSpot(shown(400), { clientX: 140, clientY: 80 })).toEqual({ x: 80, y: 60 });
});
