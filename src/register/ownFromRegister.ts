import {
  addAgency,
  addCohort,
  clearFigures,
  setAgency,
  setCohort,
  setGroup,
  sourceId,
  withGroupNamed,
  withoutEmptyGroups,
  withoutMoves,
  withSource,
} from '../evidence/editOwnEvidence.ts';
import { hasFigures } from '../evidence/missingFigures.ts';
import {
  MOST_AGENCIES,
  MOST_GROUPS,
  MOST_PERIODS,
  type OwnEvidence,
  type OwnGroup,
} from '../evidence/ownEvidence.ts';
import { within, type Steps } from '../intake/steps.ts';
import type { GroupCounts, Period } from './countStays.ts';
import { countedGroup, type CountedFields, type Source } from './countedGroup.ts';
import { monthlyIncidence } from './monthlyIncidence.ts';
import { agencyLike } from './registerWords.ts';

/** Why counts find no place in a notebook. */
export type NoRoom = 'tooManyGroups' | 'tooManyAgencies' | 'tooManyPeriods';

/** The counts with those of a list in them, and the id of the period that has them. */
export type TakenRegister =
  | { readonly ok: true; readonly own: OwnEvidence; readonly cohort: string }
  | { readonly ok: false; readonly why: NoRoom };

/** What a list was counted into, and what goes with it. */
export interface CountedRegister {
  readonly period: Period;
  readonly groups: readonly GroupCounts[];
  readonly has: CountedFields;
  /** The id of the agency that a word for who referred means; undefined of a new one. */
  readonly agencyOf: (word: string) => string | undefined;
  /** What the list is called, and where in it the rows stand. */
  readonly source: { readonly title: string; readonly section: string };
}

/**
 * Puts the counts of a list into the period of the same days: where there is none, into the one
 * that is shown when nothing is known of it yet, or else into a new one. A group is that of its
 * name, or a new one. Nothing of a single row is in what comes out.
 *
 * @param index of the period that is shown
 */
export function* ownFromRegister(
  counted: CountedRegister,
  present: OwnEvidence,
  index: number,
): Steps<TakenRegister> {
  const { period, groups, has, source } = counted;
  const begun = present.isExample ? clearFigures(present) : present;
  const title = source.title.slice(0, 200);
  const document = sourceId(begun, title);
  const referred = withAgencies(withSource(begun, document, title), counted);
  const into = periodFor(referred.own, index, period);
  if (into === undefined) return { ok: false, why: 'tooManyPeriods' };
  const from: Source = { document, section: source.section.slice(0, 200) };
  const incidence = has.ends ? yield* within(0, 0.9, monthlyIncidence(groups, from)) : undefined;
  yield 0.9;
  const filled = groups.reduce(
    (own, group) => withGroup(own, into.cohort, countedGroup(group, has, referred.ids, from)),
    setCohort(into.own, into.cohort, { incidence }),
  );
  const own = withoutEmptyGroups(filled, into.cohort);
  if (own.agencies.length > MOST_AGENCIES) return { ok: false, why: 'tooManyAgencies' };
  const cohort = own.cohorts[into.cohort];
  if (!cohort || cohort.groups.length > MOST_GROUPS) return { ok: false, why: 'tooManyGroups' };
  return { ok: true, own, cohort: cohort.id };
}

/** Words for who referred as ids of agencies; those that are new come in by their word. */
function withAgencies(present: OwnEvidence, { groups, has, agencyOf }: CountedRegister) {
  let own = present;
  const ids = new Map<string, string>();
  const words = groups.flatMap((group) => [
    ...group.referrers.keys(),
    ...group.exitsByReferrer.keys(),
  ]);
  for (const word of has.referrers ? new Set(words) : []) {
    const known = agencyOf(word);
    if (known === undefined) {
      own = addAgency(own, word.slice(0, 100));
      const last = own.agencies.length - 1;
      own = setAgency(own, last, { countsAs: agencyLike(word) ?? 'other' });
    }
    ids.set(word, known ?? own.agencies.at(-1)?.id ?? '');
  }
  return { own, ids };
}

function periodFor(own: OwnEvidence, index: number, { from, to }: Period) {
  const same = own.cohorts.findIndex((each) => each.from === from && each.to === to);
  if (same >= 0) return { own, cohort: same };
  const isFree = !own.cohorts[index]?.groups.some(hasFigures);
  if (!isFree && own.cohorts.length >= MOST_PERIODS) return undefined;
  const grown = isFree ? own : addCohort(own, index);
  const cohort = isFree ? index : grown.cohorts.length - 1;
  return { own: setCohort(grown, cohort, { name: nameOf({ from, to }), from, to }), cohort };
}

/** A calendar year by its number, anything else by its days. */
function nameOf({ from, to }: Period): string {
  const year = from.slice(0, 4);
  return from === `${year}-01-01` && to === `${year}-12-31` ? year : `${from} – ${to}`;
}

type Counted = Partial<OwnGroup> & Pick<OwnGroup, 'name'>;

function withGroup(own: OwnEvidence, cohort: number, counted: Counted): OwnEvidence {
  const name = (counted.name || own.name).slice(0, 100);
  const { own: grown, group: at } = withGroupNamed(own, cohort, name);
  const group = grown.cohorts[cohort]?.groups[at];
  if (!group) return own;
  return setGroup(grown, cohort, at, { ...withoutMoves(group), ...counted, name: group.name });
}
