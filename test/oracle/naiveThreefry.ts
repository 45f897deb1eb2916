/**
 * Threefry-2x32 as its paper defines it (Salmon and others 2011, § 3.2), with big integers
 * and any number of rounds.
 */
export function naiveThreefry(
  key: readonly [number, number],
  counter: readonly [number, number],
  rounds = 20,
): [number, number] {
  const word = (n: number | bigint) => BigInt.asUintN(32, BigInt(n));
  const keys = [word(key[0]), word(key[1])];
  keys.push(0x1bd11bdan ^ keys[0]! ^ keys[1]!);
  let [x, y] = [word(word(counter[0]) + keys[0]!), word(word(counter[1]) + keys[1]!)];
  for (let round = 0; round < rounds; round++) {
    const by = BigInt([13, 15, 26, 6, 17, 29, 16, 24][round % 8]!);
    x = word(x + y);
    y = word((y << by) | (y >> (32n - by))) ^ x;
    if (round % 4 === 3) {
      const s = (round + 1) / 4;
      x = word(x + keys[s % 3]!);
      y = word(y + keys[(s + 1) % 3]! + BigInt(s));
    }
  }
  return [Number(x), Number(y)];
}
