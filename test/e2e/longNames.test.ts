import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allMessagesIn } from '../../src/cells/kinds.ts';
import type { NotebookDocument } from '../../src/document/notebookDocument.ts';
import { serializeDocument } from '../../src/document/serializeDocument.ts';
import { withEveryView } from '../document/everyView.ts';
import { documentOf, readyText } from '../document/notebook.ts';
import { launch } from './browsers.ts';
import { openDetails, openNotebook, settled, showTables } from './notebookPage.ts';

const sv = allMessagesIn('sv');
/** As long as a name may be, and nowhere to break it. */
const long = (first: string) => first.padEnd(200, 'x');

let browser: Browser;
beforeAll(async () => void (browser = await launch('chromium')));
afterAll(() => browser.close());

/** Whatever a person can name is named at length; cells of every kind, with three scenarios where they go in. */
function longNamed(): NotebookDocument {
  const ready = documentOf(readyText);
  const [base, other] = ready.scenarios;
  if (!base || !other) throw new Error('too few scenarios');
  const scenarios = [
    ...ready.scenarios.map((each, index) => ({ ...each, name: long(`scenario${index}`) })),
    { ...other, id: 'fjarde', name: long('fjarde') },
  ];
  const { cells, cellOrder } = withEveryView({ ...ready, scenarios });
  const text = `# ${long('rubrik')}\n\n${long('text')}\n\n- ${long('punkt')}\n\n| ${long('cell')} | b |\n| --- | --- |\n| c | ${long('d')} |`;
  const ids = scenarios.map(({ id }) => id);
  return {
    ...ready,
    title: long('titel'),
    replicates: 60,
    scenarios,
    cells: {
      ...cells,
      lang: { kind: 'text', text },
      flera: { kind: 'compare', scenarios: ids },
      karta: { kind: 'goals', scenarios: ids, view: 'map' },
      reglage: {
        kind: 'levers',
        levers: [{ scenario: base.id, path: 'levers.costKronor' }],
      },
      vikt: { kind: 'payback', scenarios: [other.id, base.id] },
    },
    cellOrder: [...cellOrder, 'lang', 'flera', 'karta', 'reglage', 'vikt'],
    owners: { 'assumptions.afterExit.mode': 'ägare'.padEnd(100, 'x') },
    stages: [
      {
        id: 'steg',
        name: long('steg'),
        pinnedAt: '2026-01-01T10:00:00.000Z',
        scenarios: [base, other],
        targets: ready.targets,
      },
    ],
  };
}

const buffer = Buffer.from(serializeDocument(longNamed()));

const WIDTHS = [390, 1024, 1440];

test('names of 200 letters do not widen the page, a window on it or what is printed', async () => {
  const page = await openNotebook(browser);
  page.setDefaultTimeout(45_000); // many cells, on cores that others use too
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'lang.json', mimeType: 'application/json', buffer });
  await page.getByRole('heading', { level: 1, name: /^titelx/ }).waitFor();
  await settled(page);
  const widened: Record<string, string[]> = {};
  const look = async (where: string, widths = WIDTHS) => {
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      await page.evaluate(() => new Promise((drawn) => setTimeout(drawn, 300)));
      const found = await whatWidens(page);
      if (found.length > 0) widened[`${where}, ${width} px`] = found;
    }
  };
  await openDetails(page);
  await look('unfolded');
  await showTables(page);
  await look('tables');
  for (const kind of ['compare', 'lang', 'targets']) {
    const menu = page.locator(`[data-cell].${kind} .bar .menu > button`).first();
    if ((await menu.count()) === 0) continue;
    await menu.click();
    await look(`menu of ${kind}`, [390]);
    await page.keyboard.press('Escape');
  }
  for (const [kind, name] of [
    ['library', sv.library.open],
    ['changes', sv.changes.open],
    ['palette', sv.palette.open],
  ] as const) {
    await page.getByRole('button', { name, exact: true }).first().click();
    await page.getByRole('dialog').waitFor();
    await look(kind, [390, 1440]);
    await page.keyboard.press('Escape');
  }
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await look('print', [700]); // about an A4 page
  expect(widened).toEqual({});
}, 240_000);

/** What reaches out to the side of the page, or of a window on top of it, and is not moved sideways there. */
function whatWidens(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const roots = [document.documentElement, ...document.querySelectorAll('dialog[open]')];
    return roots
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .flatMap((root) => {
        const edge = root.getBoundingClientRect().left + root.clientWidth + 1;
        const reaches = [...root.querySelectorAll('*')].filter((each) => {
          const { right, width } = each.getBoundingClientRect();
          return width > 0 && right > edge && !each.closest('.scroll, .unseen');
        });
        const said = reaches.slice(0, 12).map((each) => {
          const cell = each.closest('[data-cell]')?.className.split(' ')[1] ?? '';
          const name = `${each.localName}.${each.classList[0] ?? ''}`;
          return `${cell} ${name}: ${each.textContent.slice(0, 12)}`;
        });
        return [`${root.scrollWidth} px of ${root.clientWidth}`, ...said];
      });
  });
}
