import { flushSync } from 'svelte';

/** So long may cells draw before the page answers again; one that needs longer is alone in its turn. */
const TURN_MS = 8;

const waiting: (() => void)[] = [];
// A message comes at once, where a timer would wait some milliseconds each time.
const bell = new MessageChannel();
let isRung = false;
bell.port1.onmessage = takeTurn;

/**
 * Lets something be drawn soon, in a turn of its own: what many cells draw after one change never
 * holds up the page as a whole. First asked is first served.
 *
 * @returns what takes it back
 */
export function inTurn(draw: () => void): () => void {
  waiting.push(draw);
  ring();
  return () => {
    const place = waiting.indexOf(draw);
    if (place >= 0) waiting.splice(place, 1);
  };
}

function takeTurn(): void {
  isRung = false;
  const endsMs = performance.now() + TURN_MS;
  do {
    const draw = waiting.shift();
    if (draw) flushSync(draw);
  } while (waiting.length > 0 && performance.now() < endsMs);
  ring();
}

function ring(): void {
  if (isRung || waiting.length === 0) return;
  isRung = true;
  bell.port2.postMessage(undefined);
}
