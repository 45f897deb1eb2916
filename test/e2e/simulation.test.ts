import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest';
import { allMessagesIn } from '../../src/cells/kinds.ts';
import { launch } from './browsers.ts';
import { numberField, openNotebook, plainTextOf, settled, type } from './notebookPage.ts';

const sv = allMessagesIn('sv');

let browser: Browser;
beforeAll(async () => void (browser = await launch('chromium')));
afterAll(() => browser.close());

const line = (page: Page) => page.locator('[data-simulation]');
const dots = (page: Page) => page.locator('[data-cell=aterbetalning]');

/** Opens the ready notebook with so many futures that there is time to do something about them. */
async function openLongRun(): Promise<Page> {
  const page = await openNotebook(browser, { url: inject('servedUrl') });
  const ready = JSON.parse(await readFile('scenarios/two-year-programme.json', 'utf8')) as object;
  const buffer = Buffer.from(JSON.stringify({ ...ready, seed: 'lång', replicates: 1_000_000 }));
  const file = { name: 'lang.json', mimeType: 'application/json', buffer };
  await page.locator('input[type=file]').setInputFiles(file);
  return page;
}

test('a long run shows its progress, is cancelled with what it has, and goes on when asked', async () => {
  const page = await openLongRun();
  await expect.poll(() => plainTextOf(line(page))).toMatch(/^[\d ]+ av 1 000 000 framtider/);
  await line(page).getByRole('button', { name: sv.simulation.cancel }).click();
  await expect
    .poll(() => plainTextOf(line(page)))
    .toMatch(/^Avbruten vid [\d ]+ av 1 000 000 framtider\./);
  expect(await line(page).getAttribute('data-outdated')).toBe('false');
  await line(page).getByRole('button', { name: sv.simulation.resume }).click();
  await expect.poll(() => line(page).getAttribute('data-simulation')).toBe('running');

  // Cancelled before there is a picture of what was changed, the old futures are called old.
  await page.evaluate(() => {
    Worker.prototype.postMessage = () => undefined;
  });
  await type(numberField(page, 'Årskostnad', 'kronor'), '8 mkr');
  await expect.poll(() => line(page).getAttribute('data-outdated')).toBe('true');
  await line(page).getByRole('button', { name: sv.simulation.cancel }).click();
  await expect.poll(() => plainTextOf(line(page))).toContain(sv.simulation.outdated);
  await expect.poll(() => plainTextOf(dots(page))).toContain(sv.future.outdated);
});

test('workers that cannot start are told of in plain words, and started when asked again', async () => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.addInitScript(() => {
    const Real = window.Worker;
    let isBroken = true;
    Object.assign(window, { mend: () => (isBroken = false) });
    window.Worker = class extends Real {
      constructor(...about: ConstructorParameters<typeof Worker>) {
        if (isBroken) throw new Error('planted');
        super(...about);
      }
    };
  });
  await page.goto(inject('briefUrl'));
  const alert = page.getByRole('alert').filter({ hasText: sv.simulation.failures.notStarted });
  await alert.waitFor();
  // What needs no futures is there all the same.
  expect(await plainTextOf(dots(page))).toContain('61,0 månader');
  await page.evaluate(() => (window as unknown as { mend: () => void }).mend());
  await line(page).getByRole('button', { name: sv.simulation.retry }).click();
  await settled(page);
  expect(await plainTextOf(dots(page))).toMatch(/I (ungefär )?\d+ av 100 framtider/);
});

test('the model’s promises are checked on what is shown, again after each change', async () => {
  const page = await openNotebook(browser);
  const line = page.locator('[data-self-checks]');
  const state = () => line.getAttribute('data-self-checks');
  await expect.poll(state).toBe('hold');
  await type(numberField(page, 'MAC', 'månader'), '18');
  await settled(page);
  await expect.poll(state).toBe('hold');
  await line.getByRole('button').click();
  expect(await page.getByRole('dialog').locator('dt').count()).toBe(7);
});
