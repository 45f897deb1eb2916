import axe, { type RunOnly } from 'axe-core';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch } from './browsers.ts';
import {
  addCell,
  form,
  openDetails,
  openNotebook,
  settled,
  showTables,
  themeChoice,
} from './notebookPage.ts';

let browser: Browser;
beforeAll(async () => void (browser = await launch('chromium')));
afterAll(() => browser.close());

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Looked for again in the dark theme, where the page is the same but for its colours. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** What axe finds wrong, a text per element. */
async function violations(page: Page, runOnly: RunOnly): Promise<string[]> {
  await page.evaluate(`window.axe ?? (() => { ${axe.source} })(); undefined`);
  const results = await page.evaluate(
    (only) => window.axe.run({ runOnly: only, resultTypes: ['violations'] }),
    runOnly,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html}\n${node.failureSummary ?? ''}`),
  );
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}

interface Screen {
  readonly screen: string;
  readonly width?: number;
  readonly reach?: (page: Page) => Promise<void>;
}

const screens: readonly Screen[] = [
  { screen: 'the first screen' },
  {
    screen: 'a telephone with the levers open',
    width: 390,
    reach: async (page) => {
      const toggle = form(page).getByRole('button', { name: /^(Ändra reglage|Change levers)$/ });
      await toggle.click();
      await form(page).getByRole('slider').first().waitFor();
    },
  },
  { screen: 'tables instead of pictures', reach: showTables },
  { screen: 'everything that unfolds, unfolded', reach: openDetails },
  {
    screen: 'the source of a number, two levels deep',
    reach: async (page) => {
      const number = page.getByRole('button', { name: /^61,0|^61\.0/ }).first();
      await number.click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('button', { name: /^(Kostnad per år|Cost per year)/ }).click();
      await dialog.getByRole('button', { name: /^(Årskostnad|Annual cost)/ }).click();
    },
  },
  {
    screen: 'cells of every kind, and one future followed',
    reach: async (page) => {
      const levers = await addCell(page, 'levers');
      const add = levers.getByRole('combobox').last();
      await add.selectOption('bas-2017 levers.costKronor');
      await add.selectOption('bas-2017 levers.hold');
      await addCell(page, 'scenario');
      const compare = await addCell(page, 'compare');
      await compare.getByRole('button', { name: /^(Gör något|Do something)/ }).click();
      await page.getByLabel(/^(Och med|And with)/).selectOption('tva-ar-samma-starter');
      await page.keyboard.press('Escape');
      await addCell(page, 'targets');
      await addCell(page, 'actors');
      await addCell(page, 'assumptions');
      const evidence = await addCell(page, 'evidence');
      await evidence.getByRole('radio').last().check();
      const backtest = await addCell(page, 'backtest');
      await backtest.getByRole('radio', { name: /2018/ }).check();
      await backtest
        .getByText(/nio framtider|nine futures/)
        .first()
        .waitFor();
      await addCell(page, 'goals');
      const map = await addCell(page, 'goals');
      await map.getByRole('radio').nth(1).check({ force: true });
      const seek = await addCell(page, 'goals');
      await seek.getByRole('radio').last().check({ force: true });
      await addCell(page, 'drivers');
      const learn = await addCell(page, 'drivers');
      await learn.getByRole('radio').last().check({ force: true });
      const calendar = await addCell(page, 'calendar');
      await calendar.getByRole('table').last().waitFor({ state: 'attached' });
      const flow = await addCell(page, 'flow');
      await flow.locator('details.more > summary').click();
      await flow.locator('.month input').fill('14');
      await form(page).getByRole('checkbox').first().check();
      await settled(page);
    },
  },
  {
    screen: 'a file that was refused',
    reach: async (page) => {
      const file = { name: 'trasig.json', mimeType: 'application/json', buffer: Buffer.from('{') };
      await page.locator('input[type=file]').setInputFiles(file);
      await page.getByRole('alert').waitFor();
    },
  },
  {
    screen: 'shares of each agency, and a number that cannot be read',
    reach: async (page) => {
      await form(page)
        .getByRole('radio', { name: /^(Eget val|Own choice)/ })
        .check();
      const cost = form(page).getByRole('textbox', { name: /^(Årskostnad|Annual cost)/ });
      await cost.fill('abc');
      await cost.press('Tab');
      await form(page).getByRole('alert').waitFor();
    },
  },
];

describe.each(screens)('$screen', ({ width, reach }) => {
  test.each(['sv', 'en'] as const)('has no fault that axe can find, %s', async (language) => {
    const page = await openNotebook(browser, { language, ...(width && { width, height: 844 }) });
    await reach?.(page);
    expect(await violations(page, { type: 'tag', values: TAGS })).toEqual([]);
    if (language === 'en') return; // no word has a colour of its own
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page, { type: 'rule', values: RULES_OF_COLOUR })).toEqual([]);
  });
});

test('a theme of its own has the same colours as that of the computer', async () => {
  const page = await openNotebook(browser);
  for (const theme of ['light', 'dark'] as const) {
    await themeChoice(page).selectOption('system');
    await page.emulateMedia({ colorScheme: theme });
    const followed = await colours(page);
    await themeChoice(page).selectOption(theme);
    await page.emulateMedia({ colorScheme: theme === 'dark' ? 'light' : 'dark' });
    expect(await colours(page)).toEqual(followed);
  }
});

test('planted faults are found', async () => {
  const page = await openNotebook(browser);
  await page.evaluate(() => {
    const plant = (name: string, attributes: Record<string, string>) => {
      const element = document.createElement(name);
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
      document.querySelector('main')?.append(element);
      return element;
    };
    plant('img', { src: 'data:,' });
    plant('input', {});
    plant('h6', {}).append('Rubrik');
    const pale = plant('p', {});
    pale.append('Blek text');
    pale.style.color = 'light-dark(#999, #666)';
  });
  const everything = (await violations(page, { type: 'tag', values: TAGS })).join();
  for (const rule of ['image-alt', 'label', 'heading-order', 'color-contrast']) {
    expect(everything).toContain(rule);
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await violations(page, { type: 'rule', values: RULES_OF_COLOUR });
  expect(dark.join()).toContain('Blek text');
});

/** The colours of all that can be seen. */
function colours(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body, body *')].map((element) => {
      const { color, backgroundColor, borderColor, fill, stroke } = getComputedStyle(element);
      return [color, backgroundColor, borderColor, fill, stroke].join();
    }),
  );
}
