import { readdirSync, readFileSync } from 'node:fs';
import seedrandom from 'seedrandom';
import { expect, test } from 'vitest';
import { serializeDocument } from '../../src/document/serializeDocument.ts';
import { problemSentence } from '../../src/document/problemSentence.ts';
import type { FilePath } from '../../src/document/problem.ts';
import { QuantityFormat } from '../../src/quantity/format.ts';
import { parse, plant } from './notebook.ts';

// Ready notebooks with several faults at once, of which some fit their place: whatever comes of it
// opens, and opens again when it is saved, or is refused with a sentence.

/** Some here; a hundred thousand with `npm run test:fuzz`. */
const MUTATIONS = Number(process.env['MUTATIONS'] ?? 400);
const SEED = process.env['SEED'] ?? 'mutations';
/** The wish is a second; on cores that others use too it may take several times as long. */
const LONGEST_MS = 5_000;

const folder = new URL('../../scenarios/', import.meta.url);
const TEXTS = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));
const STRANGE: readonly unknown[] = [
  ...[undefined, null, true, 0, -1, 0.5, 1e300, 1e-300, '', 'bas-2017', 'constructor', '__proto__'],
  ...['\ud800', 'å'.repeat(500), [], {}, [[]], { kind: 'beta', a: 1, b: 1 }, { sv: '', en: '' }],
];

const format = new QuantityFormat('sv');

test(
  'a mutated notebook opens and is saved alike, or is refused with a sentence',
  () => {
    const random = seedrandom(SEED);
    let slowestMs = 0;
    let opened = 0;
    for (let turn = 0; turn < MUTATIONS; turn++) {
      const text = mutated(TEXTS[turn % TEXTS.length] ?? '', random);
      const began = performance.now();
      const parsed = parse(text);
      slowestMs = Math.max(slowestMs, performance.now() - began);
      if (parsed.ok) {
        opened += 1;
        const again = parse(serializeDocument(parsed.document));
        expect(again.ok && again.document, `${SEED} ${turn}`).toEqual(parsed.document);
      } else {
        expect(parsed.problems.length, `${SEED} ${turn}`).toBeGreaterThan(0);
        for (const problem of parsed.problems.slice(0, 3)) {
          expect(problemSentence(problem, format), `${SEED} ${turn}`).toMatch(/\p{L}.*[.?”]$/su);
        }
      }
    }
    console.log(`${MUTATIONS} mutations, ${opened} opened, slowest ${slowestMs.toFixed(0)} ms`);
    expect(opened).toBeGreaterThan(MUTATIONS / 50);
    expect(slowestMs).toBeLessThan(LONGEST_MS);
  },
  60_000 + MUTATIONS * 100,
);

/** One to three changes: of the value, and seldom of its text. */
function mutated(text: string, random: () => number): string {
  const root = JSON.parse(text) as Parameters<typeof plant>[0];
  for (let left = 1 + Math.floor(random() ** 3 * 3); left > 0; left -= 1) {
    const places = branchesOf(root);
    const place = pick(places, random);
    const value = random() < 0.5 ? at(root, pick(places, random)) : pick(STRANGE, random);
    plant(root, place, structuredClone(value)); // one that stands in two places could hold itself
  }
  const written = JSON.stringify(root);
  if (random() < 0.95) return written;
  const cut = Math.floor(random() * written.length);
  return written.slice(0, cut) + written.slice(cut + Math.floor(random() * 40));
}

/** Every place in a value but its top. */
function branchesOf(value: unknown, path: FilePath = []): FilePath[] {
  const own = path.length === 0 ? [] : [path];
  if (typeof value !== 'object' || value === null) return own;
  const inner = Object.entries(value).flatMap(([name, each]) =>
    branchesOf(each, [...path, Array.isArray(value) ? Number(name) : name]),
  );
  return [...own, ...inner];
}

function at(root: unknown, path: FilePath): unknown {
  return path.reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], root);
}

function pick<Item>(items: readonly Item[], random: () => number): Item {
  return items[Math.floor(random() * items.length)] as Item;
}
