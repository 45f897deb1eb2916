import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { FORMAT_VERSION } from '../../src/document/notebookDocument.ts';
import { serializeDocument } from '../../src/document/serializeDocument.ts';
import { allMessagesIn } from '../../src/cells/kinds.ts';
import { documentOf, planted, readyText } from '../document/notebook.ts';
import { BROWSER_NAMES, launch, type BrowserName } from './browsers.ts';
import { numberField, openNotebook, plain, plainTextOf, settled, type } from './notebookPage.ts';

const sv = allMessagesIn('sv');

interface BadFile {
  readonly name: string;
  readonly content: string | Buffer;
  readonly sv: string;
  readonly en: string;
}

const layer = ['scenarios', 1, 'changes', 'levers', 'groups', 'mac'] as const;
const mac = ['scenarios', 0, 'levers', 'groups', 'mac'] as const;
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

const badFiles: readonly BadFile[] = [
  {
    name: 'trasig.json',
    content: '{\n  "formatVersion": 1,\n  "title": oj\n}',
    sv: 'rad 3, tecken 12: Filen går inte att läsa som JSON vid ”',
    en: 'line 3, character 12: The file cannot be read as JSON at “',
  },
  {
    name: 'fel-slag.json',
    content: planted([[...mac, 'plannedLengthMonths'], 'tolv']),
    sv: 'scenarios › 0 › levers › groups › mac › plannedLengthMonths: ”tolv” är av fel slag; här ska stå ett tal.',
    en: 'scenarios › 0 › levers › groups › mac › plannedLengthMonths: “tolv” is the wrong kind of value; it should be a number.',
  },
  {
    name: 'okänt fält.json',
    content: planted([[...mac, 'lunch'], true]),
    sv: 'scenarios › 0 › levers › groups › mac › lunch: Fältet ”lunch” är okänt.',
    en: 'scenarios › 0 › levers › groups › mac › lunch: The field “lunch” is unknown.',
  },
  {
    name: 'andelar.json',
    content: planted([
      [...layer, 'agencyMix'],
      { kind: 'shares', fk: 0.5, af: 0.3, ske: 0.17, other: 0 },
    ]),
    sv: 'scenarios › 1 › changes › levers › groups › mac › agencyMix: Andelarna blir 97,0 % tillsammans; de ska bli 100 %.',
    en: 'scenarios › 1 › changes › levers › groups › mac › agencyMix: The shares add up to 97.0%; they should add up to 100%.',
  },
  {
    name: 'nyare.json',
    content: planted([['formatVersion'], 99]),
    sv: `formatVersion: Filen har format 99, men den här versionen läser till och med format ${FORMAT_VERSION}.`,
    en: `formatVersion: The file has format 99, but this version reads formats up to ${FORMAT_VERSION}.`,
  },
  {
    name: 'proto.json',
    content: readyText.replace('"levers": {', '"__proto__": { "x": 1 }, "levers": {'),
    sv: 'scenarios › 0 › __proto__: Nyckeln ”__proto__” är inte tillåten.',
    en: 'scenarios › 0 › __proto__: The key “__proto__” is not allowed.',
  },
  {
    name: 'bild.json',
    content: PNG,
    sv: 'Filen är inte skriven i UTF-8, så å, ä och ö kan inte läsas säkert.',
    en: 'The file is not written in UTF-8, so letters beyond a–z cannot be read safely.',
  },
  {
    name: 'windows.json',
    content: Buffer.from(readyText, 'latin1'),
    sv: 'Filen är inte skriven i UTF-8, så å, ä och ö kan inte läsas säkert.',
    en: 'The file is not written in UTF-8, so letters beyond a–z cannot be read safely.',
  },
];

const MEGABYTES = 50;
const HUGE: Omit<BadFile, 'content'> = {
  name: 'jättestor.json',
  sv: 'Filen har 52 428 800 tecken; en anteckningsbok kan ha högst 5 000 000.',
  en: 'The file has 52,428,800 characters; a notebook can have at most 5,000,000.',
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'scenarioverkstad-'));
  for (const { name, content } of badFiles) await writeFile(join(folder, name), content);
  await writeFile(join(folder, HUGE.name), Buffer.alloc(MEGABYTES * 1024 * 1024, '[1, "x"] '));
});
afterAll(() => rm(folder, { recursive: true }));

const REFUSAL_MS = 3_000;

describe.each(BROWSER_NAMES)('in %s', (browserName) => {
  let browser: Browser;
  beforeAll(async () => void (browser = await launch(browserName)));
  afterAll(() => browser.close());

  test.each(['sv', 'en'] as const)(
    'a file that is no notebook is refused with place and value, and nothing is touched: %s',
    async (language) => {
      const page = await openNotebook(browser, { language });
      const cost = numberField(page, language === 'sv' ? 'Årskostnad' : 'Annual cost', 'kronor');
      await type(cost, '9500000');
      await expect
        .poll(() => cost.typed.inputValue())
        .toContain(language === 'sv' ? '9,50' : '9.50');
      await settled(page);
      const untouched = await plainTextOf(page.getByRole('main'));
      const alert = page.getByRole('alert');
      for (const file of [...badFiles, HUGE]) {
        let leastMs = Infinity;
        // On cores that others use too, the quickest of some tries is the time that it takes.
        for (let tries = 0; tries < 3 && leastMs > REFUSAL_MS; tries++) {
          const began = performance.now();
          await openByButton(page, join(folder, file.name), browserName);
          await alert.getByText(file.name).waitFor();
          leastMs = Math.min(leastMs, performance.now() - began);
          expect(await plainTextOf(alert)).toContain(file[language]);
          expect(await plainTextOf(page.getByRole('main'))).toBe(untouched);
          await alert.getByRole('button').click();
          await expect.poll(() => alert.count()).toBe(0);
        }
        expect(leastMs, file.name).toBeLessThan(REFUSAL_MS);
      }
      expect(await cost.typed.inputValue()).toContain(language === 'sv' ? '9,50' : '9.50');
      const status = page.getByText(allMessagesIn(language).storage.saved);
      expect(await status.isVisible()).toBe(true);
    },
  );

  test('a file can be dropped: refused or opened', async () => {
    const page = await openNotebook(browser);
    const untouched = await plainTextOf(page.getByRole('main'));
    const alert = page.getByRole('alert');
    for (const { name, content, sv } of badFiles) {
      await drop(page, name, Buffer.from(content));
      await alert.getByText(name).waitFor();
      expect(await plainTextOf(alert)).toContain(sv);
      expect(await plainTextOf(page.getByRole('main'))).toBe(untouched);
    }
    const good = planted([['title', 'sv'], 'En annan bok']);
    await drop(page, 'bok.json', Buffer.from(good));
    await page.getByRole('heading', { level: 1, name: 'En annan bok' }).waitFor();
    expect(await alert.count()).toBe(0);
  });

  test('a good file opens, and undo gives back what was open', async () => {
    const page = await openNotebook(browser);
    const file = join(folder, `god-${browserName}.json`);
    await writeFile(
      file,
      planted([['title', 'sv'], 'Min bok'], [['scenarios', 0, 'levers', 'costKronor'], 8_000_000]),
    );
    await openByButton(page, file, browserName);
    await page.getByRole('heading', { level: 1, name: 'Min bok' }).waitFor();
    expect(await page.title()).toBe('Min bok – Scenarioverkstad');
    const cost = numberField(page, 'Årskostnad', 'kronor');
    expect(plain(await cost.typed.inputValue())).toBe('8,00 mkr');
    await page.getByRole('button', { name: 'Ångra', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Tvåårig insats?' }).waitFor();
  });
});

describe('saving', () => {
  let browser: Browser;
  beforeAll(async () => void (browser = await launch('chromium')));
  afterAll(() => browser.close());

  test('writes a file that opens to the same screen, a lever and what it gives away from the one before', async () => {
    const page = await openNotebook(browser, { url: inject('servedUrl') });
    expect(await save(page)).toBe(readyText);
    await type(numberField(page, 'Trädgårdsgruppen', 'månader'), '18');
    await page.getByText(allMessagesIn('sv').storage.saved).waitFor();
    const saved = await save(page);
    const [before, after] = [readyText.split('\n'), saved.split('\n')];
    const told = (lines: readonly string[], others: readonly string[]) =>
      lines.filter((line) => !others.includes(line)).map((line) => line.trim());
    expect(after).toHaveLength(before.length + 1);
    expect(told(after, before)).toEqual([
      expect.stringMatching(/^"namedFor": "[0-9a-f]{8}",$/),
      '"plannedLengthMonths": 18',
      expect.stringMatching(/^"tva-ar-samma-budget": \{ "paybackMonths": /),
    ]);
    expect(serializeDocument(documentOf(saved))).toBe(saved);

    // That it was changed after it got its name is said there too; what to do about it is not asked.
    await page.getByRole('button', { name: sv.savedAsNew.leave }).click();
    await settled(page);
    const screen = await plainTextOf(page.getByRole('main'));
    expect(screen).toContain(sv.scenarioNames.changed(''));
    const again = await openNotebook(browser);
    await openByButton(again, await savedAs(saved, 'sparad.json'), 'chromium');
    await again
      .getByText(/^Öppnade/)
      .first()
      .waitFor({ state: 'attached' });
    await settled(again);
    await expect.poll(() => plainTextOf(again.getByRole('main'))).toBe(screen);
    expect(await save(again)).toBe(saved);
  }, 120_000);
});

/** Through the button and the window it opens, where the browser lets itself be driven so far. */
async function openByButton(page: Page, path: string, browserName: BrowserName): Promise<void> {
  if (browserName === 'firefox') return page.locator('input[type=file]').setInputFiles(path);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /^(Öppna|Open)$/ }).click();
  await (await chooser).setFiles(path);
}

async function drop(page: Page, name: string, content: Buffer): Promise<void> {
  await page.evaluate(
    ([fileName, bytes]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([Uint8Array.from(bytes)], fileName));
      const main = document.querySelector('main');
      for (const type of ['dragover', 'drop']) {
        main?.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      }
    },
    [name, [...content]] as const,
  );
}

async function save(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Spara som fil' }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('tvaarig-insats.json');
  return readFile(await saved.path(), 'utf8');
}

async function savedAs(text: string, name: string): Promise<string> {
  await writeFile(join(folder, name), text);
  return join(folder, name);
}
