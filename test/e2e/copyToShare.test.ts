import { readFile } from 'node:fs/promises';
import type { Browser, Download, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import ownProgramme from '../../scenarios/own-programme.json';
import { allMessagesIn } from '../../src/cells/kinds.ts';
import type { NotebookDocument } from '../../src/document/notebookDocument.ts';
import type { OwnCount } from '../../src/evidence/ownFigure.ts';
import { launch } from './browsers.ts';
import { openNotebook, plainTextOf, settled } from './notebookPage.ts';

// What leaves a notebook of one's own, and what leaves a copy of it that is to be shared.

const sv = allMessagesIn('sv');
const words = sv.leaving;

let browser: Browser;
beforeAll(async () => void (browser = await launch('chromium')));
afterAll(() => browser.close());

const cell = (page: Page, kind: string) => page.locator(`[data-cell].${kind}`).first();
const question = (page: Page) => page.getByRole('dialog', { name: words.title });
const press = (page: Page, name: string) =>
  question(page).getByRole('button', { name, exact: true }).click();

/** The ready notebook with its counts, as somebody's own: three came from the region. */
async function openOwn(): Promise<Page> {
  const page = await openNotebook(browser);
  const notebook = structuredClone(ownProgramme) as unknown as {
    title: string;
    evidence: { isExample?: boolean };
  };
  delete notebook.evidence.isExample;
  notebook.title = 'Stegen och Bron';
  const buffer = Buffer.from(JSON.stringify(notebook));
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'egen.json', mimeType: 'application/json', buffer });
  await cell(page, 'counts').waitFor();
  await expect.poll(() => title(page)).toBe('Stegen och Bron');
  await settled(page);
  return page;
}

const title = (page: Page) => plainTextOf(page.locator('h1').first());
const isPrinted = (page: Page) => page.evaluate(() => 'printed' in window);

async function savedBy(page: Page, act: () => Promise<unknown>): Promise<Download> {
  const [file] = await Promise.all([page.waitForEvent('download'), act()]);
  return file;
}

const save = (page: Page) =>
  page.getByRole('button', { name: sv.app.save, exact: true }).first().click();

async function countsIn(file: Download): Promise<readonly OwnCount[]> {
  const saved = JSON.parse(await readFile(await file.path(), 'utf8')) as NotebookDocument;
  const groups = saved.evidence?.cohorts.flatMap((cohort) => cohort.groups) ?? [];
  return groups.flatMap(({ starts, referrers, outcomes, openingStock }) =>
    [starts, openingStock, ...Object.values(referrers), ...Object.values(outcomes)].filter(
      (each) => each !== undefined,
    ),
  );
}

const isSmall = (count: OwnCount) => 'value' in count && count.value > 0 && count.value < 5;

test('a copy to share has no small count, in the file neither, and the own one stays', async () => {
  const page = await openOwn();
  const region = cell(page, 'counts').getByRole('textbox', {
    name: sv.countsCell.cellOf('Region', 'Stegen'),
  });
  await region.fill('2'); // a change, so that it is kept
  await region.press('Enter');
  await page.getByText(sv.storage.saved).first().waitFor();
  await cell(page, 'counts').getByRole('button', { name: words.copy }).click();
  await expect.poll(() => title(page)).toBe(words.copyTitle('Stegen och Bron'));
  await page.getByText(/Antal tal som blev intervall: [1-9]/).waitFor();
  expect(await plainTextOf(cell(page, 'counts'))).toContain(sv.countsCell.shared);
  await settled(page);
  const file = await savedBy(page, () => save(page)); // and nothing is asked
  const counts = await countsIn(file);
  expect(counts.filter(isSmall)).toEqual([]);
  expect(counts.some((count) => 'least' in count && count.most === 4)).toBe(true);
  const text = await readFile(await file.path(), 'utf8');
  expect(text).toContain('"sharing": "shared"');
  expect(text).not.toMatch(/"value": [1-4]\b/);
  await page.getByText(sv.storage.saved).first().waitFor();
  await page.getByRole('button', { name: sv.library.open }).click();
  await page
    .getByRole('button', { name: words.copyTitle('Stegen och Bron'), exact: true })
    .waitFor();
  await page.getByRole('button', { name: 'Stegen och Bron', exact: true }).click();
  await expect.poll(() => title(page)).toBe('Stegen och Bron');
  await expect.poll(() => region.inputValue()).toBe('2');
  await page.close();
});

test('the own one asks before a file leaves it, once, and lets it', async () => {
  const page = await openOwn();
  await save(page);
  await press(page, words.goOn);
  const file = await savedBy(page, () => save(page));
  expect((await countsIn(file)).some(isSmall)).toBe(true);
  await page.close();
});

test('a table and print ask too, and the answer can be a copy', async () => {
  const page = await openOwn();
  await page.evaluate(() =>
    Object.assign(window, { print: () => Object.assign(window, { printed: true }) }),
  );
  await page.keyboard.press('ControlOrMeta+p');
  await question(page).waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => question(page).count()).toBe(0);
  expect(await isPrinted(page)).toBe(false);
  await cell(page, 'payback')
    .getByRole('button', { name: sv.figure.saveCsv, exact: true })
    .first()
    .click();
  await press(page, words.copy);
  await expect.poll(() => title(page)).toBe(words.copyTitle('Stegen och Bron'));
  await page.keyboard.press('ControlOrMeta+p');
  await expect.poll(() => isPrinted(page)).toBe(true);
  await page.close();
});
