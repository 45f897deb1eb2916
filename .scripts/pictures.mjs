// `npm run pictures -- --save folder` keeps every picture and every word of the ready notebooks;
// `-- --against folder` says what has become different since. For changes that nobody is to see.
// Svelte's class names go out of the comparison, the look of every mark (as computed) goes in.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { chromium } from 'playwright';
import { preview } from 'vite';
import { ROOT, requireNode } from './steps.mjs';

requireNode();
const [mode, folder] = process.argv.slice(2);
if (!folder || !['--save', '--against'].includes(mode)) {
  console.error('Say --save <folder> or --against <folder>.');
  process.exit(2);
}

const VIEWS = [
  { language: 'sv', width: 1440 },
  { language: 'en', width: 390 },
];
/** A tenth of the usual: what is compared does not hang on how many futures there are. */
const REPLICATES = 1_000;
const notebooks = readdirSync(join(ROOT, 'scenarios')).filter((name) => name.endsWith('.json'));

execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], {
  cwd: ROOT,
  stdio: 'inherit',
});
const server = await preview({ root: ROOT, preview: { port: 0 } });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--disable-gpu', '--disable-background-networking', '--disable-sync'],
});
const taken = {};
for (const { language, width } of VIEWS) {
  for (const name of notebooks) {
    for (const [cell, seen] of Object.entries(await cellsOf(name, language, width))) {
      taken[`${basename(name, '.json')}.${language}.${cell}`] = seen;
    }
  }
}
await browser.close();
await server.close();

mkdirSync(folder, { recursive: true });
const kept = join(folder, 'pictures.json');
if (mode === '--save') {
  writeFileSync(kept, JSON.stringify(taken, null, 1));
  console.log(`${countOf(taken)} in ${Object.keys(taken).length} cells kept in ${kept}`);
} else {
  const before = JSON.parse(readFileSync(kept, 'utf8'));
  const names = [...new Set([...Object.keys(before), ...Object.keys(taken)])];
  const different = names.flatMap((name) => differencesIn(name, before[name], taken[name]));
  console.log(`${countOf(taken)} compared in ${names.length} cells`);
  console.log(different.length === 0 ? 'No difference.' : different.join('\n'));
  process.exitCode = different.length === 0 ? 0 : 1;
}

function countOf(cells) {
  const pictures = Object.values(cells).reduce((sum, { pictures }) => sum + pictures.length, 0);
  return `${pictures} pictures`;
}

function differencesIn(name, before, after) {
  if (!before || !after) return [`${name}: ${before ? 'gone' : 'new'}`];
  const found = [];
  if (before.text !== after.text)
    found.push(`${name}, words: ${firstDifference(before.text, after.text)}`);
  const most = Math.max(before.pictures.length, after.pictures.length);
  for (let i = 0; i < most; i += 1) {
    const [was = '', is = ''] = [before.pictures[i], after.pictures[i]];
    if (was !== is) found.push(`${name}, picture ${i + 1}: ${firstDifference(was, is)}`);
  }
  return found;
}

function firstDifference(was, is) {
  let at = 0;
  while (at < was.length && was[at] === is[at]) at += 1;
  const around = (text) => JSON.stringify(text.slice(Math.max(0, at - 60), at + 100));
  return `\n   was ${around(was)}\n   is  ${around(is)}`;
}

/** Each cell's words and pictures, by its id. */
async function cellsOf(name, language, width) {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  const page = await context.newPage();
  await page.goto(server.resolvedUrls.local[0]);
  await page.getByRole('heading', { level: 1 }).waitFor();
  if (language === 'en') await page.getByRole('button', { name: 'English' }).click();
  const file = JSON.parse(readFileSync(join(ROOT, 'scenarios', name), 'utf8'));
  const text = JSON.stringify({ ...file, replicates: REPLICATES });
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  const [first] = file.cellOrder;
  await page.locator(`#cell-${first}`).waitFor({ state: 'attached' });
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.distant { content-visibility: visible !important; }');
    document.adoptedStyleSheets = [sheet];
  });
  await settled(page);
  const cells = await steady(page);
  await context.close();
  return cells;
}

/** What the cells show once it stays the same: some of it is worked out in slices, or glides. */
async function steady(page) {
  let [seen, since] = [undefined, performance.now()];
  while (performance.now() - since < 3_000) {
    await page.waitForTimeout(500);
    const now = await page.evaluate(inPage);
    if (JSON.stringify(now) === JSON.stringify(seen)) continue;
    [seen, since] = [now, performance.now()];
  }
  return seen;
}

async function settled(page) {
  const done = '[data-simulation=done][data-outdated=false], [data-simulation=none]';
  await page.locator(done).waitFor({ state: 'attached', timeout: 120_000 });
  await page.waitForFunction(() => !document.querySelector('[data-cell][data-outdated=true]'));
}

/** Runs in the page. */
function inPage() {
  const LOOK = [
    ...['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linejoin'],
    ...['stroke-opacity', 'opacity', 'font-size', 'font-weight', 'font-variant-numeric'],
    ...['paint-order', 'text-anchor', 'display', 'visibility', 'overflow', 'cursor'],
  ];
  const attributesOf = (element) =>
    [...element.attributes]
      .filter(({ name }) => name !== 'class' && name !== 'style')
      .map(({ name, value }) => `${name}=${value}`)
      .sort();
  const lookOf = (element) => {
    const style = getComputedStyle(element);
    return LOOK.map((name) => style.getPropertyValue(name)).join('|');
  };
  const drawn = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.textContent.trim();
    if (node.nodeType !== Node.ELEMENT_NODE) return '';
    const inside = [...node.childNodes].map(drawn).join('');
    return `<${node.tagName} ${attributesOf(node).join(' ')} {${lookOf(node)}}>${inside}\n`;
  };
  return Object.fromEntries(
    [...document.querySelectorAll('[data-cell]')].map((cell) => [
      cell.getAttribute('data-cell'),
      { text: cell.innerText, pictures: [...cell.querySelectorAll('svg')].map(drawn) },
    ]),
  );
}
