import * as z from 'zod';
import { shareFigure } from './figure.ts';
import { projectTables } from './projectTables.ts';
import { strict } from './strict.ts';

/** Women and men: shares of the starts of the base year, and the project's tables for each. */
export const womenMenSchema = strict({
  shareOfWomenAmongStarts: strict({
    total: shareFigure,
    groups: z.record(z.string().min(1), shareFigure).readonly(),
  }),
  project: strict({ women: strict(projectTables), men: strict(projectTables) }),
});
