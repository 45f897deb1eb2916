import { AGENCIES } from '../../src/evidence/agency.ts';
import { baseYear } from '../../src/evidence/countedYear.ts';
import { loadEvidence } from '../../src/evidence/evidence.ts';
import type { Figure } from '../../src/evidence/figure.ts';
import { OUTCOMES } from '../../src/evidence/outcome.ts';
import type { OwnEvidence, OwnGroup } from '../../src/evidence/ownEvidence.ts';

/** The report's counts of 2017, as somebody would have entered them by hand. */
export function ownSot2017(): OwnEvidence {
  const { groups } = baseYear(loadEvidence()).counts;
  const own = <Of extends Figure>({ value }: Of) => ({
    value,
    document: 'report',
    section: 'Blad1, B2',
  });
  const entered = Object.entries(groups).map(([id, group]): OwnGroup => ({
    id,
    name: group.name,
    plannedLengthMonths: own(group.plannedLengthMonths),
    starts: own(group.starts),
    referrers: Object.fromEntries(
      AGENCIES.map((agency) => [`from-${agency}`, own(group.referrers[agency])]),
    ),
    outcomes: Object.fromEntries(
      OUTCOMES.map((outcome) => [outcome, own(group.outcomes[outcome])]),
    ),
    movesAmongDropOuts: own(group.movesAmongDropOuts),
    ...(group.movesTo !== undefined && { movesTo: group.movesTo }),
  }));
  return {
    name: 'Västerås',
    agencies: AGENCIES.map((agency) => ({
      id: `from-${agency}`,
      name: `Egen ${agency}`,
      countsAs: agency,
    })),
    documents: [{ id: 'report', title: 'Årsrapport 2017' }],
    cohorts: [
      { id: 'own-2017', name: '2017', from: '2017-01-01', to: '2017-12-31', groups: entered },
    ],
  };
}
