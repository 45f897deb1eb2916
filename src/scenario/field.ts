import * as z from 'zod';
import type { FieldMeta } from './distribution.ts';
import type { Path } from './layer.ts';
import { scenarioSchema } from './scenario.ts';

/** A number that a form can show and move: plain, or with what is believed about it. */
export type Field = FieldMeta & { readonly kind: 'number' | 'belief' };

/** Stands for any group in the path of a field. */
export const ANY_GROUP = '*';

/**
 * Unit, bounds and step of the number at a path of a scenario, such as
 * `levers.groups.mac.plannedLengthMonths`; any group's id will do. Undefined where there is no
 * number.
 */
export function describeField(path: Path): Field | undefined {
  const schema = schemaAt(path);
  const meta = schema instanceof z.ZodType ? schema.meta() : undefined;
  if (!meta) return undefined;
  const { unit, min, max, step } = meta as unknown as FieldMeta;
  return { unit, min, max, step, kind: schema instanceof z.ZodUnion ? 'belief' : 'number' };
}

/** What may stand at a path that is a choice between words; undefined where it is none. */
export function choicesOf(path: Path): readonly string[] | undefined {
  const schema = schemaAt(path);
  if (schema instanceof z.ZodEnum) return schema.options.map(String);
  const union = path.at(-1) === 'kind' ? schemaAt(path.slice(0, -1)) : undefined;
  return union instanceof z.ZodUnion
    ? shapesOf(union).flatMap(({ kind }) =>
        kind instanceof z.ZodLiteral ? [String(kind.value)] : [],
      )
    : undefined;
}

/** Whether what stands at a path is a yes or a no. */
export function isYesNo(path: Path): boolean {
  return schemaAt(path) instanceof z.ZodBoolean;
}

/**
 * The paths of all entries that a layer can change, `*` for any group, in the order of the schema.
 */
export function scenarioFields(): readonly Path[] {
  return entriesOf(scenarioSchema, []);
}

function entriesOf(schema: unknown, path: Path): Path[] {
  if (schema instanceof z.ZodRecord) return entriesOf(schema.valueType, [...path, ANY_GROUP]);
  if (!(schema instanceof z.ZodObject)) return [path];
  return Object.entries(schema.shape).flatMap(([key, inner]) => entriesOf(inner, [...path, key]));
}

function schemaAt(path: Path): unknown {
  return path.reduce<unknown>((schema, key) => {
    if (schema instanceof z.ZodRecord) return schema.valueType;
    return shapesOf(schema).find((shape) => Object.hasOwn(shape, key))?.[key];
  }, scenarioSchema);
}

type Shape = Readonly<Record<string, unknown>>;

/** The fields that a schema names: of an object, or of each member of a union. */
function shapesOf(schema: unknown): readonly Shape[] {
  if (schema instanceof z.ZodObject) return [schema.shape];
  return schema instanceof z.ZodUnion ? schema.options.flatMap(shapesOf) : [];
}
