import { raise } from './markupText.ts';
import type { XmlAttributes } from './scanXml.ts';

/** A raised piece: by its name, or by how far it is raised. */
const RAISED = /^(super|[1-9]\d*(\.\d+)?%)/;

/** Spaces that a document writes as a number, at most. */
const MOST_SPACES = 100;

/**
 * Collects the text that a cell of an ODS shows, line by line: raised digits, which mark a note,
 * stay raised. It has to be told of the styles before, since they say what is raised.
 */
export function odsText() {
  const raisedStyles = new Set<string>();
  let spans: boolean[] = [];
  let [style, collected, lines, depth] = ['', '', 0, 0];
  return {
    begin(): void {
      [collected, lines, depth] = ['', 0, 0];
      spans = [];
    },
    open(name: string, attributes: XmlAttributes): void {
      if (name === 'style') style = attributes['style:name'] ?? '';
      else if (name === 'text-properties') {
        if (RAISED.test(attributes['style:text-position'] ?? '')) raisedStyles.add(style);
      } else if (name === 'p') {
        if (lines > 0) collected += '\n';
        lines += 1;
        depth += 1;
      } else if (name === 'span') {
        spans.push(raisedStyles.has(attributes['text:style-name'] ?? ''));
      } else if (name === 's') {
        collected += ' '.repeat(Math.min(repeatOf(attributes['text:c']), MOST_SPACES));
      } else if (name === 'tab') collected += '\t';
      else if (name === 'line-break') collected += '\n';
    },
    close(name: string): void {
      if (name === 'p') depth -= 1;
      if (name === 'span') spans.pop();
    },
    /** Text outside of a line is the room between elements. */
    add(text: string): void {
      if (depth === 0) return;
      const plain = text.replace(/[ \t\r\n]+/g, ' ');
      collected += spans.includes(true) ? raise(plain) : plain;
    },
    text: (): string => collected,
  };
}

/** How often something repeats or how far it spans, 1 where it does not say. */
export function repeatOf(digits = ''): number {
  return /^[1-9]\d{0,6}$/.test(digits) ? Number(digits) : 1;
}
