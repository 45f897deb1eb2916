import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allMessagesIn } from '../../src/cells/kinds.ts';
import { launch } from './browsers.ts';
import { openNotebook, plainTextOf, settled } from './notebookPage.ts';
import ready from '../../scenarios/empty-notebook.json';

const sv = allMessagesIn('sv');

let browser: Browser;
beforeAll(async () => void (browser = await launch('chromium')));
afterAll(() => browser.close());

/** The empty notebook with the register of assumptions and what others have published. */
const notebook = {
  ...ready,
  cells: {
    register: { kind: 'assumptions', scenarios: ['bas-2017'] },
    peers: { kind: 'evidence', scenarios: ['bas-2017'], view: 'peers' },
  },
  cellOrder: ['register', 'peers'],
};

test('what others have published is fetched when asked for, taken over by name and given back', async () => {
  const page = await openNotebook(browser);
  const buffer = Buffer.from(JSON.stringify(notebook));
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'bok.json', mimeType: 'application/json', buffer });
  const register = page.locator('.cell.assumptions');
  await register.waitFor();
  await settled(page);

  const row = register.getByRole('row').filter({
    hasText: sv.fields['assumptions.counterfactual.deadweightShare'],
  });
  expect(await plainTextOf(row)).toContain(sv.source.assumed);
  await register.getByRole('button', { name: sv.assumptionsCell.showPublished }).click();
  const offer = register.getByRole('button', { name: /IPS-MA, Köpenhamn/ });
  await offer.click();
  const taken = sv.assumptionsCell.taken('IPS-MA, Köpenhamn');
  await expect.poll(() => plainTextOf(row)).toContain(taken);
  expect(await offer.getAttribute('aria-disabled')).toBe('true');

  await page.keyboard.press('Control+z');
  await expect.poll(() => plainTextOf(row)).toContain(sv.source.assumed);

  const peers = page.locator('.cell.evidence');
  await expect.poll(() => peers.locator('figure svg').count()).toBe(10);
  const first = peers.locator('figure').first();
  expect(await plainTextOf(first.locator('.finding'))).toMatch(/^”Bas 2017”: \d+ av 94/);
  await first.getByRole('button', { name: /41.% av 127/ }).click();
  const dialog = page.getByRole('dialog');
  expect(await plainTextOf(dialog)).toContain(sv.source.published);
  expect(await plainTextOf(dialog)).toContain(sv.source.excerpt);
});
