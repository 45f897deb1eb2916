import type { CountRange } from '../../evidence/countRange.ts';

const BETWEEN = /^(\d{1,6})\s*[-–—]\s*(\d{1,6})$/;
const BELOW = /^<\s*(\d{1,6})$/;
const AT_MOST = /^≤\s*(\d{1,6})$/;

/**
 * A count that is kept back, as it is written in tables: "1–4", or "<5", which is of somebody at
 * least, since nobody is written as nought. Undefined for anything else.
 */
export function typedRange(text: string): CountRange | undefined {
  const typed = text.trim();
  const [, low, high] = BETWEEN.exec(typed) ?? [];
  const [, below] = BELOW.exec(typed) ?? [];
  const [, atMost] = AT_MOST.exec(typed) ?? [];
  const most = below === undefined ? Number(high ?? atMost) : Number(below) - 1;
  const least = low === undefined ? 1 : Number(low);
  return least <= most ? { least, most } : undefined;
}
