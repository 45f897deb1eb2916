import { FORMAT_VERSION } from './notebookDocument.ts';

/** One step of a file's history: from version `from` to the next. Frozen once released. */
export interface Migration {
  readonly from: number;
  /** The decision that the step records. */
  readonly name: string;
  /**
   * A pure function that writes the next `formatVersion`. It neither changes its
   * argument nor throws: what it does not understand it leaves for the schema to refuse.
   */
  readonly up: (document: unknown) => unknown;
}

/** All steps, consecutive from 1. Version 1 is the first format, so there is none yet. */
export const MIGRATIONS: readonly Migration[] = [];

/**
 * Brings a document of an older version to the present one, a step at a time.
 *
 * @param version the document's version, 1 … FORMAT_VERSION
 * @throws when the list of steps has a gap
 */
export function migrate(
  document: unknown,
  version: number,
  steps: readonly Migration[] = MIGRATIONS,
  to: number = FORMAT_VERSION,
): unknown {
  let current = document;
  for (let from = version; from < to; from++) {
    const step = steps.find((each) => each.from === from);
    if (!step) throw new Error(`missing migration: ${from} → ${from + 1}`);
    current = step.up(current);
  }
  return current;
}
