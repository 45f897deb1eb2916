import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serializeDocument } from '../../src/document/serializeDocument.ts';
import { withEveryView } from '../document/everyView.ts';
import { documentOf, readyText } from '../document/notebook.ts';
import { launch } from './browsers.ts';
import { form, openDetails, openNotebook, settled } from './notebookPage.ts';

let browser: Browser;
beforeAll(async () => void (browser = await launch('chromium')));
afterAll(() => browser.close());

test('every control of the form has a name of its own, which says what it is of and whose it is', async () => {
  const page = await openNotebook(browser);
  await openDetails(page);
  await form(page)
    .getByRole('radio', { name: /^Eget val/ })
    .check();
  const names = await form(page)
    .locator('.field :is(input, button)')
    .evaluateAll((controls) => controls.map((each) => each.ariaLabel ?? ''));
  expect(names.length).toBeGreaterThan(100);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  for (const name of ['Planerad tid, MAC', 'Planerad tid, MAC, månader']) {
    expect(names).toContain(name);
  }
});

test('no picture repeats its finding or reads numbers without what they are of', async () => {
  const ready = documentOf(readyText);
  const every = serializeDocument({ ...ready, replicates: 200, ...withEveryView(ready) });
  const page = await openNotebook(browser);
  page.setDefaultTimeout(45_000); // many cells, on cores that others use too
  await page.locator('input[type=file]').setInputFiles({
    name: 'alla.json',
    mimeType: 'application/json',
    buffer: Buffer.from(every),
  });
  await expect.poll(() => page.locator('[data-cell]').count()).toBeGreaterThan(20);
  await settled(page);
  const pictures = await page.locator('.stage > svg').evaluateAll((drawings) =>
    drawings.map((drawing) => ({
      name: drawing.getAttribute('aria-label') ?? '',
      finding: drawing.closest('figure')?.querySelector('.finding')?.textContent ?? '',
      // What an image holds is not read at all.
      bare: [...drawing.querySelectorAll('text:not([aria-hidden=true], [role=button])')]
        .map(({ textContent }) => textContent)
        .filter(
          (text) => drawing.getAttribute('role') !== 'img' && /^[\s\d.,%+\-\u2212]+$/.test(text),
        ),
    })),
  );
  expect(pictures.length).toBeGreaterThan(15);
  for (const { name, finding, bare } of pictures) {
    expect(name).toMatch(/^Bild: ./);
    expect(finding).not.toContain(name);
    expect(name.length).toBeLessThan(80);
    expect(bare).toEqual([]);
  }
}, 120_000);
