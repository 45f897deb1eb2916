import type { Browser, ElementHandle, Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { allMessagesIn } from '../../src/cells/kinds.ts';
import { BROWSER_NAMES, launch } from './browsers.ts';
import {
  addCell,
  form,
  openDetails,
  openNotebook,
  plain,
  plainTextOf,
  showTables,
} from './notebookPage.ts';

const sv = allMessagesIn('sv');

const numbersOn = (page: Page) =>
  page.getByRole('main').getByRole('button', { name: / Visa källan$/ });

/** What the open dialog says. */
async function dialogOf(page: Page) {
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  const texts = await dialog.evaluate((element) => ({
    title: element.querySelector('h2')?.textContent ?? '',
    value: element.querySelector('.value')?.firstChild?.textContent ?? '',
    origin: element.querySelector('.value .origin')?.textContent ?? '',
    place: element.querySelector('.place')?.textContent ?? '',
  }));
  return { ...texts, dialog, value: plain(texts.value) };
}

/**
 * Follows the inputs of the open dialog, first things first, until one stands in a
 * document; else says with which words the ways ended.
 */
async function followToDocument(page: Page): Promise<string> {
  return page.getByRole('dialog').evaluate(async (dialog) => {
    const settled = () => new Promise((done) => setTimeout(done));
    const inputs = () => [...dialog.querySelectorAll<HTMLElement>('.input')];
    const back = () => [...dialog.querySelectorAll<HTMLElement>('nav button')].at(-1);
    const ends = new Set<string>();
    const search = async (depth: number): Promise<string | undefined> => {
      const place = dialog.querySelector('.place')?.textContent;
      if (place) return place;
      if (depth === 0) return undefined;
      if (inputs().length === 0)
        ends.add(dialog.querySelector('.value .origin')?.textContent ?? '');
      for (let index = 0; index < inputs().length; index += 1) {
        inputs()[index]?.click();
        await settled();
        const found = await search(depth - 1);
        if (found) return found;
        back()?.click();
        await settled();
      }
      return undefined;
    };
    return (await search(5)) ?? [...ends].join();
  });
}

const ORIGINS = ['Beräknat', 'Från rapporten', 'Antaget', 'Härlett', 'Anpassat', 'Reglage'];

/** Said of what no document gives. */
const OWN_WORD = ['Antaget', 'Reglage'];

/**
 * Whether the dialog shows the number that was pressed, which may stand there with another unit, and
 * after an "about" as long as the futures are few. Words between numbers must be the same.
 */
function agrees(text: string, shown: string): boolean {
  if (shown === text) return true;
  const value = shown.replace(/^ungefär /, '');
  const number = /[−+]?\d[\d ]*(?:,\d+)?(?: %)?/.exec(text)?.[0].trim() ?? text;
  return value.startsWith(number) || value.includes(`arbete ${number},`);
}

/** Opens the source of each number in turn; says what is wrong. */
async function faultsOf(page: Page, numbers: Locator): Promise<string[]> {
  const faults: string[] = [];
  // Looked up once: of hundreds, each would be found among them all again for every question.
  const found = (await numbers.elementHandles()) as ElementHandle<Element>[];
  for (const [index, number] of found.entries()) {
    const text = plain(
      await number.evaluate((element) => {
        return element.querySelector('.figure')?.textContent ?? element.textContent ?? '';
      }),
    );
    const fault = (what: string) => faults.push(`${String(index)} ${text}: ${what}`);
    await number.click();
    const shown = await dialogOf(page);
    if (shown.title === '') fault('no title');
    if (!agrees(text, shown.value)) fault(`shown as ${shown.value}`);
    if (!ORIGINS.includes(shown.origin)) fault(`origin ${shown.origin}`);
    const end = await followToDocument(page);
    if (!/^.+, ”.+”$/.test(end) && !OWN_WORD.includes(end)) fault(`leads to ${end}`);
    await page.keyboard.press('Escape');
    const after = await number.evaluate((element) => ({
      isOpen: document.querySelector('dialog[open]') !== null,
      hasFocus: element === document.activeElement,
    }));
    if (after.isOpen) fault('Escape does not close');
    if (!after.hasFocus) fault('focus is lost');
  }
  return faults;
}

describe('every number', () => {
  let browser: Browser;
  beforeAll(async () => void (browser = await launch('chromium')));
  afterAll(() => browser.close());

  test('in pictures and sentences opens its source, which leads to a report', async () => {
    const page = await openNotebook(browser);
    await openDetails(page);
    expect(await numbersOn(page).count()).toBeGreaterThan(60);
    expect(await faultsOf(page, numbersOn(page))).toEqual([]);
  }, 180_000);

  test('in tables opens its source, which leads to a report', async () => {
    const page = await openNotebook(browser);
    await form(page).getByRole('radio', { name: 'antalet starter' }).check();
    await page.getByRole('radio', { name: 'Efter 24 månader' }).check();
    await page.getByRole('radio', { name: 'Av alla som lämnat' }).check();
    await showTables(page);
    const figures = page.getByRole('figure').getByRole('table');
    const numbers = figures.getByRole('button', { name: / Visa källan$/ });
    expect(await numbers.count()).toBeGreaterThan(30);
    expect(await faultsOf(page, numbers)).toEqual([]);
  }, 180_000);

  test('of the form opens its source, which leads to a report or calls itself assumed', async () => {
    const page = await openNotebook(browser);
    const sources = form(page).getByRole('button', { name: /^Källa: / });
    const names = new Set<string>();
    expect(await sources.count()).toBeGreaterThan(8);
    for (const source of await sources.all()) {
      await source.click();
      const { title, value, origin } = await dialogOf(page);
      names.add(title);
      expect(title).not.toBe('');
      expect(value).not.toBe('');
      expect(OWN_WORD).toContain(origin);
      await page.keyboard.press('Escape');
      expect(await source.evaluate((element) => element === document.activeElement)).toBe(true);
    }
    expect(names.size).toBeGreaterThan(5);
  });

  test('of the starts that a budget is enough for opens its source, which leads to a report', async () => {
    const page = await openNotebook(browser);
    const starts = form(page).getByRole('definition').getByRole('button');
    expect(await starts.count()).toBe(4);
    expect(await faultsOf(page, starts)).toEqual([]);
  });

  test('of another year leads to the report of that year', async () => {
    const page = await openNotebook(browser);
    await form(page).getByRole('combobox').selectOption('bas-2019');
    const numbers = page.getByRole('table', { name: sv.compare.title });
    const cost = numbers
      .getByRole('row', { name: /^Kostnad per år/ })
      .getByRole('button')
      .nth(1);
    await expect.poll(() => plainTextOf(cost)).toContain('6,95'); // until then 2017's stands there
    await cost.click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: /^Årskostnad/ }).click();
    await dialog.getByRole('button', { name: /^Årskostnad/ }).click();
    expect((await dialogOf(page)).place).toMatch(/2019/);
  });
});

test('the evidence opens to its places, and tells what contradicts a figure', async () => {
  const browser = await launch('chromium');
  onTestFinished(() => browser.close());
  const page = await openNotebook(browser);
  const cell = await addCell(page, 'evidence');
  await expect
    .poll(() => plainTextOf(cell.locator('.finding')))
    .toMatch(/6 av 29 .*\(\d–\d+ av 29\)/);
  await cell.getByRole('radio', { name: sv.evidenceCell.views.inputs }).check();
  const work = cell.getByRole('row').filter({ hasText: 'Uppföljda sex månader' });
  await work.getByRole('button').click();
  const dialog = page.getByRole('dialog');
  expect(plain(await dialog.innerText())).toContain('57 följdes upp efter sex månader');
  await dialog.getByRole('button', { name: 'Stäng' }).click();
  await cell.getByRole('radio', { name: sv.evidenceCell.views.contradictions }).check();
  expect(await cell.locator('tbody tr').count()).toBe(22);
  await cell.getByRole('radio', { name: sv.evidenceCell.views.participants }).check();
  expect(await plainTextOf(cell.locator('.finding'))).toContain('85 personer som är kvinnor');
});

describe.each(BROWSER_NAMES)('in %s', (name) => {
  let browser: Browser;
  beforeAll(async () => void (browser = await launch(name)));
  afterAll(() => browser.close());

  test('payback can be followed to its cost, and the cost to the report', async () => {
    const page = await openNotebook(browser);
    const payback = numbersOn(page)
      .filter({ hasText: /^61,0\smånader/ })
      .first();
    await payback.click();
    const { dialog, title, origin } = await dialogOf(page);
    expect(title).toBe('Återbetalning: med rapportens räknesätt (Bas 2017)');
    expect(origin).toBe('Beräknat');
    await dialog.getByRole('button', { name: /^Kostnad per år/ }).click();
    expect((await dialogOf(page)).title).toBe('Kostnad per år (Bas 2017)');
    await dialog.getByRole('button', { name: /^Årskostnad/ }).click();
    expect((await dialogOf(page)).origin).toBe('Reglage');
    await dialog.getByRole('button', { name: /^Årskostnad/ }).click();
    const end = await dialogOf(page);
    expect(end.value).toContain('9,18');
    expect(end.origin).toMatch(/^(Från rapporten|Härlett)$/);
    expect(end.place).toMatch(/^.+2017.*, ”.+”$/);
    await dialog
      .getByRole('navigation')
      .getByRole('button', { name: /^Kostnad per år/ })
      .click();
    expect((await dialogOf(page)).title).toBe('Kostnad per år (Bas 2017)');
    await dialog.getByRole('button', { name: 'Stäng' }).click();
    expect(await dialog.isVisible()).toBe(false);
    expect(await payback.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});
