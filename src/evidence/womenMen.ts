import { shareFigure } from './figure.ts';
import { spiraTables } from './spiraTables.ts';
import { strict } from './strict.ts';

/** Women and men: shares of the team's starts 2017, and the project's tables for each. */
export const womenMenSchema = strict({
  shareOfWomenAmongStarts2017: strict({
    total: shareFigure,
    tradgard: shareFigure,
    upplevelse: shareFigure,
    salix: shareFigure,
    mac: shareFigure,
  }),
  jobbfokusSpira: strict({ women: strict(spiraTables), men: strict(spiraTables) }),
});
