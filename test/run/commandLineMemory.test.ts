import { execFileSync, spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** Told by the child itself, when it ends; kilobytes. */
const TELL_PEAK =
  'data:text/javascript,process.on("exit",()=>console.error(process.resourceUsage().maxRSS))';

/** What a simulation of so many futures of a scenario takes at most, in kilobytes. */
function peakOf(replicates: number): number {
  const notebook = ['scenarios/two-year-programme.json', '--scenario', 'bas-2017'];
  const args = ['--import', TELL_PEAK, BUNDLE, ...notebook, '--replicates', String(replicates)];
  const { stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return Number(stderr);
}

const BUNDLE = 'node_modules/.cache/simulate/commandLine.mjs';

// What is thrown away is not given back at once: of a million, a future takes 0.3 kilobytes.
test('a future of a scenario takes little room', { tags: ['long'], timeout: 120_000 }, () => {
  execFileSync(process.execPath, ['.scripts/simulate.mjs', '--schema']); // bundles
  const [few, many] = [1_000, 50_000].map(peakOf);
  expect(((many ?? NaN) - (few ?? NaN)) / 49_000).toBeLessThan(1.6);
  expect(few).toBeGreaterThan(10_000); // it was told, and in kilobytes
});
