import { defineConfig } from 'vitest/config';

/** Stryker overlooks test files that fail before their first test; told as an error they count. */
class FailedImports {
  onInit(vitest) {
    this.vitest = vitest;
  }

  onTestRunEnd(files) {
    for (const error of files.flatMap((file) => file.errors())) {
      this.vitest.state.errorsSet.add(new Error(`on import: ${error.message}`));
    }
  }
}

// What Stryker runs for every mutant: no browser, no Svelte, and the copy of the project as code of
// ours although it lies under node_modules/.
export default defineConfig({
  test: {
    include: ['**/*.test.ts'],
    tags: [{ name: 'timed' }],
    tagsFilter: ['!timed'], // code with mutants in it is slow
    testTimeout: 60_000, // a slow machine is no reason to call a mutant killed
    reporters: [new FailedImports()],
    server: { deps: { inline: [/\/sandbox-[^/]+\/(src|test)\//] } },
  },
});
