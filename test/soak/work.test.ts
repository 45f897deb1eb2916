import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright';
import seedrandom from 'seedrandom';
import { describe, expect, inject, test } from 'vitest';
import { BROWSER_NAMES, launch, launchWithProfile } from '../e2e/browsers.ts';
import {
  beginNotebook,
  emptyText,
  fileOfOneText,
  keptTexts,
  lostWords,
  openText,
  typeWord,
  type Typed,
} from './workThatStays.ts';

// Work that is killed, closed and done in several tabs, at random, for as long as one likes:
// `npm run test:soak`, with `ROUNDS=1000`, `BROWSER=firefox` or `SEED=…`.

const ROUNDS = Number(process.env['ROUNDS'] ?? 20);
const SEED = process.env['SEED'] ?? 'soak';
const { BROWSER } = process.env;
const BROWSERS = BROWSER_NAMES.filter((name) => BROWSER === undefined || BROWSER === name);
const ROUND_MS = 120_000;
/** A text has room for so many words, and a library for so many copies. */
const ROUNDS_OF_A_NOTEBOOK = 25;

/** Longer than any pause before a write. */
const SETTLED_MS = 1_500;

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe.each(BROWSERS)('%s', (name) => {
  test(
    `killed at any moment loses nothing older than a second, ${ROUNDS} times`,
    async () => {
      const random = seedrandom(`${SEED} kills`);
      const profile = await mkdtemp(join(tmpdir(), 'scenarioverkstad-'));
      let context = await launchWithProfile(name, profile);
      let page = await context.newPage();
      await beginNotebook(page, inject('briefUrl'), await fileOfOneText(profile));
      for (let round = 0; round < ROUNDS; round++) {
        const typed = await typeWords(page, `kill${round}`, random);
        await wait(random() * 1_300);
        const killedAtMs = Date.now();
        kill(profile);
        await context.close().catch(() => undefined);
        context = await launchWithProfile(name, profile);
        page = await context.newPage();
        await openText(page, inject('briefUrl'));
        const lost = lostWords(typed, killedAtMs, await page.evaluate(keptTexts));
        expect(lost, `round ${round}`).toEqual([]);
      }
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
    ROUNDS * ROUND_MS,
  );

  test(
    `three tabs opened, edited and closed at random keep every edit, ${ROUNDS} times`,
    async () => {
      const random = seedrandom(`${SEED} tabs`);
      const folder = await mkdtemp(join(tmpdir(), 'scenarioverkstad-'));
      const file = await fileOfOneText(folder);
      const browser = await launch(name);
      for (let round = 0; round < ROUNDS;) {
        const context = await browser.newContext();
        const first = await context.newPage();
        const tabs = [first];
        await beginNotebook(first, inject('briefUrl'), file);
        const end = Math.min(ROUNDS, round + ROUNDS_OF_A_NOTEBOOK);
        for (; round < end; round++) await tabsRound(context, tabs, round, random);
        await context.close();
      }
      await browser.close();
      await rm(folder, { recursive: true });
    },
    ROUNDS * ROUND_MS,
  );
});

/** One word to four, in a text that was emptied of those of earlier rounds. */
async function typeWords(page: Page, name: string, random: () => number): Promise<Typed[]> {
  await emptyText(page);
  const typed: Typed[] = [];
  for (let left = 1 + Math.floor(random() * 4); left > 0; left -= 1) {
    typed.push(await typeWord(page, `${name}x${left}`));
    await wait(random() * 300);
  }
  return typed;
}

/** Without a chance to write anything. */
function kill(profile: string): void {
  try {
    execFileSync('pkill', ['-9', '-f', profile]);
  } catch {
    throw new Error('no browser to kill');
  }
}

/** Eight steps with up to three tabs, some of which stay open for the next round. */
async function tabsRound(
  context: BrowserContext,
  tabs: Page[],
  round: number,
  random: () => number,
): Promise<void> {
  const typed: Typed[] = [];
  const closedAtMs = new Map<Typed, number>();
  const owner = new Map<Page, Typed[]>();
  for (let step = 0; step < 8; step++) {
    const tab = tabs[Math.floor(random() * tabs.length)];
    const what = random();
    if (!tab || (tabs.length < 3 && what < 0.4)) {
      const opened = await context.newPage();
      await openText(opened, inject('briefUrl'));
      tabs.push(opened);
    } else if (what < 0.85) {
      await tab.bringToFront(); // Firefox takes no typing in a tab behind another
      const word = await typeWord(tab, `tab${round}x${step}`);
      typed.push(word);
      owner.set(tab, [...(owner.get(tab) ?? []), word]);
    } else {
      for (const word of owner.get(tab) ?? []) closedAtMs.set(word, Date.now());
      await tab.close({ runBeforeUnload: false });
      tabs.splice(tabs.indexOf(tab), 1);
    }
    await wait(random() * 250);
  }
  const lost = async () => {
    const kept = await keptIn(context, tabs[0]);
    return typed.flatMap((word) => lostWords([word], closedAtMs.get(word) ?? Infinity, kept));
  };
  const options = { message: `round ${round}`, timeout: SETTLED_MS };
  await expect.poll(lost, options).toEqual([]);
}

/** Read by a tab that is open, or by one that is opened for it. */
async function keptIn(context: BrowserContext, tab: Page | undefined): Promise<readonly string[]> {
  if (tab) return tab.evaluate(keptTexts);
  const reader = await context.newPage();
  await reader.goto(inject('briefUrl'));
  const kept = await reader.evaluate(keptTexts);
  await reader.close();
  return kept;
}
