import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readFile } from '../../src/intake/readFile.ts';
import { tableText } from './tableText.ts';

const FOLDER = 'test/intake/files';

/** What each file has to be read as, by its name: checked by eye against what make.sh writes. */
const expected = new Map(
  readFileSync('test/intake/expected.txt', 'utf8')
    .split(/^== /m)
    .slice(1)
    .map((part) => {
      const [name = '', ...lines] = part.trimEnd().split('\n');
      return [name, lines.join('\n')] as const;
    }),
);

async function readingOf(name: string): Promise<string> {
  const bytes = new Uint8Array(readFileSync(`${FOLDER}/${name}`));
  const result = await readFile(bytes);
  if (result.ok) return result.tables.map(tableText).join('\n');
  return `problem ${[result.problem.code, result.problem.value].join(' ').trimEnd()}`;
}

describe('every file that a real program has made is read as it should be', () => {
  test.each([...expected])('%s', async (name, reading) => {
    expect(await readingOf(name)).toBe(reading);
  });

  test('and there are as many as promised, none without its reading', () => {
    const files = readdirSync(FOLDER).sort();
    expect([...expected.keys()].sort()).toEqual(files);
    expect(files.length).toBeGreaterThan(60);
  });
});
