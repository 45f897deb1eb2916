import { NOBODY, rangeOf, countOf, type CountRange } from '../evidence/countRange.ts';
import { setFigures } from '../evidence/editOwnEvidence.ts';
import type { FigurePath } from '../evidence/missingFigures.ts';
import { OUTCOMES } from '../evidence/outcome.ts';
import type { OwnEvidence, OwnGroup } from '../evidence/ownEvidence.ts';
import { MOST_PERSONS, type OwnCount } from '../evidence/ownFigure.ts';

/** A count of persons where it stands, with what it can be for who reads it. */
export interface CountCell {
  /** Index of the period, and of the group in it. */
  readonly cohort: number;
  readonly group: number;
  readonly path: FigurePath;
  readonly range: CountRange;
  /** Whether it is told at all; one that is not can be anything. */
  readonly isTold: boolean;
}

const UNKNOWN: CountRange = { least: 0, most: MOST_PERSONS };
/** Every count of persons, in the order of the evidence: of a group those told and those not. */
export function countCells({ cohorts }: OwnEvidence): readonly CountCell[] {
  return cohorts.flatMap(({ groups }, cohort) =>
    groups.flatMap((each, group) =>
      figuresOf(each).map(([path, figure]) => {
        // No move is one that nobody made; anything else that is not told may be any number.
        const untold = path[0] === 'movesAmongDropOuts' ? NOBODY : UNKNOWN;
        const isTold = figure !== undefined;
        return { cohort, group, path, range: isTold ? rangeOf(figure) : untold, isTold };
      }),
    ),
  );
}

function figuresOf(group: OwnGroup): (readonly [FigurePath, OwnCount | undefined])[] {
  const { starts, referrers, outcomes, movesAmongDropOuts, openingStock } = group;
  return [
    [['starts'], starts],
    ...Object.entries(referrers).map(([id, figure]) => [['referrers', id], figure] as const),
    ...OUTCOMES.map((outcome) => [['outcomes', outcome], outcomes[outcome]] as const),
    [['movesAmongDropOuts'], movesAmongDropOuts],
    [['openingStock'], openingStock],
  ];
}

/** The same count when nothing is told of it. */
export function untold(cell: CountCell): CountCell {
  return { ...cell, range: UNKNOWN, isTold: false };
}

/** The evidence with its counts as cells tell them; the same object where they tell the same. */
export function withCells(own: OwnEvidence, cells: readonly CountCell[]): OwnEvidence {
  return cells.reduce((current, { cohort, group, path, range, isTold }) => {
    const present = own.cohorts[cohort]?.groups[group];
    const figure = present && figureAt(present, path);
    if (!figure || (isTold && isSameRange(rangeOf(figure), range))) return current;
    const { document, section } = figure;
    const told = isTold ? countOf(range, { document, section }) : undefined;
    return setFigures(current, cohort, [{ group, path, figure: told }]);
  }, own);
}

function figureAt(group: OwnGroup, path: FigurePath): OwnCount | undefined {
  return figuresOf(group).find(([each]) => each.join('.') === path.join('.'))?.[1];
}

/** Whether two ranges are one. */
export function isSameRange(one: CountRange, other: CountRange): boolean {
  return one.least === other.least && one.most === other.most;
}
