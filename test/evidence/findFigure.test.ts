import { describe, expect, test } from 'vitest';
import { loadEvidence } from '../../src/evidence/evidence.ts';
import { findFigure } from '../../src/evidence/findFigure.ts';

const evidence = loadEvidence();

describe('findFigure', () => {
  test('finds a figure by its dotted path', () => {
    expect(findFigure(evidence, 'counts2017.groups.mac.outcomes.arbete')).toBe(
      evidence.counts2017.groups.mac.outcomes.arbete,
    );
  });

  test('finds a figure in a list by its number', () => {
    expect(findFigure(evidence, 'jobbfokusSpira.intakes.0')?.value).toBe(17);
  });

  test.each([
    '',
    'counts2017',
    'counts2017.groups.mac',
    'counts2017.groups.mac.name',
    'counts2017.groups.mac.starts.value',
    'counts2017.groups.mac.starts.value.toFixed',
    'counts2017.groups.constructor',
    'processDay.wishes.0',
    'jobbfokusSpira.intakes.4',
  ])('finds nothing at "%s"', (path) => {
    expect(findFigure(evidence, path)).toBeUndefined();
  });
});
