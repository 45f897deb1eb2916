import { countFigure } from './figure.ts';
import { strict } from './strict.ts';

/** The team's counts for 2018, in persons, as the annual report of 2019 recalls them. */
export const counts2018Schema = strict({
  participants: countFigure,
  completed: countFigure,
  droppedOut: countFigure,
  exits: countFigure,
  starts: countFigure,
  closingStock: countFigure,
});
