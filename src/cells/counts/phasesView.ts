import { isAsListed } from '../../evidence/isAsListed.ts';
import { hasFigures } from '../../evidence/missingFigures.ts';
import { OUTCOMES, type Outcome } from '../../evidence/outcome.ts';
import type { OwnCohort, OwnIncidence, OwnPhases } from '../../evidence/ownEvidence.ts';
import type { TableCell, TableData } from '../../figure/tableData.ts';
import type { QuantityFormat } from '../../quantity/format.ts';
import { levelChance, type AtRisk } from '../../survival/levelChance.ts';
import { monthlyHazard } from '../../survival/monthlyHazard.ts';
import type { AllMessages } from '../kinds.ts';

/** What lists of persons tell of when somebody leaves. */
export interface PhasesView {
  /** Whether the hazards are level, as the model assumes. */
  readonly finding: string;
  readonly hazards: TableData;
  /** Which groups have other counts by now than the list, or are not in it. */
  readonly differing: readonly string[];
  /** How large a share has left, after some months. */
  readonly incidence?: TableData;
}

const PHASES = ['firstWeeks', 'firstHalfYear', 'later'] as const;
type Phase = (typeof PHASES)[number];

/** The model has these level until the planned end; rehab is what comes at the end. */
const LEVEL_OUTCOMES = ['arbete', 'studier', 'avbrott'] as const;
/** With fewer exits hardly any unevenness would show. */
const LEAST_EXITS = 6;
/** One in twenty when all are level, whichever of the three is asked. */
const UNLIKELY = 0.05 / LEVEL_OUTCOMES.length;
/** Months at which shares are told. */
const MONTHS_SHOWN = [3, 6, 12, 18, 24, 36];

/** The hazards by phase of all groups that have them; undefined when none has. */
export function phasesView(
  cohort: OwnCohort,
  messages: AllMessages,
  format: QuantityFormat,
): PhasesView | undefined {
  const groups = cohort.groups.flatMap(({ phases }) => phases ?? []);
  if (groups.length === 0) return undefined;
  return {
    finding: findingOn(groups, messages),
    differing: differingFrom(cohort, messages),
    hazards: hazardTable(groups, messages, format),
    ...(cohort.incidence && { incidence: incidenceTable(cohort.incidence, messages, format) }),
  };
}

function differingFrom(
  { groups }: OwnCohort,
  { countsCell: words, join }: AllMessages,
): readonly string[] {
  const names = (some: OwnCohort['groups']) => join.list(some.map(({ name }) => name));
  const changed = groups.filter((group) => !isAsListed(group));
  const without = groups.filter((group) => !group.phases && hasFigures(group));
  return [
    ...(changed.length > 0 ? [words.changedSinceList(names(changed))] : []),
    ...(without.length > 0 ? [words.notInList(names(without))] : []),
  ];
}

function atRisk(groups: readonly OwnPhases[], phase: Phase, outcome: Outcome): AtRisk {
  return groups.reduce(
    (sum, group) => ({
      exits: sum.exits + group[phase].exits[outcome],
      personMonths: sum.personMonths + group[phase].personMonths,
    }),
    { exits: 0, personMonths: 0 },
  );
}

function findingOn(groups: readonly OwnPhases[], messages: AllMessages): string {
  const { countsCell: words, join, outcomes } = messages;
  const asked = LEVEL_OUTCOMES.map((outcome) => ({
    outcome,
    phases: PHASES.map((phase) => ({ phase, ...atRisk(groups, phase, outcome) })),
  })).filter(({ phases }) => phases.reduce((sum, { exits }) => sum + exits, 0) >= LEAST_EXITS);
  if (asked.length === 0) return words.tooFewToTell;
  const uneven = asked.filter(
    ({ phases }) => levelChance([phases[0]!, phases[1]!, phases[2]!]) < UNLIKELY,
  );
  if (uneven.length === 0) return words.levelEnough;
  const named = uneven.map(({ outcome, phases }) => {
    const rate = ({ exits, personMonths }: AtRisk) => (exits === 0 ? 0 : exits / personMonths);
    const highest = phases.reduce((most, each) => (rate(each) > rate(most) ? each : most));
    return words.mostOften(outcomes[outcome].toLocaleLowerCase(), words.phases[highest.phase]);
  });
  return words.notLevel(join.list(named));
}

function hazardTable(
  groups: readonly OwnPhases[],
  { countsCell: words, outcomes }: AllMessages,
  format: QuantityFormat,
): TableData {
  const cell = ({ exits, personMonths }: AtRisk): TableCell => {
    const hazard = monthlyHazard(exits, personMonths);
    if (!hazard) return { text: '–' };
    const bare = (share: number) => format.number(100 * share, 1);
    const value = format.percent(hazard.value, 1);
    return { text: words.withInterval(value, bare(hazard.low), bare(hazard.high)) };
  };
  return {
    caption: words.hazardTable,
    head: [...[words.phase, words.personMonths], ...OUTCOMES.map((outcome) => outcomes[outcome])],
    rows: PHASES.map((phase) => [
      words.phases[phase],
      { text: format.number(atRisk(groups, phase, 'arbete').personMonths) },
      ...OUTCOMES.map((outcome) => cell(atRisk(groups, phase, outcome))),
    ]),
  };
}

function incidenceTable(
  { months }: OwnIncidence,
  { countsCell: words, outcomes }: AllMessages,
  format: QuantityFormat,
): TableData {
  const shown = MONTHS_SHOWN.filter((month) => month <= months.length);
  if (shown.length === 0) shown.push(months.length);
  return {
    caption: words.incidenceTable,
    head: [words.after, ...OUTCOMES.map((outcome) => outcomes[outcome])],
    rows: shown.map((month) => [
      format.months(month),
      ...OUTCOMES.map((outcome): TableCell => {
        const { share, low, high } = months[month - 1]?.[outcome] ?? { share: 0 };
        const value = format.percent(share);
        if (low === undefined || high === undefined) return { text: value };
        const bare = (bound: number) => format.number(100 * bound);
        return { text: words.withInterval(value, bare(low), bare(high)) };
      }),
    ]),
  };
}
