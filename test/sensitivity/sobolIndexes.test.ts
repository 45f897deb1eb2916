import { describe, expect, test } from 'vitest';
import { drawKey, seedKey } from '../../src/random/drawKey.ts';
import { DrawSource } from '../../src/random/drawSource.ts';
import { sobolIndexes, type SobolIndexes } from '../../src/sensitivity/sobolIndexes.ts';

const FUTURES = 10_000;

type Inputs = readonly Float64Array[];
type Output = (...x: readonly number[]) => number;

/** Independent uniform draws between −π and π, a column for each input. */
function angles(count: number, seed: string, futures = FUTURES): Inputs {
  return Array.from({ length: count }, (_, input) => {
    const source = new DrawSource(drawKey(seedKey(seed), 'parameters', `x${String(input)}`));
    return Float64Array.from({ length: futures }, (_, replicate) => {
      source.moveTo(replicate, 0);
      return Math.PI * (2 * source.uniform() - 1);
    });
  });
}

function outputs(of: Output, inputs: Inputs): Float64Array {
  return (inputs[0] ?? new Float64Array()).map((_, i) =>
    of(...inputs.map((column) => column[i] ?? NaN)),
  );
}

/** Each input's indexes, of the output itself or of it with luck. */
function indexesOf(
  of: Output,
  count: number,
  seed = 'sobol',
  futures = FUTURES,
  luck: (output: number, future: number) => number = (output) => output,
): readonly SobolIndexes[] {
  const [ownInputs, otherInputs] = [
    angles(count, seed, futures),
    angles(count, `${seed} anew`, futures),
  ];
  const [own, other] = [outputs(of, ownInputs), outputs(of, otherInputs)];
  return ownInputs.map((_, input) => {
    const mixed = outputs(
      of,
      ownInputs.map((column, each) => (each === input ? (otherInputs[input] ?? column) : column)),
    );
    return sobolIndexes({ own, other, mixed }, own.map(luck));
  });
}

/** Ishigami's function, a = 7, b = 0.1. */
const ishigami: Output = (a = NaN, b = NaN, c = NaN) =>
  Math.sin(a) + 7 * Math.sin(b) ** 2 + 0.1 * c ** 4 * Math.sin(a);
const FIRST = [0.3139, 0.4424, 0];
const TOTAL = [0.5576, 0.4424, 0.2437];

describe('how much of a variance an input is behind', () => {
  const found = indexesOf(ishigami, 3);

  test.each([0, 1, 2])('input %i of Ishigami’s function, as the closed form has it', (input) => {
    const { first, total } = found[input] as SobolIndexes;
    for (const [{ value, standardError }, exact] of [
      [first, FIRST[input] ?? NaN],
      [total, TOTAL[input] ?? NaN],
    ] as const) {
      expect(Math.abs(value - exact)).toBeLessThan(3 * standardError);
      expect(standardError).toBeLessThan(0.02);
    }
  });

  test('is where two only matter together all of it, and nothing alone', () => {
    // y = x0 + 2 x1 x2 in units of variance 1: first 1/5, 0, 0; total 1/5, 4/5, 4/5.
    const unit = Math.sqrt(3) / Math.PI;
    const product: Output = (a = NaN, b = NaN, c = NaN) => unit * (a + 2 * b * unit * c);
    const exact = [
      [1 / 5, 1 / 5],
      [0, 4 / 5],
      [0, 4 / 5],
      [0, 0],
    ];
    indexesOf(product, 4).forEach(({ first, total }, input) => {
      const [alone = NaN, together = NaN] = exact[input] ?? [];
      expect(Math.abs(first.value - alone)).toBeLessThan(3 * first.standardError + 1e-9);
      expect(Math.abs(total.value - together)).toBeLessThan(3 * total.standardError + 1e-9);
    });
  });

  test('is exactly nothing for what the output does not ask for', () => {
    const [, unused] = indexesOf((a = NaN) => a, 2);
    expect(unused).toEqual({
      first: { value: 0, standardError: 0 },
      total: { value: 0, standardError: 0 },
    });
    const [still] = indexesOf(() => 1, 1);
    expect(still?.total.value).toBe(0);
  });

  test('is of all the variance, luck included', () => {
    const [luck = new Float64Array()] = angles(1, 'luck');
    // As much again as the output varies by: the variance of Ishigami's function is 13.84.
    const scale = Math.sqrt((13.84 * 3) / Math.PI ** 2);
    const withLuck = indexesOf(ishigami, 3, 'sobol', FUTURES, (output, i) => {
      return output + scale * (luck[i] ?? NaN);
    });
    withLuck.forEach(({ total }, input) => {
      const half = (TOTAL[input] ?? NaN) / 2;
      expect(Math.abs(total.value - half)).toBeLessThan(3 * total.standardError);
    });
  });

  test('is never less together with others than alone', () => {
    for (let run = 0; run < 50; run++) {
      for (const { first, total } of indexesOf(ishigami, 3, `few ${String(run)}`, 100)) {
        expect(first.value).toBeGreaterThanOrEqual(0);
        expect(total.value).toBeGreaterThanOrEqual(first.value);
      }
    }
  });
});

describe('the standard error of an index', () => {
  /** Smooth; bent and together; and with a far tail. */
  const cases: readonly (readonly [string, Output, number])[] = [
    ['a sum', (a = NaN, b = NaN) => a + b, 2],
    ['Ishigami’s function', ishigami, 3],
    ['a product of steep curves', (a = NaN, b = NaN) => Math.exp(a) * Math.exp(b / 2), 2],
  ];
  const RUNS = 40;

  test.each(cases)('is how much it differs from run to run: %s', (_, of, count) => {
    const runs = Array.from({ length: RUNS }, (_, run) =>
      indexesOf(of, count, `run ${String(run)}`, 1_000),
    );
    for (const which of ['first', 'total'] as const) {
      for (let input = 0; input < 2; input++) {
        const found = runs.map((run) => (run[input] as SobolIndexes)[which]);
        const values = found.map(({ value }) => value);
        const ratio = meanOf(found.map(({ standardError }) => standardError)) / spreadOf(values);
        // The spread of 40 runs is known to one part in nine.
        const off = 4 / Math.sqrt(2 * RUNS);
        expect(ratio, `${which} ${String(input)}`).toBeGreaterThan(1 - off);
        // What is held at the total index differs less than it says.
        if (which === 'total') expect(ratio, `${which} ${String(input)}`).toBeLessThan(1 + off);
      }
    }
  });
});

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function spreadOf(values: readonly number[]): number {
  const mean = meanOf(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}
