import { NOBODY, rangeOf, sumOf, type CountRange } from '../../evidence/countRange.ts';
import { hasFigures, missingFigures, type FigurePath } from '../../evidence/missingFigures.ts';
import { OUTCOMES } from '../../evidence/outcome.ts';
import type { OwnCohort, OwnEvidence, OwnGroup } from '../../evidence/ownEvidence.ts';
import { inSentence } from '../../message/inSentence.ts';
import type { QuantityFormat } from '../../quantity/format.ts';
import type { AllMessages } from '../kinds.ts';
import { countAt, countColumns, countText, type CountColumn } from './countColumns.ts';

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
  const sum = (rangeIn: (group: OwnGroup) => CountRange) => sumOf(groups.map(rangeIn));
  const inTable = (range: CountRange) => countText(range, messages, format);
  const said = (range: CountRange) => saidText(range, messages, format);
  const isKnown = (path: FigurePath) => groups.some((group) => countAt(group, path) !== undefined);
  return {
    finding: groups.some(hasFigures)
      ? words.finding(
          own.name,
          cohort.name,
          said(sum((group) => rangeOf(group.starts ?? NOBODY))),
          said(sum(exitsOf)),
          said(sum((group) => rangeOf(group.outcomes.arbete ?? NOBODY))),
        )
      : words.nothingKnown(own.name, cohort.name),
    notes: groups.flatMap((group) => notesOn(group, columns, messages, format)),
    totals: columns.map(({ path, meta }) =>
      meta.unit === 'persons' && isKnown(path)
        ? inTable(sum((group) => countAt(group, path) ?? NOBODY))
        : undefined,
    ),
    exits: groups.map((group) => (hasExits(group) ? inTable(exitsOf(group)) : '')),
    allExits: groups.some(hasExits) ? inTable(sum(exitsOf)) : '',
  };
}

/** A sum in a sentence: a number, or "between 12 and 15" where something in it is kept back. */
export function saidText(range: CountRange, messages: AllMessages, format: QuantityFormat): string {
  const { least, most } = range;
  if (least === most) return format.number(least);
  return messages.countsCell.between(format.number(least), format.number(most));
}

function hasExits({ outcomes }: OwnGroup): boolean {
  return OUTCOMES.some((outcome) => outcomes[outcome]);
}

function exitsOf({ outcomes }: OwnGroup): CountRange {
  return sumOf(OUTCOMES.map((outcome) => rangeOf(outcomes[outcome] ?? NOBODY)));
}

function notesOn(
  group: OwnGroup,
  columns: readonly CountColumn[],
  messages: AllMessages,
  format: QuantityFormat,
): readonly string[] {
  const { countsCell, join } = messages;
  const missing = missingFigures(group).map((path) =>
    path[0] === 'starts' ? countsCell.startsInText : labelOf(path.join('.'), columns),
  );
  const referred = sumOf(Object.values(group.referrers).map(rangeOf));
  const starts = group.starts && rangeOf(group.starts);
  const said = (range: CountRange) => saidText(range, messages, format);
  const differs =
    starts !== undefined &&
    Object.keys(group.referrers).length > 0 &&
    (referred.most < starts.least || referred.least > starts.most);
  return [
    ...(missing.length > 0 ? [countsCell.missing(group.name, join.list(missing))] : []),
    ...(differs ? [countsCell.referrersDiffer(group.name, said(starts), said(referred))] : []),
  ];
}

function labelOf(path: string, columns: readonly CountColumn[]): string {
  const column = columns.find((each) => each.path.join('.') === path);
  return column ? inSentence(column.label) : path;
}
