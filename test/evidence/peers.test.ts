import { describe, expect, test } from 'vitest';
import file from '../../scenarios/peers/peers.json';
import { builtInPeers } from '../../src/evidence/builtInPeers.ts';
import { loadPeers } from '../../src/evidence/loadPeers.ts';
import { peersSchema } from '../../src/evidence/peers.ts';
import { describeField, scenarioFields } from '../../src/scenario/field.ts';

type File = typeof file;

/** Where the file is refused when something of it is changed. */
function faultsOf(change: (copy: File) => void): string[] {
  const copy = structuredClone(file);
  change(copy);
  const result = peersSchema.safeParse(copy);
  return result.success ? [] : result.error.issues.map(({ path }) => path.join('.'));
}

describe('what others have published', () => {
  const { measures, programmes, findings } = builtInPeers();
  const texts = JSON.stringify(file);

  test('is read as it stands, and is the same object every time it is asked for', async () => {
    expect(faultsOf(() => undefined)).toEqual([]);
    expect(await loadPeers()).toBe(await loadPeers());
  });

  test('says of every number of whom it is, with title, organisation, place and how it was read', () => {
    const figures = programmes.flatMap((programme) => programme.figures);
    expect(figures.length).toBeGreaterThan(35);
    for (const { of, persons } of figures) {
      const isTold = persons !== undefined || /inte tryckt|tre platser/.test(of.sv);
      expect(isTold, of.sv).toBe(true);
    }
    for (const { source } of [...programmes, ...findings]) expect(source.readAs).toBe('excerpt');
  });

  test('gives in words what a formula gives', () => {
    for (const { figures } of programmes) {
      for (const { derived, value, measure } of figures) {
        const [part, whole] = /^([\d\s]+) av ([\d\s]+)/.exec(derived?.sv ?? '')?.slice(1) ?? [];
        if (part === undefined || whole === undefined || measure === 'cost') continue;
        const number = (text: string) => Number(text.replace(/\s/g, ''));
        expect(value).toBeCloseTo(number(part) / number(whole), 4);
      }
    }
  });

  test('has something of every measure, and speaks of assumptions that there are', () => {
    const measured = new Set(programmes.flatMap(({ figures }) => figures.map((f) => f.measure)));
    expect([...measured].sort()).toEqual(measures.map(({ id }) => id).sort());
    const known = scenarioFields().map((path) => path.join('.'));
    expect(known).toEqual(expect.arrayContaining(findings.flatMap(({ about }) => about)));
    for (const { taken } of findings) {
      if (taken) expect(describeField(taken.path.split('.'))?.kind).toBe('belief');
    }
  });

  test('writes its sentences as the rest of the tool does', () => {
    expect(texts).not.toMatch(/["(\s]'|\w'\w/);
    expect(texts).not.toMatch(/\d (?=\d{3}\b)|\d (kr|mkr|%)/);
  });

  test.each([
    ['a key that nobody knows', (c: File) => Object.assign(c, { guess: 1 }), ''],
    [
      'a number without of whom it is',
      (c: File) => Reflect.deleteProperty(c.programmes[0]?.figures[0] ?? {}, 'of'),
      'programmes.0.figures.0.of',
    ],
    [
      'something that nobody measures',
      (c: File) => Object.assign(c.programmes[1]?.figures[0] ?? {}, { measure: 'luck' }),
      'programmes.1.figures.0',
    ],
    [
      'a share above 1',
      (c: File) => Object.assign(c.programmes[1]?.figures[0] ?? {}, { value: 60 }),
      'programmes.1.figures.0',
    ],
    [
      'the same programme twice',
      (c: File) => Object.assign(c.programmes[2] ?? {}, { id: c.programmes[0]?.id }),
      'programmes.2.id',
    ],
    [
      'an assumption that the finding does not speak of',
      (c: File) => Object.assign(c.findings[0] ?? {}, { about: ['assumptions.cost.fixedShare'] }),
      'findings.0.taken',
    ],
  ])('refuses %s', (_, change, path) => {
    expect(faultsOf((copy) => void change(copy))).toEqual([path]);
  });
});
