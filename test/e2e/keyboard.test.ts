import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allMessagesIn } from '../../src/cells/kinds.ts';
import { BROWSER_NAMES, launch } from './browsers.ts';
import { findingOf, numberField, openNotebook, plain, plainTextOf } from './notebookPage.ts';

/** Central payback, which follows every change at once. */
const CENTRAL = allMessagesIn('sv').dots.centralTitle;

/** What has the keyboard: how it is named, and where it stands among all that can have it. */
function focused(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement;
    const name =
      element?.getAttribute('aria-label') ??
      (element instanceof HTMLInputElement || element instanceof HTMLSelectElement
        ? (element.labels?.[0]?.querySelector('span') ?? element.labels?.[0])?.textContent
        : element?.textContent) ??
      '';
    const areas = ['dialog', 'header', 'main', 'aside'];
    return {
      name: name.replace(/\s+/g, ' ').trim(),
      role: element?.getAttribute('role') ?? element?.localName ?? '',
      type: element?.getAttribute('type') ?? '',
      area: areas.find((area) => element?.closest(area)) ?? '',
      place: element ? [...document.querySelectorAll('*')].indexOf(element) : -1,
    };
  });
}

describe.each(BROWSER_NAMES)('in %s, with the keyboard alone', (name) => {
  let browser: Browser;
  beforeAll(async () => void (browser = await launch(name)));
  afterAll(() => browser.close());

  test('one can skip to the content', async () => {
    const page = await openNotebook(browser);
    await page.keyboard.press('Tab');
    expect((await focused(page)).name).toBe('Hoppa till innehållet');
    expect(
      await page.getByRole('link', { name: 'Hoppa till innehållet' }).boundingBox(),
    ).toMatchObject({
      x: expect.any(Number) as number,
    });
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const first = await focused(page);
    expect(first.area).toBe('main');
    expect(first.name).toBe('Byt namn');
  });

  test('a number in a drawing opens its source, which holds the keyboard and gives it back', async () => {
    const page = await openNotebook(browser);
    const drawn = page
      .getByRole('figure', { name: 'Utfall' })
      .locator('svg')
      .getByRole('button')
      .first();
    for (const key of ['Enter', 'Space']) {
      await drawn.focus();
      const from = await focused(page);
      expect(from.role).toBe('button');
      await page.keyboard.press(key);
      const dialog = page.getByRole('dialog');
      await dialog.waitFor();
      for (let presses = 0; presses < 12; presses += 1) {
        // Between the last and the first the browser's own bar has its turn: then no element has it.
        const { area, role } = await focused(page);
        expect(area === 'dialog' || role === 'body' || role === 'html').toBe(true);
        await page.keyboard.press('Tab');
      }
      await page.keyboard.press('Escape');
      expect(await dialog.isVisible()).toBe(false);
      expect(await focused(page)).toEqual(from);
    }
  });

  test('a slider moves by the arrows, and the answer with it', async () => {
    const page = await openNotebook(browser);
    const { slider, typed } = numberField(page, 'MAC', 'månader');
    const before = await plainTextOf(findingOf(page, CENTRAL));
    await slider.focus();
    await page.keyboard.press('ArrowLeft');
    expect(plain(await typed.inputValue())).toBe('23 månader');
    await expect.poll(() => plainTextOf(findingOf(page, CENTRAL))).not.toBe(before);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => plainTextOf(findingOf(page, CENTRAL))).toBe(before);
    await page.keyboard.press('Home');
    expect(plain(await typed.inputValue())).toBe('1 månad');
    await page.keyboard.press('Tab');
    expect((await focused(page)).name).toBe('Planerad tid, MAC, månader');
  });

  test('the futures are read one by one by the arrows, and said as one goes', async () => {
    const page = await openNotebook(browser);
    const dots = page.getByRole('slider', { name: /^Framtiderna i ”Bas 2017”/ });
    const said = async () => plain((await dots.getAttribute('aria-valuetext')) ?? '');
    await dots.focus();
    expect(await said()).toMatch(/^Framtid 1 av 100 i ”Bas 2017”: betalar sig på \d+ månader\./);
    await page.keyboard.press('ArrowRight');
    expect(await said()).toMatch(/^Framtid 2 av 100/);
    await page.keyboard.press('PageUp');
    expect(await said()).toMatch(/^Framtid 12 av 100/);
    // The same words stand below the picture, for those who see it.
    const figure = page.getByRole('figure', { name: 'Återbetalning', exact: true });
    expect(await plainTextOf(figure.locator('.reading'))).toBe(await said());
    await page.keyboard.press('End');
    expect(await said()).toMatch(/^Framtid 100 av 100/);
    await page.keyboard.press('ArrowRight');
    expect(await said()).toMatch(/^Framtid 100 av 100/);
    await page.keyboard.press('Home');
    expect(await said()).toMatch(/^Framtid 1 av 100/);
  });

  test('a row of choices moves by the arrows', async () => {
    const page = await openNotebook(browser);
    const first = page.getByRole('radio', { name: 'Vid avslut' });
    await first.focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('radio', { name: 'Efter 6 månader' }).isChecked()).toBe(true);
    expect((await focused(page)).name).toBe('Efter 6 månader');
    expect(await plainTextOf(findingOf(page, 'Utfall'))).toContain('sex månader efter avslut');
    await page.keyboard.press('ArrowLeft');
    expect(await first.isChecked()).toBe(true);
    await page.keyboard.press('Tab');
    expect((await focused(page)).name).toBe('Av dem som fullföljt');
  });
});

describe('in chromium, with the keyboard alone', () => {
  let browser: Browser;
  beforeAll(async () => void (browser = await launch('chromium')));
  afterAll(() => browser.close());

  test('Tab passes everything once, in the order of the page, and never gets stuck', async () => {
    const page = await openNotebook(browser);
    const stops: Awaited<ReturnType<typeof focused>>[] = [];
    await page.keyboard.press('Tab');
    for (let stop = await focused(page); stop.role !== 'body'; stop = await focused(page)) {
      stops.push(stop);
      if (stops.length > 300) break;
      await page.keyboard.press('Tab');
    }
    const places = stops.map(({ place }) => place);
    expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
    expect(stops.slice(0, 7).map((stop) => stop.name)).toEqual([
      'Hoppa till innehållet',
      ...['Anteckningsböcker', 'Ändringar', 'Kommandon', 'Öppna', 'Spara som fil', 'Tema'],
    ]);
    const areas = stops.map(({ area }) => area).filter((area) => area !== '');
    expect(areas.filter((area, index) => area !== areas[index - 1])).toEqual([
      'header',
      'main',
      'aside',
    ]);
    expect(stops.filter((stop) => stop.name === '')).toEqual([]);
    expect(stops.length).toBeGreaterThan(90);
  });

  test('after a field is put back one goes on where one was', async () => {
    const page = await openNotebook(browser);
    await numberField(page, 'Salixgruppen', 'månader').reset.focus();
    await page.keyboard.press('Enter');
    expect(plain(await numberField(page, 'Salixgruppen', 'månader').typed.inputValue())).toBe(
      '12 månader',
    );
    await page.keyboard.press('Tab');
    const next = await focused(page);
    expect(next.area).toBe('aside');
    expect(next.name).toMatch(/Salixgruppen|MAC/);
  });

  test('the last number of a followed source can be reached and left again', async () => {
    const page = await openNotebook(browser);
    const number = page
      .getByRole('main')
      .getByRole('button', { name: /^61,0\smånader.* Visa källan$/ })
      .first();
    await number.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: /^Kostnad per år/ }).focus();
    await page.keyboard.press('Enter');
    expect(await dialog.getByRole('heading', { level: 2 }).innerText()).toContain('Kostnad per år');
    expect((await focused(page)).area).toBe('dialog');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await dialog.getByRole('heading', { level: 2 }).innerText()).toContain('Årskostnad');
    await page.keyboard.press('Escape');
    expect(await number.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('a control that is found by typing has the keyboard where the form is a sheet from below', async () => {
    const page = await openNotebook(browser, { width: 390, height: 844 });
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.insertText('reglaget årskostnad');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toMatchObject({ name: 'Årskostnad', type: 'range' });
  });

  test('controls of the form and ready notebooks are found by typing', async () => {
    const { palette, fields, library } = allMessagesIn('sv');
    const page = await openNotebook(browser);
    const ask = async (text: string) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog').waitFor();
      await page.keyboard.insertText(text);
    };
    await ask('kö');
    const option = page.getByRole('dialog').getByRole('option');
    expect(await option.first().textContent()).toContain(
      palette.goToControl(fields['levers.limitPlaces']),
    );
    await page.keyboard.press('Enter');
    await expect
      .poll(async () => (await focused(page)).name)
      .toContain(fields['levers.limitPlaces']);
    // One that is folded away is unfolded; one of a group is found by its group.
    await ask('överlämning efter');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => focused(page))
      .toMatchObject({ name: fields['levers.handOverQuality'], type: 'range' });
    await ask('reglaget planerad Salix');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => focused(page))
      .toMatchObject({ name: 'Planerad tid, Salixgruppen', type: 'range' });
    await ask(`färdig ${library.readyTitles.backtest}`);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: library.readyTitles.backtest }).waitFor();
  });
});
