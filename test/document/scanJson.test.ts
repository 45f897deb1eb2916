import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEEPEST, MOST_VALUES } from '../../src/document/notebookLimits.ts';
import { scanJson } from '../../src/document/scanJson.ts';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('scanJson', () => {
  test.each([
    ['', 0],
    ['  ', 2],
    ['{', 1],
    ['{"a": 1,}', 8],
    ['{"a" 1}', 5],
    ['{a: 1}', 1],
    ["{'a': 1}", 1],
    ['[1, 2', 5],
    ['[1 2]', 3],
    ['[,]', 1],
    ['"a', 2],
    ['"a\nb"', 2],
    ['"\\x"', 1],
    ['01', 1],
    ['1.', 1],
    ['-', 0],
    ['NaN', 0],
    ['tru', 0],
    ['{} {}', 3],
    ['[1] // note', 4],
  ])('stops in %j at %i', (text, position) => {
    expect(isJson(text)).toBe(false);
    expect(scanJson(text)).toEqual({ kind: 'syntax', position });
  });

  test.each(['null', ' [ ] ', '{ }', '-0.5e+3', '"\\u00e5\\n\\""', '[{"a":[1,{}]},"å\u2028"]'])(
    'finds nothing wrong with %j',
    (text) => {
      expect(isJson(text)).toBe(true);
      expect(scanJson(text)).toBeUndefined();
    },
  );

  test.each([
    ['{"a": 1, "a": 2}', ['a']],
    ['{"a": [0, {"b": 1, "c": {"b": 2}, "\\u0062": 3}]}', ['a', 1, 'b']],
    ['{"__proto__": 1, "__proto__": 2}', ['__proto__']],
  ])('finds the second key in %s', (text, path) => {
    expect(scanJson(text)).toEqual({ kind: 'duplicateKey', path });
  });

  test('lets 100 lists stand within each other', () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    expect(scanJson(nested(DEEPEST + 1))).toBeUndefined();
    expect(scanJson(nested(DEEPEST + 2))).toEqual({ kind: 'tooMuch' });
  });

  test('lets a list have 50 000 values', () => {
    const list = (values: number) => JSON.stringify(Array(values).fill(0));
    expect(scanJson(list(MOST_VALUES - 1))).toBeUndefined();
    expect(scanJson(list(MOST_VALUES))).toEqual({ kind: 'tooMuch' });
  });

  test('agrees with JSON.parse on any text with one character changed', () => {
    const json = fc.json({ maxDepth: 4 });
    const characters = fc.constantFrom(...'{}[]",:\\ 01.eE+-tfn\n\tåu\u0000');
    const change = fc.record({ at: fc.nat(), cut: fc.integer({ min: 0, max: 2 }), characters });
    fc.assert(
      fc.property(json, change, (text, { at, cut, characters: put }) => {
        const place = at % (text.length + 1);
        const changed = text.slice(0, place) + put + text.slice(place + cut);
        const fault = scanJson(changed);
        expect(fault?.kind === 'syntax').toBe(!isJson(changed) && fault?.kind !== 'duplicateKey');
        expect(scanJson(text)).toBeUndefined();
      }),
      { seed: 1, numRuns: 2000 },
    );
  });
});
