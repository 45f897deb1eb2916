import type { DayOrder } from '../intake/dayOrder.ts';

/** A column of a list of persons. */
export interface RegisterColumn {
  readonly index: number;
  /** What it is called; '' where nothing stands. */
  readonly head: string;
  /** It looks as if it points out persons, and is not read. */
  readonly isPrivate: boolean;
  readonly holds: 'days' | 'words' | 'nothing';
  /**
   * Where some day can be several (“05/06/2021”): the orders of day and month in which all of the
   * column are days.
   */
  readonly dayOrders?: readonly DayOrder[];
  /** The one of them that a cell of the column settles, since it is a day in no other. */
  readonly settledOrder?: DayOrder;
}
