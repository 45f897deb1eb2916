import * as z from 'zod';
import { scaleFigure } from './figure.ts';
import { localTextSchema } from './localText.ts';
import { periodSchema } from './period.ts';
import { sourcedTextSchema } from './sourcedText.ts';
import { strict } from './strict.ts';

const theme = strict({
  name: localTextSchema,
  highest: scaleFigure,
  mean: scaleFigure,
  lowest: scaleFigure,
});

/** The team's own assessment on the process day of 2017, and what it wished for. */
export const processDaySchema = strict({
  /** The time that the assessment covers; its last day is the process day. */
  period: periodSchema,
  themes: strict({
    development: theme,
    cooperation: theme,
    methods: theme,
    conditions: theme,
    confidence: theme,
  }),
  wishes: z.array(sourcedTextSchema).readonly(),
});
