import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { choicesOf, describeField, scenarioFields } from '../../src/scenario/field.ts';
import { scenarioSchema } from '../../src/scenario/scenario.ts';
import { leavesOf, readyValue } from '../document/notebook.ts';

const group = ['levers', 'groups', 'mac'];
const extension = ['assumptions', 'extension', 'jobHazardRatio'];

describe('describeField', () => {
  test.each([
    [
      [...group, 'plannedLengthMonths'],
      { kind: 'number', unit: 'months', min: 1, max: 60, step: 1 },
    ],
    [['levers', 'groups', '*', 'places'], { kind: 'number', unit: 'persons', max: 1000 }],
    [['levers', 'costKronor'], { kind: 'number', unit: 'kronor', min: 100_000, step: 10_000 }],
    [extension, { kind: 'belief', unit: 'factor', min: 0, max: 5, step: 0.05 }],
    [[...extension, 'median'], { kind: 'number', unit: 'factor', min: 0, max: 5 }],
    [[...extension, 'logSd'], { kind: 'number', unit: 'factor', max: 3 }],
    [[...extension, 'a'], { kind: 'number', unit: 'persons' }],
    [[...group, 'agencyMix', 'fk'], { kind: 'number', unit: 'share', min: 0, max: 1 }],
  ])('knows %j', (path, field) => {
    expect(describeField(path)).toMatchObject(field);
  });

  test.each([
    [[]],
    [['levers']],
    [['levers', 'hold']],
    [['levers', 'fillPlaces']],
    [['levers', 'toString']],
    [['levers', 'groups', 'mac']],
    [[...group, 'agencyMix']],
    [[...group, 'agencyMix', 'kind']],
    [[...group, 'plannedLengthMonths', 'min']],
    [['hopes', 'and', 'dreams']],
  ])('finds no number at %j', (path) => {
    expect(describeField(path)).toBeUndefined();
  });

  test('knows every number of the ready scenario', () => {
    const { scenarios } = readyValue() as {
      scenarios: [{ levers: unknown; assumptions: unknown }];
    };
    const [{ levers, assumptions }] = scenarios;
    const numbers = leavesOf({ levers, assumptions }).filter(
      ([, leaf]) => typeof leaf === 'number',
    );
    expect(numbers.length).toBeGreaterThan(30);
    for (const [path, value] of numbers) {
      const field = describeField(path.map(String));
      expect(value, path.join('.')).toBeGreaterThanOrEqual(field?.min ?? NaN);
      expect(value, path.join('.')).toBeLessThanOrEqual(field?.max ?? NaN);
    }
  });
});

describe('every number in the schema of a scenario', () => {
  const numbers = numbersIn(scenarioSchema, '');

  test.each(numbers)('$path has unit, step and the bounds that the schema checks', ({ schema }) => {
    expect(schema.meta()).toMatchObject({
      unit: expect.any(String) as unknown,
      step: expect.any(Number) as unknown,
      min: schema.minValue,
      max: schema.maxValue,
    });
  });

  test('is found, and one without a unit would be', () => {
    expect(numbers.length).toBeGreaterThan(60);
    const planted = numbersIn(z.strictObject({ groups: z.record(z.string(), z.number()) }), '');
    expect(planted.map(({ path, schema }) => [path, schema.meta()])).toEqual([
      ['.groups.*', undefined],
    ]);
  });
});

describe('scenarioFields', () => {
  const fields = scenarioFields().map((path) => path.join('.'));

  test('lists every entry once, with a star for the group', () => {
    expect(new Set(fields).size).toBe(fields.length);
    expect(fields).toContain('levers.groups.*.plannedLengthMonths');
    expect(fields).toContain('levers.groups.*.agencyMix');
    expect(fields).toContain('assumptions.extension.jobHazardRatio');
    expect(fields).toContain('assumptions.hazardShape.avbrott.later');
    expect(fields).toHaveLength(58);
  });

  test('lists numbers, choices, switches, mixes, splits and the period leaned on, and nothing else', () => {
    const others = scenarioFields().filter((path) => !describeField(path) && !choicesOf(path));
    expect(others.map((path) => path.join('.'))).toEqual([
      'levers.fillPlaces',
      'levers.limitPlaces',
      'levers.groups.*.agencyMix',
      'levers.groups.*.joins',
      'assumptions.exitShares.evidence',
      'assumptions.cost.split',
      'assumptions.benefit.key',
    ]);
  });
});

describe('choicesOf', () => {
  test.each([
    [
      ['levers', 'hold'],
      ['starts', 'budget'],
    ],
    [['assumptions', 'exitShares', 'evidence'], undefined],
    [
      [...group, 'agencyMix', 'kind'],
      ['observed', 'shares'],
    ],
    [
      [...extension, 'kind'],
      ['fixed', 'lognormal', 'beta', 'gamma'],
    ],
    [['levers', 'costKronor'], undefined],
    [['levers', 'fillPlaces'], undefined],
    [['kind'], undefined],
    [[], undefined],
  ])('of %j are %j', (path, choices) => {
    expect(choicesOf(path)).toEqual(choices);
  });
});

/** All number schemas below a schema, found apart from how `describeField` does. */
function numbersIn(schema: unknown, path: string): { path: string; schema: z.ZodNumber }[] {
  if (schema instanceof z.ZodNumber) return [{ path, schema }];
  if (schema instanceof z.ZodRecord) return numbersIn(schema.valueType, `${path}.*`);
  if (schema instanceof z.ZodUnion) {
    return schema.options.flatMap((option, i) => numbersIn(option, `${path}|${i}`));
  }
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape).flatMap(([key, inner]) => numbersIn(inner, `${path}.${key}`));
}
