import { inBoth } from './inBoth.ts';

const sv = {
  keyFigures: {
    starts: 'Starter per år',
    stay: 'Tid i insatsen i snitt',
    reached: 'Når planerat slut',
    occupancy: 'Deltagare samtidigt',
    completers: 'Fullföljer, av ett års starter',
    jobs: 'Till arbete vid avslut',
    cost: 'Kostnad per år',
    fixedCost: 'varav fast',
    variableCost: 'varav rörlig',
    costPerStart: 'Kostnad per start',
    costPerCompleter: 'Kostnad per fullföljd',
    costPerJob: 'Kostnad per person till arbete',
    benefit: 'Nytta per år, enligt rapporten',
    payback: 'Återbetalning, enligt rapporten',
    net: (years: string) => `Nettonuvärde på ${years}\u00a0år, hela intaget`,
  },

  paybackMeasures: {
    report: 'Med rapportens räknesätt',
    reportSixMonths: 'Status efter 6\u00a0månader',
    reportTwentyFourMonths: 'Status efter 24\u00a0månader',
    full: 'Hela årsintaget',
  },
};

const en = {
  keyFigures: {
    starts: 'Starts per year',
    stay: 'Average time in the programme',
    reached: 'Reach the planned end',
    occupancy: 'Participants at any one time',
    completers: 'Complete, from one year’s starts',
    jobs: 'To work at exit',
    cost: 'Cost per year',
    fixedCost: 'of which fixed',
    variableCost: 'of which variable',
    costPerStart: 'Cost per start',
    costPerCompleter: 'Cost per completer',
    costPerJob: 'Cost per person to work',
    benefit: 'Benefit per year, by the report’s method',
    payback: 'Payback, by the report’s method',
    net: (years: string) => `Net present value in ${years}\u00a0years, whole intake`,
  },

  paybackMeasures: {
    report: 'By the report’s method',
    reportSixMonths: 'Status after 6\u00a0months',
    reportTwentyFourMonths: 'Status after 24\u00a0months',
    full: 'The whole year’s intake',
  },
};

/** The key figures of a scenario, and the ways to count payback. */
export const keyFigures = inBoth({ sv, en });
