import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import emptyNotebook from '../../scenarios/empty-notebook.json';
import { allMessagesIn } from '../../src/cells/kinds.ts';

const sv = allMessagesIn('sv');

/** A word that was typed, and when. */
export interface Typed {
  readonly word: string;
  readonly atMs: number;
}

/** A notebook of one text, so that storing is what takes the time. */
export async function beginNotebook(page: Page, url: string, file: string): Promise<void> {
  page.setDefaultTimeout(30_000);
  await page.goto(url);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.locator('input[type=file]').setInputFiles(file);
  await page.locator('[data-cell]:not(.text)').first().waitFor({ state: 'detached' });
  await openEditor(page);
  await typeWord(page, 'begun');
  await page.getByText(sv.storage.saved).first().waitFor();
}

/** The empty notebook with its text alone, as a file in a folder. */
export async function fileOfOneText(folder: string): Promise<string> {
  const { cells, ...notebook } = emptyNotebook;
  const file = join(folder, 'one-text.json');
  await writeFile(
    file,
    JSON.stringify({ ...notebook, cells: { text: cells.text }, cellOrder: ['text'] }),
  );
  return file;
}

/** The page with its first text open for writing. */
export async function openText(page: Page, url: string): Promise<void> {
  page.setDefaultTimeout(30_000);
  await page.goto(url);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await openEditor(page);
}

async function openEditor(page: Page): Promise<void> {
  const cell = page.locator('[data-cell].text').first();
  await cell.scrollIntoViewIfNeeded();
  const editor = cell.locator('textarea');
  if ((await editor.count()) > 0) return;
  await cell.getByRole('button', { name: sv.textCell.edit }).first().click();
  await editor.waitFor();
}

/** Types a word at the end of the text. */
export async function typeWord(page: Page, word: string): Promise<Typed> {
  const editor = page.locator('[data-cell].text textarea').first();
  await editor.focus();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.insertText(` ${word}`);
  return { word, atMs: Date.now() };
}

/** Takes away the words of earlier rounds: a text has a longest length. */
export async function emptyText(page: Page): Promise<void> {
  await page.locator('[data-cell].text textarea').first().fill('');
}

/** Runs in the page: the newest text of every notebook that is kept. */
export async function keptTexts(): Promise<readonly string[]> {
  const answerOf = <Result>(request: IDBRequest<Result>) =>
    new Promise<Result>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error(String(request.error)));
    });
  const database = await answerOf(indexedDB.open('scenarioverkstad'));
  const isEmpty = !database.objectStoreNames.contains('notebooks');
  const records = isEmpty
    ? []
    : await answerOf(
        database.transaction('notebooks').objectStore('notebooks').getAll() as IDBRequest<
          { text: string }[]
        >,
      );
  database.close();
  return records.map(({ text }) => text);
}

/** Longer than this ago and a word has to be kept. */
const KEPT_AFTER_MS = 1_000;

/** Words that were typed more than a second before the end and stand in no notebook. */
export function lostWords(
  typed: readonly Typed[],
  endMs: number,
  kept: readonly string[],
): readonly string[] {
  return typed
    .filter(({ atMs }) => atMs < endMs - KEPT_AFTER_MS)
    .map(({ word }) => word)
    .filter((word) => !kept.some((text) => new RegExp(`\\b${word}\\b`).test(text)));
}
