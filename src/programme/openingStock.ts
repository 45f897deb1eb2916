import type { GroupEvidence } from '../evidence/cohortEvidence.ts';
import { DrawSource } from '../random/drawSource.ts';
import type { DrawKey } from '../random/drawKey.ts';
import { PersonDraws } from '../random/personDraws.ts';
import type { GroupStays } from './groupStays.ts';
import { OUTCOME_OF } from './intakeSimulator.ts';
import { CAUSES } from './stayHazards.ts';

/**
 * Those who are in a group on the first day, as the group was observed: of a class in proportion to its
 * starters and their mean stay, for as long as one finds people there in a steady state. They leave
 * by the risks and at the planned length that they came under.
 */
export class OpeningStock {
  private readonly countDraws: DrawSource;
  private readonly draws: PersonDraws;

  /**
   * @param mix shares of the referral classes among the starters that were counted
   * @param persons how many; a fraction is settled by a draw
   */
  constructor(
    key: DrawKey,
    private readonly evidence: GroupEvidence,
    private readonly mix: readonly [number, number, number],
    private readonly persons: number,
  ) {
    this.countDraws = new DrawSource(key);
    this.draws = new PersonDraws(key);
  }

  get groupId(): string {
    return this.evidence.id;
  }

  /**
   * One future.
   *
   * @param stays how each class stays on the draw
   * @param leave told of each person, when they leave and how: place among `OUTCOMES`
   */
  draw(
    replicate: number,
    { tables, observedMonths }: GroupStays,
    leave: (atMonths: number, outcome: number) => void,
  ): void {
    const { draws, mix } = this;
    const end = this.evidence.lengthMonths;
    const months = mix.map((share, place) => share * (observedMonths[place] as number));
    const [fk = 0, af = 0, ske = 0] = months;
    this.countDraws.moveTo(replicate, 0);
    const count = Math.floor(this.persons + this.countDraws.uniform());
    draws.moveTo(replicate);
    for (let person = 0; person < count; person++) {
      draws.person = person;
      draws.draw(0);
      const at = draws.first * (fk + af + ske);
      const place = at < fk ? 0 : at < fk + af ? 1 : 2;
      const table = tables[place];
      if (!table) throw new Error(`no such class: ${place}`);
      const age = table.ageAt(draws.second * (observedMonths[place] as number), end);
      draws.draw(1);
      const leaves = table.timeAfter(age, draws.wait);
      const cause = leaves < end ? table.causeAt(draws.second) : CAUSES.length;
      leave(Math.min(leaves, end) - age, OUTCOME_OF[cause] as number);
    }
  }
}
