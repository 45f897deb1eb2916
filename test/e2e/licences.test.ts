import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { allMessagesIn } from '../../src/cells/kinds.ts';
import { launch } from './browsers.ts';
import { openNotebook } from './notebookPage.ts';

const sv = allMessagesIn('sv');

let browser: Browser;
let folder: string;
let bundled: ReadonlySet<string>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'scenarioverkstad-'));
  [browser, bundled] = await Promise.all([launch('chromium'), packagesInside(folder)]);
});
afterAll(() => Promise.all([browser.close(), rm(folder, { recursive: true })]));

/** The packages whose text has come into the script, as the maps of a build of its own tell. */
async function packagesInside(outDir: string): Promise<ReadonlySet<string>> {
  const options = ['build', '--sourcemap', 'hidden', '--outDir', outDir, '--logLevel', 'error'];
  await promisify(execFile)(process.execPath, ['node_modules/vite/bin/vite.js', ...options], {
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const files = await readdir(join(outDir, 'assets'));
  const maps = files.filter((file) => file.endsWith('.map'));
  const sources = await Promise.all(
    maps.map(async (map) => {
      const text = await readFile(join(outDir, 'assets', map), 'utf8');
      return (JSON.parse(text) as { readonly sources: readonly string[] }).sources;
    }),
  );
  const names = sources
    .flat()
    .map((source) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1]);
  return new Set(names.filter((name) => name !== undefined));
}

test.each(['served', 'single'] as const)(
  'the %s edition carries the licences of everything inside it, reached from the page',
  async (edition) => {
    const url =
      edition === 'served' ? inject('servedUrl') : pathToFileURL(inject('singleFile')).href;
    const page = await openNotebook(browser, { url });
    await page.getByRole('button', { name: sv.licences.title }).click();
    const text = (await page.getByRole('dialog').locator('pre').textContent()) ?? '';
    const listed = new Set(
      [...text.matchAll(/^(\S+) \d+\.\d+\.\d+\S*$/gm)].map(([, name]) => name),
    );
    expect(bundled.size).toBeGreaterThan(8);
    expect([...bundled].filter((name) => !listed.has(name))).toEqual([]);
    for (const name of ['scenarioverkstad', 'comlink', '@fontsource-variable/source-sans-3']) {
      expect([...listed]).toContain(name);
    }
    for (const words of [
      'Copyright 2019 David Bau.',
      'SIL OPEN FONT LICENSE Version 1.1',
      'Apache License',
      'END OF TERMS AND CONDITIONS',
    ]) {
      expect(text).toContain(words);
    }
    expect(text.match(/Permission is hereby granted, free of charge/g)?.length).toBeLessThan(5);
  },
);
