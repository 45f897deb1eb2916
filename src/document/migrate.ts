import { addEntries } from './addEntries.ts';
import { isRecord } from './isRecord.ts';
import { FORMAT_VERSION } from './notebookDocument.ts';
import { splitsAsObjects } from './splitsAsObjects.ts';

/** One step of a file's history: from version `from` to the next. Frozen once released. */
export interface Migration {
  readonly from: number;
  /** The decision that the step records, in a word or two. */
  readonly name: string;
  /**
   * A pure function that writes the next `formatVersion`. It neither changes its argument nor
   * throws: what it does not understand it leaves for the schema to refuse.
   */
  readonly up: (document: unknown) => unknown;
}

/** All steps, consecutive from 1. */
export const MIGRATIONS: readonly Migration[] = [
  {
    from: 1,
    name: 'selection-extension-merging',
    up: (document) => {
      const widened = addEntries(document, ADDED_IN_2);
      return isRecord(widened) ? { ...widened, formatVersion: 2 } : widened;
    },
  },
  {
    from: 2,
    name: 'money-splits-foyer',
    up: (document) => {
      const widened = addEntries(splitsAsObjects(document), ADDED_IN_3);
      return isRecord(widened) ? { ...widened, formatVersion: 3 } : widened;
    },
  },
  {
    from: 3,
    name: 'benefit-fall-off',
    up: (document) => {
      const widened = addEntries(document, ADDED_IN_4);
      return isRecord(widened) ? { ...widened, formatVersion: 4 } : widened;
    },
  },
];

/** No benefit falls off; moved from there, what is believed is worth 20 persons. */
const ADDED_IN_4 = {
  levers: {},
  group: {},
  earlierGroup: [],
  assumptions: { benefit: { fallOffPerYear: { kind: 'beta', a: 0, b: 20 } } },
};

/** Nobody waits in Foajén; the benefit is as in the report's table 1. */
const ADDED_IN_3 = {
  levers: { foyerPlaces: 0, foyerStartsAt: 5 },
  group: {},
  earlierGroup: [],
  assumptions: { benefit: { key: { kind: 'table1' } } },
};

/** Of 2017's 44 drop-outs 39 were for ill health. The effects of a selection are assumed. */
const ADDED_IN_2 = {
  levers: { admittedShare: 1, preventedDropOutShare: 0, extensionMonths: 6 },
  group: { extendedShare: 0, joins: 'none' },
  earlierGroup: ['plannedLengthMonths', 'startsPerYear', 'agencyMix', 'places', 'openingStock'],
  assumptions: {
    selection: {
      workHazardRatio: { kind: 'lognormal', median: 1.05, logSd: 0.05 },
      dropOutHazardRatio: { kind: 'lognormal', median: 0.95, logSd: 0.05 },
    },
    dropOuts: { healthShare: { kind: 'beta', a: 39.5, b: 5.5 } },
  },
};

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
