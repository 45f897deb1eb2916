import { inBoth } from './inBoth.ts';

const sv = {
  targets: {
    atLeast: 'minst',
    atMost: 'högst',
    ownHow: 'Ett mål som ni själva har satt i anteckningsboken.',
    actorPayback: (actor: string) => `Återbetalning för ${actor}, med rapportens räknesätt`,
    groupPayback: (group: string) => `Återbetalning för ${group}, med rapportens räknesätt`,
    noGroup: 'Gruppen finns inte i scenariot.',
    actorHow: 'Aktörens del av kostnaden delad med dess del av nyttan, på 12\u00a0månader.',
    health: 'Bättre hälsa bland dem som fullföljer',
    budget: 'Årets kostnad',
  },
};

const en = {
  targets: {
    atLeast: 'at least',
    atMost: 'at most',
    ownHow: 'A target that you have set yourselves in the notebook.',
    actorPayback: (actor: string) => `Payback for ${actor}, by the report’s method`,
    groupPayback: (group: string) => `Payback for ${group}, by the report’s method`,
    noGroup: 'The scenario does not have this group.',
    actorHow: 'The actor’s part of the cost over its part of the benefit, times 12\u00a0months.',
    health: 'Better health among those who complete',
    budget: 'The year’s cost',
  },
};

/** What a target is of, and how it is told. */
export const targets = inBoth({ sv, en });
