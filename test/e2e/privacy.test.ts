import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { BROWSER_NAMES, launch } from './browsers.ts';
import { clickEverything } from './clickEverything.ts';
import { settled } from './notebookPage.ts';
import { foreignRequests, recordPage } from './pageRecord.ts';

const editions = [
  { edition: 'served', url: inject('servedUrl'), brief: inject('briefUrl') },
  {
    edition: 'single file',
    url: pathToFileURL(inject('singleFile')).href,
    brief: pathToFileURL(inject('briefSingleFile')).href,
  },
];

describe.each(BROWSER_NAMES)('in %s', (name) => {
  let browser: Browser;
  beforeAll(async () => void (browser = await launch(name)));
  afterAll(() => browser.close());

  async function open(url: string) {
    const page = await browser.newPage();
    onTestFinished(() => page.close());
    const record = await recordPage(page);
    await page.goto(url);
    await expect.poll(() => page.locator('body').innerText()).not.toBe('');
    return { page, record };
  }

  describe.each(editions)('the $edition edition', ({ edition, url, brief }) => {
    // Minutes long, so each browser and each edition is clicked through once: the other two pairs
    // have the same code under the same policy.
    test.runIf((name === 'chromium') === (edition === 'served'))(
      'asks nobody but itself, whatever is clicked, and breaks no rule of its own',
      async () => {
        const { page, record } = await open(brief);
        expect(await clickEverything(page)).not.toEqual([]);
        expect(foreignRequests(record, brief)).toEqual([]);
        expect(record.errors).toEqual([]);
        expect(record.violations).toEqual([]);
      },
      360_000,
    );

    test('asks nobody but itself when it is opened, and carries a policy of nothing allowed', async () => {
      const { page, record } = await open(url);
      await settled(page);
      expect(foreignRequests(record, url)).toEqual([]);
      expect(record.errors).toEqual([]);
      expect(record.violations).toEqual([]);
      const meta = page.locator('head > meta[http-equiv="Content-Security-Policy"]');
      const policy = await meta.getAttribute('content');
      expect(policy).toMatch(/^default-src 'none';/);
      expect(policy).not.toContain('unsafe');
      expect(policy).not.toContain('http');
    });

    test('cannot send anything away, nor can a worker: the policy stops it before it leaves', async () => {
      const stranger = await startStranger();
      const { page, record } = await open(url);
      await leak(page, stranger.url);
      expect(stranger.visits()).toBe(0);
      await expect.poll(() => record.violations).toContain(`connect-src ${stranger.url}`);
      expect(await leakFromWorker(page, stranger.url)).toBe('stopped');
      expect(stranger.visits()).toBe(0);
    });
  });

  // The guard itself is guarded: with no policy the same request goes out, and is recorded.
  describe.each(['served', 'on disk'])('a page without a policy, %s', (place) => {
    test('is caught by the recorder when it sends something away or fails', async () => {
      const stranger = await startStranger();
      const url = place === 'served' ? (await startStranger(LENIENT)).url : await onDisk(LENIENT);
      const { page, record } = await open(url);
      await leak(page, stranger.url);
      expect(stranger.visits()).toBe(1);
      if (place === 'served') {
        expect(await leakFromWorker(page, stranger.url)).toBe('sent');
        expect(stranger.visits()).toBe(2);
      }
      expect(foreignRequests(record, url)).toContain(stranger.url);
      await page.evaluate(() => void Promise.reject(new Error('planted')));
      await expect.poll(() => record.errors.join()).toContain('planted');
    });
  });
});

const LENIENT = '<!doctype html><title>No policy</title><p>No policy</p>';

const leak = (page: Page, url: string): Promise<unknown> =>
  page.evaluate((address) => fetch(address, { mode: 'no-cors' }).catch(() => undefined), url);

/** From a worker made of text, as the simulation's are: what became of what it sent. */
const leakFromWorker = (page: Page, url: string): Promise<unknown> =>
  page.evaluate(
    (address) =>
      new Promise((resolve) => {
        const text = `fetch(${JSON.stringify(address)}, { mode: 'no-cors' }).then(
          () => postMessage('sent'),
          () => postMessage('stopped'),
        )`;
        const worker = new Worker(URL.createObjectURL(new Blob([text])));
        worker.onmessage = ({ data }) => resolve(data);
        worker.onerror = () => resolve('not started');
      }),
    url,
  );

async function onDisk(html: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'scenarioverkstad-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'page.html'), html);
  return pathToFileURL(join(folder, 'page.html')).href;
}

/** A server of another origin, on this machine so that the test itself sends nothing away. */
async function startStranger(body = '') {
  let visits = 0;
  const server = createServer((request, response) => {
    if (request.url === '/') visits += 1;
    response.setHeader('Content-Type', 'text/html').end(body);
  });
  await new Promise<void>((ready) => void server.listen(0, '127.0.0.1', ready));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${String(port)}/`, visits: () => visits };
}
