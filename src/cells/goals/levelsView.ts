import type { BandLine, GoalPath } from '../../chart/bandGeometry.ts';
import { groupName } from '../../evidence/cohortEvidence.ts';
import { OUTCOMES, type Outcome } from '../../evidence/outcome.ts';
import { estimateExitShares } from '../../parameters/exitShareEstimate.ts';
import {
  attainableLevel,
  attainableShare,
  CERTAINTIES,
  chanceCurve,
  PROPOSALS,
  type Direction,
  type Proposal,
} from '../../planning/attainableLevel.ts';
import {
  shareTarget,
  type Denominator,
  type ShareGoal,
  type ShareTime,
  type Target,
} from '../../target/target.ts';
import { markOf, type CellContext } from '../../graph/cellContext.ts';
import {
  sentence,
  type ExplainedNumber,
  type Part,
  type Sentence,
} from '../../explanation/explanation.ts';
import { countedText } from '../../explanation/countedText.ts';
import type { FutureExplainer } from '../../explanation/futureExplainer.ts';
import { NOBODY } from '../../explanation/programmeExplainer.ts';
import { explainTarget } from '../../explanation/targetExplanation.ts';
import type { TableData } from '../../figure/tableData.ts';
import { futuresOf } from '../../graph/futures.ts';

/** What goals are planned for: a share, in one group or in all. */
export interface GoalChoice {
  readonly outcome: Outcome;
  readonly time: ShareTime;
  readonly denominator: Denominator;
  readonly group: string | undefined;
  /** Next year, which differs from others; or the programme, in years that are all alike. */
  readonly years: LevelYears;
}

/** What levels may be asked of. */
export const LEVEL_YEARS = ['next', 'alike'] as const;
export type LevelYears = (typeof LEVEL_YEARS)[number];

/** A goal that nobody has set yet. */
export type GoalToSet = Omit<Target, 'id' | 'active' | 'source'>;

/** A goal that could be set, and how surely it would be reached. */
export interface ProposedGoal {
  readonly proposal: Proposal;
  readonly level: ExplainedNumber;
  /** Undefined when what is reached so surely is nothing, or at most everybody. */
  readonly target: GoalToSet | undefined;
  /** Whether it is the goal already. */
  readonly isSet: boolean;
}

/** How surely each goal is reached, and which goals are reached how surely. */
export interface LevelsView {
  readonly finding: readonly Sentence[];
  readonly details: readonly Sentence[];
  readonly note?: string;
  readonly lines: readonly BandLine[];
  readonly goals: GoalPath;
  readonly goalLabels: readonly ExplainedNumber[];
  /** The last goal of the axis, in per cent. */
  readonly lastPercent: number;
  readonly proposals: readonly ProposedGoal[];
  readonly table: TableData;
  readonly isOutdated: boolean;
}

/** More of work and studies is better; of the rest, less. */
export function directionOf(outcome: Outcome): Direction {
  return outcome === 'arbete' || outcome === 'studier' ? 'atLeast' : 'atMost';
}

/** Nearly no future goes beyond this share of them. */
const SHOWN_PART = 0.995;

export function levelsView(context: CellContext, choice: GoalChoice): LevelsView {
  const { messages, format, targets } = context;
  const words = messages.goalsCell;
  const futures = futuresOf(context);
  const all = futures.kind === 'shown' ? futures.all : [];
  const isOutdated = futures.kind === 'shown' && futures.isOutdated;
  const { outcome, time, denominator, group } = choice;
  const direction = directionOf(outcome);
  const own = shareTarget(targets, outcome, time, denominator, group);
  const goal = own ?? shareTarget(targets, outcome, time, denominator);
  const sampleOf = (future: FutureExplainer, scope: string | undefined) =>
    future.of(scope).share(time, denominator, outcome);
  const within = all.filter(({ explainer }) => group === undefined || explainer.hasGroup(group));
  const last = within.at(-1);
  const highest = Math.max(
    0.1,
    goal?.value ?? 0,
    ...within.map((future) => sampleOf(future, group).quantile(SHOWN_PART) || 0),
  );
  const lastPercent = Math.min(100, Math.ceil(highest * 20 + 0.5) * 5);
  const percents = Array.from({ length: lastPercent + 1 }, (_, percent) => percent);
  const label = words.goalOf(
    messages.outcomes[outcome].toLowerCase(),
    messages.denominatorsInText[denominator],
    messages.shareTimesInText[time],
  );
  const { note } = futures;
  return {
    finding: last ? [levelSentence(last), ...goalSentence(last)] : [],
    details: [
      ...missingGroup(),
      ...(last ? [sentence((mark) => words.yearNotes[choice.years](mark(last.replicates())))] : []),
    ],
    ...(note !== undefined && { note }),
    lines: within.map((future) => ({
      scenario: markOf(all.indexOf(future)),
      points: chanceCurve(
        sampleOf(future, group),
        direction,
        percents.map((percent) => percent / 100),
      ).map((value, percent) => ({ at: percent, value })),
    })),
    goals:
      goal && last
        ? [
            {
              at: goal.value * 100,
              value: sampleOf(last, group).chance(direction, goal.value).value,
            },
          ]
        : [],
    goalLabels: goal ? [goalLabel(goal)] : [],
    lastPercent,
    proposals: last
      ? (Object.keys(PROPOSALS) as Proposal[]).map((proposal) => proposed(last, proposal))
      : [],
    table: levelTable(),
    isOutdated,
  };

  /** Which scenarios have no numbers of the group that is asked about. */
  function missingGroup(): Sentence[] {
    if (group === undefined) return [];
    return all
      .filter((future) => !within.includes(future))
      .map(({ name }) =>
        sentence(() => words.groupMissing(name, groupName(context.evidence, group))),
      );
  }

  function levelNumber(
    future: FutureExplainer,
    certainty: number,
    scope: string | undefined,
  ): ExplainedNumber {
    const level = attainableShare(sampleOf(future, scope), certainty, direction);
    const persons = attainableLevel(
      future.of(scope).persons(time, denominator, outcome),
      certainty,
      direction,
    );
    return future.simulated(
      `${label}, ${scope === undefined ? words.everybody : future.explainer.group(scope)}`,
      sampleOf(future, scope).sorted.length === 0
        ? NOBODY
        : words.levelWithPersons(format.percent(level), format.persons(persons)),
      words.levelHow(format.number(100 * certainty)),
      () => [future.explainer.share(time, denominator, outcome, 1, scope).explain()],
    );
  }

  function levelSentence(future: FutureExplainer): Sentence {
    const what = words.goalOf(
      group === undefined
        ? messages.outcomes[outcome]
        : words.inGroup(messages.outcomes[outcome], future.explainer.group(group)),
      messages.denominatorsInText[denominator],
      messages.shareTimesInText[time],
    );
    if (sampleOf(future, group).sorted.length === 0) {
      return sentence(() => words.nobody(future.name, what));
    }
    if (direction === 'atLeast' && attainableShare(sampleOf(future, group), 0.5, direction) === 0) {
      return sentence(() => words.noLevel(future.name, what));
    }
    return sentence((mark) => {
      const level = (certainty: number) => mark(levelNumber(future, certainty, group));
      const write = direction === 'atLeast' ? words.levels : words.levelsAtMost;
      return write(future.name, what, level(0.5), level(0.8), level(0.9));
    });
  }

  /** Whether a level asks for anything: at least nobody is no goal, nor is at most everybody. */
  function canBeSet(level: number): boolean {
    return direction === 'atLeast' ? level > 0 : level < 1;
  }

  /** The goal for all groups, asked of one of them. */
  function asOfGroup(target: ShareGoal, scope: string | undefined): ShareGoal {
    return scope === undefined
      ? target
      : { ...target, measure: { ...target.measure, group: scope } };
  }

  function goalSentence(future: FutureExplainer): Sentence[] {
    if (!goal) return [];
    return [
      sentence((mark) => {
        const value = mark(explainTarget(goal, context));
        const chance = mark(future.reaches(asOfGroup(goal, group)));
        return own || group === undefined
          ? words.goalReached(value, chance)
          : words.commonGoalReached(value, future.explainer.group(group), chance);
      }),
    ];
  }

  function goalLabel(target: Target): ExplainedNumber {
    const number = explainTarget(target, context);
    return {
      ...number,
      text: own ? messages.figure.goalTick(number.text) : words.commonGoalTick(number.text),
    };
  }

  function proposed(future: FutureExplainer, proposal: Proposal): ProposedGoal {
    const certainty = PROPOSALS[proposal];
    const value = attainableShare(sampleOf(future, group), certainty, direction);
    const target: GoalToSet = {
      measure: { kind: 'share', outcome, time, denominator, ...(group !== undefined && { group }) },
      direction,
      value,
    };
    const level = future.simulated(
      words.proposals[proposal],
      levelNumber(future, certainty, group).text,
      words.proposalHow(format.number(100 * certainty)),
      () => [levelNumber(future, certainty, group).explain()],
    );
    return {
      proposal,
      level,
      target: canBeSet(value) ? target : undefined,
      isSet: own?.value === value && own.direction === direction,
    };
  }

  function levelTable(): TableData {
    const future = all.at(-1);
    const scopes: (string | undefined)[] = future
      ? [undefined, ...future.explainer.groupIds()]
      : [];
    return {
      caption: words.tableOf(future?.name ?? '', label),
      head: [
        messages.figure.group,
        words.counted,
        words.central,
        ...CERTAINTIES.map((certainty) => words.certainty(format.number(100 * certainty))),
        messages.figure.goal,
        words.chance,
      ],
      rows: future
        ? scopes.map((scope): Part[] => {
            const ofScope = shareTarget(targets, outcome, time, denominator, scope);
            const common = shareTarget(targets, outcome, time, denominator);
            const asked = ofScope ?? (common && asOfGroup(common, scope));
            return [
              scope === undefined ? words.everybody : future.explainer.group(scope),
              countedIn(future, scope),
              future.explainer.share(time, denominator, outcome, 1, scope),
              ...CERTAINTIES.map((certainty) => levelNumber(future, certainty, scope)),
              asked ? goalNumber(asked, ofScope === undefined) : '–',
              asked ? future.reaches(asked) : '–',
            ];
          })
        : [],
    };
  }

  function goalNumber(target: ShareGoal, isCommon: boolean): ExplainedNumber {
    const number = explainTarget(target, context);
    return isCommon ? { ...number, text: words.commonGoal(number.text) } : number;
  }

  /** What was counted at exit: "6 of 29 (21 %)". */
  function countedIn({ explainer }: FutureExplainer, scope: string | undefined): Part {
    if (time !== 'exit') return '–';
    const { cohort, scenario } = explainer.expectation;
    const estimates = estimateExitShares(cohort, scenario.assumptions).groups;
    const counted = [...estimates.values()].filter(
      ({ groupId }) => scope === undefined || groupId === scope,
    );
    const among = OUTCOMES.filter((each) => denominator === 'allExits' || each !== 'avbrott');
    const isNobody = counted.every(({ counts }) => among.every((each) => counts[each] === 0));
    return isNobody ? '–' : countedText(counted, outcome, among, messages, format);
  }
}
