import { OUTCOMES } from '../../evidence/outcome.ts';
import type { QuantityFormat } from '../../quantity/format.ts';
import type { Role, Roles } from '../../register/columnRole.ts';
import type { GroupCounts } from '../../register/countStays.ts';
import type { RegisterReading } from '../../register/readRegister.ts';
import type { Register } from '../../register/register.ts';
import type { RegisterColumn } from '../../register/registerColumn.ts';
import { ROW_FAULTS } from '../../register/registerStays.ts';
import type { TableData } from '../../figure/tableData.ts';
import type { AllMessages } from '../kinds.ts';

/** What is said of a list of persons before it is taken in: never a word of what a row holds. */
export interface PersonsView {
  /** Which columns are never read. */
  readonly unread: string | undefined;
  /** Rows that are not counted, by their numbers. */
  readonly faults: readonly string[];
  /** Rows that are alike. */
  readonly twice: string | undefined;
  /** What keeps the list from being taken in. */
  readonly missing: string | undefined;
  readonly counts: TableData;
  readonly willTake: string;
}

/** Rows that a sentence names. */
const MOST_ROWS_NAMED = 8;

/** The sentences and the counts of a list as it is read now. */
export function personsView(
  register: Register,
  reading: RegisterReading,
  roles: Roles,
  messages: AllMessages,
  format: QuantityFormat,
): PersonsView {
  const { countsCell: words, join, outcomes } = messages;
  const named = (texts: readonly string[]) =>
    texts.length > MOST_ROWS_NAMED
      ? words.andMore(
          texts.slice(0, MOST_ROWS_NAMED).join(', '),
          format.number(texts.length - MOST_ROWS_NAMED),
        )
      : join.list(texts);
  const unread = register.columns
    .filter(({ isPrivate }) => isPrivate)
    .map((column) => columnName(column, messages, format));
  const pairs = reading.twice.map(([first, again]) => words.rowPair(String(first), String(again)));
  const sum = (valueOf: (group: GroupCounts) => number) =>
    format.number(reading.groups.reduce((total, group) => total + valueOf(group), 0));
  const cells = (group: GroupCounts) =>
    [
      ...[group.starts, group.openingStock],
      ...OUTCOMES.map((outcome) => group.exits[outcome]),
      group.stillThere,
    ].map((value) => ({ text: format.number(value) }));
  return {
    unread: unread.length > 0 ? words.neverReadColumns(join.list(unread)) : undefined,
    faults: ROW_FAULTS.flatMap((fault) => {
      const rows = reading.faults[fault].map(String);
      return rows.length > 0 ? [words.rowFaults[fault](named(rows))] : [];
    }),
    twice: pairs.length > 0 ? words.rowsAlike(named(pairs)) : undefined,
    missing: missingSentence(reading, roles, messages),
    counts: {
      caption: words.personCounts(`${reading.period.from} – ${reading.period.to}`),
      head: [
        ...[words.group, words.starts, words.openingStock],
        ...OUTCOMES.map((outcome) => outcomes[outcome]),
        words.stillThere,
      ],
      rows: reading.groups.map((group) => [group.name || words.allInOne, ...cells(group)]),
    },
    willTake: words.willCount(
      sum(({ starts }) => starts),
      sum(({ exits }) => OUTCOMES.reduce((total, outcome) => total + exits[outcome], 0)),
      sum(({ stillThere }) => stillThere),
    ),
  };
}

/** What a column is called, or where it stands. */
export function columnName(
  { head, index }: RegisterColumn,
  { countsCell }: AllMessages,
  format: QuantityFormat,
): string {
  return head || countsCell.columnNumber(format.number(index + 1));
}

/** What a column can be read as. */
export function rolesFor({ holds }: RegisterColumn): readonly Role[] {
  if (holds === 'days') return ['start', 'end'];
  return holds === 'words' ? ['group', 'outcome', 'referrer', 'end'] : [];
}

function missingSentence(
  { outcomes, period, groups }: RegisterReading,
  roles: Roles,
  { countsCell, join }: AllMessages,
): string | undefined {
  if (roles.start === undefined) return countsCell.needsStart;
  const open = outcomes.filter(({ meaning }) => meaning === undefined);
  if (open.length > 0 && roles.end !== undefined) {
    return countsCell.chooseWords(join.list(open.map(({ word }) => word || countsCell.noWord)));
  }
  if (period.to < period.from) return countsCell.periodTurned;
  return groups.length === 0 ? countsCell.nobodyCounted : undefined;
}
