const waiting: (() => void)[] = [];
let isBooked = false;

/**
 * Does something when the page has nothing better to do, one thing at a time so that none makes
 * the page wait for long.
 *
 * @returns what takes it back
 */
export function whenIdle(act: () => void): () => void {
  waiting.push(act);
  book();
  return () => {
    const place = waiting.indexOf(act);
    if (place >= 0) waiting.splice(place, 1);
  };
}

function book(): void {
  if (isBooked || waiting.length === 0) return;
  isBooked = true;
  const next = () => {
    isBooked = false;
    waiting.shift()?.();
    book();
  };
  // Safari has no idle callbacks before version 18.4.
  if ('requestIdleCallback' in window) requestIdleCallback(next, { timeout: 1_000 });
  else setTimeout(next, 50);
}
