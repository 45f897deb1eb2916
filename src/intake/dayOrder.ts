import { isDay, isoDay } from './calendar.ts';
import type { IntakeCell } from './intakeTable.ts';

/** What the first number of a day can be that is written by numbers. */
export const DAY_ORDERS = ['dayFirst', 'monthFirst', 'yearFirst'] as const;
/** Day, month, year; month, day, year; or year, month, day. */
export type DayOrder = (typeof DAY_ORDERS)[number];

const WRITTEN = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/;

/**
 * The day that a text of three numbers is in an order, in ISO 8601; undefined when it is none, or
 * is no such text. A year of two digits is of this century.
 */
export function dayInOrder(text: string, order: DayOrder): string | undefined {
  const [, first, , second, third = ''] = WRITTEN.exec(text.trim()) ?? [];
  if (first === undefined || (order === 'yearFirst' && third.length > 2)) return undefined;
  const [one, two, last] = [Number(first), Number(second), Number(third)];
  const year = third.length > 2 ? last : 2000 + last;
  const [y, month, day] = {
    dayFirst: [year, two, one],
    monthFirst: [year, one, two],
    yearFirst: [2000 + one, two, last],
  }[order] as [number, number, number];
  return isDay(y, month, day) ? isoDay(y, month, day) : undefined;
}

/** Whether a cell can be several days, depending on what its first number is. */
export function isOrderDoubtful({ reading }: IntakeCell): boolean {
  return reading.kind === 'unsure' && reading.doubts.includes('dayOrder');
}

/**
 * The orders in which a cell is the day that it was taken for, or one of them; all of a cell that
 * tells nothing of it.
 */
export function ordersOf(cell: IntakeCell): readonly DayOrder[] {
  const { reading, text } = cell;
  if (reading.kind !== 'date' && !isOrderDoubtful(cell)) return DAY_ORDERS;
  const dated = reading.kind === 'unsure' ? reading.candidates : [reading];
  const days = dated.flatMap((each) => (each.kind === 'date' ? each.date : []));
  const fitting = DAY_ORDERS.filter((order) => {
    const day = dayInOrder(text, order);
    return day !== undefined && days.includes(day);
  });
  return fitting.length === 0 ? DAY_ORDERS : fitting;
}
