import { parse } from 'svelte/compiler';

/** A place in the catalogue: its keys from the top. The whole catalogue is []. */
export type Place = readonly string[];

interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** What a file reads: keys by name, and records of which it may read any key. */
export interface MessageReads {
  readonly keys: ReadonlySet<string>;
  readonly anyKeyOf: ReadonlySet<string>;
}

/** A place as text; no key has a space. */
export const placeText = (place: Place): string => place.join(' ');

/**
 * What a component or a program reads of the catalogue: through anything called `messages`, what
 * `messagesIn` and `allMessagesIn` give, what has a type of the catalogue, and every name that such
 * a thing is given in the same file. One walk of the syntax to learn the names, and one to read.
 */
export function messageReads(source: string, isComponent: boolean): MessageReads {
  const code = isComponent ? source : `<script lang="ts">${source}</script>`;
  const nodes = allNodes(parse(code, { modern: true }));
  const names = new Map<string, Place>([['messages', []]]);
  // A name may be given before what it stands for is: functions stand in any order.
  for (let known = 0; known < names.size; ) {
    known = names.size;
    for (const node of nodes) learnNames(node, names);
  }
  const keys = new Set<string>();
  const anyKeyOf = new Set<string>();
  for (const node of nodes) {
    if (node.type === 'MemberExpression') {
      const place = placeOf(node['object'], names);
      if (place && node['computed'] === true) anyKeyOf.add(placeText(place));
      else if (place) keys.add(placeText([...place, nameOf(node['property'])]));
    }
    for (const [place] of takenOut(node, names)) keys.add(placeText(place));
  }
  return { keys, anyKeyOf };
}

function allNodes(node: unknown, found: Node[] = []): readonly Node[] {
  if (Array.isArray(node)) for (const each of node) allNodes(each, found);
  if (!isNode(node)) return found;
  found.push(node);
  for (const key in node) if (key !== 'metadata' && key !== 'loc') allNodes(node[key], found);
  return found;
}

function learnNames(node: Node, names: Map<string, Place>): void {
  const learn = (name: string, place: Place | undefined) => {
    if (name !== '' && place && !names.has(name)) names.set(name, place);
  };
  for (const [place, name] of takenOut(node, names)) learn(name, place);
  if (node.type === 'VariableDeclarator') learn(nameOf(node['id']), placeOf(node['init'], names));
  if (node.type === 'PropertyDefinition') {
    learn(`.${nameOf(node['key'])}`, placeOf(node['value'], names));
  }
  if (node.type === 'AssignmentExpression' && isNode(node['left'])) {
    const left = node['left'];
    const name = left.type === 'Identifier' ? nameOf(left) : `.${nameOf(left['property'])}`;
    learn(name, placeOf(node['right'], names));
  }
  if (node.type === 'TSTypeAliasDeclaration') {
    learn(`type ${nameOf(node['id'])}`, placeOfType(node['typeAnnotation'], names));
  }
  if (node.type === 'Identifier') learn(nameOf(node), placeOfType(node['typeAnnotation'], names));
  if (node.type === 'TSPropertySignature') {
    learn(nameOf(node['key']), placeOfType(node['typeAnnotation'], names));
  }
}

/** What `const { key: name } = …` takes out of the catalogue, and the name it gets. */
function takenOut(node: Node, names: ReadonlyMap<string, Place>): [Place, string][] {
  if (node.type === 'VariableDeclarator') return taken(node['id'], placeOf(node['init'], names));
  if (node.type !== 'ObjectPattern') return [];
  return taken(node, placeOfType(node['typeAnnotation'], names));
}

function taken(pattern: unknown, place: Place | undefined): [Place, string][] {
  if (!isNode(pattern) || pattern.type !== 'ObjectPattern') return [];
  return (pattern['properties'] as Node[]).flatMap((property): [Place, string][] => {
    const key = nameOf(property['key']);
    const at = key === 'messages' ? [] : place && [...place, key];
    if (!at) return [];
    return [[at, nameOf(property['value'])], ...taken(property['value'], at)];
  });
}

/** Where in the catalogue an expression stands. */
function placeOf(node: unknown, names: ReadonlyMap<string, Place>): Place | undefined {
  if (!isNode(node)) return undefined;
  if (node.type === 'Identifier') return names.get(nameOf(node));
  if (node.type === 'CallExpression') return placeOfCall(node, names);
  if (node.type === 'MemberExpression') return placeOfMember(node, names);
  const inner = node['expression']; // (…), … as …, … satisfies …, …!
  return inner === undefined ? undefined : placeOf(inner, names);
}

function placeOfCall(node: Node, names: ReadonlyMap<string, Place>): Place | undefined {
  const name = nameOf(node['callee']);
  if (/^(all)?[mM]essagesIn$/.test(name)) return [];
  return name === '$derived' ? placeOf((node['arguments'] as Node[])[0], names) : undefined;
}

function placeOfMember(node: Node, names: ReadonlyMap<string, Place>): Place | undefined {
  const key = nameOf(node['property']);
  if (key === 'messages') return [];
  const place = placeOf(node['object'], names);
  return place ? [...place, node['computed'] === true ? '*' : key] : names.get(`.${key}`);
}

/** Where in the catalogue a type stands: Messages['section'], or a name for it. */
function placeOfType(node: unknown, names: ReadonlyMap<string, Place>): Place | undefined {
  if (!isNode(node)) return undefined;
  if (node.type === 'TSTypeAnnotation') return placeOfType(node['typeAnnotation'], names);
  if (node.type === 'TSTypeReference') {
    const name = nameOf(node['typeName']);
    return /^(All)?Messages$/.test(name) ? [] : names.get(`type ${name}`);
  }
  if (node.type !== 'TSIndexedAccessType') return undefined;
  const place = placeOfType(node['objectType'], names);
  const key = (node['indexType'] as Node)['literal'] as Node | undefined;
  return place && key ? [...place, String(key['value'])] : undefined;
}

function nameOf(node: unknown): string {
  if (!isNode(node)) return '';
  return String(node['name'] ?? node['value'] ?? '');
}

function isNode(node: unknown): node is Node {
  return typeof node === 'object' && node !== null && 'type' in node;
}
