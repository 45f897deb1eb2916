/**
 * What is needed of a parsed page: a part of the DOM's own nodes. A page is only read, never shown:
 * `new DOMParser().parseFromString(html, 'text/html').documentElement` runs no script and fetches
 * nothing.
 */
export interface MarkupNode {
  /** 1 of an element, 3 of text. */
  readonly nodeType: number;
  readonly nodeName: string;
  readonly childNodes: ArrayLike<MarkupNode>;
  readonly textContent: string | null;
  getAttribute?(name: string): string | null;
}

/** Turns HTML into nodes, as a browser does. */
export type ParseHtml = (html: string) => MarkupNode;

/** Whether a node is an element of one of the names, in lower case. */
export function isElement(node: MarkupNode, ...names: readonly string[]): boolean {
  return node.nodeType === 1 && names.includes(node.nodeName.toLowerCase());
}

/** An attribute of an element, or the empty text. */
export function attribute(node: MarkupNode, name: string): string {
  return node.getAttribute?.(name) ?? '';
}

/**
 * The elements of some names under a node, in their order, but none inside of another of them or of
 * an element that is closed to the search. Of any depth: nothing calls itself.
 */
export function elementsUnder(
  root: MarkupNode,
  names: readonly string[],
  closed: readonly string[] = [],
): readonly MarkupNode[] {
  const found: MarkupNode[] = [];
  const waiting = childrenBackwards(root);
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isElement(node, ...names)) found.push(node);
    else if (!isElement(node, ...closed)) waiting.push(...childrenBackwards(node));
  }
  return found;
}

/** The children of a node, the last one first: as a stack takes them. */
export function childrenBackwards({ childNodes }: MarkupNode): MarkupNode[] {
  return Array.from(childNodes).reverse();
}
