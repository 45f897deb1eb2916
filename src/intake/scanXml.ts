import { stepCounter, type Steps } from './steps.ts';

/** Attributes of an element, by the name that they are written with. */
export type XmlAttributes = Readonly<Partial<Record<string, string>>>;

/** What is told of an XML text, in its order. Names of elements come without their prefix. */
export interface XmlListener {
  open?(name: string, attributes: XmlAttributes): void;
  close?(name: string): void;
  text?(text: string): void;
}

const TAG = /<([^\s/>"'<]+)((?:\s+[^\s=>/"'<]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const CLOSING = /<\/([^\s/>"'<]+)\s*>/y;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITY = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/**
 * Reads XML from beginning to end, telling what it meets, in time in proportion to its length. A
 * document type is refused: no workbook has one, and what it declares could be without end.
 *
 * @returns whether the text is whole: every element closed, one at the top
 */
export function* scanXml(xml: string, listener: XmlListener): Steps<boolean> {
  const open: string[] = [];
  let index = xml.startsWith('\uFEFF') ? 1 : 0;
  let elements = 0;
  const isPause = stepCounter();
  while (index < xml.length) {
    if (isPause(1)) yield index / xml.length;
    const start = xml.indexOf('<', index);
    if (open.length > 0) tellText(xml.slice(index, start < 0 ? xml.length : start), listener);
    if (start < 0) break;
    const skipped = skip(xml, start, listener, open.length > 0);
    if (skipped !== undefined) {
      if (skipped < 0) return false;
      index = skipped;
      continue;
    }
    const end = closing(xml, start, open, listener) ?? opening(xml, start, open, listener);
    if (end === undefined) return false;
    elements += 1;
    index = end;
  }
  return open.length === 0 && elements > 0;
}

function tellText(text: string, listener: XmlListener): void {
  if (text !== '') listener.text?.(unescaped(text));
}

/** Where a comment, an instruction or a CDATA section ends; negative where it has no end. */
function skip(
  xml: string,
  start: number,
  listener: XmlListener,
  isInside: boolean,
): number | undefined {
  const second = xml.charAt(start + 1);
  if (second === '?') return after(xml, '?>', start);
  if (second !== '!') return undefined;
  if (xml.startsWith('<!--', start)) return after(xml, '-->', start + 4);
  if (!isInside || !xml.startsWith('<![CDATA[', start)) return -1;
  const end = after(xml, ']]>', start);
  if (end > 0) listener.text?.(xml.slice(start + 9, end - 3));
  return end;
}

function after(xml: string, ending: string, from: number): number {
  const end = xml.indexOf(ending, from);
  return end < 0 ? -1 : end + ending.length;
}

function closing(
  xml: string,
  start: number,
  open: string[],
  listener: XmlListener,
): number | undefined {
  CLOSING.lastIndex = start;
  const [, name] = CLOSING.exec(xml) ?? [];
  if (name === undefined || open.pop() !== name) return undefined;
  listener.close?.(localName(name));
  return CLOSING.lastIndex;
}

function opening(
  xml: string,
  start: number,
  open: string[],
  listener: XmlListener,
): number | undefined {
  TAG.lastIndex = start;
  const [, name, attributes = '', end] = TAG.exec(xml) ?? [];
  if (name === undefined) return undefined;
  listener.open?.(localName(name), attributesIn(attributes));
  if (end === '/') listener.close?.(localName(name));
  else open.push(name);
  return TAG.lastIndex;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function attributesIn(text: string): XmlAttributes {
  const attributes: Record<string, string> = Object.create(null) as Record<string, string>;
  if (text === '') return attributes;
  for (const [, name = '', double, single = ''] of text.matchAll(ATTRIBUTE)) {
    attributes[name] = unescaped(double ?? single);
  }
  return attributes;
}

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
    const code = parseInt(hex ?? decimal ?? '', hex === undefined ? 10 : 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
