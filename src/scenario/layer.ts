/** What a JSON file can hold. */
export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The entries in which a layer differs from its base; `null` takes an entry away. */
export type Changes = { readonly [key: string]: Json };

/** Where an entry stands: keys from the top. */
export type Path = readonly string[];

/** One entry that differs: `undefined` where a side does not have it. */
export interface Difference {
  readonly path: Path;
  readonly from: Json | undefined;
  readonly to: Json | undefined;
}

/**
 * The complete value of a layer on its base. Objects are merged entry by entry;
 * everything else, and any object with a `kind`, is replaced whole.
 */
export function applyChanges(base: Json, changes: Json): Json {
  if (!isBranch(base) || !isBranch(changes)) return changes;
  const merged = new Map(Object.entries(base));
  for (const [key, change] of Object.entries(changes)) {
    const present = merged.get(key);
    if (change === null) merged.delete(key);
    else merged.set(key, present === undefined ? change : applyChanges(present, change));
  }
  return Object.fromEntries(merged);
}

/** The smallest changes that lead from one value to the other. */
export function diff(from: Json, to: Json): Changes {
  const changes: [string, Json][] = [];
  if (!isBranch(from) || !isBranch(to)) return {};
  for (const key of Object.keys(from)) if (!(key in to)) changes.push([key, null]);
  for (const [key, value] of Object.entries(to)) {
    const present = from[key];
    if (present === undefined) changes.push([key, value]);
    else if (isBranch(present) && isBranch(value)) {
      const inner = diff(present, value);
      if (Object.keys(inner).length > 0) changes.push([key, inner]);
    } else if (!isSame(present, value)) changes.push([key, value]);
  }
  return Object.fromEntries(changes);
}

/** Every entry in which two values differ, in the order of the first. */
export function listDifferences(from: Json, to: Json, path: Path = []): Difference[] {
  if (!isBranch(from) || !isBranch(to)) return isSame(from, to) ? [] : [{ path, from, to }];
  const keys = [...new Set([...Object.keys(from), ...Object.keys(to)])];
  return keys.flatMap((key) => {
    const [a, b] = [from[key], to[key]];
    if (a === undefined || b === undefined) return [{ path: [...path, key], from: a, to: b }];
    return listDifferences(a, b, [...path, key]);
  });
}

/** Changes without the entry at a path (and what stands below it): the base shows through again. */
export function resetEntry(changes: Changes, path: Path): Changes {
  const [key, ...rest] = path;
  if (key === undefined) return {};
  const present = changes[key];
  if (present === undefined) return changes;
  const inner = rest.length > 0 && isBranch(present) ? resetEntry(present, rest) : {};
  const kept = Object.entries(changes).filter(([name]) => name !== key);
  if (Object.keys(inner).length === 0) return Object.fromEntries(kept);
  return Object.fromEntries(
    Object.entries(changes).map(([name, value]) => [name, name === key ? inner : value]),
  );
}

/** A value with the entry at a path set. */
export function setEntry(value: Json, path: Path, to: Json): Json {
  const [key, ...rest] = path;
  if (key === undefined) return to;
  if (!isBranch(value)) throw new Error(`no entry: ${path.join('.')}`);
  return { ...value, [key]: setEntry(value[key] ?? {}, rest, to) };
}

/** The entry at a path, or undefined. */
export function entryAt(value: Json, path: Path): Json | undefined {
  let entry: Json | undefined = value;
  for (const key of path) entry = isBranch(entry) ? entry[key] : undefined;
  return entry;
}

/** Whether two values are the same, whatever the order of their keys. */
export function isSame(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [Object.entries(a), new Map(Object.entries(b))];
  return left.length === right.size && left.every(([key, value]) => isSame(value, right.get(key)));
}

/** An object whose entries are merged one by one: not a list, and not a value of some `kind`. */
function isBranch(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !('kind' in value);
}
