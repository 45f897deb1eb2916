import { describe, expect, test } from 'vitest';
import { baseYear } from '../../src/evidence/countedYear.ts';
import { loadEvidence } from '../../src/evidence/evidence.ts';
import { findFigure } from '../../src/evidence/findFigure.ts';

const evidence = loadEvidence();

describe('findFigure', () => {
  test('finds a figure by its dotted path', () => {
    expect(findFigure(evidence, 'cohorts.sot-2017.groups.mac.outcomes.arbete')).toBe(
      baseYear(evidence).counts.groups['mac']?.outcomes.arbete,
    );
  });

  test('finds a figure in a list by its number', () => {
    expect(findFigure(evidence, 'project.intakes.0')?.value).toBe(17);
  });

  test('finds a figure where a notebook of before looks for it', () => {
    expect(findFigure(evidence, 'economy.year2019.budgetRevisedKronor')).toBe(
      evidence.economy.latest.budgetRevisedKronor,
    );
  });

  test.each([
    '',
    'economy.year2019',
    'economy.year2019x.paidKronor',
    'cohorts',
    'cohorts.sot-2017.groups.mac',
    'cohorts.sot-2017.groups.mac.name',
    'cohorts.sot-2017.groups.mac.starts.value',
    'cohorts.sot-2017.groups.mac.starts.value.toFixed',
    'cohorts.sot-2017.groups.constructor',
    'processDay.wishes.0',
    'project.intakes.4',
  ])('finds nothing at "%s"', (path) => {
    expect(findFigure(evidence, path)).toBeUndefined();
  });
});
