import { byAgency, type ByAgency } from '../evidence/agency.ts';
import type { GroupEvidence } from '../evidence/cohort.ts';
import { resolveMix } from '../scenario/agencyMix.ts';
import { NO_GROUP } from '../scenario/noGroup.ts';
import type { GroupLevers, Levers } from '../scenario/scenario.ts';

/** A group of a scenario with those that are merged into it. */
export interface JoinedGroup {
  /** Of the group that the others are merged into. */
  readonly id: string;
  /** The group's own, with everybody's starts, places, opening stock and mix. */
  readonly levers: GroupLevers;
  /** Ids of all that it consists of, itself first. */
  readonly members: readonly string[];
}

/**
 * The groups that stay, each with those merged into it. Who would have started in a merged group
 * starts in the other one and follows its programme: its length and its risks, by referral class.
 *
 * @throws when a group has no evidence
 */
export function joinGroups(
  groups: Levers['groups'],
  evidence: readonly GroupEvidence[],
): readonly JoinedGroup[] {
  const ids = Object.keys(groups);
  return ids
    .filter((id) => receivingGroup(id, groups) === id)
    .map((id) => {
      const members = [
        id,
        ...ids.filter((each) => each !== id && receivingGroup(each, groups) === id),
      ];
      return { id, members, levers: joinedLevers(members, groups, evidence) };
    });
}

/**
 * Where those who come to a group are. Merging counts only into a group that is there and stays
 * itself, so that groups never follow each other in a circle.
 *
 * @returns the group's own id when it is not merged
 */
export function receivingGroup(id: string, groups: Levers['groups']): string {
  const into = groups[id]?.joins ?? NO_GROUP;
  return into !== id && groups[into]?.joins === NO_GROUP ? into : id;
}

function joinedLevers(
  [id = '', ...others]: readonly string[],
  groups: Levers['groups'],
  evidence: readonly GroupEvidence[],
): GroupLevers {
  const own = leversOf(id, groups);
  if (others.length === 0) return own;
  const all = [id, ...others];
  const sum = (valueOf: (levers: GroupLevers) => number) =>
    all.reduce((total, each) => total + valueOf(leversOf(each, groups)), 0);
  const startsPerYear = sum((levers) => levers.startsPerYear);
  const mixes = all.map((each) => mixOf(each, groups, evidence));
  const weights = all.map((each) =>
    startsPerYear === 0 ? 1 / all.length : leversOf(each, groups).startsPerYear / startsPerYear,
  );
  return {
    ...own,
    startsPerYear,
    places: sum((levers) => levers.places),
    openingStock: sum((levers) => levers.openingStock),
    agencyMix: {
      kind: 'shares',
      ...byAgency((agency) =>
        mixes.reduce((share, mix, i) => share + mix[agency] * (weights[i] ?? 0), 0),
      ),
    },
  };
}

function leversOf(id: string, groups: Levers['groups']): GroupLevers {
  const levers = groups[id];
  if (!levers) throw new Error(`no such group: ${id}`);
  return levers;
}

function mixOf(id: string, groups: Levers['groups'], evidence: readonly GroupEvidence[]): ByAgency {
  const found = evidence.find((group) => group.id === id);
  if (!found) throw new Error(`group without evidence: ${id}`);
  return resolveMix(leversOf(id, groups).agencyMix, found.referrers);
}
