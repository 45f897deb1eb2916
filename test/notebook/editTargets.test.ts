import { describe, expect, test } from 'vitest';
import { serializeDocument } from '../../src/document/serializeDocument.ts';
import { addTarget, changeTarget, removeTarget } from '../../src/notebook/editTargets.ts';
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
