import { describe, expect, test } from 'vitest';
import { notebookJsonSchema } from '../../src/document/notebookJsonSchema.ts';
import { FORMAT_VERSION, notebookSchema } from '../../src/document/notebookDocument.ts';
import type { FilePath } from '../../src/document/problem.ts';
import { describeField, scenarioFields } from '../../src/scenario/field.ts';
import { plant, readyValue } from './notebook.ts';

interface Node {
  readonly [key: string]: unknown;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly additionalProperties?: Node | boolean;
  readonly propertyNames?: Node;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
  readonly oneOf?: readonly Node[];
  readonly required?: readonly string[];
}

const schema = JSON.parse(JSON.stringify(notebookJsonSchema())) as Node;

/** What the JSON Schema says of a place; `*` is any list item or any key. */
function at(path: readonly string[], node: Node | undefined = schema): Node | undefined {
  const [key, ...rest] = path;
  if (key === undefined || node === undefined) return node;
  for (const option of [node, ...(node.anyOf ?? []), ...(node.oneOf ?? [])]) {
    const any = option.items ?? option.additionalProperties;
    const inner = key === '*' ? any : option.properties?.[key];
    const found = typeof inner === 'object' ? at(rest, inner) : undefined;
    if (found) return found;
  }
  return undefined;
}

describe('the JSON Schema of the notebook', () => {
  test('is complete: plain JSON of the 2020-12 draft, every reference resolved', () => {
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
    const definitions = Object.keys(schema['$defs'] ?? {});
    const references = [...JSON.stringify(schema).matchAll(/"\$ref":"#\/\$defs\/([^"]+)"/g)];
    expect(references.length).toBeGreaterThan(0);
    for (const [, name] of references) expect(definitions).toContain(name);
  });

  const numbers = scenarioFields().filter((path) => describeField(path) !== undefined);

  test.each(numbers.map((path) => [path.join('.'), path] as const))(
    'has unit, bounds and step of %s',
    (_, path) => {
      const field = describeField(path);
      const { unit, min, max, step } = field ?? {};
      const node = at(['scenarios', '*', ...path]);
      expect(node).toMatchObject({ unit, min, max, step });
      const number = field?.kind === 'belief' ? at(['value'], node) : node;
      expect(number).toMatchObject({ type: 'number', minimum: min, maximum: max });
    },
  );

  test.each<[string[], Node]>([
    [['formatVersion'], { const: FORMAT_VERSION }],
    [['replicates'], { type: 'integer', minimum: 1, maximum: 1_000_000 }],
    [['seed'], { type: 'string', minLength: 1, maxLength: 100 }],
    [['scenarios'], { type: 'array', minItems: 1, maxItems: 50 }],
    [['scenarios', '*', 'id'], { type: 'string', pattern: '^[a-z][a-z0-9-]{0,39}$' }],
    [['scenarios', '*', 'levers', 'hold'], { enum: ['starts', 'budget'] }],
    [['targets', '*', 'value'], { minimum: 0, maximum: 1_000_000_000 }],
    [['cells', '*', 'scenarios'], { type: 'array', minItems: 1, maxItems: 1 }],
    [['cells', '*', 'levers'], { type: 'array', maxItems: 50 }],
  ])('says of %j what the format does', (path, expected) => {
    expect(at(path)).toMatchObject(expected);
  });
});

describe('the JSON Schema and the format agree on', () => {
  const group = ['scenarios', 0, 'levers', 'groups', 'mac'] as const;

  /** Keys that an object must have, and that it may have: the same refusals from both. */
  test.each<[string, string[], FilePath]>([
    ['the notebook', [], []],
    ['a group', ['scenarios', '*', 'levers', 'groups', '*'], group],
    [
      'the cost',
      ['scenarios', '*', 'assumptions', 'cost'],
      ['scenarios', 0, 'assumptions', 'cost'],
    ],
    ['a target', ['targets', '*'], ['targets', 0]],
  ])('which fields %s must and may have', (_, path, place) => {
    const node = at(path);
    expect(node?.additionalProperties).toBe(false);
    for (const key of Object.keys(node?.properties ?? {})) {
      const value = readyValue();
      plant(value, [...place, key], undefined);
      const isRequired = !notebookSchema.safeParse(value).success;
      expect(node?.required?.includes(key), key).toBe(isRequired);
    }
    const value = readyValue();
    plant(value, [...place, 'hopes'], 1);
    expect(notebookSchema.safeParse(value).success).toBe(false);
  });

  test.each<[string, string[], FilePath]>([
    [
      'a stay',
      ['scenarios', '*', 'levers', 'groups', '*', 'plannedLengthMonths'],
      [...group, 'plannedLengthMonths'],
    ],
    [
      'starts',
      ['scenarios', '*', 'levers', 'groups', '*', 'startsPerYear'],
      [...group, 'startsPerYear'],
    ],
    [
      'the cost',
      ['scenarios', '*', 'levers', 'costKronor'],
      ['scenarios', 0, 'levers', 'costKronor'],
    ],
    ['futures', ['replicates'], ['replicates']],
  ])('the bounds of %s', (_, path, place) => {
    const { minimum, maximum } = at(path) as { minimum: number; maximum: number };
    const accepts = (number: number) => {
      const value = readyValue();
      plant(value, place, number);
      return notebookSchema.safeParse(value).success;
    };
    expect([minimum - 1, minimum, maximum, maximum + 1].map(accepts)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});
