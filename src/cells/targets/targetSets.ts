import type { Evidence } from '../../evidence/evidenceSchema.ts';
import { findFigure } from '../../evidence/findFigure.ts';
import { OWN_GOALS, type OwnGoal } from '../../evidence/ownGoals.ts';
import type { LocalText } from '../../evidence/localText.ts';
import type { ShareTime, Target } from '../../target/target.ts';

/** Goals that a document set together, with what a choice between them calls them. */
export interface TargetSet {
  readonly id: string;
  readonly name: LocalText;
  readonly targets: readonly SetTarget[];
}

/** A target as a document sets it. */
export type SetTarget = Omit<Target, 'id' | 'active'>;

/** The goals that the documents set, one's own first, each with the figure that it comes from. */
export function targetSets(evidence: Evidence): readonly TargetSet[] {
  const { setNames, paybackGoals } = evidence.goals;
  const set = (id: keyof typeof setNames, targets: readonly SetTarget[]) => ({
    id,
    name: setNames[id],
    targets,
  });
  const shares = (path: string, time: ShareTime) =>
    (['arbete', 'studier', 'rehab'] as const).map((outcome): SetTarget =>
      sourced(evidence, `${path}.${outcome}`, {
        measure: { kind: 'share', outcome, time, denominator: 'completers' },
        direction: isMeantToGrow(outcome, time) ? 'atLeast' : 'atMost',
      }),
    );
  const one = (path: string, measure: Target['measure'], direction: Target['direction']) => [
    sourced(evidence, path, { measure, direction }),
  ];
  return [
    ...ownSet(evidence),
    set('plan', shares('goals.exitShares', 'exit')),
    set('sixMonths', shares('goals.sixMonthShares', 'sixMonths')),
    set('twoYears', shares('goals.twoYearShares', 'twentyFourMonths')),
    ...Object.entries(paybackGoals).map(([id, { setName }]) => ({
      id: `payback ${id}`,
      name: setName,
      targets: one(`goals.paybackMonths.${id}`, { kind: 'payback', measure: 'report' }, 'atMost'),
    })),
    set('health', one('goals.improvedHealthShare', { kind: 'health' }, 'atLeast')),
    set('budget', one('economy.latest.budgetRevisedKronor', { kind: 'budget' }, 'atMost')),
  ];
}

/** The goals of one's own, under the programme's name; none where none is told. */
function ownSet(evidence: Evidence): readonly TargetSet[] {
  const { own } = evidence;
  const told = OWN_GOALS.filter((goal) => own?.goals?.[goal]);
  if (!own || told.length === 0) return [];
  const targets = told.map((goal) => sourced(evidence, `own.goals.${goal}`, OWN_TARGETS[goal]));
  return [{ id: 'own', name: { sv: own.name, en: own.name }, targets }];
}

const ofCompleters = (outcome: 'arbete' | 'studier', time: ShareTime) =>
  ({
    measure: { kind: 'share', outcome, time, denominator: 'completers' },
    direction: 'atLeast',
  }) as const;

/** What each goal of one's own is a target for. */
const OWN_TARGETS: Readonly<Record<OwnGoal, Pick<Target, 'measure' | 'direction'>>> = {
  work: ofCompleters('arbete', 'exit'),
  studies: ofCompleters('studier', 'exit'),
  dropOuts: {
    measure: { kind: 'share', outcome: 'avbrott', time: 'exit', denominator: 'allExits' },
    direction: 'atMost',
  },
  workAtSixMonths: ofCompleters('arbete', 'sixMonths'),
  workAtTwentyFourMonths: ofCompleters('arbete', 'twentyFourMonths'),
  paybackMonths: { measure: { kind: 'payback', measure: 'report' }, direction: 'atMost' },
};

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
