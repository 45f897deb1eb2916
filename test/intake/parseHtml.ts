import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { MarkupNode } from '../../src/intake/markupNode.ts';

type Node = DefaultTreeAdapterTypes.Node;

/** Parses as the HTML standard says, with no browser: what `DOMParser` gives there, in its shape. */
export function parseHtml(html: string): MarkupNode {
  return asNode(parse(html));
}

const NODE_TYPES: Readonly<Record<string, number>> = { '#text': 3, '#comment': 8, '#document': 9 };

function asNode(node: Node): MarkupNode {
  const attributes = 'attrs' in node ? node.attrs : [];
  return {
    nodeType: NODE_TYPES[node.nodeName] ?? 1,
    nodeName: node.nodeName.toUpperCase(),
    get childNodes() {
      return 'childNodes' in node ? node.childNodes.map(asNode) : [];
    },
    get textContent() {
      return textIn(node);
    },
    getAttribute: (name) => attributes.find((each) => each.name === name)?.value ?? null,
  };
}

function textIn(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textIn).join('') : '';
}
