import { inBoth } from './inBoth.ts';
import { ofEachReport } from './reports.ts';

const sv = {
  reportCounts: ofEachReport((year) => `utfallen ${year}`),
  choices: {
    'levers.hold.starts': 'antalet starter',
    'levers.hold.budget': 'budgeten',
    'levers.fillPlaces.true': 'ja',
    'levers.fillPlaces.false': 'nej',
    'levers.limitPlaces.true': 'ja',
    'levers.limitPlaces.false': 'nej',
    'assumptions.exitShares.estimate.pooled': 'lutar sig mot varandra',
    'assumptions.exitShares.estimate.raw': 'står för sig själva',
    'assumptions.exitShares.moves.asDropOuts': 'räknas som avbrott',
    'assumptions.exitShares.moves.leftOut': 'räknas inte',
    'assumptions.exitShares.moves.followed': 'följs till den nya gruppen',
    'assumptions.agencyEffect.half': 'hälften inflödet, hälften metoden',
    'assumptions.agencyEffect.agency': 'bara inflödet',
    'assumptions.agencyEffect.group': 'bara metoden',
    'assumptions.afterExit.mode.dynamic': 'människor rör sig vidare',
    'assumptions.afterExit.mode.statusPersists': 'status består',
    'assumptions.benefit.calibration.A': 'A: återskapar rapportens 70 och 42\u00a0månader',
    'assumptions.benefit.calibration.B': 'B: 263\u00a0000\u00a0kr per person i arbete',
    'assumptions.benefit.calibration.C': 'C: 351\u00a0000\u00a0kr per heltidsarbete',
    'assumptions.benefit.jobKinds.uncertain': 'osäkert, de är få',
    'assumptions.benefit.jobKinds.asCounted': 'som räknat',
  },
};

const en = {
  reportCounts: ofEachReport((year) => `the ${year} counts`),
  choices: {
    'levers.hold.starts': 'the number of starts',
    'levers.hold.budget': 'the budget',
    'levers.fillPlaces.true': 'yes',
    'levers.fillPlaces.false': 'no',
    'levers.limitPlaces.true': 'yes',
    'levers.limitPlaces.false': 'no',
    'assumptions.exitShares.estimate.pooled': 'leaning on each other',
    'assumptions.exitShares.estimate.raw': 'standing alone',
    'assumptions.exitShares.moves.asDropOuts': 'counted as drop-outs',
    'assumptions.exitShares.moves.leftOut': 'not counted',
    'assumptions.exitShares.moves.followed': 'followed to the new group',
    'assumptions.agencyEffect.half': 'half intake, half method',
    'assumptions.agencyEffect.agency': 'intake alone',
    'assumptions.agencyEffect.group': 'method alone',
    'assumptions.afterExit.mode.dynamic': 'people moving on',
    'assumptions.afterExit.mode.statusPersists': 'status staying the same',
    'assumptions.benefit.calibration.A': 'A: reproduces the report’s 70 and 42\u00a0months',
    'assumptions.benefit.calibration.B': 'B: SEK\u00a0263,000 per person in work',
    'assumptions.benefit.calibration.C': 'C: SEK\u00a0351,000 per full-time job',
    'assumptions.benefit.jobKinds.uncertain': 'uncertain, they are few',
    'assumptions.benefit.jobKinds.asCounted': 'as counted',
  },
};

/** What can be chosen in the fields of a scenario. */
export const choices = inBoth({ sv, en });
