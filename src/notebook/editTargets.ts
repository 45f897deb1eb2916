import { newId } from '../document/newId.ts';
import type { NotebookDocument } from '../document/notebookDocument.ts';
import { isSame } from '../scenario/layer.ts';
import type { Target } from '../target/target.ts';

// Each function returns another document; one that changes nothing returns the same.

/**
 * A target with another value, or switched on or off. Where it comes from stays with it.
 *
 * @param change a value in the unit of what is measured (`TARGET_VALUE`); not checked here
 */
export function changeTarget(
  document: NotebookDocument,
  id: string,
  change: Partial<Pick<Target, 'value' | 'active'>>,
): NotebookDocument {
  const present = document.targets.find((target) => target.id === id);
  if (!present) return document;
  const { value, active } = { ...present, ...change };
  if (value === present.value && active === present.active) return document;
  const targets = document.targets.map((target) =>
    target.id === id ? { ...target, ...change } : target,
  );
  return { ...document, targets };
}

/** A target of one's own, switched on; it stands last. */
export function addTarget(
  document: NotebookDocument,
  target: Omit<Target, 'id' | 'active' | 'source'>,
): NotebookDocument {
  const { targets } = document;
  const id = newId(
    'target',
    targets.map((each) => each.id),
  );
  return { ...document, targets: [...targets, { id, ...target, active: true }] };
}

/**
 * Targets that a report set, switched on, after those that are there; one that is there already is
 * only switched on.
 */
export function addTargets(
  document: NotebookDocument,
  added: readonly Omit<Target, 'id' | 'active'>[],
): NotebookDocument {
  return added.reduce((current, target) => {
    const present = current.targets.find(
      ({ measure, direction, value }) =>
        isSame(measure, target.measure) && direction === target.direction && value === target.value,
    );
    if (present) return changeTarget(current, present.id, { active: true });
    const id = newId(
      'target',
      current.targets.map((each) => each.id),
    );
    return { ...current, targets: [...current.targets, { id, ...target, active: true }] };
  }, document);
}

/**
 * A goal for what is measured in a direction: the first target for that gets this value and is
 * switched on, or one is added.
 */
export function setTarget(
  document: NotebookDocument,
  target: Omit<Target, 'id' | 'active' | 'source'>,
): NotebookDocument {
  const present = document.targets.find(
    ({ measure, direction }) => isSame(measure, target.measure) && direction === target.direction,
  );
  return present
    ? changeTarget(document, present.id, { value: target.value, active: true })
    : addTarget(document, target);
}

/** A document without one of its targets. */
export function removeTarget(document: NotebookDocument, id: string): NotebookDocument {
  const targets = document.targets.filter((target) => target.id !== id);
  return targets.length === document.targets.length ? document : { ...document, targets };
}
