import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { defineConfig } from 'vitest/config';
import { contentSecurityPolicy } from './.scripts/contentSecurityPolicy.ts';
import { licenceNotices } from './.scripts/licenceNotices.ts';
import { CHROMIUM, FIREFOX } from './test/e2e/browsers.ts';

/** Lets a test clean up and weigh what is left. */
const WEIGHED_CHROMIUM = {
  ...CHROMIUM,
  args: [...(CHROMIUM.args ?? []), '--js-flags=--expose-gc', '--enable-precise-memory-info'],
};

/** Tests that measure time, and want the machine to themselves. */
const TIMED = ['test/e2e/responsiveness.test.ts'];

/** Marks of unit tests that are not repeated for every fault that `npm run test:mutation` plants. */
const TAGS = [
  { name: 'timed', description: 'measures time, of code as it is shipped' },
  { name: 'long', description: 'takes many seconds' },
];

const END_TO_END = {
  environment: 'node',
  globalSetup: ['test/e2e/setup.ts'],
  testTimeout: 120_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 8_000 } }, // on cores that others use too
};

export default defineConfig(({ mode }) => {
  const single = mode === 'single';
  const licences = licenceNotices();
  return {
    base: './', // runs in any folder of any server, and from disk
    plugins: [
      svelte({ configFile: false }),
      licences.page,
      single && viteSingleFile({ removeViteModuleLoader: true }),
      contentSecurityPolicy(single ? 'single' : 'served'),
    ],
    worker: { format: single ? 'iife' : 'es', plugins: () => [licences.workers] },
    build: {
      target: 'es2022',
      outDir: single ? 'dist-single' : 'dist',
      modulePreload: { polyfill: false },
      // One script on purpose: the first screen needs nearly all of it (300 kB on the way), and one
      // that a later click needs might no longer be there to fetch. The limit is to notice growth.
      chunkSizeWarningLimit: 1150,
    },
    // Named ahead: a dependency found in the middle of a test run makes Vitest reload the page.
    optimizeDeps: { include: ['axe-core', 'comlink', 'd3', 'seedrandom', 'zod'] },
    test: {
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            environment: 'node',
            testTimeout: 120_000, // ended only when it hangs: cores may be busy with other things
            include: ['test/**/*.test.ts'],
            exclude: ['test/browser/**', 'test/e2e/**', 'test/soak/**'],
            maxWorkers: '100%', // Vitest itself would leave a core idle: half of the two of a CI
            tags: TAGS,
          },
        },
        {
          extends: true,
          test: {
            name: 'browser',
            include: ['test/browser/**/*.test.ts'],
            globalSetup: ['test/browser/setup.ts'],
            testTimeout: 90_000, // with real workers, on cores that others use too
            browser: {
              enabled: true,
              headless: true,
              screenshotFailures: false,
              provider: playwright(),
              instances: [
                { browser: 'chromium', provider: playwright({ launchOptions: WEIGHED_CHROMIUM }) },
                { browser: 'firefox', provider: playwright({ launchOptions: FIREFOX }) },
              ],
            },
          },
        },
        {
          extends: true,
          test: {
            ...END_TO_END,
            name: 'e2e',
            include: ['test/e2e/**/*.test.ts'],
            exclude: TIMED,
            maxWorkers: 2, // each with a browser, on the two cores that a machine has at least
            retry: 1, // read before it was drawn, on a core that others use too; said in what is printed
            sequence: { groupOrder: 0 },
          },
        },
        {
          extends: true,
          test: {
            ...END_TO_END,
            name: 'soak',
            include: ['test/soak/**/*.test.ts'],
            maxWorkers: 1,
          },
        },
        {
          extends: true,
          test: {
            ...END_TO_END,
            name: 'timed',
            include: TIMED,
            maxWorkers: 1,
            sequence: { groupOrder: 1 }, // when the others are done
          },
        },
      ],
    },
  };
});
