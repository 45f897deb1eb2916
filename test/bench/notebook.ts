import { chromium } from 'playwright';
import { build, preview } from 'vite';
import { CHROMIUM } from '../e2e/browsers.ts';
import { medianOf } from './medianOf.ts';

/** What someone sees who moves a lever of the ready notebook, two scenarios with 10 000 futures each. */
export interface NotebookResult {
  /** From the input event until a picture of new futures stands there. */
  readonly firstPictureMs: number;
  /** Until the last future is in the picture. */
  readonly finalMs: number;
  /** The same for the very first move, by code that the browser has not optimised yet. */
  readonly coldFinalMs: number;
  /** The longest that the page did not answer, over all turns; 0 when never above 50 ms. */
  readonly longestTaskMs: number;
  readonly heapMegabytes: number;
}

/** Moves until the browser has optimised what simulates and draws. */
const WARM_UP = 4;

/**
 * Moves the first slider of the served edition in Chromium.
 *
 * @param workers that simulate, 1 or 2
 * @param turns the median counts
 */
export async function benchNotebook(workers: number, turns: number): Promise<NotebookResult> {
  await build({ logLevel: 'error' });
  const server = await preview({ preview: { port: 0 }, logLevel: 'error' });
  const browser = await chromium.launch({
    ...CHROMIUM,
    args: [...(CHROMIUM.args ?? []), '--enable-precise-memory-info'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    // On so many cores the page starts as many workers.
    await page.addInitScript((count) => {
      Object.defineProperty(navigator, 'hardwareConcurrency', { value: count });
    }, workers);
    await page.goto(server.resolvedUrls?.local[0] ?? '');
    await page.waitForSelector('[data-simulation=done]');
    const cold = await page.evaluate(moveLever);
    for (let turn = 1; turn < WARM_UP; turn++) await page.evaluate(moveLever);
    const measured: Measured[] = [];
    for (let turn = 0; turn < turns; turn++) measured.push(await page.evaluate(moveLever));
    return {
      firstPictureMs: medianOf(measured.map(({ first }) => first)),
      finalMs: medianOf(measured.map(({ final }) => final)),
      coldFinalMs: cold.final,
      longestTaskMs: Math.max(0, ...measured.flatMap(({ longTasks }) => longTasks)),
      heapMegabytes: medianOf(measured.map(({ heap }) => heap)),
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

interface Measured {
  readonly first: number;
  readonly final: number;
  readonly longTasks: readonly number[];
  readonly heap: number;
}

/** Runs in the page. */
function moveLever(): Promise<Measured> {
  return new Promise((resolve) => {
    const line = document.querySelector<HTMLElement>('[data-simulation]');
    const slider = document.querySelector<HTMLInputElement>('input[type=range]');
    if (!line || !slider) throw new Error('no simulation on this page');
    const longTasks: number[] = [];
    const observer = new PerformanceObserver((list) =>
      longTasks.push(...list.getEntries().map(({ duration }) => duration)),
    );
    observer.observe({ entryTypes: ['longtask'] });
    const started = performance.now();
    let first: number | undefined;
    const look = () => {
      const state = line.dataset['simulation'];
      const isNew = line.dataset['outdated'] === 'false';
      const passed = performance.now() - started;
      if (isNew && passed > 0 && state !== 'waiting') first ??= passed;
      if (state === 'done' && isNew && first !== undefined) {
        observer.disconnect();
        const { memory } = performance as { memory?: { usedJSHeapSize: number } };
        resolve({ first, final: passed, longTasks, heap: (memory?.usedJSHeapSize ?? 0) / 2 ** 20 });
      } else requestAnimationFrame(look);
    };
    slider.value = String(Number(slider.value) + Number(slider.step || 1));
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    slider.dispatchEvent(new Event('change', { bubbles: true })); // and let go of
    // What the event changed at once is not the answer: the picture comes in a later frame.
    requestAnimationFrame(look);
  });
}
