import * as z from 'zod';
import type { Json } from '../scenario/layer.ts';
import { scenarioSchema } from '../scenario/scenario.ts';
import { changesSchema, notebookSchema, type NotebookDocument } from './notebookDocument.ts';

/**
 * The text of a notebook file: keys in the order of the schema whatever the order in memory, one
 * entry a line, so that one changed slider is one changed line; one more the first time, with what
 * the scenario's name was given for; and, at the end, one more for each scenario that now gives
 * something else. An object with `kind`, but for cells, is one value and
 * stands on one line. `parseDocument` reads back the same document.
 */
export function serializeDocument(document: NotebookDocument): string {
  return `${write(inOrder(document as Json, notebookSchema), 0)}\n`;
}

type Entries = { readonly [key: string]: Json };

/**
 * A value with its keys in the order of a schema. Keys that the schema does not
 * name, such as those of groups and cells, keep the order that their author gave them.
 */
function inOrder(value: Json, schema: unknown): Json {
  if (schema instanceof z.ZodOptional) return inOrder(value, schema.unwrap());
  if (schema === changesSchema) return inOrder(value, scenarioSchema);
  if (Array.isArray(value)) {
    const element: unknown = schema instanceof z.ZodArray ? schema.element : undefined;
    return value.map((each: Json) => inOrder(each, element));
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = value as Entries;
  const shape = shapeOf(schema, entries);
  const anyValue: unknown = schema instanceof z.ZodRecord ? schema.valueType : undefined;
  const keys = new Set([...Object.keys(shape), ...Object.keys(entries)]);
  return Object.fromEntries(
    [...keys].flatMap((key): [string, Json][] => {
      const inner = Object.hasOwn(entries, key) ? entries[key] : undefined;
      return inner === undefined ? [] : [[key, inOrder(inner, shape[key] ?? anyValue)]];
    }),
  );
}

type Shape = Readonly<Record<string, unknown>>;

/**
 * The fields that a schema names for a value: of the object, or of the fitting member of a union.
 */
function shapeOf(schema: unknown, value: Entries): Shape {
  if (schema instanceof z.ZodObject) return schema.shape;
  if (!(schema instanceof z.ZodUnion)) return {};
  const shapes = schema.options.map((option) => shapeOf(option, value));
  return shapes.find((shape) => fits(value, shape)) ?? {};
}

function fits(value: Entries, shape: Shape): boolean {
  const { kind } = shape;
  if (kind instanceof z.ZodLiteral && kind.value !== value['kind']) return false;
  return Object.keys(value).every((key) => Object.hasOwn(shape, key));
}

/**
 * Cells have a kind too, but are no single values: they stand here, all beliefs and mixes deeper.
 */
const CELL_DEPTH = 2;

function write(value: Json, depth: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const indent = '  '.repeat(depth + 1);
  const close = `\n${'  '.repeat(depth)}`;
  if (Array.isArray(value)) {
    if (value.every((each) => typeof each !== 'object')) return writeInline(value);
    return `[\n${value.map((each: Json) => indent + write(each, depth + 1)).join(',\n')}${close}]`;
  }
  if (Object.hasOwn(value, 'kind') && depth > CELL_DEPTH) return writeInline(value);
  if (Object.hasOwn(value, 'paybackMonths')) return writeInline(value);
  const entries = Object.entries(value);
  if (entries.length === 0) return '{}';
  const lines = entries.map(
    ([key, inner]) => `${indent}${JSON.stringify(key)}: ${write(inner, depth + 1)}`,
  );
  return `{\n${lines.join(',\n')}${close}}`;
}

/** A value on one line, with a space after commas and colons. */
function writeInline(value: Json): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((each: Json) => writeInline(each)).join(', ')}]`;
  const entries = Object.entries(value);
  return `{ ${entries.map(([key, inner]) => `${JSON.stringify(key)}: ${writeInline(inner)}`).join(', ')} }`;
}
