import { stepCounter, type Steps } from './steps.ts';

/** What is needed of a parsed page: a part of the nodes that parse5 makes. */
export interface MarkupNode {
  /** Of an element in lower case; `#text` of text. */
  readonly nodeName: string;
  readonly childNodes?: readonly MarkupNode[];
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  /** Of text. */
  readonly value?: string;
}

/** Whether a node is an element of one of the names, in lower case. */
export function isElement({ nodeName }: MarkupNode, ...names: readonly string[]): boolean {
  return names.includes(nodeName);
}

/** An attribute of an element, or the empty text. */
export function attribute(node: MarkupNode, name: string): string {
  return node.attrs?.find((each) => each.name === name)?.value ?? '';
}

/**
 * The elements of some names under a node, in their order, but none inside of another of them or of
 * an element that is closed to the search. Of any depth: nothing calls itself. How much is left
 * cannot be told: every step says that it is the first.
 */
export function* elementsUnder(
  root: MarkupNode,
  names: readonly string[],
  closed: readonly string[] = [],
): Steps<readonly MarkupNode[]> {
  const found: MarkupNode[] = [];
  const isPause = stepCounter();
  const levels = [{ nodes: childrenOf(root), at: 0 }];
  for (let level = levels.at(-1); level; level = levels.at(-1)) {
    if (isPause(1)) yield 0;
    const node = level.nodes[level.at++];
    if (!node) levels.pop();
    else if (isElement(node, ...names)) found.push(node);
    else if (!isElement(node, ...closed)) levels.push({ nodes: childrenOf(node), at: 0 });
  }
  return found;
}

/** The nodes right under a node. */
export function childrenOf({ childNodes = [] }: MarkupNode): readonly MarkupNode[] {
  return childNodes;
}
