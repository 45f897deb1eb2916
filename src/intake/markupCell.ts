import { attribute, type MarkupNode } from './markupNode.ts';
import { markupText } from './markupText.ts';
import type { RawCell } from './rawTable.ts';
import { TEXT, type Reading } from './reading.ts';
import { readText } from './readText.ts';
import { shownAndStored } from './shownAndStored.ts';
import { storedNumber, storedValue } from './storedNumber.ts';

/** The number format of each class of cells, as Excel writes them in the head of a page. */
export type ClassFormats = ReadonlyMap<string, string>;

/** The classes that a style sheet gives a number format. */
export function classFormats(styleSheet: string): ClassFormats {
  const formats = new Map<string, string>();
  for (const [, name = '', style = ''] of styleSheet.matchAll(/\.([\w-]{1,40})\s*\{([^{}]*)\}/g)) {
    const code = msoFormat(style);
    if (code !== undefined) formats.set(name, code);
  }
  return formats;
}

/** A format in a style is CSS: in quotation marks or not, signs escaped by a backslash. */
function msoFormat(style: string): string | undefined {
  const [, quoted, single, bare] =
    /mso-number-format:\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([^;"']*))/.exec(style) ?? [];
  return (quoted ?? single ?? bare)?.replace(/\\(.)/g, '$1').trim();
}

/**
 * A cell of a page: the text that it shows, and what the program that wrote it says that it stores
 * (LibreOffice's `sdval`, the `data-sheets-value` of Google Sheets, older Excel's `x:num`). An
 * error or a sign that is shown says more than what is stored.
 */
export function markupCell(node: MarkupNode, formats: ClassFormats): RawCell {
  const text = markupText(node);
  const stored = storedIn(node);
  // What the number format says to be unsure of is unsure, and the text says no more.
  if (stored)
    return { text, given: stored.kind === 'unsure' ? stored : shownAndStored(text, stored) };
  const code =
    msoFormat(attribute(node, 'style')) ??
    formats.get(attribute(node, 'class')) ??
    libreOfficeFormat(node);
  const given = settled(text, code);
  return given ? { text, given } : { text };
}

function storedIn(node: MarkupNode): Reading | undefined {
  return libreOfficeValue(node) ?? sheetsValue(node) ?? oldExcelValue(node);
}

/** `sdnum` is the language of the program, that of the format, and the format's code. */
function libreOfficeValue(node: MarkupNode): Reading | undefined {
  const value = storedValue(attribute(node, 'sdval'));
  return value === undefined ? undefined : storedNumber(value, libreOfficeFormat(node)).given;
}

function libreOfficeFormat(node: MarkupNode): string {
  return /^\d*;\d*;(.*)$/s.exec(attribute(node, 'sdnum'))?.[1] ?? '';
}

/** JSON whose keys are numbers: "1" is the kind (2 text, 3 number), and the value has its key. */
function sheetsValue(node: MarkupNode): Reading | undefined {
  const kept = jsonOf(attribute(node, 'data-sheets-value'));
  const format = jsonOf(attribute(node, 'data-sheets-numberformat'));
  const value = kept['3'];
  if (kept['1'] !== 3 || typeof value !== 'number' || !Number.isFinite(value)) return undefined;
  return storedNumber(value, typeof format['2'] === 'string' ? format['2'] : '').given;
}

function jsonOf(text: string): Readonly<Record<string, unknown>> {
  if (text === '') return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function oldExcelValue(node: MarkupNode): Reading | undefined {
  const value = storedValue(attribute(node, 'x:num'));
  return value === undefined ? undefined : storedNumber(value, '').given;
}

/**
 * What the number format of a cell settles of its text: a code is no number, a day has an order.
 */
function settled(text: string, code: string): Reading | undefined {
  if (code === '') return undefined;
  const reading = readText(text);
  if (reading.kind !== 'unsure') return undefined;
  if (code === '@' && reading.candidates.some(({ kind }) => kind === 'text')) return TEXT;
  if (!reading.doubts.includes('dayOrder') || reading.candidates.length !== 2) return undefined;
  const [day, month] = [code.search(/d/i), code.search(/m/i)];
  if (day < 0 || month < 0 || !/\d{4}/.test(text)) return undefined;
  return reading.candidates[day < month ? 0 : 1];
}
