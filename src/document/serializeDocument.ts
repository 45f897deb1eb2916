import * as z from 'zod';
import type { Json } from '../scenario/layer.ts';
import { scenarioSchema } from '../scenario/scenario.ts';
import { isLayer, notebookSchema, type NotebookDocument } from './notebookDocument.ts';

/**
 * The text of a notebook file: keys in the order of the schema whatever the order
 * in memory, one entry a line, so that one changed slider is one changed line. An
 * object with `kind` is one value and stands on one line.
 */
export function serializeDocument(document: NotebookDocument): string {
  const ordered = {
    ...document,
    scenarios: document.scenarios.map((scenario) =>
      isLayer(scenario)
        ? { ...scenario, changes: inOrder(scenario.changes as Json, scenarioSchema) }
        : { ...scenario, ...(inOrder(pickScenario(scenario), scenarioSchema) as object) },
    ),
  };
  return `${write(inOrder(ordered as unknown as Json, notebookSchema), 0)}\n`;
}

function pickScenario({ levers, assumptions }: { levers: unknown; assumptions: unknown }): Json {
  return { levers, assumptions } as Json;
}

/** A value with its keys in the order of a schema; keys the schema does not name keep theirs. */
function inOrder(value: Json, schema: unknown): Json {
  if (Array.isArray(value)) {
    const element: unknown = schema instanceof z.ZodArray ? schema.element : undefined;
    return value.map((each: Json) => inOrder(each, element));
  }
  if (typeof value !== 'object' || value === null) return value;
  const object = value as { readonly [key: string]: Json };
  const fields = fieldsOf(schema, object);
  const known = Object.keys(fields).filter((key) => key in object);
  const others = Object.keys(object).filter((key) => !(key in fields));
  return Object.fromEntries(
    [...known, ...others].map((key) => {
      const inner = fields[key] ?? (schema instanceof z.ZodRecord ? schema.valueType : undefined);
      return [key, inOrder(object[key] ?? null, inner)];
    }),
  );
}

/** The fields that a schema names for a value: of the object, or of the fitting member of a union. */
function fieldsOf(
  schema: unknown,
  value: { readonly [key: string]: Json },
): Readonly<Record<string, unknown>> {
  if (schema instanceof z.ZodObject) return schema.shape as Record<string, unknown>;
  if (schema instanceof z.ZodUnion) {
    const keys = Object.keys(value);
    for (const option of schema.options) {
      if (!(option instanceof z.ZodObject)) continue;
      const shape = option.shape as Record<string, unknown>;
      if (shape['kind'] instanceof z.ZodLiteral && shape['kind'].value !== value['kind']) continue;
      if (keys.every((key) => key in shape)) return shape;
    }
  }
  return {};
}

function write(value: Json, depth: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const indent = '  '.repeat(depth + 1);
  const close = `\n${'  '.repeat(depth)}`;
  if (Array.isArray(value)) {
    if (value.every((each) => typeof each !== 'object')) return writeInline(value);
    return `[\n${value.map((each: Json) => indent + write(each, depth + 1)).join(',\n')}${close}]`;
  }
  if ('kind' in value && depth > 2) return writeInline(value);
  const entries = Object.entries(value as { readonly [key: string]: Json });
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
  const entries = Object.entries(value as { readonly [key: string]: Json });
  return `{ ${entries.map(([key, inner]) => `${JSON.stringify(key)}: ${writeInline(inner)}`).join(', ')} }`;
}
