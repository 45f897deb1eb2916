import type { Messages } from '../message/language.ts';
import type { QuantityFormat } from '../quantity/format.ts';
import { readQuantity } from '../quantity/readQuantity.ts';
import { formatInUnit } from '../quantity/unit.ts';
import type { FieldMeta } from './distribution.ts';

/** What was typed into a field: its number, or a sentence about why it cannot be taken. */
export type Typed =
  { readonly ok: true; readonly value: number } | { readonly ok: false; readonly problem: string };

/**
 * Reads what was typed into a field, in the field's unit and within its bounds; a value between
 * steps is taken as it is.
 */
export function readTyped(
  text: string,
  { unit, min, max, step }: FieldMeta,
  messages: Messages,
  format: QuantityFormat,
): Typed {
  const { notUnderstood, numberMissing, outOfRange } = messages.sections;
  const typed = text.trim();
  const read = readQuantity(typed, unit);
  if (!read.ok) {
    const example = messages.unitExamples[unit];
    return { ok: false, problem: typed ? notUnderstood(typed, example) : numberMissing(example) };
  }
  if (read.value < min || read.value > max) {
    const [low, high] = [min, max].map((bound) => formatInUnit(bound, unit, format, step));
    return { ok: false, problem: outOfRange(typed, low ?? '', high ?? '') };
  }
  return read;
}
