import { parse } from 'svelte/compiler';

/** A place in the catalogue: its keys from the top, joined by spaces (a key has none). All of it is ''. */
type Place = string;

interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** What a file reads of the catalogue. */
export interface MessageReads {
  /** Places that are read by their key. */
  readonly places: ReadonlySet<Place>;
  /** Places of which any key may be read, since it is computed. */
  readonly computed: ReadonlySet<Place>;
}

/** What names of a file stand for; `.name` is a member of anything, `type name` a type. */
type Names = Map<string, Set<Place>>;

/**
 * What a program or a component reads of the catalogue: through whatever is called `messages`, is
 * given by `messagesIn` or `allMessagesIn`, has a type of the catalogue, or has been named in the
 * same file after such a thing.
 */
export function messageReads(source: string, isComponent: boolean): MessageReads {
  const code = isComponent ? source : `<script lang="ts">${source}</script>`;
  const nodes = nodesOf(parse(code, { modern: true }));
  const names = namesIn(nodes);
  const places = new Set(nodes.flatMap((node) => takenOut(node, names)).map(([place]) => place));
  const computed = new Set<Place>();
  for (const node of nodes.filter(({ type }) => type === 'MemberExpression')) {
    for (const place of placesOf(node['object'], names)) {
      if (node['computed'] === true) computed.add(place);
      else places.add(at(place, nameOf(node['property'])));
    }
  }
  return { places, computed };
}

/** Every node of a tree of code or markup. */
function nodesOf(node: unknown, found: Node[] = []): readonly Node[] {
  if (Array.isArray(node)) for (const each of node) nodesOf(each, found);
  if (!isNode(node)) return found;
  found.push(node);
  for (const key in node) if (key !== 'metadata' && key !== 'loc') nodesOf(node[key], found);
  return found;
}

/** Names may be given after names, and functions stand in any order: until nothing new is learnt. */
function namesIn(nodes: readonly Node[]): Names {
  const names: Names = new Map([['messages', new Set([''])]]);
  const known = () => [...names.values()].reduce((sum, places) => sum + places.size, 0);
  const naming = nodes.filter(({ type }) => type in GIVEN || NAMES_ITSELF.test(type));
  let before = 0;
  while (before < known()) {
    before = known();
    for (const node of naming) {
      for (const [place, name] of [...takenOut(node, names), ...given(node, names)]) {
        if (name !== '') names.set(name, (names.get(name) ?? new Set()).add(place));
      }
    }
  }
  return names;
}

const NAMES_ITSELF = /^(ObjectPattern|AssignmentExpression)$/;

/** Where a node that gives a name has the name, and what it stands for. */
const GIVEN: Readonly<Record<string, readonly [name: string, value: string, prefix: string]>> = {
  VariableDeclarator: ['id', 'init', ''],
  PropertyDefinition: ['key', 'value', '.'],
  TSTypeAliasDeclaration: ['id', 'typeAnnotation', 'type '],
  TSPropertySignature: ['key', 'typeAnnotation', ''],
  Identifier: ['', 'typeAnnotation', ''],
};

function given(node: Node, names: Names): [Place, string][] {
  if (node.type === 'AssignmentExpression') {
    const left = node['left'] as Node;
    const name = left.type === 'Identifier' ? nameOf(left) : `.${nameOf(left['property'])}`;
    return placesOf(node['right'], names).map((place) => [place, name]);
  }
  const [key, value, prefix] = GIVEN[node.type] ?? [];
  if (key === undefined || value === undefined) return [];
  const name = nameOf(key === '' ? node : node[key]);
  if (name === '') return [];
  return placesOf(node[value], names).map((place) => [place, `${prefix}${name}`]);
}

/** What `{ key: name } = …` takes out of the catalogue, and the name that it gets. */
function takenOut(node: Node, names: Names): [Place, string][] {
  if (node.type === 'VariableDeclarator') return taken(node['id'], placesOf(node['init'], names));
  if (node.type !== 'ObjectPattern') return [];
  return taken(node, placesOf(node['typeAnnotation'], names));
}

function taken(pattern: unknown, places: readonly Place[]): [Place, string][] {
  if (!isNode(pattern) || pattern.type !== 'ObjectPattern') return [];
  return (pattern['properties'] as Node[]).flatMap(({ key, value }) => {
    const name = nameOf(key);
    const from = name === 'messages' ? [''] : places.map((place) => at(place, name));
    const own = from.map((place): [Place, string] => [place, nameOf(value)]);
    return [...own, ...taken(value, from)];
  });
}

/** Where in the catalogue an expression or a type may stand. */
function placesOf(node: unknown, names: Names): readonly Place[] {
  if (!isNode(node)) return [];
  switch (node.type) {
    case 'Identifier':
      return [...(names.get(nameOf(node)) ?? [])];
    case 'MemberExpression':
      return placesOfMember(node, names);
    case 'CallExpression':
      return placesOfCall(node, names);
    case 'TSTypeReference':
      return placesOfType(nameOf(node['typeName']), names);
    case 'TSIndexedAccessType':
      return placesOfKey(node, names);
    default: // (…), … as …, … satisfies …, …!, : …
      return placesOf(node['expression'] ?? node['typeAnnotation'], names);
  }
}

function placesOfMember(node: Node, names: Names): readonly Place[] {
  if (node['computed'] === true) return [];
  const key = nameOf(node['property']);
  if (key === 'messages') return [''];
  const places = placesOf(node['object'], names).map((place) => at(place, key));
  return places.length > 0 ? places : [...(names.get(`.${key}`) ?? [])];
}

function placesOfCall(node: Node, names: Names): readonly Place[] {
  const name = nameOf(node['callee']);
  if (name === 'messagesIn' || name === 'allMessagesIn') return [''];
  return name === '$derived' ? placesOf((node['arguments'] as Node[])[0], names) : [];
}

function placesOfType(name: string, names: Names): readonly Place[] {
  return /^\w*Messages$/.test(name) ? [''] : [...(names.get(`type ${name}`) ?? [])];
}

/** The type X['key']; that of a context's messages is all of them. */
function placesOfKey(node: Node, names: Names): readonly Place[] {
  const { literal } = node['indexType'] as { readonly literal?: Node };
  const key = nameOf(literal);
  if (key === 'messages') return [''];
  return placesOf(node['objectType'], names).map((place) => at(place, key));
}

function at(place: Place, key: string): Place {
  return place === '' ? key : `${place} ${key}`;
}

/** The name of an identifier, or the text of a literal. */
function nameOf(node: unknown): string {
  if (!isNode(node)) return '';
  const name = node['name'] ?? node['value'];
  return typeof name === 'string' ? name : '';
}

function isNode(node: unknown): node is Node {
  return typeof node === 'object' && node !== null && 'type' in node;
}
