import type { CohortEvidence, GroupEvidence } from '../evidence/cohortEvidence.ts';
import { joinAgencies } from '../parameters/agencyClass.ts';
import { resolveMix } from '../scenario/agencyMix.ts';
import type { Assumptions, Levers } from '../scenario/scenario.ts';
import { groupMove, type GroupMove } from './groupMove.ts';
import { GroupOnDraw } from './groupOnDraw.ts';
import type { GroupStays } from './groupStays.ts';

/** What is expected of all groups of a scenario on one draw, where persons may go from one to another. */
export class ProgrammeOnDraw {
  /** In the order of the scenario. */
  readonly groups: readonly GroupOnDraw[];
  private readonly moves: readonly Move[];

  /** @throws when a group of the scenario has no evidence */
  constructor(cohort: CohortEvidence, levers: Levers, moves: Assumptions['exitShares']['moves']) {
    this.groups = Object.entries(levers.groups).map(([id, group]) => {
      const evidence = cohort.groups.find((each) => each.id === id);
      if (!evidence) throw new Error(`group without evidence: ${id}`);
      const move = groupMove(evidence, moves);
      const isPossible = move !== undefined && Object.hasOwn(levers.groups, move.to);
      return new GroupOnDraw(evidence, group, levers, isPossible ? move : undefined);
    });
    const groupOf = (id: string) => this.groups.find(({ evidence }) => evidence.id === id);
    this.moves = cohort.groups.flatMap((evidence) => {
      const move = groupMove(evidence, moves);
      const to = move && groupOf(move.to);
      if (!move || !to) return [];
      const observedMix = joinAgencies(resolveMix({ kind: 'observed' }, evidence.referrers));
      return [{ ...move, evidence, observedMix, group: groupOf(evidence.id), target: to }];
    });
  }

  /** @param stays by group id */
  expect(stays: ReadonlyMap<string, GroupStays>): void {
    for (const group of this.groups) group.readStays(staysOf(stays, group.evidence.id));
    // Nobody moves on from a group that people move to: those who move away are settled first.
    for (const group of this.groups) if (group.move) group.settle();
    for (const move of this.moves) {
      const { observedDropOuts } = staysOf(stays, move.evidence.id);
      for (let place = 0; place < move.observedMix.length; place++) {
        const observed =
          move.evidence.startsPerYear *
          (move.observedMix[place] as number) *
          (observedDropOuts[place] as number) *
          move.chance;
        move.target.admit(place, move.group?.goingOver(place) ?? 0, observed);
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
}

function staysOf(stays: ReadonlyMap<string, GroupStays>, id: string): GroupStays {
  const own = stays.get(id);
  if (!own) throw new Error(`group without draws: ${id}`);
  return own;
}
