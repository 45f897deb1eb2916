import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';

/** How long each test file took without a mutant; in the copy of the project that Stryker makes. */
const DURATIONS = 'durations.json';

class Watch {
  onInit(vitest) {
    this.vitest = vitest;
  }

  onTestRunEnd(files) {
    if (!existsSync(DURATIONS)) writeFileSync(DURATIONS, JSON.stringify(durationsOf(files)));
    // Stryker overlooks files that fail before their first test; told as an error they count.
    for (const error of files.flatMap((file) => file.errors())) {
      this.vitest.state.errorsSet.add(new Error(`on import: ${error.message}`));
    }
  }
}

function durationsOf(files) {
  return Object.fromEntries(
    files.map((file) => {
      const { collectDuration, duration } = file.diagnostic();
      return [file.moduleId, collectDuration + duration];
    }),
  );
}

/** The first test that fails ends a run, so the quick ones come first. */
class QuickestFirst extends BaseSequencer {
  sort(files) {
    const known = existsSync(DURATIONS) ? JSON.parse(readFileSync(DURATIONS, 'utf8')) : {};
    const of = ({ moduleId }) => known[moduleId] ?? 0;
    return Promise.resolve([...files].sort((a, b) => of(a) - of(b)));
  }
}

/** Once it is known which test reaches what, counting that again would be most of the work. */
const withoutCounting = {
  name: 'without-counting',
  enforce: 'pre',
  transform(code) {
    if (!existsSync(DURATIONS)) return undefined;
    return { code: code.replace(/\bstryCov_\w+\("[^()]*"\)/g, '0'), map: null };
  },
};

/** A memo forgets before each test, so that all the tests that lean on an answer reach its code. */
const forgetful = {
  name: 'forgetful',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('/src/memo/keepRecent.ts')) return undefined;
    const [before, after] = code.split(REMEMBERED);
    if (after === undefined) throw new Error(`not in ${id}: ${REMEMBERED}`);
    const cleared = `${before}${REMEMBERED}\n  beforeEach(() => recent.clear());${after}`;
    return { code: `import { beforeEach } from 'vitest';\n${cleared}`, map: null };
  },
};
const REMEMBERED = 'const recent = new Map<string, Result>();';

// What Stryker runs for every mutant: no browser, no Svelte, and the copy of the project as code of
// ours although it lies under node_modules/.
export default defineConfig({
  plugins: [withoutCounting, forgetful],
  test: {
    include: ['**/*.test.ts'],
    tags: [{ name: 'timed' }, { name: 'long' }],
    tagsFilter: ['!timed && !long'], // code with mutants in it is slow
    testTimeout: 600_000, // a slow machine is no reason to call a mutant killed
    sequence: { sequencer: QuickestFirst },
    reporters: [new Watch()],
    server: { deps: { inline: [/\/sandbox-[^/]+\/(src|test)\//] } },
  },
});
