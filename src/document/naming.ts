import { contentHash } from './contentHash.ts';
import type { StoredScenario } from './notebookDocument.ts';

/** What of a stored scenario its name is made of. */
export type Naming = Pick<StoredScenario, 'name' | 'namedFor'>;

/** The naming of a scenario, as it goes over to what takes its place. */
export function namingOf({ name, namedFor }: StoredScenario): Naming {
  return { ...(name !== undefined && { name }), ...(namedFor !== undefined && { namedFor }) };
}

/** A scenario without a name or what belongs to it. */
export function unnamed({ name: _, namedFor: __, ...rest }: StoredScenario): StoredScenario {
  return rest;
}

/**
 * A scenario under the name that it had, with other content: it remembers what it was when it got
 * the name, until it is that again.
 *
 * @param before as it was, with its name
 * @param content what it is now, under whatever name
 */
export function withContent(before: StoredScenario, content: StoredScenario): StoredScenario {
  const { name } = before;
  const { id, ...rest } = unnamed(content);
  if (name === undefined) return { id, ...rest };
  const namedFor = before.namedFor ?? contentHash(before);
  const isBack = contentHash(content) === namedFor;
  return { id, name, ...(!isBack && { namedFor }), ...rest };
}

/** Whether a scenario is something else than it was when somebody gave it its name. */
export function isChangedSinceNamed(stored: StoredScenario): boolean {
  const { name, namedFor } = stored;
  return name !== undefined && namedFor !== undefined && namedFor !== contentHash(stored);
}
