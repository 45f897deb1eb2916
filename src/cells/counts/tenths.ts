/** A share of work to a whole tenth, which is as often as it is worth to be told of it. */
export function tenths(share: number): number {
  return Math.floor(share * 10) / 10;
}
