import { baseYear } from '../evidence/countedYear.ts';
import type { Evidence } from '../evidence/evidenceSchema.ts';
import type { FigureCheck, FigureReader } from './figureCheck.ts';

const ROWS = 'followUp.startBenefits';

/**
 * Sums of persons in the follow-up six months after completing, and what the summary says of it.
 */
export function followUpChecks(reader: FigureReader, evidence: Evidence): FigureCheck[] {
  const { followUp } = evidence;
  const rows = Object.entries(followUp.startBenefits);
  const persons = rows.map(([benefit]) => `${ROWS}.${benefit}.persons`);
  const inWork = rows.flatMap(([benefit, { to }]) =>
    Object.keys(to)
      .filter((status) => /^(full|half)Time/.test(status))
      .map((status) => `${ROWS}.${benefit}.to.${status}`),
  );
  return [
    reader.sum('followUp.followedUp', persons),
    reader.sum('followUp.listedByStartBenefit', persons),
    reader.sum('followUp.inWork', inWork, 'statuses'),
    reader.sum(
      'followUp.inWork',
      ['followUp.inWorkAfterTheYear', 'followUp.inWorkAlreadyAtExit'],
      'times',
    ),
    // The summary says that they went to work during the base year.
    reader.same('followUp.inWork', `${baseYear(evidence).path}.total.outcomes.arbete`),
    ...rows.flatMap(([benefit, row]) => {
      const statuses = Object.keys(row.to).map((status) => `${ROWS}.${benefit}.to.${status}`);
      const elsewhere = statuses.filter((path) => !path.endsWith(`.${benefit}`));
      return [
        reader.sum(`${ROWS}.${benefit}.persons`, statuses),
        ...(row.economicStepReported === undefined
          ? []
          : [
              // In four lists of five a step is to live on something else than at the start.
              reader.check(
                'step',
                `${ROWS}.${benefit}.economicStepReported`,
                elsewhere,
                reader.total(elsewhere),
              ),
            ]),
      ];
    }),
  ];
}
