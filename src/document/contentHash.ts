import { nameHash } from '../random/nameHash.ts';
import type { Json } from '../scenario/layer.ts';
import { isLayer, type StoredScenario } from './notebookDocument.ts';

const known = new WeakMap<StoredScenario, string>();

/**
 * A fingerprint of what a scenario is, whatever it is called and in whatever order it is stored,
 * the same in every browser. Of a layer it is of what the layer itself changes, and on what: that is
 * what its name is about. What changes in the base is a matter of the base's name. A migration that
 * rewrites scenarios has to renew what files hold of this.
 *
 * @returns 8 hexadecimal digits
 */
export function contentHash(stored: StoredScenario): string {
  const present = known.get(stored);
  if (present !== undefined) return present;
  const content = isLayer(stored)
    ? { base: stored.base, changes: stored.changes }
    : { levers: stored.levers, assumptions: stored.assumptions };
  const text = JSON.stringify(inOrder(content));
  const hash = (nameHash(text) >>> 0).toString(16).padStart(8, '0');
  known.set(stored, hash);
  return hash;
}

/** The same value with the keys of every object in alphabetical order. */
function inOrder(value: Json): Json {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(inOrder);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, inOrder(inner)]));
}
