import { expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import { readFile } from '../../src/intake/readFile.ts';
import expectedText from '../intake/expected.txt?raw';
import { tableText } from '../intake/tableText.ts';

const expected = new Map(
  expectedText
    .split(/^== /m)
    .slice(1)
    .map((part) => {
      const [name = '', ...lines] = part.trimEnd().split('\n');
      return [name, lines.join('\n')] as const;
    }),
);

async function readingOf(name: string): Promise<string> {
  const packed = await commands.readFile(`test/intake/files/${name}`, 'base64');
  const bytes = Uint8Array.from(atob(packed), (sign) => sign.charCodeAt(0));
  const result = await readFile(bytes);
  if (result.ok) return result.tables.map(tableText).join('\n');
  return `problem ${[result.problem.code, result.problem.value].join(' ').trimEnd()}`;
}

test('a browser reads every table as the tests of the room do', async () => {
  expect(expected.size).toBeGreaterThan(60);
  for (const [name, reading] of expected) expect(await readingOf(name), name).toBe(reading);
});
