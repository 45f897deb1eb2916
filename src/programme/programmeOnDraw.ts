import type { CohortEvidence, GroupEvidence } from '../evidence/cohort.ts';
import { joinAgencies } from '../parameters/agencyClass.ts';
import { resolveMix } from '../scenario/agencyMix.ts';
import type { Assumptions, Levers } from '../scenario/scenario.ts';
import { groupMove, type GroupMove } from './groupMove.ts';
import { GroupOnDraw } from './groupOnDraw.ts';
import type { GroupStays } from './groupStays.ts';
import { joinGroups, receivingGroup } from './joinGroups.ts';
import { leverHazards, type LeverEffects } from './leverHazards.ts';
import { ObservedGroup } from './observedGroup.ts';

/**
 * What is expected of all groups of a scenario on one draw of the parameters, where persons may go
 * from one to another: the same numbers as `expectProgramme` gives, in objects that are used again.
 */
export class ProgrammeOnDraw {
  /** In the order of the scenario; a group that is merged into another one stands with that. */
  readonly groups: readonly GroupOnDraw[];
  private readonly moves: readonly Move[];

  /** @throws when a group of the scenario has no evidence */
  constructor(
    cohort: CohortEvidence,
    private readonly levers: Levers,
    moves: Assumptions['exitShares']['moves'],
  ) {
    const evidenceOf = (id: string) => {
      const evidence = cohort.groups.find((each) => each.id === id);
      if (!evidence) throw new Error(`group without evidence: ${id}`);
      return evidence;
    };
    const isThere = (id: string) => Object.hasOwn(levers.groups, id);
    this.groups = joinGroups(levers.groups, cohort.groups).map(({ id, levers: own, members }) => {
      const evidence = evidenceOf(id);
      const observed = members.map((member) => new ObservedGroup(evidenceOf(member)));
      const move = groupMove(evidence, moves);
      const to = move && isThere(move.to) ? receivingGroup(move.to, levers.groups) : id;
      return new GroupOnDraw(
        evidence,
        own,
        levers,
        observed,
        move && to !== id ? { ...move, to } : undefined,
      );
    });
    const groupOf = (id: string) => this.groups.find(({ evidence }) => evidence.id === id);
    this.moves = cohort.groups.flatMap((evidence) => {
      const move = groupMove(evidence, moves);
      if (!move || !isThere(move.to)) return [];
      const group = groupOf(evidence.id);
      const target = groupOf(receivingGroup(move.to, levers.groups));
      const observed = target?.observed.find((each) => each.evidence.id === move.to);
      if (!target || !observed) return [];
      const observedMix = joinAgencies(resolveMix({ kind: 'observed' }, evidence.referrers));
      return [{ ...move, evidence, observedMix, group, target, observed }];
    });
  }

  /**
   * Works out a draw; `groups` hold it until the next one.
   *
   * @param stays by group id, as they were observed
   * @param effects what the levers do to the risks
   * @throws when a group of the evidence has no stays
   */
  expect(stays: ReadonlyMap<string, GroupStays>, effects: LeverEffects): void {
    const of = (id: string) => staysOf(stays, id);
    const factors = leverHazards(this.levers, effects);
    for (const group of this.groups) group.readStays(of, factors);
    // Nobody moves on from a group that people move to: those who move away are settled first.
    for (const group of this.groups) if (group.move) group.settle();
    for (const move of this.moves) {
      const { observedDropOuts } = of(move.evidence.id);
      for (let classIndex = 0; classIndex < move.observedMix.length; classIndex++) {
        const observed =
          move.evidence.startsPerYear *
          (move.observedMix[classIndex] as number) *
          (observedDropOuts[classIndex] as number) *
          move.chance;
        move.observed.admit(classIndex, observed);
        move.target.admit(classIndex, move.group?.goingOver(classIndex) ?? 0);
      }
    }
    for (const group of this.groups) if (!group.move) group.settle();
  }
}

/** Whoever moves from a group of the evidence, which the scenario may have or not. */
interface Move extends GroupMove {
  readonly evidence: GroupEvidence;
  readonly observedMix: readonly [number, number, number];
  readonly group: GroupOnDraw | undefined;
  readonly target: GroupOnDraw;
  /** The group that they went over to when it was observed. */
  readonly observed: ObservedGroup;
}

function staysOf(stays: ReadonlyMap<string, GroupStays>, id: string): GroupStays {
  const own = stays.get(id);
  if (!own) throw new Error(`group without draws: ${id}`);
  return own;
}
