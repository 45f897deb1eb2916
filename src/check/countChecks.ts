import { COMPLETED_OUTCOMES, OUTCOMES } from '../evidence/outcome.ts';
import type { FigureCheck, FigureReader } from './figureCheck.ts';

const GROUPS = ['tradgard', 'upplevelse', 'salix', 'mac'] as const;
const REFERRERS = ['fk', 'af', 'ske', 'other'] as const;
const GROUP = 'counts2017.groups';
const TOTAL = 'counts2017.total';

/**
 * Sums and shares in the team's counts of 2017, 2018 and 2019; shares of women as printed to 0.1 %,
 * others to 1 %.
 */
export function countChecks(reader: FigureReader): FigureCheck[] {
  return [...groupChecks(reader), ...totalChecks(reader), ...laterChecks(reader)];
}

function groupChecks(reader: FigureReader): FigureCheck[] {
  return GROUPS.flatMap((id) => {
    const group = `${GROUP}.${id}`;
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
      reader.share(
        `womenMen.shareOfWomenAmongStarts2017.${id}`,
        `${group}.women`,
        [`${group}.starts`],
        0.001,
      ),
    ];
  });
}

function totalChecks(reader: FigureReader): FigureCheck[] {
  const overGroups = (printed: string, part: string) =>
    reader.sum(
      printed,
      GROUPS.map((id) => `${GROUP}.${id}.${part}`),
      'groups',
    );
  const outcomes = OUTCOMES.map((outcome) => `${TOTAL}.outcomes.${outcome}`);
  const completed = outcomes.slice(0, -1);
  const stock = 'counts2017.stocks.january2017';
  return [
    ...['starts', 'women', 'men', 'completedReported'].map((part) =>
      overGroups(`${TOTAL}.${part}`, part),
    ),
    ...REFERRERS.map((agency) => overGroups(`${TOTAL}.referrers.${agency}`, `referrers.${agency}`)),
    ...OUTCOMES.map((outcome) => overGroups(`${TOTAL}.outcomes.${outcome}`, `outcomes.${outcome}`)),
    ...['illHealth', 'movedAway'].map((reason) =>
      overGroups(`${TOTAL}.dropOutReasons.${reason}`, `dropOutReasons.${reason}`),
    ),
    overGroups('counts2017.stocks.january2018.total', 'openingStock'),
    overGroups(`${TOTAL}.dropOutReasons.movedWithinTeam`, 'movesAmongDropOuts'),
    reader.sum(
      `${TOTAL}.exitsReported`,
      GROUPS.flatMap((id) => OUTCOMES.map((outcome) => `${GROUP}.${id}.outcomes.${outcome}`)),
      'groups',
    ),
    reader.sum(`${TOTAL}.starts`, [`${TOTAL}.women`, `${TOTAL}.men`], 'sex'),
    reader.sum(`${TOTAL}.exitsReported`, outcomes, 'outcomes'),
    reader.sum(
      `${TOTAL}.exitsReported`,
      [`${TOTAL}.completedReported`, `${TOTAL}.droppedOutReported`],
      'ends',
    ),
    reader.sum(`${TOTAL}.completedReported`, completed, 'outcomes'),
    reader.same(`${TOTAL}.droppedOutReported`, `${TOTAL}.outcomes.avbrott`),
    reader.sum(
      `${TOTAL}.outcomes.arbete`,
      ['fullTimeUnsubsidised', 'halfTimeUnsubsidised', 'halfTimeWageSubsidy'].map(
        (kind) => `${TOTAL}.workTypes.${kind}`,
      ),
      'kinds',
    ),
    reader.sum(
      `${stock}.total`,
      GROUPS.map((id) => `${stock}.${id}`),
    ),
    ...COMPLETED_OUTCOMES.map((outcome) =>
      reader.share(
        `${TOTAL}.reportedSharesOfCompleted.${outcome}`,
        `${TOTAL}.outcomes.${outcome}`,
        completed,
        0.01,
      ),
    ),
    ...OUTCOMES.map((outcome) =>
      reader.share(
        `${TOTAL}.reportedSharesOfExits.${outcome}`,
        `${TOTAL}.outcomes.${outcome}`,
        outcomes,
        0.01,
      ),
    ),
    reader.share(
      'womenMen.shareOfWomenAmongStarts2017.total',
      `${TOTAL}.women`,
      [`${TOTAL}.starts`],
      0.001,
    ),
    reader.same('counts2017.payoffParticipants', `${TOTAL}.completedReported`),
  ];
}

function laterChecks(reader: FigureReader): FigureCheck[] {
  const pooled = 'counts2019.pooled';
  const completed = COMPLETED_OUTCOMES.map((outcome) => `${pooled}.outcomes.${outcome}`);
  const balance = (closing: string, opening: string, starts: string, exits: string) =>
    reader.check(
      'sum',
      closing,
      [opening, starts, exits],
      reader.value(opening) + reader.value(starts) - reader.value(exits),
    );
  return [
    reader.sum('counts2018.exits', ['counts2018.completed', 'counts2018.droppedOut']),
    reader.sum('counts2018.participants', [
      'counts2017.stocks.january2018.total',
      'counts2018.starts',
    ]),
    balance(
      'counts2018.closingStock',
      'counts2017.stocks.january2018.total',
      'counts2018.starts',
      'counts2018.exits',
    ),
    reader.same(`${pooled}.openingStock`, 'counts2018.closingStock'),
    balance(
      `${pooled}.closingStock`,
      `${pooled}.openingStock`,
      `${pooled}.starts`,
      'counts2019.exits',
    ),
    reader.sum('counts2019.participants', [`${pooled}.openingStock`, `${pooled}.starts`]),
    reader.sum('counts2019.exits', ['counts2019.completed', 'counts2019.droppedOut']),
    reader.sum('counts2019.completed', completed),
    reader.same('counts2019.droppedOut', `${pooled}.outcomes.avbrott`),
    ...COMPLETED_OUTCOMES.map((outcome) =>
      reader.share(
        `counts2019.reportedSharesOfCompleted.${outcome}`,
        `${pooled}.outcomes.${outcome}`,
        completed,
        0.01,
      ),
    ),
  ];
}
