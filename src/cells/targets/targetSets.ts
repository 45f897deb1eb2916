import type { Evidence } from '../../evidence/evidenceSchema.ts';
import { findFigure } from '../../evidence/findFigure.ts';
import type { ShareTime, Target } from '../../target/target.ts';

/** Goals that a document set together. */
export const TARGET_SETS = [
  'plan',
  'sixMonths',
  'twoYears',
  'payback2019',
  'payback2020',
  'health',
  'budget',
] as const;
export type TargetSet = (typeof TARGET_SETS)[number];

/** A target as a document sets it. */
export type SetTarget = Omit<Target, 'id' | 'active'>;

/** The goals of a set, each with the figure that it comes from. */
export function targetSet(set: TargetSet, evidence: Evidence): readonly SetTarget[] {
  const shares = (path: string, time: ShareTime) =>
    (['arbete', 'studier', 'rehab'] as const).map((outcome): SetTarget =>
      sourced(evidence, `${path}.${outcome}`, {
        measure: { kind: 'share', outcome, time, denominator: 'completers' },
        direction: isMeantToGrow(outcome, time) ? 'atLeast' : 'atMost',
      }),
    );
  const payback = (path: string) =>
    sourced(evidence, path, {
      measure: { kind: 'payback', measure: 'report' },
      direction: 'atMost',
    });
  switch (set) {
    case 'plan':
      return shares('goals.exitShares', 'exit');
    case 'sixMonths':
      return shares('goals.sixMonthShares', 'sixMonths');
    case 'twoYears':
      return shares('goals.twoYearShares', 'twentyFourMonths');
    case 'payback2019':
      return [payback('goals.paybackMonths.until2019')];
    case 'payback2020':
      return [payback('goals.paybackMonths.from2020')];
    case 'health':
      return [
        sourced(evidence, 'goals.improvedHealthShare', {
          measure: { kind: 'health' },
          direction: 'atLeast',
        }),
      ];
    case 'budget':
      return [
        sourced(evidence, 'economy.year2019.budgetRevisedKronor', {
          measure: { kind: 'budget' },
          direction: 'atMost',
        }),
      ];
  }
}

/** More work and studies, less rehab; after two years those who studied are meant to work. */
function isMeantToGrow(outcome: 'arbete' | 'studier' | 'rehab', time: ShareTime): boolean {
  return outcome === 'arbete' || (outcome === 'studier' && time !== 'twentyFourMonths');
}

function sourced(
  evidence: Evidence,
  source: string,
  target: Pick<Target, 'measure' | 'direction'>,
): SetTarget {
  const figure = findFigure(evidence, source);
  if (!figure) throw new Error(`unknown figure: ${source}`);
  return { ...target, value: figure.value, source };
}
