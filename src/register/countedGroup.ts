import { byOutcome, OUTCOMES, type ByOutcome } from '../evidence/outcome.ts';
import type { OwnGroup, OwnPhases } from '../evidence/ownEvidence.ts';
import type { ObservedStay } from '../survival/observedStay.ts';
import { phaseExits } from '../survival/phaseExits.ts';
import type { GroupCounts } from './countStays.ts';

/** Where counts come from. */
export interface Source {
  readonly document: string;
  readonly section: string;
}

/** What a list tells besides who began when. */
export interface CountedFields {
  readonly ends: boolean;
  readonly referrers: boolean;
}

/** The figures of a group that a list tells, each with its source. */
export function countedGroup(
  counts: GroupCounts,
  has: CountedFields,
  agencies: ReadonlyMap<string, string>,
  source: Source,
): Partial<OwnGroup> & Pick<OwnGroup, 'name'> {
  const figure = (value: number) => ({ value, ...source });
  const figures = (exits: ByOutcome) => ({
    arbete: figure(exits.arbete),
    studier: figure(exits.studier),
    rehab: figure(exits.rehab),
    avbrott: figure(exits.avbrott),
  });
  const referrers = byAgency(counts.referrers, agencies, (one, other) => one + other);
  const crossed = byAgency(counts.exitsByReferrer, agencies, (one, other) =>
    byOutcome((outcome) => one[outcome] + other[outcome]),
  );
  return {
    name: counts.name,
    starts: figure(counts.starts),
    ...(has.ends && {
      openingStock: figure(counts.openingStock),
      outcomes: figures(counts.exits),
      phases: ownPhases(counts.observed, source),
    }),
    ...(has.referrers && { referrers: mapped(referrers, figure) }),
    ...(has.ends && has.referrers && { outcomesByAgency: mapped(crossed, figures) }),
  };
}

/** Time at risk to a hundredth of a month. */
const HUNDREDTHS = 100;

function ownPhases(observed: readonly ObservedStay[], source: Source): OwnPhases {
  const phases = phaseExits(observed, OUTCOMES.length);
  const of = (index: number) => ({
    personMonths: Math.round((phases[index]?.personMonths ?? 0) * HUNDREDTHS) / HUNDREDTHS,
    exits: byOutcome((_, cause) => phases[index]?.exits[cause] ?? 0),
  });
  return { ...source, firstWeeks: of(0), firstHalfYear: of(1), later: of(2) };
}

/** What is counted by word, by agency; several words can mean the same. */
function byAgency<Counts>(
  byWord: ReadonlyMap<string, Counts>,
  agencies: ReadonlyMap<string, string>,
  add: (one: Counts, other: Counts) => Counts,
): ReadonlyMap<string, Counts> {
  const sums = new Map<string, Counts>();
  for (const [word, counts] of byWord) {
    const id = agencies.get(word) ?? '';
    const before = sums.get(id);
    sums.set(id, before === undefined ? counts : add(before, counts));
  }
  return sums;
}

function mapped<From, To>(
  values: ReadonlyMap<string, From>,
  to: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries([...values].map(([id, value]) => [id, to(value)]));
}
