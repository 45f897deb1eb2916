import type { Agency, ByAgency } from './agency.ts';
import type { CountRange } from './countRange.ts';
import type { JobKinds } from './jobKind.ts';
import type { ByOutcome } from './outcome.ts';

/** What was observed in one group during a year. */
export interface GroupEvidence {
  readonly id: string;
  readonly name: string;
  /** How long the stay was planned to be when the exits were counted. */
  readonly lengthMonths: number;
  /** Persons, and below persons too; all of one year. */
  readonly startsPerYear: number;
  readonly referrers: ByAgency;
  readonly exits: ByOutcome;
  /** What each outcome's count can be, in the order of `OUTCOMES`, where one is kept back. */
  readonly exitRanges?: readonly CountRange[];
  /** Of the drop-outs, those who moved to another group of the team. */
  readonly movesAmongDropOuts: number;
  /** The group they went over to, which nobody leaves for a third one; there if anybody moved. */
  readonly movesTo?: string;
  /** Participants at the same time that it has room for, where the evidence says; with its path. */
  readonly places?: { readonly value: number; readonly path: string };
  /** Dotted path of the group in the evidence, for `findFigure`. */
  readonly path: string;
  /** Dotted paths of the referrers: another year's where the year has none. */
  readonly referrerPaths: Readonly<Record<Agency, readonly string[]>>;
}

/** The groups of one counted period. */
export interface CohortEvidence {
  readonly id: string;
  /** What the agencies are called where the counts are one's own; of those that refer. */
  readonly agencyNames?: Readonly<Partial<Record<Agency, string>>>;
  /** Jobs at the exit, by kind, where one's own counts tell; else the reports'. */
  readonly exitJobKinds?: JobKinds;
  /** Jobs six months after the exit, by kind, where one's own follow-up tells; else the reports'. */
  readonly foundJobKinds?: JobKinds;
  readonly groups: readonly GroupEvidence[];
}
