import * as z from 'zod';
import { countFigure } from './figure.ts';
import { strict } from './strict.ts';

/** A year of which a later report recalls no more than sums, in persons. */
export const summedCountsSchema = strict({
  counted: z.literal('sums'),
  participants: countFigure,
  completed: countFigure,
  droppedOut: countFigure,
  exits: countFigure,
  starts: countFigure,
  closingStock: countFigure,
});
