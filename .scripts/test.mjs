// `npm test`: everything that must be green, cheapest first, stopping at the first red.
import { installPackages, npmStep, requireNode, sideBySide, step } from './steps.mjs';

requireNode();
installPackages('Packages (npm ci)');
step('Browsers', 'sh', ['test/install-browsers.sh']);

const script = (name) => ['run', '--silent', name];
// The linter takes one core for longer than the others take another.
await sideBySide(
  [['Lint', script('lint')]],
  [
    ['Format', script('format:check')],
    ['Types', script('check')],
  ],
);
for (const [title, name] of [
  ['Unit tests', 'test:unit'],
  ['Browser tests (Chromium, Firefox)', 'test:browser'],
  ['End to end: served and from disk (Chromium, Firefox)', 'test:e2e'],
]) {
  npmStep(title, script(name));
}
console.log('\nAll green.');
