import { describe, expect, test } from 'vitest';
import { offeredTargets } from '../../src/cells/targets/offeredTargets.ts';
import { targetsView } from '../../src/cells/targets/targetsView.ts';
import { changeTarget, addTarget } from '../../src/notebook/editTargets.ts';
import { targetSchema } from '../../src/target/target.ts';
import { documentOf, readyText } from '../document/notebook.ts';
import { madeUpTable } from '../summary/madeUpTable.ts';
import { contextOf, endsOf, explanationsIn, seen, textOf, withFutures } from './shown.ts';

const PAIR = ['bas-2017', 'tva-ar-samma-budget'];
const ready = documentOf(readyText);
const FUTURES = { replicates: 10_000 };
const tables = [
  madeUpTable(FUTURES),
  madeUpTable({ ...FUTURES, starts: 93, jobShare: 0.09, completerShare: 0.49 }),
];
const paired = (targets = ready.targets, language: 'sv' | 'en' = 'sv') =>
  withFutures(contextOf(PAIR, language, targets), tables);
const WORK = 'arbete-vid-avslut';
const rowOf = (view: ReturnType<typeof targetsView>, id: string) => {
  const row = view.targets.find(({ target }) => target.id === id);
  if (!row) throw new Error(id);
  return row;
};

describe('targets and the chance of reaching them', () => {
  test('are summed up for each scenario: how many are likely, the hardest, and all at once', () => {
    expect(textOf(targetsView(paired()).finding)).toMatch(
      /^I ”Bas 2017” nås \d av 11 mål i minst hälften av framtiderna\. Svårast är 5 av målen, vart och ett med 0_av_100\. Alla mål på en gång nås i \d+_av_100\. I ”24 månader, samma budget”/,
    );
  });

  test('tell the expected value, the chance, and which of two scenarios is better', () => {
    const row = rowOf(targetsView(paired()), WORK);
    expect(row.label).toBe('Arbete av dem som fullföljt, vid avslut');
    expect(`${row.direction} ${seen(row.value.text)}`).toBe('minst 25_%');
    expect(row.results.map(({ expected }) => seen(expected.text))).toEqual(['11,5_%', '15,4_%']);
    expect(row.results.every(({ chance }) => /av_100$/.test(seen(chance?.text ?? '')))).toBe(true);
    expect(row.verdict).toBe('bättre chans');
    const same = targetsView(withFutures(contextOf(PAIR, 'sv'), [tables[0], tables[0]] as never));
    expect(rowOf(same, WORK).verdict).toBe('precis lika');
  });

  test('have no chance as long as nothing is simulated, but an expected value', () => {
    const row = rowOf(targetsView(contextOf(PAIR, 'sv')), WORK);
    expect(row.results.map(({ chance }) => chance)).toEqual([undefined, undefined]);
    expect(row.verdict).toBeUndefined();
    expect(row.results[0]?.expected.text).not.toBe('');
  });

  test('do not count when they are switched off, and keep their place', () => {
    const off = changeTarget(ready, WORK, { active: false });
    const view = targetsView(paired(off.targets));
    expect(textOf(view.finding)).toContain('av 10 mål');
    expect(rowOf(view, WORK).verdict).toBeUndefined();
    const none = ready.targets.map((target) => ({ ...target, active: false }));
    expect(textOf(targetsView(paired(none)).finding)).toBe('Inget mål är påslaget.');
  });

  test('say what the document set when they are changed, with a way back', () => {
    const changed = rowOf(
      targetsView(paired(changeTarget(ready, WORK, { value: 0.15 }).targets)),
      WORK,
    );
    expect(changed.original).toBe(0.25);
    const explanation = changed.value.explain();
    expect(explanation).toMatchObject({ origin: 'lever', value: '15\u00a0%' });
    expect(explanation.inputs?.[0]).toMatchObject({ origin: 'sourced', value: '25\u00a0%' });
    expect(rowOf(targetsView(paired()), WORK).original).toBeUndefined();
  });

  test.each(['sv', 'en'] as const)('have a way on from every number, in %s', (language) => {
    for (const explanation of explanationsIn(targetsView(paired(ready.targets, language)))) {
      expect(endsOf(explanation).length).toBeGreaterThan(0);
    }
  });
});

describe('targets that can be added', () => {
  test('are what nothing measures yet, from where the last scenario is expected to be', () => {
    const offered = offeredTargets(paired());
    expect(offered.some(({ key }) => key.includes('arbete exit completers'))).toBe(false);
    const full = offered.find(({ key }) => key === 'payback full');
    expect(full?.target).toMatchObject({ direction: 'atMost' });
    for (const { target } of offered) {
      expect(targetSchema.safeParse({ ...target, id: 'own', active: true }).success).toBe(true);
    }
    const dropOuts = offered.find(({ key }) => key === 'share avbrott exit allExits');
    expect(dropOuts?.target).toMatchObject({ direction: 'atMost', value: 0.51 });
  });

  test('are no longer offered when they are there', () => {
    const [first] = offeredTargets(paired());
    if (!first) throw new Error('nothing offered');
    const added = addTarget(ready, first.target);
    expect(offeredTargets(paired(added.targets)).map(({ key }) => key)).not.toContain(first.key);
  });
});
