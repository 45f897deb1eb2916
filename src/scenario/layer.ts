/** What a JSON file can hold. */
export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The entries in which a layer differs from its base, nested as they are; `null` removes one. */
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
 * The complete value of a layer on its base. Objects are merged entry by entry; everything else,
 * and any object with a `kind`, is replaced whole.
 */
export function applyChanges(base: Json, changes: Json): Json {
  if (!isBranch(changes)) return changes;
  const merged = new Map(Object.entries(isBranch(base) ? base : {}));
  for (const [key, change] of Object.entries(changes)) {
    if (change === null) merged.delete(key);
    else merged.set(key, applyChanges(merged.get(key) ?? null, change));
  }
  return Object.fromEntries(merged);
}

/**
 * The smallest changes that lead from one object to the other: `applyChanges(from, diff(from, to))`
 * is `to`.
 *
 * @param from without `null`, as `to`: in changes that means an entry that is removed
 */
export function diff(from: Json, to: Json): Changes {
  const changes: [string, Json][] = [];
  if (!isBranch(from) || !isBranch(to)) return {};
  for (const key of Object.keys(from)) if (!Object.hasOwn(to, key)) changes.push([key, null]);
  for (const [key, value] of Object.entries(to)) {
    const present = child(from, key);
    if (present === undefined) changes.push([key, value]);
    else if (isBranch(present) && isBranch(value)) {
      const inner = diff(present, value);
      if (Object.keys(inner).length > 0) changes.push([key, inner]);
    } else if (!isSame(present, value)) changes.push([key, value]);
  }
  return Object.fromEntries(changes);
}

/**
 * Every entry in which two values differ, in the order of the first; what only `to` has comes last.
 */
export function listDifferences(from: Json, to: Json, path: Path = []): Difference[] {
  if (!isBranch(from) || !isBranch(to)) return isSame(from, to) ? [] : [{ path, from, to }];
  const keys = [...new Set([...Object.keys(from), ...Object.keys(to)])];
  return keys.flatMap((key) => {
    const [a, b] = [child(from, key), child(to, key)];
    if (a === undefined || b === undefined) return [{ path: [...path, key], from: a, to: b }];
    return listDifferences(a, b, [...path, key]);
  });
}

/**
 * Changes without the entry at a path (and what stands below it): the base shows through again. A
 * path into an entry that is changed whole resets the whole entry.
 */
export function resetEntry(changes: Changes, path: Path): Changes {
  const [key, ...rest] = path;
  if (key === undefined) return {};
  const present = child(changes, key);
  const inner = rest.length > 0 && isBranch(present) ? resetEntry(present, rest) : {};
  const isEmpty = Object.keys(inner).length === 0;
  return Object.fromEntries(
    Object.entries(changes).flatMap(([name, value]): [string, Json][] => {
      if (name !== key) return [[name, value]];
      return isEmpty ? [] : [[name, inner]];
    }),
  );
}

/**
 * A value with the entry at a path set; objects on the way are made where there are none.
 *
 * @throws when the path leads through something that has no entries of its own
 */
export function setEntry(value: Json, path: Path, to: Json): Json {
  const [key, ...rest] = path;
  if (key === undefined) return to;
  if (!isBranch(value)) throw new Error(`no entry: ${path.join('.')}`);
  return { ...value, [key]: setEntry(child(value, key) ?? {}, rest, to) };
}

/** The entry at a path; undefined where there is none, and below a value of some `kind`. */
export function entryAt(value: Json, path: Path): Json | undefined {
  let entry: Json | undefined = value;
  for (const key of path) entry = isBranch(entry) ? child(entry, key) : undefined;
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
function isBranch(value: Json | undefined): value is Changes {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return !Object.hasOwn(value, 'kind');
}

/** An entry of its own: a key such as "toString" finds nothing. */
function child(branch: Changes, key: string): Json | undefined {
  return Object.hasOwn(branch, key) ? branch[key] : undefined;
}
