import { expect, test } from 'vitest';
import { bySlices } from '../../src/pacing/bySlices.ts';

function* count(to: number): Generator<number, string> {
  for (let i = 1; i <= to; i++) yield i;
  return 'all';
}

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

test('tells each slice in turn, then the result, and lets others in between', async () => {
  const heard: (number | string)[] = [];
  const result = await new Promise((done) => {
    bySlices(count(3), (slice) => heard.push(slice), done);
    heard.push('begun');
  });
  expect(heard).toEqual(['begun', 1, 2, 3]);
  expect(result).toBe('all');
});

test('does nothing more once it is given up', async () => {
  const heard: (number | string)[] = [];
  const giveUp = bySlices(
    count(1_000_000),
    (slice) => {
      heard.push(slice);
      if (slice === 2) giveUp();
    },
    (result) => heard.push(result),
  );
  await wait(50);
  expect(heard).toEqual([1, 2]);
});
