// `npm run test:spreadsheet`: every table of the ready notebooks is saved and opened in LibreOffice, in
// the language that it was written for; says how many cells came in as text that should be numbers,
// and keeps that with `--save`. Not part of `npm test`: LibreOffice is needed, and a minute.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npmStep, ROOT, step } from './steps.mjs';

const RESULTS = join(ROOT, 'test/spreadsheet/results');
const FOLDER = join(ROOT, 'node_modules/.cache/spreadsheet');
/** How each language's files are opened: the sign between cells, UTF-8, and the language, by number. */
const OPENED = { sv: '59,34,76,1,,1053,false,true', en: '44,34,76,1,,1033,false,true' };
/** One number with a sign or a unit, as the page writes it. */
const LOOKS_LIKE_NUMBER = /^([A-Z]{3}\s)?[+\-−]?\d[\d\s.,]*(?![\d(–])[^\d(–,]*$/u;

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
npmStep(
  'Saving every table (Chromium)',
  [
    'exec',
    '--',
    'vitest',
    'run',
    '--project',
    'browser (chromium)',
    'test/browser/csvFiles.test.ts',
  ],
  { VITE_CSV_FOLDER: FOLDER },
);

const counts = {};
for (const [language, filter] of Object.entries(OPENED)) {
  const files = readdirSync(FOLDER).filter((name) => name.startsWith(`${language}-`));
  if (files.length === 0) throw new Error(`no file was saved: ${language}`);
  step(`Opening ${files.length} files in LibreOffice (${language})`, 'soffice', [
    `-env:UserInstallation=file://${FOLDER}/profile`,
    '--headless',
    `--infilter=CSV:${filter}`,
    '--convert-to',
    'fods',
    '--outdir',
    join(FOLDER, language),
    ...files.map((name) => join(FOLDER, name)),
  ]);
  counts[language] = { files: files.length, ...count(language) };
}
if (process.argv.includes('--save')) save();
process.exitCode = Object.values(counts).every(({ wrong }) => wrong === 0) ? 0 : 1;

function save() {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const result = { version, date: new Date().toISOString().slice(0, 10), ...counts };
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(join(RESULTS, `${version}.json`), `${JSON.stringify(result, null, 2)}\n`);
}

/** Counts the cells of a language, and prints those that are text and should be numbers. */
function count(language) {
  const folder = join(FOLDER, language);
  let numbers = 0;
  let texts = 0;
  const wrong = [];
  for (const name of readdirSync(folder)) {
    const xml = readFileSync(join(folder, name), 'utf8');
    const [, ...rows] = xml.split('<table:table-row');
    rows.slice(1).forEach((row) => {
      const cells = row.match(/<table:table-cell.*?(?:\/>|<\/table:table-cell>)/gs) ?? [];
      for (const cell of cells.slice(1)) {
        if (/office:value-type="(float|percentage|currency)"/.test(cell)) numbers += 1;
        if (!/office:value-type="string"/.test(cell)) continue;
        texts += 1;
        const text = cell.replace(/<[^>]*>/g, '').trim();
        if (LOOKS_LIKE_NUMBER.test(text)) wrong.push(`${name}: ${text}`);
      }
    });
  }
  console.log(
    `${language}: ${numbers} numbers, ${texts} texts; text that should be a number: ${wrong.length}`,
  );
  for (const each of wrong.slice(0, 20)) console.log(`  ${each}`);
  return { numbers, texts, wrong: wrong.length };
}
