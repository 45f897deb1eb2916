import { expect, test } from 'vitest';
import { YearEffect } from '../../src/parameters/yearEffect.ts';
import { drawKey, seedKey } from '../../src/random/drawKey.ts';
import { DrawSource } from '../../src/random/drawSource.ts';
import { logNormal } from '../../src/random/logNormal.ts';
import { normal } from '../../src/random/normal.ts';

test('a year multiplies the shares by draws of its own, and they keep their sum', () => {
  const seed = seedKey('year');
  const effect = new YearEffect(seed, 4);
  const source = new DrawSource(drawKey(seed, 'parameters', 'exitShares.year'));
  const before = [0.1, 0.2, 0.3, 0.4];
  for (const replicate of [0, 7]) {
    source.moveTo(replicate, 0);
    const sd = Math.abs(normal(source, 0, 0.5));
    const shifted = before.map((share) => share * logNormal(source, 1, sd));
    const sum = shifted.reduce((all, share) => all + share, 0);
    const shares = Float64Array.from(before);
    effect.draw(replicate);
    effect.shift(shares);
    shares.forEach((share, i) => expect(share).toBeCloseTo((shifted[i] ?? NaN) / sum, 14));
  }
});
