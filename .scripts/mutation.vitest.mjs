import { defineConfig } from 'vitest/config';

// What Stryker runs for every mutant: no browser, no Svelte, and the copy of the project as code of
// ours although it lies under node_modules/.
export default defineConfig({
  test: {
    include: ['**/*.test.ts'],
    tags: [{ name: 'timed' }],
    tagsFilter: ['!timed'], // code with mutants in it is slow
    testTimeout: 60_000, // a slow machine is no reason to call a mutant killed
    server: { deps: { inline: [/\/sandbox-[^/]+\/(src|test)\//] } },
  },
});
