import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allMessagesIn } from '../../src/cells/kinds.ts';
import { launch } from './browsers.ts';
import { openNotebook, plain, plainTextOf, settled } from './notebookPage.ts';

const sv = allMessagesIn('sv');

let browser: Browser;
beforeAll(async () => void (browser = await launch('chromium')));
afterAll(() => browser.close());

async function openReady(title: string): Promise<Page> {
  const page = await openNotebook(browser);
  await page.getByRole('button', { name: sv.library.open }).click();
  await page.getByRole('dialog').getByRole('button', { name: title, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await settled(page);
  return page;
}

test('the model is held against what the reports print and what happened later', async () => {
  const page = await openReady(sv.library.readyTitles.backtest);
  const cells = page.locator('.cell.backtest');
  const [tables, paybacks, forecast, goals] = [0, 1, 2, 3].map((place) => cells.nth(place));
  if (!tables || !paybacks || !forecast || !goals) throw new Error('too few cells');
  const finding = (cell: typeof tables) => plainTextOf(cell.locator('.finding').first());

  await tables.scrollIntoViewIfNeeded();
  expect(await finding(tables)).toContain('Av rapportens 45 tal för 2017 följer 44');
  expect(await finding(tables)).toContain('148 000 kr, men dess egen rad ger 150 000 kr');
  await tables.getByRole('button', { name: sv.figure.table }).click();
  expect(await tables.locator('tbody tr').count()).toBe(45);
  expect(await tables.locator('tbody tr').filter({ hasText: sv.figure.no }).count()).toBe(1);
  await tables.getByRole('button', { name: '148 000 kr' }).first().click();
  expect(plain(await page.getByRole('dialog').innerText())).toContain('148 000');
  await page.keyboard.press('Escape');

  await paybacks.scrollIntoViewIfNeeded();
  await expect.poll(() => finding(paybacks)).toContain('94 månader; samma priser ger 47,7 månader');

  await forecast.scrollIntoViewIfNeeded();
  await expect.poll(() => finding(forecast)).toContain('1 av 3 senare tal');
  expect(await finding(forecast)).toContain('3 av 3 om år får skilja sig');
  expect(await finding(forecast)).toMatch(
    /Avbrott 2019, av 80 avslut: prognosen var 3[67] .*blev 25 personer/,
  );

  await goals.scrollIntoViewIfNeeded();
  await expect
    .poll(() => finding(goals))
    .toContain('25 % i arbete blir återbetalningen 35,2 månader');
  expect(await finding(goals)).toContain('15 av 57');
});

test.each([sv.library.readyTitles.evenIntake, sv.library.readyTitles.fewerDropOuts])(
  'the ready notebook ”%s” has every number of its texts, and says what each scenario changes',
  async (title) => {
    const page = await openReady(title);
    const text = await plainTextOf(page.locator('.cell.text').first());
    expect(text).not.toMatch(/\{\{|hittas inte|…/);
    expect(await page.locator('.cell.compare table').first().locator('thead th').count()).toBe(5);
    const learn = page.locator('.cell.drivers');
    await learn.scrollIntoViewIfNeeded();
    await expect
      .poll(() => plainTextOf(learn), { timeout: 30_000 })
      .toMatch(/uppföljningarna .*100 personer till/);
  },
);

test('the goals are planned backwards, and taken over where they stand', async () => {
  const page = await openReady(sv.library.readyTitles.realisticGoals);
  const cells = page.locator('.cell.goals');
  expect(await cells.count()).toBe(4);
  await expect
    .poll(() => plainTextOf(cells.first()))
    .toMatch(/Målet 25 % nås i (ungefär )?\d+ av 100 framtider/);
  const row = page.locator('.cell.targets').getByRole('row', { name: /Arbete .*vid avslut/ });
  const before = await plainTextOf(row.first());
  await cells
    .first()
    .getByRole('button', { name: /^Sätt målet till/ })
    .first()
    .click();
  await expect.poll(() => plainTextOf(row.first())).not.toBe(before);
});

test('what 34 and 14 months take stands on the map, and what the answer hangs on below it', async () => {
  const page = await openReady(sv.library.readyTitles.paybackGoals);
  const text = await plainTextOf(page.locator('.cell.text').first());
  expect(text).not.toMatch(/\{\{|hittas inte|…/);
  await expect
    .poll(() => plainTextOf(page.locator('.cell.goals').first()))
    .toMatch(/För 34 månader krävs att 24 % \(15 personer\)/);
  await expect
    .poll(() => plainTextOf(page.locator('.cell.goals').nth(1)), { timeout: 30_000 })
    .toMatch(/i ”Fyllda platser” med årskostnad på högst \d,\d\d mkr/);
  const drivers = page.locator('.cell.drivers');
  await expect
    .poll(() => plainTextOf(drivers.first()), { timeout: 30_000 })
    .toMatch(/mest: nyttans svängning från år till år/);
  await expect
    .poll(() => plainTextOf(drivers.nth(2)), { timeout: 30_000 })
    .toMatch(/väntas ”.*” vara bäst/);
});
