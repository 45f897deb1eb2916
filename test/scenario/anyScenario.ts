import fc from 'fast-check';
import { describeField, scenarioFields, choicesOf, ANY_GROUP } from '../../src/scenario/field.ts';
import type { Distribution, FieldMeta } from '../../src/scenario/distribution.ts';
import type { AgencyMix } from '../../src/scenario/agencyMix.ts';
import { PARTS, PAYERS } from '../../src/evidence/actor.ts';
import type { BenefitKey, CostSplit } from '../../src/scenario/moneySplit.ts';
import { setEntry, type Json, type Path } from '../../src/scenario/layer.ts';
import { REPORT_COHORTS } from '../../src/evidence/cohortEvidence.ts';
import { NO_GROUP } from '../../src/scenario/noGroup.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';

/** The groups that the evidence of 2017 has. */
export const GROUPS = ['tradgard', 'upplevelse', 'salix', 'mac'] as const;

/** A number within bounds that a file keeps as it is (−0 would come back as 0). */
function numberWithin(min: number, max: number): fc.Arbitrary<number> {
  return fc.double({ min, max, noNaN: true }).map((value) => value + 0);
}

/** Any belief that a field allows. */
export function anyBelief({ min, max }: FieldMeta): fc.Arbitrary<Distribution> {
  const centre = numberWithin(min, max);
  const mean = numberWithin(min, Math.min(max, 1));
  const beta = fc.tuple(mean, numberWithin(1, 100)).map(([share, weight]) => ({
    kind: 'beta' as const,
    a: share * weight,
    b: (1 - share) * weight,
  }));
  return fc.oneof(
    fc.record({ kind: fc.constant('fixed' as const), value: centre }),
    fc.record({
      kind: fc.constant('lognormal' as const),
      median: centre,
      logSd: numberWithin(0, 3),
    }),
    beta,
    fc.record({ kind: fc.constant('gamma' as const), mean: centre, sd: numberWithin(0, 10) }),
  );
}

/** Any mix of agencies, observed or in shares that sum to 1. */
export const anyMix: fc.Arbitrary<AgencyMix> = fc.oneof(
  fc.constant({ kind: 'observed' as const }),
  fc.tuple(fc.nat(100), fc.nat(100), fc.nat(100), fc.nat(100)).map(([fk, af, ske, other]) => {
    const sum = fk + af + ske + other || 1;
    const rest = 1 - (fk + af + ske) / sum;
    const shares = { fk: fk / sum, af: af / sum, ske: ske / sum, other: Math.max(0, rest) };
    return { kind: 'shares' as const, ...shares };
  }),
);

/** Shares of a whole by key, in steps of a hundredth of their sum. */
function anyShares<Key extends string>(keys: readonly Key[]) {
  return fc.array(fc.nat(100), { minLength: keys.length, maxLength: keys.length }).map((parts) => {
    const weights = parts.some((part) => part > 0) ? parts : parts.map(() => 1);
    const total = weights.reduce((all, part) => all + part, 0);
    const entries = keys.map((key, i) => [key, (weights[i] ?? 0) / total]);
    return { kind: 'shares' as const, ...(Object.fromEntries(entries) as Record<Key, number>) };
  });
}

/** Any way to say who pays. */
export const anySplit: fc.Arbitrary<CostSplit> = fc.oneof(
  fc.constantFrom({ kind: 'payoff2017' as const }, { kind: 'law' as const }),
  anyShares(PAYERS),
);

/** Any way to say who gains. */
export const anyKey: fc.Arbitrary<BenefitKey> = fc.oneof(
  fc.constant({ kind: 'table1' as const }),
  anyShares(PARTS),
);

/** What may stand at the path of a field: read from the schema, as a form would. */
export function anyValueAt(path: Path): fc.Arbitrary<Json> {
  if (path.at(-1) === 'agencyMix') return anyMix;
  if (path.at(-1) === 'split') return anySplit;
  if (path.at(-1) === 'key') return anyKey;
  if (path.at(-1) === 'joins') return fc.constantFrom(NO_GROUP, ...GROUPS);
  if (path.at(-1) === 'evidence') return fc.constantFrom(...REPORT_COHORTS);
  const choices = choicesOf(path);
  if (choices) return fc.constantFrom(...choices);
  const field = describeField(path);
  if (!field) return fc.boolean();
  return field.kind === 'belief' ? anyBelief(field) : numberWithin(field.min, field.max);
}

/** Every field of a scenario that has these groups. */
export function fieldsWith(groups: readonly string[]): readonly Path[] {
  return scenarioFields().flatMap((path) =>
    path.includes(ANY_GROUP)
      ? groups.map((group) => path.map((key) => (key === ANY_GROUP ? group : key)))
      : [path],
  );
}

/** Any complete scenario with one to four of the groups, in any order. */
export const anyScenario: fc.Arbitrary<Scenario> = fc
  .shuffledSubarray([...GROUPS], { minLength: 1 })
  .chain((groups) => {
    const fields = fieldsWith(groups);
    return fc
      .tuple(...fields.map(anyValueAt))
      .map((values) =>
        fields.reduce<Json>((value, path, i) => setEntry(value, path, values[i] ?? null), {}),
      );
  }) as unknown as fc.Arbitrary<Scenario>;

/** A scenario and another one that keeps most of it: what a layer is for. */
export const anyPair: fc.Arbitrary<readonly [Scenario, Scenario]> = fc
  .tuple(anyScenario, anyScenario, fc.infiniteStream(fc.nat(4)))
  .map(([base, other, dice]) => [base, mixed(base, other, dice) as unknown as Scenario]);

function mixed(base: Json, other: Json, dice: Iterator<number>): Json {
  if (!isObject(base) || !isObject(other) || 'kind' in base) {
    return dice.next().value === 0 ? other : base;
  }
  const keys = [...new Set([...Object.keys(base), ...Object.keys(other)])];
  const merged = keys.flatMap((key): [string, Json][] => {
    const [a, b] = [base[key], other[key]];
    if (a !== undefined && b !== undefined) return [[key, mixed(a, b, dice)]];
    const only = a ?? b;
    return only === undefined || dice.next().value === 0 ? [] : [[key, only]];
  });
  return Object.fromEntries(merged.length > 0 ? merged : Object.entries(base));
}

function isObject(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
