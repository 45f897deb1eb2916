import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isInput,
  readReference,
  referencesIn,
  ROLES,
  writeOutRoles,
  writeReference,
} from '../../src/scenario/textReference.ts';

describe('a reference in a text', () => {
  test.each([
    ['{{bas-2017 payback.report}}', 'bas-2017', ['payback', 'report']],
    ['{{ bas-2017   levers.costKronor }}', 'bas-2017', ['levers', 'costKronor']],
  ])('%s', (text, scenario, path) => {
    expect(readReference(text)).toEqual({ scenario, path });
  });

  test.each([
    '{{}}',
    '{{bas-2017}}',
    '{{Bas x}}',
    '{{a b c}}',
    '{{a __proto__}}',
    '{a b}',
    ' {{a b}}',
  ])('is not %s', (text) => expect(readReference(text)).toBeUndefined());

  test('is written as it is read', () => {
    const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);
    const path = fc.array(fc.stringMatching(/^[A-Za-z][A-Za-z0-9]{0,10}$/), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(id, path, (scenario, steps) => {
        const reference = { scenario, path: steps };
        expect(readReference(writeReference(reference))).toEqual(reference);
      }),
      { seed: 2 },
    );
  });

  test('is found among words, unless a backslash makes it words', () => {
    const text = 'a {{x starts}} b \\{{y starts}} {{z levers.costKronor}}';
    const found = referencesIn(text);
    expect(found.map(({ scenario }) => scenario)).toEqual(['x', 'z']);
    expect(found.map(isInput)).toEqual([false, true]);
  });
});

describe('a role', () => {
  test('is read and written as a scenario is', () => {
    const text = '{{@other levers.costKronor}}';
    expect(readReference(text)).toEqual({ scenario: '@other', path: ['levers', 'costKronor'] });
    expect(readReference('{{@someone name}}')).toBeUndefined();
    expect(ROLES.map((scenario) => writeReference({ scenario, path: ['name'] }))).toEqual([
      '{{@base name}}',
      '{{@other name}}',
    ]);
  });

  test('is written out as the scenario that has it, the base where nothing is compared', () => {
    const text = '{{@base name}} {{ @other  name }} {{bas name}} \\{{@base name}} @other';
    expect(writeOutRoles(text, ['a', 'b'])).toBe(
      '{{a name}} {{ b  name }} {{bas name}} \\{{@base name}} @other',
    );
    expect(writeOutRoles('{{@other name}}', ['a'])).toBe('{{a name}}');
    expect(writeOutRoles(text, [])).toBe(text);
  });
});
