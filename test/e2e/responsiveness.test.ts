import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { NotebookDocument } from '../../src/document/notebookDocument.ts';
import { allMessagesIn } from '../../src/cells/kinds.ts';
import { launch } from './browsers.ts';
import { numberField, openNotebook, settled, type } from './notebookPage.ts';

let browser: Browser;
beforeAll(async () => void (browser = await launch('chromium')));
afterAll(() => browser.close());

const STEPS = 60;
const WARM_UP = 10;
/** The wish is 34 ms, two frames; a machine that builds may be three times as slow. */
const MOST_MEDIAN_MS = 100;
/** The wish is 50 ms; the workers share two cores with the page, and 190 have been seen. */
const LONGEST_TASK_MS = 500;
const LONG_NOTEBOOK = 40;

test('while a slider is dragged the answer follows at once', { retry: 3 }, async () => {
  const page = await openNotebook(browser, { url: inject('servedUrl'), asInUse: true });
  await page.evaluate(measure);
  await dragLength(page);
  await expectFluid(page);
});

test('a change is saved within a second', { retry: 3 }, async () => {
  const page = await openNotebook(browser, { url: inject('servedUrl'), asInUse: true });
  await type(numberField(page, 'Årskostnad', 'kronor'), '8 mkr');
  await page.waitForTimeout(1_000);
  expect(await page.locator('header .status').textContent()).toBe(
    allMessagesIn('sv').storage.saved,
  );
});

test('a notebook of forty cells answers like a short one', { retry: 3 }, async () => {
  const page = await openNotebook(browser, { url: inject('servedUrl'), asInUse: true });
  await page.locator('input[type=file]').setInputFiles(await longNotebook());
  await expect.poll(() => page.locator('[data-cell]').count()).toBe(LONG_NOTEBOOK);
  await settled(page);
  await page.evaluate(measure);
  await dragLength(page);
  await expectFluid(page);

  await page.evaluate(() => void (window.measured.tasks.length = 0));
  const text = page.locator('.cell.text').first();
  await text.getByRole('button', { name: allMessagesIn('sv').textCell.edit }).click();
  await page.keyboard.type('Vad händer om insatsen varar i två år? Och vad kostar det?', {
    delay: 40,
  });
  const longest = Math.max(0, ...(await page.evaluate(() => window.measured.tasks)));
  console.log(`typing: longest task ${longest.toFixed(0)} ms`);
  expect(longest).toBeLessThanOrEqual(LONGEST_TASK_MS);
});

/** The cells of the ready notebook again and again. */
async function longNotebook() {
  const ready = JSON.parse(
    await readFile('scenarios/two-year-programme.json', 'utf8'),
  ) as NotebookDocument;
  const cells = Array.from({ length: LONG_NOTEBOOK }, (_, place): [string, unknown] => {
    const id = ready.cellOrder[place % ready.cellOrder.length] ?? '';
    return [`cell-${String(place)}`, ready.cells[id]];
  });
  const long = { ...ready, cells: Object.fromEntries(cells), cellOrder: cells.map(([id]) => id) };
  const buffer = Buffer.from(JSON.stringify(long));
  return { name: 'lang.json', mimeType: 'application/json', buffer };
}

/** The planned length of a group, back and forth. */
async function dragLength(page: Page): Promise<void> {
  const { slider } = numberField(page, 'MAC', 'månader');
  await slider.scrollIntoViewIfNeeded();
  const box = await slider.boundingBox();
  if (!box) throw new Error('the slider is not shown');
  const y = box.y + box.height / 2;
  const at = (share: number) => box.x + 8 + share * (box.width - 16);
  const end = (step: number) => 23 / 35 - 0.6 * Math.abs(Math.sin((step / STEPS) * Math.PI));
  await page.mouse.move(at(end(0)), y);
  await page.mouse.down();
  for (let step = 1; step <= STEPS; step += 1) {
    await page.mouse.move(at(end(step)), y);
    await page.evaluate(() => new Promise(requestAnimationFrame));
    if (step === WARM_UP) await page.evaluate(() => void (window.measured.tasks.length = 0));
  }
  await page.mouse.up();
}

async function expectFluid(page: Page): Promise<void> {
  const { waits, tasks } = await page.evaluate(() => window.measured);
  const warm = waits.slice(WARM_UP).sort((a, b) => a - b);
  const median = warm[Math.floor(warm.length / 2)] ?? Infinity;
  const longestTask = Math.max(0, ...tasks);
  console.log(
    `${String(waits.length)} inputs: median ${median.toFixed(1)} ms, ` +
      `longest ${(warm.at(-1) ?? 0).toFixed(1)} ms, longest task ${longestTask.toFixed(0)} ms`,
  );
  expect(warm.length).toBeGreaterThan(20);
  expect(median).toBeLessThanOrEqual(MOST_MEDIAN_MS);
  expect(longestTask).toBeLessThanOrEqual(LONGEST_TASK_MS);
}

declare global {
  interface Window {
    /** Milliseconds from each input to the new number, and of each task longer than 50. */
    measured: { waits: number[]; tasks: number[] };
  }
}

/** Runs in the page: from the moment an input happens until the sentence has another number. */
function measure(): void {
  const measured = (window.measured = { waits: [] as number[], tasks: [] as number[] });
  let began: number | undefined;
  addEventListener('input', (event) => (began ??= event.timeStamp), { capture: true });
  const finding = document.querySelector('figure .finding');
  if (!finding) throw new Error('there is no finding');
  new MutationObserver(() => {
    if (began === undefined) return;
    measured.waits.push(performance.now() - began);
    began = undefined;
  }).observe(finding, { subtree: true, characterData: true, childList: true });
  new PerformanceObserver((list) => {
    measured.tasks.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask' });
}
