import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { allMessagesIn } from '../../src/cells/kinds.ts';
import { BLOCKED, launch } from './browsers.ts';
import { numberField, openNotebook, plain, type } from './notebookPage.ts';

const sv = allMessagesIn('sv');

let browser: Browser;
beforeAll(async () => void (browser = await launch('firefox', BLOCKED)));
afterAll(() => browser.close());

test.each([
  ['served', () => inject('briefUrl')],
  ['from disk', () => pathToFileURL(inject('singleFile')).href],
])(
  '%s, Firefox that blocks all cookies shows the page, and says that nothing is kept',
  async (_, url) => {
    const page = await openNotebook(browser, { url: url() });
    const blocked = await page.evaluate(() => {
      try {
        return new BroadcastChannel('any').name;
      } catch (error) {
        return (error as Error).name;
      }
    });
    expect(blocked).toBe('SecurityError'); // else this tries nothing
    const cost = numberField(page, 'Årskostnad', 'kronor');
    await type(cost, '8 mkr');
    await page.getByText(sv.storage.reasons.blocked).waitFor();
    expect(await page.locator('header .status').textContent()).toBe(sv.storage.notSaved);
    expect(plain(await cost.typed.inputValue())).toBe('8,00 mkr');
  },
);
