/** A place in a drawing, in px. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Where a pointer is in a drawing, in the drawing's own px, however large it is shown. */
export function pointerSpot(
  drawing: SVGSVGElement,
  { clientX, clientY }: Pick<PointerEvent, 'clientX' | 'clientY'>,
): Spot {
  const box = drawing.getBoundingClientRect();
  const scale = drawing.viewBox.baseVal.width / box.width;
  return { x: (clientX - box.left) * scale, y: (clientY - box.top) * scale };
}
