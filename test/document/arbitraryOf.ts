import fc from 'fast-check';
import * as z from 'zod';
import { idSchema } from '../../src/evidence/idSchema.ts';

/**
 * Values that a schema describes, ends of ranges as often as not. Checks that look at a whole object
 * are left to the reader of it.
 *
 * @param ids what identifiers are taken from
 */
export function arbitraryOf(schema: unknown, ids: readonly string[]): fc.Arbitrary<unknown> {
  if (schema === idSchema) return fc.constantFrom(...ids);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional) {
    return fc.option(arbitraryOf(schema.unwrap(), ids), { nil: undefined });
  }
  if (schema instanceof z.ZodObject) return objects(schema.shape, ids);
  if (schema instanceof z.ZodUnion) {
    return fc
      .oneof(...schema.options.map((each) => arbitraryOf(each, ids)))
      .filter((value) => schema.safeParse(value).success);
  }
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodLiteral) return fc.constantFrom(...schema.values);
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodNumber) return numbers(schema);
  if (schema instanceof z.ZodArray) {
    return fc.array(arbitraryOf(schema.element, ids), { minLength: 1, maxLength: 3 });
  }
  if (schema instanceof z.ZodString) {
    return fc.constantFrom(...TEXTS.filter((text) => schema.safeParse(text).success));
  }
  throw new Error(`no values of this schema: ${(schema as z.ZodType).def.type}`);
}

/** Short, long, hostile; some of them paths and references. */
const TEXTS = [
  '',
  'Å',
  'x'.repeat(200),
  '=1+1',
  '<b>&amp;</b>\u0000\u001b[31m',
  '\uD800',
  '0123abcd',
  'levers.costKronor',
  'levers.groups.mac.plannedLengthMonths',
  'levers.groups.*.startsPerYear',
  'assumptions.afterExit.jobLossPerYear',
  'assumptions.benefit.key',
  '1. A\n\n    2. {{bas-2017 payback.report.p50}} {{borta levers.costKronor}}',
];

function objects(shape: Readonly<Record<string, unknown>>, ids: readonly string[]) {
  const entries = Object.entries(shape).map(
    ([key, each]) => [key, arbitraryOf(each, ids)] as const,
  );
  return fc
    .record(Object.fromEntries(entries))
    .map((value) => JSON.parse(JSON.stringify(value)) as unknown);
}

function numbers(schema: z.ZodNumber): fc.Arbitrary<number> {
  const [low, high] = [schema.minValue ?? 0, schema.maxValue ?? 1000];
  const between = schema.isInt
    ? fc.integer({ min: Math.ceil(low), max: Math.floor(high) })
    : fc.double({ min: low, max: high, noNaN: true });
  return fc.oneof(fc.constantFrom(low, high), between);
}
