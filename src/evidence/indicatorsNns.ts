import * as z from 'zod';
import { lengthFigure, shareFigure } from './figure.ts';
import { localTextSchema } from './localText.ts';
import { sourcedTextSchema } from './sourcedText.ts';
import { strict } from './strict.ts';

/** The participants' survey of 2019 (NNS-indikatorer): shares at week 8 and at exit. */
export const indicatorsNnsSchema = strict({
  firstSurveyWeek: lengthFigure,
  readyForWorkOrStudies: strict({
    measure: localTextSchema,
    start: shareFigure,
    exit: shareFigure,
  }),
  hasSomeoneToTurnTo: strict({ measure: localTextSchema, start: shareFigure }),
  planAfterExitBegun: strict({ measure: localTextSchema, exit: shareFigure }),
  statementsWithoutFigures: z.array(sourcedTextSchema).readonly(),
});
