import { hasFigures, missingFigures, type FigurePath } from '../../evidence/missingFigures.ts';
import { OUTCOMES } from '../../evidence/outcome.ts';
import type { OwnCohort, OwnEvidence, OwnGroup } from '../../evidence/ownEvidence.ts';
import type { QuantityFormat } from '../../quantity/format.ts';
import type { AllMessages } from '../kinds.ts';
import { countAt, countColumns, type CountColumn } from './countColumns.ts';

/** What is said of a table of counts. */
export interface CountsView {
  readonly finding: string;
  /** What keeps something from being counted, or does not add up. */
  readonly notes: readonly string[];
  /** Sums over the groups, by column; undefined where a sum says nothing or nothing is known. */
  readonly totals: readonly (string | undefined)[];
  /** Everybody who left, by group; '' where nothing is known. */
  readonly exits: readonly string[];
  readonly allExits: string;
}

/** The finding, the sums and what is missing of one counted period. */
export function countsView(
  own: OwnEvidence,
  cohort: OwnCohort,
  messages: AllMessages,
  format: QuantityFormat,
): CountsView {
  const words = messages.countsCell;
  const columns = countColumns(own, messages);
  const { groups } = cohort;
  const sum = (valueOf: (group: OwnGroup) => number) =>
    format.number(groups.reduce((total, group) => total + valueOf(group), 0));
  const isKnown = (path: FigurePath) => groups.some((group) => countAt(group, path) !== undefined);
  return {
    finding: groups.some(hasFigures)
      ? words.finding(
          own.name,
          cohort.name,
          sum((group) => group.starts?.value ?? 0),
          sum(exitsOf),
          sum((group) => group.outcomes.arbete?.value ?? 0),
        )
      : words.nothingKnown(own.name, cohort.name),
    notes: groups.flatMap((group) => notesOn(group, columns, messages, format)),
    totals: columns.map(({ path, meta }) =>
      meta.unit === 'persons' && isKnown(path)
        ? sum((group) => countAt(group, path) ?? 0)
        : undefined,
    ),
    exits: groups.map((group) => (hasExits(group) ? format.number(exitsOf(group)) : '')),
    allExits: groups.some(hasExits) ? sum(exitsOf) : '',
  };
}

/** Whether a count could point out a person. */
export function hasSmallCounts({ groups }: OwnCohort): boolean {
  const isSmall = (value: number | undefined) => value !== undefined && value > 0 && value < 5;
  return groups.some(
    ({ starts, referrers, outcomes, outcomesByAgency = {} }) =>
      isSmall(starts?.value) ||
      [referrers, outcomes, ...Object.values(outcomesByAgency)]
        .flatMap((figures) => Object.values(figures))
        .some((figure) => isSmall(figure?.value)),
  );
}

function hasExits({ outcomes }: OwnGroup): boolean {
  return OUTCOMES.some((outcome) => outcomes[outcome]);
}

function exitsOf({ outcomes }: OwnGroup): number {
  return OUTCOMES.reduce((total, outcome) => total + (outcomes[outcome]?.value ?? 0), 0);
}

function notesOn(
  group: OwnGroup,
  columns: readonly CountColumn[],
  { countsCell, join }: AllMessages,
  format: QuantityFormat,
): readonly string[] {
  const missing = missingFigures(group).map((path) =>
    path[0] === 'starts' ? countsCell.startsInText : labelOf(path.join('.'), columns),
  );
  const referred = Object.values(group.referrers).reduce((total, { value }) => total + value, 0);
  const starts = group.starts?.value;
  const differs =
    starts !== undefined && Object.keys(group.referrers).length > 0 && referred !== starts;
  return [
    ...(missing.length > 0 ? [countsCell.missing(group.name, join.list(missing))] : []),
    ...(differs
      ? [countsCell.referrersDiffer(group.name, format.number(starts), format.number(referred))]
      : []),
  ];
}

function labelOf(path: string, columns: readonly CountColumn[]): string {
  const column = columns.find((each) => each.path.join('.') === path);
  return column ? column.label.toLocaleLowerCase() : path;
}
