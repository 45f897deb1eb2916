import { DAY_ORDERS, isOrderDoubtful, ordersOf } from '../intake/dayOrder.ts';
import type { IntakeCell, IntakeTable } from '../intake/intakeTable.ts';
import { isDated } from '../intake/isFigure.ts';
import { EMPTY } from '../intake/reading.ts';
import { mapInSteps, within, type Steps } from '../intake/steps.ts';
import { guessRoles, saysStart, type Roles } from './columnRole.ts';
import { isPrivateColumn, pointsOut } from './isPrivateColumn.ts';
import type { RegisterColumn } from './registerColumn.ts';

/** A list of persons, one in a row, without what stood in its private columns. */
export interface Register {
  readonly columns: readonly RegisterColumn[];
  /** Cells of the data by column; those of private columns are empty. */
  readonly rows: readonly (readonly IntakeCell[])[];
  /** It looks like a list of persons, and not like counts with days in them. */
  readonly isLikely: boolean;
}

/** A head that says that the column counts something. */
const COUNTS = /\bantal|number of|\bcount/;

/**
 * The table as a list of persons, when it can be one: it has a day on which somebody may have
 * begun, and a group, a day on which it ended or how it did. Without what private columns hold.
 */
export function* asRegister({ rows }: IntakeTable): Steps<Register | undefined> {
  const first = rows.findIndex((row) => isRow(row) && row.some(({ reading }) => isDated(reading)));
  const last = rows.findLastIndex(isRow);
  if (first < 0 || last - first < 1) return undefined;
  const above = rows.slice(0, first).filter(isRow);
  // A list without heads may begin with somebody of whom no day is written.
  const isPerson = above.some((row) => row.some(({ text }) => pointsOut(text)));
  const heads = isPerson ? [] : above;
  const below = rows.slice(first, last + 1).filter((row) => filled(row) > 0);
  const data = isPerson ? [...above, ...below] : below;
  const width = rows[0]?.length ?? 0;
  const columns: RegisterColumn[] = [];
  for (let index = 0; index < width; index++) {
    const ofAll = (share: number) => (0.9 * (index + share)) / width;
    columns.push(yield* within(ofAll(0), ofAll(1), columnOf(index, heads, data)));
  }
  const roles = guessRoles(columns);
  const isAbout = [roles.group, roles.end, roles.outcome].some((role) => role !== undefined);
  if (roles.start === undefined || !isAbout) return undefined;
  const without = (row: Rows[number]) => withoutPrivate(row, columns);
  const register = { columns, rows: yield* within(0.9, 1, mapInSteps(data, without, width)) };
  return { ...register, isLikely: isLikely(register, roles) };
}

/** The start is called so, or has an end; nothing counts; and groups are not a row each. */
function isLikely({ columns, rows }: Omit<Register, 'isLikely'>, roles: Roles): boolean {
  const isStart = roles.end !== undefined || saysStart(columns[roles.start ?? -1]?.head ?? '');
  const counts = columns.some(({ head }) => COUNTS.test(head.toLocaleLowerCase()));
  const groups = new Set(rows.map((row) => row[roles.group ?? -1]?.text));
  const isRowEach = roles.group !== undefined && groups.size === rows.length;
  const isOfGroups = isRowEach && (roles.end === undefined || rows.some(hasUnit));
  return isStart && !counts && !isOfGroups;
}

/** Shares and kronor are of groups; a person has a share as well, but then groups stand often. */
function hasUnit(row: readonly IntakeCell[]): boolean {
  return row.some(({ reading }) => {
    const all = reading.kind === 'unsure' ? reading.candidates : [reading];
    return all.some((each) => each.kind === 'number' && each.unit !== undefined);
  });
}

type Rows = readonly (readonly IntakeCell[])[];

function* columnOf(index: number, heads: Rows, data: Rows): Steps<RegisterColumn> {
  const texts = heads.map((row) => row[index]?.text.trim() ?? '').filter((text) => text !== '');
  const head = [...new Set(texts)].join(' ').slice(0, 100);
  const cells = (yield* within(
    0,
    0.1,
    mapInSteps(data, (row) => row[index]),
  )).filter(isCell);
  yield 0.1;
  const some = cells.filter(({ reading }) => reading.kind !== 'empty');
  const days = some.filter(({ reading }) => isDated(reading)).length;
  const holds = some.length === 0 ? 'nothing' : days * 2 >= some.length ? 'days' : 'words';
  const isPrivate = yield* within(0.2, 1, isPrivateColumn(head, cells));
  if (isPrivate || holds !== 'days' || !some.some(isOrderDoubtful)) {
    return { index, head, isPrivate, holds };
  }
  return { index, head, isPrivate, holds, ...(yield* ordersOfAll(some)) };
}

/** The orders in which all the cells are days; none where they are written in several. */
function* ordersOfAll(
  cells: readonly IntakeCell[],
): Steps<Pick<RegisterColumn, 'dayOrders' | 'settledOrder'>> {
  const each = yield* within(1, 1, mapInSteps(cells, ordersOf, 4));
  const dayOrders = DAY_ORDERS.filter((order) => each.every((orders) => orders.includes(order)));
  const [only] = dayOrders;
  const isSettled = dayOrders.length === 1 && each.some(({ length }) => length === 1);
  return { dayOrders, ...(isSettled && only && { settledOrder: only }) };
}

function isCell(cell: IntakeCell | undefined): cell is IntakeCell {
  return cell !== undefined;
}

function withoutPrivate(
  row: readonly IntakeCell[],
  columns: readonly RegisterColumn[],
): readonly IntakeCell[] {
  return row.map((cell, index) =>
    columns[index]?.isPrivate ? { text: '', place: cell.place, reading: EMPTY } : cell,
  );
}

/** A title or a note stands in a cell by itself. */
function isRow(row: readonly IntakeCell[]): boolean {
  return filled(row) > 1;
}

function filled(row: readonly IntakeCell[]): number {
  return row.filter(({ reading }) => reading.kind !== 'empty').length;
}
