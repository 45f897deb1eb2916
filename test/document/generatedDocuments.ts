import fc from 'fast-check';
import backtest from '../../scenarios/backtest.json';
import evenIntake from '../../scenarios/even-intake.json';
import fewerDropOuts from '../../scenarios/fewer-drop-outs.json';
import ownProgramme from '../../scenarios/own-programme.json';
import paybackGoals from '../../scenarios/payback-goals.json';
import realisticGoals from '../../scenarios/realistic-goals.json';
import twoYears from '../../scenarios/two-year-programme.json';
import { tellableCounts } from '../../src/disclosure/tellableCounts.ts';
import { KINDS } from '../../src/cells/kinds.ts';
import { levers } from '../../src/cells/levers/kind.ts';
import { addCohort, clearFigures } from '../../src/evidence/editOwnEvidence.ts';
import type { OwnEvidence } from '../../src/evidence/ownEvidence.ts';
import { assumptionsSchema, leversSchema } from '../../src/scenario/scenario.ts';
import { TARGET_VALUE, targetSchema, type Target } from '../../src/target/target.ts';
import { arbitraryOf } from './arbitraryOf.ts';

/** Counts of one's own as they may be: of a year, of two, with nothing known yet, kept back. */
const OWN = (() => {
  const { evidence } = ownProgramme as unknown as { evidence: OwnEvidence };
  const all = [
    evidence,
    addCohort(evidence, 0),
    clearFigures(evidence),
    tellableCounts({ ...evidence, sharing: 'shared' }),
  ];
  return all.map((counts) => ({ ...ownProgramme, evidence: counts }));
})();

const READY = [
  ...[twoYears, paybackGoals, realisticGoals, evenIntake, fewerDropOuts, backtest],
  ...OWN,
];
const GROUPS = ['tradgard', 'upplevelse', 'salix', 'mac'];
const NAMES = ['Bas', 'Bas', '', '24 månader, samma budget', 'x'.repeat(200)];

type Entries = Readonly<Record<string, unknown>>;
type Stored = Entries & { id: string };

/**
 * Notebooks with a ready one's scenarios, some of their entries replaced by others that the schema
 * names, with alike names; cells of every kind with any of their choices, of any of the scenarios;
 * and targets of anything. Most of them are opened; few futures are simulated.
 */
export const generatedDocuments: fc.Arbitrary<Entries> = fc
  .constantFrom(...READY)
  .chain((ready) => {
    const stored = ready.scenarios as unknown as readonly Stored[];
    const ids = stored.map(({ id }) => id);
    const names = [...ids, ...GROUPS, 'okand', ...ready.targets.map(({ id }) => id)];
    return fc
      .record({
        scenarios: fc.tuple(...stored.map(changed)),
        cells: fc.tuple(...KINDS.map(({ schema }) => cellOf(schema, ids, names))),
        targets: fc.array(target(names), { maxLength: 4 }),
      })
      .map(({ scenarios, cells, targets }) => {
        const byId = cells.map((cell, index) => [`cell-${index}`, cell] as const);
        return {
          ...ready,
          replicates: 20,
          scenarios,
          targets: targets.map((target, index) => ({ ...target, id: `target-${index}` })),
          cells: Object.fromEntries(byId),
          cellOrder: byId.map(([id]) => id),
        };
      });
  });

function target(names: readonly string[]): fc.Arbitrary<Target> {
  return (arbitraryOf(targetSchema, names) as fc.Arbitrary<Target>).map((each) => {
    const { max } = TARGET_VALUE[each.measure.kind];
    return { ...each, value: each.value * (max / TARGET_VALUE.budget.max) };
  });
}

/** A scenario with another name and, if it stands on its own, some other entries. */
function changed(stored: Stored): fc.Arbitrary<Stored> {
  return fc.record({ name: fc.constantFrom(...NAMES), inputs: inputs() }).map(({ name, inputs }) =>
    'base' in stored
      ? { ...stored, name }
      : {
          ...stored,
          name,
          levers: { ...(stored['levers'] as Entries), ...inputs.levers, groups: groupsOf(stored, inputs.groups) }, // prettier-ignore
          assumptions: { ...(stored['assumptions'] as Entries), ...inputs.assumptions },
        },
  );
}

function inputs() {
  const { groups, ...levers } = leversSchema.shape;
  const assumptions = assumptionsSchema.shape;
  const group = (groups as unknown as { valueType: { shape: Entries } }).valueType.shape;
  return fc.record({
    levers: some(levers, []),
    assumptions: some(assumptions, []),
    groups: fc.dictionary(fc.constantFrom(...GROUPS), some(group, [...GROUPS]), { maxKeys: 2 }),
  });
}

/** Where shares must be whole, or groups must be those that were counted. */
const LEFT_ALONE = ['agencyMix', 'cost', 'benefit', 'exitShares'];

/** A few of the fields. */
function some(shape: Entries, ids: readonly string[]): fc.Arbitrary<Entries> {
  const free = Object.keys(shape).filter((key) => !LEFT_ALONE.includes(key));
  return fc.subarray(free, { maxLength: 3 }).chain((keys) => {
    const chosen = keys.map((key) => [key, arbitraryOf(shape[key], ['none', ...ids])]);
    return fc.record(Object.fromEntries(chosen) as Record<string, fc.Arbitrary<unknown>>);
  });
}

function groupsOf(stored: Stored, changes: Readonly<Record<string, Entries>>): Entries {
  const { groups } = stored['levers'] as { groups: Readonly<Record<string, Entries>> };
  return Object.fromEntries(
    Object.entries(groups).map(([id, group]) => [id, { ...group, ...changes[id] }]),
  );
}

function cellOf(schema: unknown, ids: readonly string[], names: readonly string[]) {
  const most = schema === KINDS[0].schema ? 1 : 5;
  return fc
    .tuple(
      arbitraryOf(schema, schema === levers.schema ? ids : names) as fc.Arbitrary<
        Record<string, unknown>
      >,
      fc.shuffledSubarray([...ids], { minLength: 1, maxLength: Math.min(most, ids.length) }),
      fc.nat(1),
    )
    .map(([{ ...cell }, scenarios, one]): Entries => {
      delete cell['collapsed'];
      if (!('scenarios' in cell)) return cell;
      const isOne = ['backtest', 'evidence', 'flow', 'scenario'].includes(String(cell['kind']));
      return { ...cell, scenarios: isOne ? [ids[one % ids.length]] : scenarios };
    });
}
