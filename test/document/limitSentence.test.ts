import { expect, test } from 'vitest';
import { limitSentence } from '../../src/document/limitSentence.ts';
import type { Problem } from '../../src/document/problem.ts';
import { problemSentence } from '../../src/document/problemSentence.ts';
import { QuantityFormat } from '../../src/quantity/format.ts';

const format = new QuantityFormat('en');

test.each<[Problem, string]>([
  [
    { code: 'tooBig', path: ['cellOrder'], value: [], expected: 500 },
    'A notebook can have at most 500 cells.',
  ],
  [
    { code: 'tooBig', path: ['scenarios'], value: [], expected: 50 },
    'A notebook can have at most 50 scenarios.',
  ],
  [
    { code: 'tooBig', path: ['cells', 'a', 'scenarios'], value: [], expected: 5 },
    'A cell can show at most 5 scenarios.',
  ],
  [
    { code: 'tooBig', path: ['stages', 0, 'targets'], value: [], expected: 200 },
    'A notebook can have at most 200 targets.',
  ],
  [
    { code: 'tooBig', path: ['stages'], value: [], expected: 50 },
    'A notebook can have at most 50 stages.',
  ],
  [
    { code: 'tooBig', path: ['cells', 'a', 'levers'], value: [], expected: 50 },
    'A cell can show at most 50 levers.',
  ],
  [
    { code: 'tooBig', path: ['cells', 'a', 'text'], value: 'long', expected: 2_000 },
    'A text can have at most 2,000 characters.',
  ],
  [
    { code: 'tooManyValues', path: [], expected: 50_000 },
    'The notebook is full. Delete stages, scenarios or cells that are not needed.',
  ],
  [
    { code: 'tooLarge', path: [], value: 5_000_001, expected: 5_000_000 },
    'The notebook is full. Delete stages, scenarios or cells that are not needed.',
  ],
])('%j is told as what a notebook can have', (problem, sentence) => {
  expect(limitSentence(problem, format)).toBe(sentence);
});

test.each<Problem>([
  { code: 'tooSmall', path: ['seed'], value: '', expected: 1 },
  { code: 'tooBig', path: ['replicates'], value: 2_000_000, expected: 1_000_000 },
  { code: 'tooBig', path: ['cells', 'a', 'groups'], value: [], expected: 5 },
  { code: 'missingCell', path: ['cellOrder', 0], value: 'a' },
])('%j is no such limit, and told as for a file', (problem) => {
  expect(limitSentence(problem, format)).toBe(problemSentence(problem, format));
});
