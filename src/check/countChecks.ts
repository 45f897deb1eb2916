import { countedYears, type CountedYear } from '../evidence/countedYear.ts';
import type { Evidence } from '../evidence/evidenceSchema.ts';
import type { GroupedCounts } from '../evidence/groupedCounts.ts';
import { COMPLETED_OUTCOMES, OUTCOMES } from '../evidence/outcome.ts';
import type { FigureCheck, FigureReader } from './figureCheck.ts';

const REFERRERS = ['fk', 'af', 'ske', 'other'] as const;
const WOMEN = 'womenMen.shareOfWomenAmongStarts';

/**
 * Sums and shares in the team's counts of each year, and from one year to the next; shares of women
 * as printed to 0.1 %, others to 1 %.
 */
export function countChecks(reader: FigureReader, evidence: Evidence): FigureCheck[] {
  const years = countedYears(evidence);
  return years.flatMap((year, index) => {
    const { path, counts } = year;
    const before = years[index - 1];
    switch (counts.counted) {
      case 'groups':
        return groupedChecks(reader, path, counts, year.id === evidence.manifest.roles.base);
      case 'sums':
        return summedChecks(reader, path, before && closingStock(before));
      case 'team':
        return teamChecks(reader, path, before && closingStock(before));
    }
  });
}

/** Where a year tells how many were enrolled when it was over. */
function closingStock({ path, counts }: CountedYear): string {
  switch (counts.counted) {
    case 'groups':
      return `${path}.stocks.closing.total`;
    case 'sums':
      return `${path}.closingStock`;
    case 'team':
      return `${path}.pooled.closingStock`;
  }
}

function groupedChecks(
  reader: FigureReader,
  path: string,
  { groups }: GroupedCounts,
  isBase: boolean,
): FigureCheck[] {
  const ids = Object.keys(groups);
  /** The printed shares of women are those of the base year. */
  const women = (printed: string, of: string) =>
    isBase ? [reader.share(`${WOMEN}.${printed}`, `${of}.women`, [`${of}.starts`], 0.001)] : [];
  return [
    ...ids.flatMap((id) => {
      const group = `${path}.groups.${id}`;
      return [...groupChecks(reader, group), ...women(`groups.${id}`, group)];
    }),
    ...totalChecks(reader, path, ids),
    ...women('total', `${path}.total`),
  ];
}

function groupChecks(reader: FigureReader, group: string): FigureCheck[] {
  const reasons = ['dropOutReasons.illHealth', 'dropOutReasons.movedAway', 'movesAmongDropOuts'];
  return [
    reader.sum(
      `${group}.starts`,
      REFERRERS.map((agency) => `${group}.referrers.${agency}`),
      'referrers',
    ),
    reader.sum(`${group}.starts`, [`${group}.women`, `${group}.men`], 'sex'),
    reader.sum(
      `${group}.completedReported`,
      COMPLETED_OUTCOMES.map((outcome) => `${group}.outcomes.${outcome}`),
    ),
    reader.sum(
      `${group}.outcomes.avbrott`,
      reasons.map((reason) => `${group}.${reason}`),
    ),
  ];
}

function totalChecks(reader: FigureReader, path: string, ids: readonly string[]): FigureCheck[] {
  const total = `${path}.total`;
  const ofGroups = ids.map((id) => `${path}.groups.${id}`);
  const overGroups = (printed: string, part: string) =>
    reader.sum(
      printed,
      ofGroups.map((group) => `${group}.${part}`),
      'groups',
    );
  const outcomes = OUTCOMES.map((outcome) => `${total}.outcomes.${outcome}`);
  const completed = outcomes.slice(0, -1);
  const stock = `${path}.stocks.opening`;
  return [
    ...['starts', 'women', 'men', 'completedReported'].map((part) =>
      overGroups(`${total}.${part}`, part),
    ),
    ...REFERRERS.map((agency) => overGroups(`${total}.referrers.${agency}`, `referrers.${agency}`)),
    ...OUTCOMES.map((outcome) => overGroups(`${total}.outcomes.${outcome}`, `outcomes.${outcome}`)),
    ...['illHealth', 'movedAway'].map((reason) =>
      overGroups(`${total}.dropOutReasons.${reason}`, `dropOutReasons.${reason}`),
    ),
    overGroups(`${path}.stocks.closing.total`, 'openingStock'),
    overGroups(`${total}.dropOutReasons.movedWithinTeam`, 'movesAmongDropOuts'),
    reader.sum(
      `${total}.exitsReported`,
      ofGroups.flatMap((group) => OUTCOMES.map((outcome) => `${group}.outcomes.${outcome}`)),
      'groups',
    ),
    reader.sum(`${total}.starts`, [`${total}.women`, `${total}.men`], 'sex'),
    reader.sum(`${total}.exitsReported`, outcomes, 'outcomes'),
    reader.sum(
      `${total}.exitsReported`,
      [`${total}.completedReported`, `${total}.droppedOutReported`],
      'ends',
    ),
    reader.sum(`${total}.completedReported`, completed, 'outcomes'),
    reader.same(`${total}.droppedOutReported`, `${total}.outcomes.avbrott`),
    reader.sum(
      `${total}.outcomes.arbete`,
      ['fullTimeUnsubsidised', 'halfTimeUnsubsidised', 'halfTimeWageSubsidy'].map(
        (kind) => `${total}.workTypes.${kind}`,
      ),
      'kinds',
    ),
    reader.sum(
      `${stock}.total`,
      ids.map((id) => `${stock}.groups.${id}`),
    ),
    ...COMPLETED_OUTCOMES.map((outcome) =>
      reader.share(
        `${total}.reportedSharesOfCompleted.${outcome}`,
        `${total}.outcomes.${outcome}`,
        completed,
        0.01,
      ),
    ),
    ...OUTCOMES.map((outcome) =>
      reader.share(
        `${total}.reportedSharesOfExits.${outcome}`,
        `${total}.outcomes.${outcome}`,
        outcomes,
        0.01,
      ),
    ),
    reader.same(`${path}.payoffParticipants`, `${total}.completedReported`),
  ];
}

function summedChecks(
  reader: FigureReader,
  path: string,
  stockBefore: string | undefined,
): FigureCheck[] {
  return [
    reader.sum(`${path}.exits`, [`${path}.completed`, `${path}.droppedOut`]),
    ...(stockBefore === undefined
      ? []
      : [
          reader.sum(`${path}.participants`, [stockBefore, `${path}.starts`]),
          balance(reader, `${path}.closingStock`, stockBefore, `${path}.starts`, `${path}.exits`),
        ]),
  ];
}

function teamChecks(
  reader: FigureReader,
  path: string,
  stockBefore: string | undefined,
): FigureCheck[] {
  const pooled = `${path}.pooled`;
  const completed = COMPLETED_OUTCOMES.map((outcome) => `${pooled}.outcomes.${outcome}`);
  const [opening, starts] = [`${pooled}.openingStock`, `${pooled}.starts`];
  return [
    ...(stockBefore === undefined ? [] : [reader.same(opening, stockBefore)]),
    balance(reader, `${pooled}.closingStock`, opening, starts, `${path}.exits`),
    reader.sum(`${path}.participants`, [opening, starts]),
    reader.sum(`${path}.exits`, [`${path}.completed`, `${path}.droppedOut`]),
    reader.sum(`${path}.completed`, completed),
    reader.same(`${path}.droppedOut`, `${pooled}.outcomes.avbrott`),
    ...COMPLETED_OUTCOMES.map((outcome) =>
      reader.share(
        `${path}.reportedSharesOfCompleted.${outcome}`,
        `${pooled}.outcomes.${outcome}`,
        completed,
        0.01,
      ),
    ),
  ];
}

/** Who is there at the end was there at the beginning or came, and has not left. */
function balance(
  reader: FigureReader,
  closing: string,
  opening: string,
  starts: string,
  exits: string,
): FigureCheck {
  const computed = reader.value(opening) + reader.value(starts) - reader.value(exits);
  return reader.check('sum', closing, [opening, starts, exits], computed);
}
