import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright';
import seedrandom from 'seedrandom';
import { describe, expect, inject, test } from 'vitest';
import { BROWSER_NAMES, launch, launchWithProfile, type BrowserName } from '../e2e/browsers.ts';
import { keptTexts, lostWords, openText, typeWord, type Typed } from './workThatStays.ts';

// Work that is killed, closed and done in several tabs, at random, for as long as one likes:
// `npm run test:soak`, with `ROUNDS=1000`, `BROWSER=firefox` or `SEED=…`.

const ROUNDS = Number(process.env['ROUNDS'] ?? 20);
const SEED = process.env['SEED'] ?? 'soak';
const { BROWSER } = process.env;
const BROWSERS = BROWSER_NAMES.filter((name) => BROWSER === undefined || BROWSER === name);
const ROUND_MS = 120_000;

/** Longer than any pause before a write. */
const SETTLED_MS = 1_500;

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe.each(BROWSERS)('%s', (name) => {
  test(
    `killed at any moment loses nothing older than a second, ${ROUNDS} times`,
    async () => {
      const random = seedrandom(`${SEED} kills`);
      const profile = await mkdtemp(join(tmpdir(), 'scenarioverkstad-'));
      for (let round = 0; round < ROUNDS; round++) {
        await killedRound(name, profile, round, random);
      }
      await rm(profile, { recursive: true, force: true });
    },
    ROUNDS * ROUND_MS,
  );

  test(
    `three tabs opened, edited and closed at random keep every edit, ${ROUNDS} times`,
    async () => {
      const random = seedrandom(`${SEED} tabs`);
      const browser = await launch(name);
      for (let round = 0; round < ROUNDS; round++) {
        const context = await browser.newContext();
        await tabsRound(context, round, random);
        await context.close();
      }
      await browser.close();
    },
    ROUNDS * ROUND_MS,
  );
});

/** Types words in a browser that is then killed, and looks for them in the next one. */
async function killedRound(
  name: BrowserName,
  profile: string,
  round: number,
  random: () => number,
): Promise<void> {
  const url = inject('briefUrl');
  const context = await launchWithProfile(name, profile);
  const page = await context.newPage();
  await openText(page, url);
  const typed: Typed[] = [];
  for (let left = 1 + Math.floor(random() * 6); left > 0; left -= 1) {
    typed.push(await typeWord(page, `kill${round}x${left}`));
    await wait(random() * 600);
  }
  await wait(random() * 1_500);
  const killedAtMs = Date.now();
  kill(profile);
  await context.close().catch(() => undefined);
  const next = await launchWithProfile(name, profile);
  const again = await next.newPage();
  await again.goto(url);
  await again.getByRole('heading', { level: 1 }).waitFor();
  expect(lostWords(typed, killedAtMs, await again.evaluate(keptTexts)), `round ${round}`).toEqual(
    [],
  );
  await next.close();
}

/** Without a chance to write anything. */
function kill(profile: string): void {
  try {
    execFileSync('pkill', ['-9', '-f', profile]);
  } catch {
    throw new Error('no browser to kill');
  }
}

async function tabsRound(
  context: BrowserContext,
  round: number,
  random: () => number,
): Promise<void> {
  const url = inject('briefUrl');
  const tabs: Page[] = [];
  const typed: Typed[] = [];
  const closedAtMs = new Map<Typed, number>();
  const owner = new Map<Page, Typed[]>();
  for (let step = 0; step < 8; step++) {
    const tab = tabs[Math.floor(random() * tabs.length)];
    const what = random();
    if (!tab || (tabs.length < 3 && what < 0.4)) {
      const opened = await context.newPage();
      await openText(opened, url);
      tabs.push(opened);
      owner.set(opened, []);
    } else if (what < 0.85) {
      await tab.bringToFront(); // Firefox takes no typing in a tab behind another
      const word = await typeWord(tab, `tab${round}x${step}`);
      typed.push(word);
      owner.get(tab)?.push(word);
    } else {
      for (const word of owner.get(tab) ?? []) closedAtMs.set(word, Date.now());
      await tab.close({ runBeforeUnload: false });
      tabs.splice(tabs.indexOf(tab), 1);
    }
    await wait(random() * 500);
  }
  await wait(SETTLED_MS);
  const reader = await context.newPage();
  await reader.goto(url);
  await reader.getByRole('heading', { level: 1 }).waitFor();
  const kept = await reader.evaluate(keptTexts);
  const lost = typed.flatMap((word) => lostWords([word], closedAtMs.get(word) ?? Date.now(), kept));
  expect(lost, `round ${round}`).toEqual([]);
}
