import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { NotebookDocument } from '../../src/document/notebookDocument.ts';
import { allMessagesIn } from '../../src/cells/kinds.ts';
import { launch } from './browsers.ts';
import {
  form,
  numberField,
  openNotebook,
  plain,
  plainTextOf,
  settled,
  type,
} from './notebookPage.ts';

// From each lever to a number that follows from it, with the sign that the model gives.

const sv = allMessagesIn('sv');
const { fields, choices, sections } = sv;
const SCENARIO = 'bas-2017';

/** Numbers by the names that a text calls them by. */
const FIGURES = {
  starts: 'starts',
  participants: 'occupancy',
  completers: 'completers',
  jobs: 'shares.exit.allExits.arbete',
  dropOuts: 'shares.exit.allExits.avbrott',
  cost: 'costKronor',
  payback: 'payback.report',
  whole: 'payback.full',
} as const;
type Figure = keyof typeof FIGURES;
const NAMES = Object.keys(FIGURES) as Figure[];

let browser: Browser;
beforeAll(async () => void (browser = await launch('chromium')));
afterAll(() => browser.close());

async function openFigures(): Promise<Page> {
  const page = await openNotebook(browser);
  await page.locator('input[type=file]').setInputFiles(await notebookOfFigures());
  await expect.poll(() => page.locator('[data-cell]').count()).toBe(2);
  await settled(page);
  await form(page).locator('details > summary').filter({ hasText: sections.moreLevers }).click();
  return page;
}

/** One scenario, its payback, and a text with the figures in a list. */
async function notebookOfFigures() {
  const ready = JSON.parse(
    await readFile('scenarios/two-year-programme.json', 'utf8'),
  ) as NotebookDocument;
  const text = NAMES.map((name) => `- ${name} {{${SCENARIO} ${FIGURES[name]}}}`).join('\n');
  const notebook = {
    ...ready,
    cells: {
      figures: { kind: 'text', text },
      payback: { kind: 'payback', scenarios: [SCENARIO] },
    },
    cellOrder: ['figures', 'payback'],
  };
  const buffer = Buffer.from(JSON.stringify(notebook));
  return { name: 'reglage.json', mimeType: 'application/json', buffer };
}

async function figuresOf(page: Page): Promise<Record<Figure, number>> {
  const text = await plainTextOf(page.locator('[data-cell=figures]'));
  return Object.fromEntries(
    NAMES.map((name) => {
      const found = new RegExp(`${name} ([\\d ]+(?:,\\d+)?)`).exec(text)?.[1] ?? 'NaN';
      return [name, Number(found.replaceAll(' ', '').replace(',', '.'))];
    }),
  ) as Record<Figure, number>;
}

const number = (label: string, unit: string, value: string) => (page: Page) =>
  type(numberField(page, label, unit), value);
const radio = (label: string) => (page: Page) =>
  form(page).getByRole('radio', { name: label }).check();
const box = (label: string) => (page: Page) =>
  form(page).getByRole('checkbox', { name: label }).check();
const group = (field: keyof typeof fields, name: string) => async (page: Page, value: string) => {
  const heading = form(page).getByRole('heading', { name: fields[field] });
  const own = heading.locator('xpath=following::div[contains(@class,"field")]').filter({
    has: page.getByRole('textbox', { name: new RegExp(`, ${name}, `) }),
  });
  await type({ typed: own.first().getByRole('textbox') }, value);
};

type Way = 'up' | 'down' | 'same';
const SIGNS: Readonly<Record<Way, number>> = { up: 1, down: -1, same: 0 };

const LEVERS: readonly (readonly [
  string,
  (page: Page) => Promise<void>,
  Partial<Record<Figure, Way>>,
])[] = [
  [
    'a longer stay gives more jobs for more money',
    number('MAC', 'månader', '24'),
    { participants: 'up', cost: 'up', starts: 'same' },
  ],
  [
    'holding the budget lets fewer start when the stay is longer',
    async (page) => {
      await number('MAC', 'månader', '24')(page);
      await radio(choices['levers.hold.budget'])(page);
    },
    { starts: 'down', cost: 'same' },
  ],
  [
    'more starts give more jobs, completers and cost',
    (page) => group('levers.groups.*.startsPerYear', 'MAC')(page, '44'),
    { starts: 'up', completers: 'up', cost: 'up' },
  ],
  [
    'filling places with the budget held gives more starts at a lower cost for each',
    async (page) => {
      await box(fields['levers.fillPlaces'])(page);
      await radio(choices['levers.hold.budget'])(page);
    },
    { starts: 'up', participants: 'up', payback: 'down' },
  ],
  [
    'a lower cost is paid back sooner',
    number(fields['levers.costKronor'], 'kronor', '7 mkr'),
    { cost: 'down', payback: 'down', completers: 'same' },
  ],
  [
    'a cost that a report gives is taken over by a press',
    (page) =>
      form(page)
        .getByRole('button', { name: new RegExp(`^${sections.costs.paid}`) })
        .click(),
    { cost: 'down', payback: 'down', starts: 'same' },
  ],
  [
    'an even intake gives other jobs of as many starts',
    radio(sections.mixEven),
    { starts: 'same', payback: 'up' },
  ],
  [
    'a stricter selection gives more jobs, fewer drop-outs and a shorter payback',
    number(fields['levers.admittedShare'], 'procent', '80 %'),
    { jobs: 'up', dropOuts: 'down', payback: 'down', starts: 'same' },
  ],
  [
    'a wider selection gives fewer jobs and more drop-outs',
    number(fields['levers.admittedShare'], 'procent', '130 %'),
    { jobs: 'down', dropOuts: 'up', payback: 'up', starts: 'same' },
  ],
  [
    'fewer drop-outs for ill health give more completers, who stay longer',
    number(fields['levers.preventedDropOutShare'], 'procent', '50 %'),
    { dropOuts: 'down', completers: 'up', participants: 'up' },
  ],
  [
    'a better hand-over shows after the exit, not at it',
    number(fields['levers.handOverQuality'], 'gånger', '150 %'),
    { payback: 'same', whole: 'down' },
  ],
  [
    'a benefit that falls off is paid back later by the whole intake, and alike by the report',
    number(fields['assumptions.benefit.fallOffPerYear'], 'per år', '20 %'),
    { whole: 'up', payback: 'same', jobs: 'same', cost: 'same' },
  ],
  [
    'flexible time keeps some longer and gives more jobs',
    (page) => group('levers.groups.*.extendedShare', 'MAC')(page, '50 %'),
    { participants: 'up', jobs: 'up', starts: 'same' },
  ],
  [
    'merging two groups keeps the starts, and the stay becomes the other group’s',
    async (page) => {
      await form(page)
        .getByRole('combobox', {
          name: sv.join.ofGroup(fields['levers.groups.*.joins'], 'Upplevelsegruppen'),
        })
        .selectOption('tradgard');
    },
    { starts: 'same', participants: 'up' },
  ],
];

test('every lever moves what the model says', { timeout: 240_000 }, async () => {
  const page = await openFigures();
  const figures = () => figuresOf(page);
  for (const [lever, move, sign] of LEVERS) {
    const before = await figures();
    expect(Object.values(before).filter(Number.isNaN), lever).toEqual([]);
    await move(page);
    await expect.poll(figures, { message: lever }).not.toEqual(before);
    // Two controls may have moved, so the first difference is not always the last.
    const names = Object.keys(sign) as Figure[];
    const ways = Object.fromEntries(names.map((name) => [name, SIGNS[sign[name] ?? 'same']]));
    const moved = async () => {
      const after = await figures();
      return Object.fromEntries(names.map((name) => [name, Math.sign(after[name] - before[name])]));
    };
    await expect.poll(moved, { message: lever }).toEqual(ways);
    const isBack = async () => JSON.stringify(await figures()) === JSON.stringify(before);
    for (let undone = 0; undone < 4 && !(await isBack()); undone++) {
      const now = await figures();
      await page.keyboard.press('Control+z');
      // No step further before this one shows; one that moves nothing is waited for in vain.
      const seen = expect.poll(figures, { timeout: 2_000 }).not.toEqual(now);
      await seen.catch(() => undefined);
    }
    await expect.poll(figures, { message: lever }).toEqual(before);
  }
});

test('a lever that parts the two compared is said, and can be made the same in both', async () => {
  const page = await openNotebook(browser);
  await settled(page);
  const said = page.getByRole('status').filter({ hasText: 'skiljer sig nu också i' });
  const lever = page.getByRole('slider', { name: /^Årskostnad, 24 månader/ });
  await lever.focus();
  await lever.press('ArrowLeft');
  await said.waitFor();
  expect(plain(await said.innerText())).toContain('årskostnad (9,17 mkr mot 9,18 mkr)');
  // What was moved is not under what is said of it.
  const [own, line] = [await lever.boundingBox(), await said.boundingBox()];
  expect((own?.y ?? NaN) + (own?.height ?? NaN)).toBeLessThanOrEqual(line?.y ?? NaN);
  await said.getByRole('button', { name: 'Ändra i båda' }).click();
  await expect.poll(() => said.count()).toBe(0);
  const base = form(page).getByRole('combobox').first();
  await base.selectOption('bas-2017');
  await expect
    .poll(() => numberField(page, 'Årskostnad', 'kronor').typed.inputValue())
    .toMatch(/^9,17/);
  await page.context().close();
});
