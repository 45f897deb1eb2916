import { describe, expect, test } from 'vitest';
import { serializeDocument } from '../../src/document/serializeDocument.ts';
import {
  addTarget,
  addTargets,
  changeTarget,
  removeTarget,
} from '../../src/notebook/editTargets.ts';
import { targetSets } from '../../src/cells/targets/targetSets.ts';
import { loadEvidence } from '../../src/evidence/evidence.ts';
import { findFigure } from '../../src/evidence/findFigure.ts';
import { documentOf, parse, readyText } from '../document/notebook.ts';

const ready = documentOf(readyText);
const WORK = 'arbete-vid-avslut';
const targetOf = (document: typeof ready, id: string) =>
  document.targets.find((target) => target.id === id);

describe('a target', () => {
  test('gets another value and is switched off, with its source and its place kept', () => {
    const changed = changeTarget(ready, WORK, { value: 0.3, active: false });
    expect(targetOf(changed, WORK)).toEqual({
      ...targetOf(ready, WORK),
      value: 0.3,
      active: false,
    });
    expect(changed.targets.map(({ id }) => id)).toEqual(ready.targets.map(({ id }) => id));
    expect(parse(serializeDocument(changed)).ok).toBe(true);
  });

  test('that stays as it is leaves the document as it is', () => {
    expect(changeTarget(ready, WORK, { value: 0.25 })).toBe(ready);
    expect(changeTarget(ready, 'none-such', { value: 0.25 })).toBe(ready);
    expect(removeTarget(ready, 'none-such')).toBe(ready);
  });

  test('of one’s own stands last, counts from the start, and can be taken away', () => {
    const added = addTarget(ready, {
      measure: { kind: 'payback', measure: 'full' },
      direction: 'atMost',
      value: 60,
    });
    const own = added.targets.at(-1);
    expect(own).toMatchObject({ id: 'target', active: true, value: 60 });
    expect(parse(serializeDocument(added)).ok).toBe(true);
    expect(removeTarget(added, own?.id ?? '')).toEqual(ready);
  });
});

describe('targets that a document set', () => {
  const evidence = loadEvidence();
  const setOf = (id: string) => targetSets(evidence).find((set) => set.id === id)?.targets ?? [];
  const later = setOf('twoYears');

  test('stand last with their source, and none is doubled', () => {
    const added = addTargets(ready, setOf('health'));
    expect(added.targets.at(-1)).toMatchObject({
      measure: { kind: 'health' },
      value: 0.9,
      active: true,
      source: 'goals.improvedHealthShare',
    });
    expect(addTargets(added, setOf('health'))).toBe(added);
    expect(addTargets(ready, later)).toBe(ready); // the ready notebook has them
  });

  test('that are switched off are switched on again', () => {
    const [first] = ready.targets.filter(
      ({ measure }) => measure.kind === 'share' && measure.time === 'twentyFourMonths',
    );
    const off = changeTarget(ready, first?.id ?? '', { active: false });
    expect(addTargets(off, later)).toEqual(ready);
  });

  test.each(targetSets(evidence))(
    '“$id” has figures of the evidence, and a file holds it',
    ({ targets }) => {
      expect(targets.length).toBeGreaterThan(0);
      for (const { source, value } of targets) {
        expect(findFigure(evidence, source ?? '')?.value).toBe(value);
      }
      const bare = { ...ready, targets: [] };
      const added = addTargets(bare, targets);
      expect(added.targets).toHaveLength(targets.length);
      expect(parse(serializeDocument(added)).ok).toBe(true);
    },
  );
});
