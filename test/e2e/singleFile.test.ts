import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { BROWSER_NAMES, launch } from './browsers.ts';
import { foreignRequests, recordPage } from './pageRecord.ts';

let folder: string;
let url: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'scenarioverkstad-'));
  const place = join(folder, 'Mina dokument', 'Underlag från Åsa, räkneövning');
  const copy = join(place, 'Scenarioverkstad för nämnden.html');
  await mkdir(place, { recursive: true });
  await copyFile(inject('singleFile'), copy);
  url = pathToFileURL(copy).href;
});

afterAll(() => rm(folder, { recursive: true }));

test.each(BROWSER_NAMES)('one file on disk, moved anywhere, opens in %s', async (name) => {
  const browser = await launch(name);
  try {
    const page = await browser.newPage();
    const record = await recordPage(page);
    await page.goto(url);
    await expect.poll(() => page.locator('body').innerText()).not.toBe('');
    expect(await page.title()).toContain('Scenarioverkstad');
    expect(foreignRequests(record, url)).toEqual([]);
    expect(record.errors).toEqual([]);
    expect(record.violations).toEqual([]);
  } finally {
    await browser.close();
  }
});
