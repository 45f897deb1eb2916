import { scanXml } from './scanXml.ts';
import type { Steps } from './steps.ts';

/** Where the parts that a part refers to are: from the id of each relation, or its kind. */
export interface Relations {
  readonly byId: ReadonlyMap<string, string>;
  /** The last part of the kind's address: `styles`, `sharedStrings`, `officeDocument`. */
  readonly byKind: ReadonlyMap<string, string>;
}

/**
 * Reads the relations of a part; undefined where they are broken.
 *
 * @param folder of the part, with its slash at the end, against which addresses are
 */
export function* readRelations(xml: string, folder: string): Steps<Relations | undefined> {
  const byId = new Map<string, string>();
  const byKind = new Map<string, string>();
  const isWhole = yield* scanXml(xml, {
    open(name, { Id = '', Type = '', Target = '' }) {
      if (name !== 'Relationship') return;
      const path = resolved(folder, Target);
      byId.set(Id, path);
      byKind.set(Type.slice(Type.lastIndexOf('/') + 1), path);
    },
  });
  return isWhole ? { byId, byKind } : undefined;
}

function resolved(folder: string, target: string): string {
  const path: string[] = [];
  const from = target.startsWith('/') ? target.slice(1) : folder + target;
  for (const step of from.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}
