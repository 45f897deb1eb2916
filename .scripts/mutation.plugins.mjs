import { createHash } from 'node:crypto';

/** What a bug throws is read by us alone: nothing in the sentence is worth a test. */
const thrown = { shouldIgnore: (path) => (path.isThrowStatement() ? 'thrown bug' : undefined) };

/**
 * A seeded sample of a room's mutants. Stryker draws none, so those outside pass for mutants that
 * do not compile, which it neither runs nor counts.
 */
class Sample {
  static inject = ['options'];

  constructor({ sample }) {
    this.sample = sample;
  }

  async init() {}

  /** All in one group, since a sample is drawn from all. */
  async group(mutants) {
    return [mutants.map(({ id }) => id)];
  }

  async check(mutants) {
    const { seed, size, only } = this.sample;
    const keys = keysOf(mutants, seed);
    const drawn = new Set(only ?? [...keys.values()].sort().slice(0, size));
    return Object.fromEntries(
      [...keys].map(([id, key]) => [id, drawn.has(key) ? INSIDE : OUTSIDE]),
    );
  }
}

const INSIDE = { status: 'passed' };
const OUTSIDE = { status: 'compileError', reason: 'outside the sample' };

/**
 * A number for each mutant that decides whether it is drawn. It comes from what is changed and into
 * what, not from the line, so that a comment more gives no other sample.
 */
export function keysOf(mutants, seed) {
  const times = new Map();
  const inOrder = mutants
    .filter(({ status }) => status !== 'Ignored')
    .sort((a, b) => Number(a.id) - Number(b.id));
  return new Map(
    inOrder.map(({ id, fileName, mutatorName, replacement }) => {
      const file = fileName.slice(fileName.lastIndexOf('/src/'));
      const change = [file, mutatorName, replacement].join('\n');
      times.set(change, (times.get(change) ?? 0) + 1);
      const text = [seed, times.get(change), change].join('\n');
      return [id, createHash('sha256').update(text).digest('hex').slice(0, 16)];
    }),
  );
}

export const strykerPlugins = [
  { kind: 'Ignore', name: 'thrown', value: thrown },
  { kind: 'Checker', name: 'sample', injectableClass: Sample },
];
