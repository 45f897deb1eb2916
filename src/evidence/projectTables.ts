import * as z from 'zod';
import { countFigure } from './figure.ts';
import { strict } from './strict.ts';

/** Columns of the project's three tables, in persons; the same for women, for men and in all. */
export const projectTables = {
  /** One count per intake, in order. */
  intakes: z.array(countFigure).length(4).readonly(),
  intakesTotal: countFigure,
  duringProject: strict({
    employment: countFigure,
    workPlacement: countFigure,
    studies: countFigure,
    other: countFigure,
  }),
  atExit: strict({
    employment: countFigure,
    studies: countFigure,
    af: countFigure,
    fkActivityCompensation: countFigure,
    fkOther: countFigure,
    dailyActivity: countFigure,
    other: countFigure,
  }),
};
