import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { allMessagesIn } from '../../src/cells/kinds.ts';
import { BROWSER_NAMES, launch } from './browsers.ts';
import { form, numberField, openNotebook, plain, settled, type } from './notebookPage.ts';

const sv = allMessagesIn('sv');
const cost = (page: Page) => numberField(page, 'Årskostnad', 'kronor').typed;
const status = (page: Page) => page.locator('header .status');
const titles = (page: Page) =>
  page.getByRole('navigation', { name: sv.contents.title }).getByRole('link').allTextContents();

/** How often a tab is killed in each browser; `KILLS=25 npm run test:e2e` for the long run. */
const KILLS = Number(process.env['KILLS'] ?? 5);

/** The page again in another tab of the same browser, with the same storage. */
async function secondTab(page: Page): Promise<Page> {
  const tab = await page.context().newPage();
  tab.setDefaultTimeout(10_000);
  await tab.goto(page.url());
  await settled(tab);
  return tab;
}

/** Runs in the page: what every kept notebook says becomes a format of the future. */
async function breakRecords(): Promise<void> {
  const answerOf = (request: IDBRequest) =>
    new Promise((resolve) => (request.onsuccess = () => resolve(request.result)));
  const database = (await answerOf(indexedDB.open('scenarioverkstad'))) as IDBDatabase;
  const store = database.transaction('notebooks', 'readwrite').objectStore('notebooks');
  const records = (await answerOf(store.getAll())) as { revision: number; text: string }[];
  for (const record of records) {
    await answerOf(store.put({ ...record, text: '{"formatVersion": 99}' }));
  }
  database.close();
}

/** Runs in the page before anything else: the database is there, but takes its time. */
function answerLate(afterMs: number): void {
  const native = Object.getOwnPropertyDescriptor(IDBRequest.prototype, 'onsuccess');
  Object.defineProperty(IDBOpenDBRequest.prototype, 'onsuccess', {
    set(this: IDBOpenDBRequest, heard: (event: Event) => void) {
      native?.set?.call(this, (event: Event) => setTimeout(() => heard(event), afterMs));
    },
  });
}

describe.each(BROWSER_NAMES)('work is kept in %s', (name) => {
  let browser: Browser;
  beforeAll(async () => void (browser = await launch(name)));
  afterAll(() => browser.close());

  test('a change is saved, and is there from the first picture after a reload', async () => {
    const page = await openNotebook(browser, { url: inject('roughUrl') });
    await type(numberField(page, 'Årskostnad', 'kronor'), '8 mkr');
    await expect.poll(() => status(page).textContent()).toBe(sv.storage.saved);
    await page.reload();
    expect(plain(await cost(page).inputValue())).toBe('8,00 mkr');
  });

  test(
    'a tab killed at any moment loses a second at most, and never a whole notebook',
    async () => {
      const first = await openNotebook(browser, { url: inject('roughUrl') });
      const context = first.context();
      await type(numberField(first, 'Årskostnad', 'kronor'), '8 mkr');
      await expect.poll(() => status(first).textContent()).toBe(sv.storage.saved);
      let atLeast = 0;
      for (let round = 0; round < KILLS; round++) {
        const page = await context.newPage();
        await page.goto(first.url());
        await page.getByRole('heading', { level: 1 }).waitFor();
        const kept = await cost(page).inputValue();
        const millions = Number(plain(kept).replace(/ mkr$/, '').replace(',', '.'));
        expect(millions).toBeGreaterThanOrEqual(atLeast);
        const slider = form(page).getByRole('slider', { name: 'Årskostnad' });
        await slider.focus();
        for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowRight');
        atLeast = millions;
        await page.waitForTimeout(50 * round); // somewhere before, within or after the write
        await page.close({ runBeforeUnload: false });
      }
    },
    60_000 + KILLS * 30_000,
  );

  test('two tabs: the idle one follows, and of changes in both both are kept', async () => {
    const page = await openNotebook(browser, { url: inject('roughUrl') });
    await type(numberField(page, 'Årskostnad', 'kronor'), '8 mkr');
    await expect.poll(() => status(page).textContent()).toBe(sv.storage.saved);
    const other = await secondTab(page);
    expect(plain(await cost(other).inputValue())).toBe('8,00 mkr');
    await page.bringToFront(); // Firefox takes no typing in a tab behind another
    await type(numberField(page, 'Årskostnad', 'kronor'), '7 mkr');
    await expect.poll(async () => plain(await cost(other).inputValue())).toBe('7,00 mkr');

    // The other writes while this one has something that is not written yet.
    await page.evaluate(() => {
      const { prototype } = IDBObjectStore;
      const put = Object.getOwnPropertyDescriptor(prototype, 'put') ?? {};
      let refused = 0;
      prototype.put = () => {
        // Again when room has been made.
        if (++refused === 2) Object.defineProperty(prototype, 'put', put);
        throw new DOMException('no room', 'QuotaExceededError');
      };
    });
    await type(numberField(page, 'Årskostnad', 'kronor'), '6 mkr');
    await page.getByText(sv.storage.reasons.full).waitFor();
    await other.bringToFront();
    await type(numberField(other, 'Årskostnad', 'kronor'), '5 mkr');
    await page.bringToFront();
    await page.getByText(sv.storage.parted('Tvåårig insats? (kopia)')).waitFor();
    expect(plain(await cost(page).inputValue())).toBe('6,00 mkr');
    await expect.poll(() => status(page).textContent()).toBe(sv.storage.saved);
    await page.getByRole('button', { name: sv.library.open }).click();
    const library = page.getByRole('dialog', { name: sv.library.title });
    await library.getByRole('button', { name: 'Tvåårig insats? (kopia)', exact: true }).waitFor();
    await library.getByRole('button', { name: 'Tvåårig insats?', exact: true }).first().click();
    await expect.poll(async () => plain(await cost(page).inputValue())).toBe('5,00 mkr');
  });

  test('undo that leads back to another notebook leaves the one that is kept alone', async () => {
    const page = await openNotebook(browser, { url: inject('roughUrl') });
    await page.getByRole('button', { name: sv.library.open }).click();
    const library = page.getByRole('dialog', { name: sv.library.title });
    const own = (title: string) => library.locator('li .what').getByRole('button', { name: title });
    await library.getByRole('button', { name: 'Tom anteckningsbok', exact: true }).click();
    await type(numberField(page, 'Årskostnad', 'kronor'), '7 mkr');
    await expect.poll(() => status(page).textContent()).toBe(sv.storage.saved);
    // Back past the opening, to the first notebook, which is then kept by itself.
    for (let step = 0; step < 2; step++) {
      await page.getByRole('button', { name: sv.app.undo, exact: true }).click();
    }
    await page.getByRole('heading', { level: 1, name: 'Tvåårig insats?' }).waitFor();
    await expect.poll(() => status(page).textContent()).toBe(sv.storage.saved);
    await page.getByRole('button', { name: sv.library.open }).click();
    await own('Tvåårig insats?').waitFor();
    await own('Tom anteckningsbok').click();
    await page.getByRole('heading', { level: 1, name: 'Tom anteckningsbok' }).waitFor();
    await page.getByRole('button', { name: sv.library.open }).click();
    await expect.poll(() => own('Tvåårig insats?').count()).toBe(1);
  });

  test('what was open and cannot be opened is said, and stays as it is', async () => {
    const page = await openNotebook(browser, { url: inject('roughUrl') });
    for (const typed of ['8 mkr', '8,5 mkr']) {
      await type(numberField(page, 'Årskostnad', 'kronor'), typed);
      await expect.poll(() => status(page).textContent()).toBe(sv.storage.saved);
    }
    await page.evaluate(breakRecords);
    await page.reload();
    await page.getByText(sv.storage.unreadable('Tvåårig insats?')).waitFor();
    const line = page.locator('.trouble');
    if (name === 'chromium') {
      // Playwright hears of no download in Firefox.
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        line.getByRole('button', { name: sv.app.save }).click(),
      ]);
      expect(await readFile(await file.path(), 'utf8')).toBe('{"formatVersion": 99}');
    }
    await type(numberField(page, 'Årskostnad', 'kronor'), '7 mkr');
    await expect.poll(() => status(page).textContent()).toBe(sv.storage.saved);
    await line.getByRole('button', { name: sv.library.open }).click();
    const library = page.getByRole('dialog', { name: sv.library.title });
    await library.getByText(sv.library.unreadable).waitFor();
    // What it was before can be brought back.
    const row = library.locator('li').filter({ hasText: sv.library.unreadable });
    await row.locator('summary').click();
    await row
      .getByRole('button', { name: /^Ta fram/ })
      .first()
      .click();
    await library.getByText(sv.library.unreadable).waitFor({ state: 'detached' });
  });

  test('on plain http, without a channel between tabs, work is kept', async () => {
    const page = await openNotebook(browser, { url: inject('roughUrl') });
    await page.addInitScript(() => {
      Object.defineProperty(crypto, 'randomUUID', { value: undefined });
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      Object.defineProperty(globalThis, 'BroadcastChannel', {
        value: class {
          constructor() {
            throw new DOMException('The operation is insecure.', 'SecurityError');
          }
        },
      });
    });
    await page.reload();
    await type(numberField(page, 'Årskostnad', 'kronor'), '8 mkr');
    await expect.poll(() => status(page).textContent()).toBe(sv.storage.saved);
    await page
      .getByRole('button', { name: /^Gör något med cellen/ })
      .first()
      .click();
    await page.getByRole('button', { name: sv.cell.copyLink }).click();
    await page.getByText(/^Länken till cellen: http/).waitFor();
  });

  test('storage that never answers ends in “not saved”, with the reason', async () => {
    const page = await openNotebook(browser, { url: inject('roughUrl') });
    await type(numberField(page, 'Årskostnad', 'kronor'), '7 mkr');
    await expect.poll(() => status(page).textContent()).toBe(sv.storage.saved);
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => ({}) as IDBOpenDBRequest;
    });
    await page.reload();
    await page.getByText(sv.storage.unfetched).waitFor();
    await type(numberField(page, 'Årskostnad', 'kronor'), '8 mkr');
    await expect.poll(() => page.getByText(sv.storage.reasons.silent).count()).toBe(2);
    expect(await status(page).textContent()).toBe(sv.storage.notSaved);
  });

  test('storage that answers late changes nothing under one’s hands, and loses nothing', async () => {
    const page = await openNotebook(browser, { url: inject('roughUrl') });
    await type(numberField(page, 'Årskostnad', 'kronor'), '7 mkr');
    await expect.poll(() => status(page).textContent()).toBe(sv.storage.saved);
    await page.addInitScript(answerLate, 4_000);
    await page.reload();
    await page.getByText(sv.storage.unfetched).waitFor();
    await type(numberField(page, 'Årskostnad', 'kronor'), '8 mkr');
    await page.waitForTimeout(3_000);
    expect(plain(await cost(page).inputValue())).toBe('8,00 mkr');
    await expect.poll(() => status(page).textContent()).toBe(sv.storage.saved);
    await page.locator('.trouble').getByRole('button', { name: sv.storage.tryAgain }).click();
    await expect.poll(async () => plain(await cost(page).inputValue())).toBe('7,00 mkr');
    await page.getByRole('button', { name: sv.library.open }).click();
    const own = page
      .getByRole('dialog', { name: sv.library.title })
      .locator('li .what')
      .getByRole('button', { name: 'Tvåårig insats?' });
    await expect.poll(() => own.count()).toBe(2);
  });

  test('after many changes it reminds of a file, until there is one', async () => {
    const page = await openNotebook(browser, { url: inject('roughUrl') });
    await type(numberField(page, 'Årskostnad', 'kronor'), '7 mkr');
    await expect.poll(() => status(page).textContent()).toBe(sv.storage.saved);
    const change = async (text: string) => {
      await type(numberField(page, 'Årskostnad', 'kronor'), text);
      await expect.poll(() => status(page).textContent()).toBe(sv.storage.saved);
    };
    const reminder = page.getByText(sv.storage.onlyHere('50'));
    await page.evaluate(() => {
      const id = localStorage.getItem('scenarioverkstad.open') ?? '';
      localStorage.setItem('scenarioverkstad.unfiled', JSON.stringify({ [id]: 48 }));
    });
    await change('8 mkr');
    expect(await reminder.count()).toBe(0);
    await change('8,5 mkr');
    await reminder.waitFor();
    await page.reload();
    await reminder.waitFor();
    await page.locator('.reminder').getByRole('button', { name: sv.app.save }).click();
    await expect.poll(() => reminder.count()).toBe(0);
    await page.reload();
    await expect.poll(() => status(page).textContent()).toBe(sv.storage.saved);
    expect(await page.locator('.reminder').count()).toBe(0);
  });

  test('without storage it says so, and one works on', async () => {
    const page = await openNotebook(browser, { url: inject('roughUrl') });
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('denied', 'SecurityError');
      };
    });
    await type(numberField(page, 'Årskostnad', 'kronor'), '8 mkr');
    await page.getByText(sv.storage.reasons.blocked).waitFor();
    expect(await status(page).textContent()).toBe(sv.storage.notSaved);
    expect(plain(await cost(page).inputValue())).toBe('8,00 mkr');
  });
});

describe('a planner with the keyboard alone', () => {
  let browser: Browser;
  beforeAll(async () => void (browser = await launch('chromium')));
  afterAll(() => browser.close());

  /** Does a command by its name. */
  async function command(page: Page, name: string) {
    await page.keyboard.press('Control+k');
    await page.keyboard.insertText(name);
    await page.keyboard.press('Enter');
  }

  test('writes a sentence with a live number and a lever, compares, undoes, saves and finds it again', async () => {
    const page = await openNotebook(browser);
    // A cell of text, at the end.
    await command(page, sv.palette.add(sv.cellKinds.text));
    await expect.poll(() => titles(page)).toHaveLength(5);
    const cell = page.locator('[data-cell=text]');
    // It is there to be written in.
    await expect
      .poll(() => cell.locator('textarea').evaluate((each) => each === document.activeElement))
      .toBe(true);
    await page.keyboard.insertText(
      'Med {{tva-ar-samma-budget levers.costKronor}} om året betalar det sig på ',
    );
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.insertText(
      '24 månader, samma budget: återbetalning: med rapportens räknesätt',
    );
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect
      .poll(async () => plain((await cell.locator('.shown p').first().textContent()) ?? ''))
      .toBe('Med 9,18 mkr om året betalar det sig på 65,8 månader');
    // The lever in the sentence.
    const lever = cell.getByRole('slider');
    await lever.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.insertText('8 mkr');
    await page.keyboard.press('Enter');
    await expect
      .poll(async () => plain((await cell.textContent()) ?? ''))
      .toContain('57,3 månader');
    expect(plain(await cost(page).inputValue())).toBe('8,00 mkr');
    await page.keyboard.press('Control+z');
    await expect
      .poll(async () => plain((await cell.textContent()) ?? ''))
      .toContain('65,8 månader');
    // A comparison after it, moved up past it.
    await page.keyboard.press('/');
    await page.keyboard.insertText(sv.cellKinds.compare);
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await titles(page)).slice(-1)).toEqual([sv.cellKinds.compare]);
    await expect
      .poll(() =>
        page.locator('[data-cell=compare]').evaluate((each) => each === document.activeElement),
      )
      .toBe(true);
    await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(async () => (await titles(page)).at(-2)).toBe(sv.cellKinds.compare);
    // Folded, deleted, undone.
    await page.keyboard.press('Alt+-');
    await page.locator('[data-cell=compare] .folded').waitFor();
    await page.keyboard.press('Alt+Delete');
    await expect.poll(() => titles(page)).toHaveLength(5);
    await command(page, sv.app.undoOf(''));
    await expect.poll(() => titles(page)).toHaveLength(6);
    // Kept.
    await expect.poll(() => status(page).textContent()).toBe(sv.storage.saved);
    await page.reload();
    await expect.poll(() => titles(page)).toHaveLength(6);
    await expect
      .poll(async () => plain((await cell.textContent()) ?? ''))
      .toContain('65,8 månader');
  });

  test('returns to a stage, and to any change', async () => {
    const page = await openNotebook(browser);
    await command(page, sv.changes.title);
    const dialog = page.getByRole('dialog', { name: sv.changes.title });
    await dialog.getByLabel(sv.changes.nameLabel).fill('Före');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await type(numberField(page, 'Årskostnad', 'kronor'), '8 mkr');
    await command(page, sv.changes.title);
    expect(plain((await dialog.textContent()) ?? '')).toContain('65,8 mån → 57,3 mån');
    await dialog.getByRole('button', { name: sv.changes.returnTo('Före') }).click();
    await page.keyboard.press('Escape');
    expect(plain(await cost(page).inputValue())).toBe('9,18 mkr');
    await command(page, sv.changes.title);
    await dialog
      .getByRole('button', { name: /^24 månader, samma budget: Årskostnad 9,18.mkr → 8,00.mkr$/ })
      .click();
    await page.keyboard.press('Escape');
    expect(plain(await cost(page).inputValue())).toBe('8,00 mkr');
  });

  test('lays a scenario on another, names it, and deletes it', async () => {
    const page = await openNotebook(browser);
    const menu = () => form(page).getByRole('button', { name: /^Gör något med scenariot/ });
    await menu().click();
    await page
      .getByRole('button', { name: sv.scenarioMenu.addLayerOn('24 månader, samma budget') })
      .click();
    const picker = form(page).getByRole('combobox').first();
    await expect
      .poll(() => picker.locator('option:checked').textContent())
      .toContain('Som 24 månader');
    await menu().click();
    await page.getByLabel(sv.scenarioMenu.rename).fill('Vår idé');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect.poll(() => picker.locator('option:checked').textContent()).toBe('Vår idé');
    await type(numberField(page, 'Årskostnad', 'kronor'), '7 mkr');
    await page.getByRole('main').getByText('Vår idé').first().waitFor();
    await menu().click();
    await page.getByRole('button', { name: sv.scenarioMenu.remove }).click();
    await expect.poll(() => page.getByRole('main').getByText('Vår idé').count()).toBe(0);
    await page.keyboard.press('Control+z');
    await page.getByRole('main').getByText('Vår idé').first().waitFor();
  });

  test('tells what has moved in a notebook of an older engine, and keeps the chosen measure', async () => {
    const page = await openNotebook(browser);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: sv.app.save }).click(),
    ]);
    const saved = JSON.parse(await readFile(await download.path(), 'utf8')) as {
      said: Record<string, object>;
      cells: Record<string, object>;
    };
    const old = {
      ...saved,
      engineVersion: '0.0.9',
      said: { ...saved.said, 'bas-2017': { ...saved.said['bas-2017'], paybackMonths: 59.5 } },
      cells: {
        ...saved.cells,
        aterbetalning: { ...saved.cells['aterbetalning'], measure: 'full' },
      },
    };
    const buffer = Buffer.from(JSON.stringify(old));
    const file = { name: 'gammal.json', mimeType: 'application/json', buffer };
    await page.locator('input[type=file]').setInputFiles(file);
    const told = page.locator('.engine');
    await expect
      .poll(async () => plain((await told.textContent()) ?? ''))
      .toContain('Bas 2017: återbetalning 59,5 mån → 61,0 mån');
    expect(plain((await told.textContent()) ?? '')).toContain('räknemotor 0.0.9');
    await settled(page);
    const measure = page
      .locator('[data-cell=aterbetalning]')
      .getByRole('combobox', { name: sv.dots.measure });
    expect(await measure.inputValue()).toBe('full');
    await told.getByRole('button', { name: sv.app.close }).click();
    await told.waitFor({ state: 'detached' });
  });

  test('a link leads to its cell', async () => {
    const page = await openNotebook(browser, { url: `${inject('briefUrl')}#cell-nyckeltal` });
    await expect
      .poll(() =>
        page
          .locator('#cell-nyckeltal')
          .evaluate((each) => Math.abs(each.getBoundingClientRect().top) < 200),
      )
      .toBe(true);
  });
});
