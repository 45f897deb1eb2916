import { OUTCOMES } from '../evidence/outcome.ts';
import { drawKey, type DrawKey } from '../random/drawKey.ts';
import { DrawSource } from '../random/drawSource.ts';
import { PersonDraws } from '../random/personDraws.ts';
import type { GroupOnDraw } from './groupOnDraw.ts';
import type { GroupStays } from './groupStays.ts';
import { CAUSES } from './stayHazards.ts';

/** Places of the outcomes among `OUTCOMES`, by the causes of leaving and then the planned end. */
const OUTCOME_OF = [...CAUSES, 'rehab' as const].map((outcome) => OUTCOMES.indexOf(outcome));

/**
 * Lets a year's starters of one group come and leave. Person n has the same draws whatever
 * the scenario: a change of a lever changes the programme, not the people.
 */
export class IntakeSimulator {
  /** Persons of the replicate at hand. */
  count = 0;
  /** Months from the first day of the year until the start, and from the start until the exit. */
  startMonths = new Float64Array(64);
  stayMonths = new Float64Array(64);
  /** Place among `OUTCOMES`. */
  outcomes = new Uint8Array(64);

  private readonly intakeDraws: PersonDraws;
  private readonly stayDraws: PersonDraws;
  private readonly startsDraws: DrawSource;

  constructor(seed: DrawKey, groupId: string) {
    this.intakeDraws = new PersonDraws(drawKey(seed, 'intake', groupId));
    this.stayDraws = new PersonDraws(drawKey(seed, 'stay', groupId));
    this.startsDraws = new DrawSource(drawKey(seed, 'starts', groupId));
  }

  /** One replicate: a fraction of a start is settled by a draw of the group's own. */
  simulate(replicate: number, group: GroupOnDraw, stays: GroupStays): void {
    const { intakeDraws, stayDraws, startsDraws } = this;
    startsDraws.moveTo(replicate, 0);
    this.count = Math.floor(group.startsPerYear + startsDraws.uniform());
    this.makeRoom();
    intakeDraws.moveTo(replicate);
    stayDraws.moveTo(replicate);
    const [fk, af] = group.mix;
    const planned = group.levers.plannedLengthMonths;
    for (let person = 0; person < this.count; person++) {
      intakeDraws.person = person;
      intakeDraws.draw(0);
      const place = intakeDraws.first < fk ? 0 : intakeDraws.first < fk + af ? 1 : 2;
      this.startMonths[person] = 12 * intakeDraws.second;
      const table = stays.tables[place];
      if (!table) throw new Error(`no such class: ${place}`);
      stayDraws.person = person;
      stayDraws.draw(0);
      const leaves = table.timeAfter(0, stayDraws.wait);
      const isEnd = leaves >= planned;
      this.stayMonths[person] = isEnd ? planned : leaves;
      const way = isEnd ? CAUSES.length : table.causeAt(stayDraws.second);
      this.outcomes[person] = OUTCOME_OF[way] as number;
    }
  }

  private makeRoom(): void {
    if (this.count <= this.outcomes.length) return;
    const room = 2 * this.count;
    this.startMonths = new Float64Array(room);
    this.stayMonths = new Float64Array(room);
    this.outcomes = new Uint8Array(room);
  }
}
