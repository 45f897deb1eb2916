const view = new DataView(new ArrayBuffer(8));

/** How many steps between neighbouring numbers lie between two numbers of the same sign. */
export function ulpDistance(a: number, b: number): number {
  if (Object.is(a, b)) return 0;
  if (!Number.isFinite(a) || !Number.isFinite(b) || a < 0 !== b < 0) return Infinity;
  view.setFloat64(0, a);
  const [high, low] = [view.getUint32(0), view.getUint32(4)];
  view.setFloat64(0, b);
  return Math.abs((high - view.getUint32(0)) * 2 ** 32 + (low - view.getUint32(4)));
}
