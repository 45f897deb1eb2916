import { countFigure, shareFigure } from './figure.ts';
import { strict } from './strict.ts';

/** Persons who left, by outcome, drop-outs (avbrott) included. */
export const outcomeCounts = strict({
  arbete: countFigure,
  studier: countFigure,
  rehab: countFigure,
  avbrott: countFigure,
});

/** Shares of those who completed; they leave drop-outs out. */
export const completedShares = strict({
  arbete: shareFigure,
  studier: shareFigure,
  rehab: shareFigure,
});
