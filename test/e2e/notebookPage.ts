import type { Browser, Locator, Page } from 'playwright';
import { expect, inject, onTestFinished } from 'vitest';
import { allMessagesIn, type CellKind } from '../../src/cells/kinds.ts';
import type { Language } from '../../src/message/language.ts';
import { recordPage } from './pageRecord.ts';

export interface View {
  readonly language?: Language;
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
  /** Address of another build than the served edition with few futures. */
  readonly url?: string;
  /** Leaves cells out of sight alone, as the page does; else everything is laid out, so that it can be read. */
  readonly asInUse?: boolean;
}

/** The first screen as a newcomer sees it, when its futures are simulated. The test fails if the page logs an error while it runs. */
export async function openNotebook(browser: Browser, view: View = {}): Promise<Page> {
  const {
    language,
    theme,
    width = 1440,
    height = 900,
    url = inject('briefUrl'),
    asInUse = false,
  } = view;
  const context = await browser.newContext({ viewport: { width, height } });
  onTestFinished(() => context.close());
  if (!asInUse) await context.addInitScript(layOutEverything);
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  page.on('dialog', (dialog) => void dialog.accept()); // "leave the page?", when it is changed
  const record = await recordPage(page);
  onTestFinished(() => {
    expect([...record.errors, ...record.violations]).toEqual([]);
  });
  await page.goto(url);
  await page.getByRole('heading', { level: 1 }).waitFor();
  if (theme !== undefined) await themeChoice(page).selectOption(theme);
  if (language === 'en') await page.getByRole('button', { name: 'English' }).click();
  await page.locator('figure svg').last().waitFor(); // drawn once its width is known
  await settled(page);
  return page;
}

/** Runs in the page: a browser gives no text of what it has not laid out. */
function layOutEverything(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('.distant { content-visibility: visible !important; }');
  document.adoptedStyleSheets = [sheet];
}

/** Waits until all futures of what is on screen are simulated. */
export async function settled(page: Page): Promise<void> {
  const done = '[data-simulation=done][data-outdated=false], [data-simulation=none]';
  await page.locator(done).waitFor({ state: 'attached', timeout: 45_000 });
  // Cells out of sight take their turn when the page has time.
  await page.waitForFunction(() => !document.querySelector('[data-cell][data-outdated=true]'));
  await page.waitForFunction(() => !document.querySelector('[data-self-checks=waiting]'));
}

export function themeChoice(page: Page): Locator {
  return page.getByRole('combobox', { name: /^(Tema|Theme)$/ });
}

/** The form with levers and assumptions. */
export function form(page: Page): Locator {
  return page.getByRole('complementary', {
    name: /^(Reglage och antaganden|Levers and assumptions)$/,
  });
}

/**
 * The slider and the text field of one number in the form. Groups have several
 * numbers, told apart by the unit that their text fields are named with.
 */
export function numberField(page: Page, label: string, unit: string) {
  const field = form(page)
    .locator('.field')
    .filter({ has: page.locator('label').getByText(label, { exact: true }) })
    .filter({ has: page.getByRole('textbox', { name: new RegExp(`, ${unit}$`) }) });
  return {
    typed: field.getByRole('textbox'),
    field,
    slider: field.getByRole('slider'),
    reset: field.getByRole('button', { name: /^(Återställ|Reset) / }),
    problem: field.getByRole('alert'),
  };
}

/** Types as a person does: what stood there goes, and Tab leaves the field. */
export async function type(field: { readonly typed: Locator }, text: string): Promise<void> {
  await field.typed.click();
  await field.typed.press('ControlOrMeta+a');
  await field.typed.pressSequentially(text);
  await field.typed.press('Tab');
}

/** Adds a cell at the end, by keyboard. */
export async function addCell(page: Page, kind: CellKind): Promise<Locator> {
  const { cellKinds, palette } = allMessagesIn(await languageOf(page));
  const before = await page.locator('[data-cell]').count();
  await page.keyboard.press('Control+k');
  await page.keyboard.insertText(palette.add(cellKinds[kind]));
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('[data-cell]').count()).toBe(before + 1);
  const cell = page.locator('[data-cell]').last();
  await expect.poll(() => cell.evaluate((each) => each === document.activeElement)).toBe(true);
  await cell.locator(':scope > :not(.bar)').first().waitFor(); // drawn when it has had its turn
  return cell;
}

async function languageOf(page: Page): Promise<Language> {
  return (await page.evaluate(() => document.documentElement.lang)) === 'en' ? 'en' : 'sv';
}

/** Text with ordinary spaces: ours has no-break ones, which a browser may or may not hand out. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

export async function plainTextOf(locator: Locator): Promise<string> {
  return plain(await locator.innerText());
}

/** The sentences above a picture. */
export function findingOf(page: Page, figure: string | RegExp): Locator {
  return page.getByRole('figure', { name: figure }).locator('.finding');
}

/** Opens every "more" and "how to read". */
export async function openDetails(page: Page): Promise<void> {
  const closed = page.locator('details:not([open]) > summary').filter({ visible: true });
  for (let left = await closed.count(); left > 0; left -= 1) await closed.first().click();
}

/** Shows the table instead of the picture in every figure. */
export async function showTables(page: Page): Promise<void> {
  const buttons = page.getByRole('button', { name: /^(Tabell|Table)$/ });
  for (let left = await buttons.count(); left > 0; left -= 1) await buttons.first().click();
}
