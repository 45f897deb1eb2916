import { describe, expect, test } from 'vitest';
import { fileNameOf, readFile } from '../../../src/app/session/files.ts';

test.each([
  ['Tvåårig insats?', 'tvaarig-insats.json'],
  ['A two-year programme?', 'a-two-year-programme.json'],
  ['  Öst / Väst: 2019  ', 'ost-vast-2019.json'],
  ['../../etc/passwd', 'etc-passwd.json'],
  ['???', 'scenario.json'],
  ['', 'scenario.json'],
])('a notebook called %j is saved as %s', (title, name) => {
  expect(fileNameOf(title)).toBe(name);
});

describe('a file that is opened', () => {
  test('is read as text', async () => {
    expect(await readFile(new File(['{"å": 1}'], 'a.json'), 100)).toBe('{"å": 1}');
  });

  test('is not read when it is too large', async () => {
    const file = new File(['x'.repeat(101)], 'a.json');
    file.text = () => Promise.reject(new Error('read'));
    expect(await readFile(file, 100)).toBeUndefined();
  });

  test('that cannot be read gives nothing, and nothing is thrown', async () => {
    const file = new File(['x'], 'a.json');
    file.text = () => Promise.reject(new Error('gone'));
    expect(await readFile(file, 100)).toBeUndefined();
  });
});
