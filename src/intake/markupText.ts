import { attribute, childrenOf, isElement, type MarkupNode } from './markupNode.ts';

/** Their text is none of the page. */
const UNSEEN = ['script', 'style', 'template', 'noscript', 'title'];

/** They begin and end a line of text. */
const LINES = ['p', 'div', 'li', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'tr'];

const RAISED: Readonly<Record<string, string>> = {
  ...{ 0: '⁰', 1: '¹', 2: '²', 3: '³', 4: '⁴', 5: '⁵', 6: '⁶', 7: '⁷', 8: '⁸', 9: '⁹' },
};

/** What is put on the stack where a raised piece ends. */
const LOWER = Symbol('lower');

/**
 * The text that a page shows in an element, but not what tables inside it hold. Line breaks are
 * line breaks, and raised digits are raised: the mark of a note is not read as a digit of the
 * number.
 */
export function markupText(root: MarkupNode): string {
  let text = '';
  let raised = 0;
  const waiting: (MarkupNode | string | typeof LOWER)[] = childrenBackwards(root);
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node === LOWER) raised -= 1;
    else if (typeof node === 'string') text += node;
    else if (isElement(node, '#text')) text += textOf(node, raised > 0);
    else if (isElement(node, 'br')) text += '\n';
    else if (!isElement(node, 'table', ...UNSEEN) && !isUnseen(node)) {
      if (isRaised(node)) {
        raised += 1;
        waiting.push(LOWER);
      }
      const isLine = isElement(node, ...LINES);
      if (isLine) waiting.push('\n');
      waiting.push(...childrenBackwards(node));
      if (isLine && text !== '') text += '\n';
    }
  }
  return text.trim();
}

/** The last one first: as a stack takes them. */
function childrenBackwards(node: MarkupNode): MarkupNode[] {
  return [...childrenOf(node)].reverse();
}

/** White space of the source is one space, as a page shows it. */
function textOf(node: MarkupNode, isRaisedText: boolean): string {
  const text = (node.value ?? '').replace(/[ \t\n\r\f]+/g, ' ');
  return isRaisedText ? raise(text) : text;
}

/** Digits as raised digits. */
export function raise(text: string): string {
  return text.replace(/\d/g, (digit) => RAISED[digit] ?? digit);
}

function isRaised(node: MarkupNode): boolean {
  return isElement(node, 'sup') || /vertical-align:\s*super/i.test(attribute(node, 'style'));
}

/** Whether a page does not show an element. */
export function isUnseen(node: MarkupNode): boolean {
  const style = attribute(node, 'style');
  return (
    /display:\s*none/i.test(style) || node.attrs?.some(({ name }) => name === 'hidden') === true
  );
}
