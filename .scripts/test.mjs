// `npm test`: everything that must be green, cheapest first, stopping at the first red.
import { installPackages, npmStep, requireNode, step } from './steps.mjs';

requireNode();
installPackages('Packages (npm ci)');
step('Browsers', 'sh', ['test/install-browsers.sh']);

for (const [title, script] of [
  ['Lint', 'lint'],
  ['Format', 'format:check'],
  ['Types', 'check'],
  ['Unit tests', 'test:unit'],
  ['Browser tests (Chromium, Firefox)', 'test:browser'],
  ['End to end: served and from disk (Chromium, Firefox)', 'test:e2e'],
]) {
  npmStep(title, ['run', '--silent', script]);
}
console.log('\nAll green.');
