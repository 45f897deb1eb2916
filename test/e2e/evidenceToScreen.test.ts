import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { build, preview, type Plugin } from 'vite';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { builtInFiles, parseEvidence } from '../../src/evidence/evidence.ts';
import type { Evidence } from '../../src/evidence/evidenceSchema.ts';
import { allMessagesIn } from '../../src/cells/kinds.ts';
import { sharesOfCompleters } from '../../src/programme/expectProgramme.ts';
import { QuantityFormat } from '../../src/quantity/format.ts';
import { expectScenario } from '../../src/run/expectScenario.ts';
import { evidence, ready } from '../run/readyScenarios.ts';
import { launch } from './browsers.ts';
import { findingOf, openDetails, openNotebook, plain, plainTextOf } from './notebookPage.ts';

let browser: Browser;
beforeAll(async () => void (browser = await launch('chromium')));
afterAll(() => browser.close());

const MAC_JOBS = 9;

test('a number of the report is the one on the screen: counted otherwise, all that rests on it moves', async () => {
  const before = await openNotebook(browser);
  await expectScreen(before, evidence, '6 av 29 (21 %)');

  const counts = await countedOtherwise();
  const parsed = parseEvidence({
    ...builtInFiles,
    cohorts: { ...(builtInFiles.cohorts as object), 'sot-2017': counts },
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const after = await openNotebook(browser, { url: await servedWith(counts) });
  await expectScreen(after, parsed.evidence, '9 av 29 (31 %)');

  await macCell(after).getByRole('button').click();
  const dialog = after.getByRole('dialog');
  expect(await plainTextOf(dialog)).toContain('arbete 9, studier 0, rehab 8, avbrott 12');
  await dialog.getByRole('button', { name: /^Arbete/ }).click();
  expect(await plainTextOf(dialog)).toMatch(/Arbete 9,0 personer|Arbete 9 personer/);
  expect(await plainTextOf(dialog.locator('.place'))).toMatch(/^.+2017.*, ”.+MAC.*”$/);

  const [from, to] = await Promise.all(
    [before, after].map((page) => plainTextOf(page.getByRole('main'))),
  );
  expect(to).not.toBe(from);
  const [told, toldOtherwise] = [said(evidence), said(parsed.evidence)];
  for (const key of Object.keys(told) as (keyof typeof told)[]) {
    expect(toldOtherwise[key], key).not.toBe(told[key]);
  }
}, 120_000);

/** What the engine says with some evidence, as the screen should write it. */
function said(from: Evidence) {
  const format = new QuantityFormat('sv');
  const base = expectScenario(ready('bas-2017'), from).economy;
  const other = expectScenario(ready('tva-ar-samma-budget'), from).economy;
  const share = ({ status }: typeof base) =>
    plain(format.percent(sharesOfCompleters(status.exit.completers).arbete, 1));
  return {
    basePayback: plain(format.months(base.payback.report, 1)),
    otherPayback: plain(format.months(other.payback.report, 1)),
    baseShare: share(base),
    otherShare: share(other),
  };
}

async function expectScreen(page: Page, from: Evidence, macCount: string): Promise<void> {
  await openDetails(page);
  const { basePayback, otherPayback, baseShare, otherShare } = said(from);
  expect(await plainTextOf(macCell(page))).toBe(macCount);
  expect(await plainTextOf(findingOf(page, allMessagesIn('sv').dots.centralTitle))).toContain(
    allMessagesIn('sv').payback.pair(
      'Bas 2017',
      basePayback,
      '24 månader, samma budget',
      otherPayback,
    ),
  );
  expect(await plainTextOf(findingOf(page, 'Utfall'))).toMatch(
    new RegExp(` i arbete vid avslut, ${baseShare} av dem som fullföljt\\. .*, ${otherShare}\\.`),
  );
}

const macCell = (page: Page) =>
  page
    .getByRole('table', { name: 'Grupperna: räknat och sammanvägt' })
    .getByRole('row', { name: /^MAC/ })
    .getByRole('cell')
    .first();

/** The counts of 2017 with three more of MAC's exits to work, and three fewer to rehab. */
async function countedOtherwise(): Promise<unknown> {
  interface Counts {
    total: { outcomes: Record<string, { value: number }> };
    groups: { mac: { outcomes: Record<string, { value: number }> } };
  }
  const counts = JSON.parse(await readFile(COUNTS, 'utf8')) as Counts;
  const [mac, total] = [counts.groups.mac.outcomes, counts.total.outcomes];
  const more = MAC_JOBS - (mac['arbete']?.value ?? 0);
  for (const { arbete, rehab } of [mac, total]) {
    if (!arbete || !rehab) throw new Error('the counts have another shape');
    arbete.value += more;
    rehab.value -= more;
  }
  return counts;
}

const COUNTS = new URL('../../scenarios/evidence/counts-2017.json', import.meta.url);

/** The address of the same app, built with other counts of 2017. */
async function servedWith(counts: unknown): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), 'scenarioverkstad-'));
  onTestFinished(() => rm(outDir, { recursive: true }));
  const otherCounts: Plugin = {
    name: 'other-counts',
    enforce: 'pre',
    load: (id) => (id.endsWith('/evidence/counts-2017.json') ? JSON.stringify(counts) : undefined),
  };
  vi.stubEnv('NODE_ENV', 'production'); // else it would be a development build
  await build({ plugins: [otherCounts], logLevel: 'warn', build: { outDir, emptyOutDir: true } });
  vi.unstubAllEnvs();
  const server = await preview({ build: { outDir }, preview: { port: 0 } });
  onTestFinished(() => server.close());
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error('the preview server has no address');
  return url;
}
