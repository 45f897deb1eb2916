/**
 * A line that comes at the foot of the page may cover what has just been moved: that is brought
 * back into sight beside it (`scroll-padding`). Without a focus there is nothing to keep.
 */
export function keepFocusInSight(): void {
  const { activeElement, body } = document;
  if (activeElement !== body) activeElement?.scrollIntoView({ block: 'nearest' });
}
