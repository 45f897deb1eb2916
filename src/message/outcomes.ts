import { inBoth } from './inBoth.ts';

const sv = {
  outcomes: {
    arbete: 'Arbete',
    studier: 'Studier',
    rehab: 'Fortsatt rehab',
    avbrott: 'Avbrott',
  },

  shareTimes: {
    exit: 'Vid avslut',
    sixMonths: 'Efter 6\u00a0månader',
    twentyFourMonths: 'Efter 24\u00a0månader',
  },

  shareTimesInText: {
    exit: 'vid avslut',
    sixMonths: 'sex månader efter avslut',
    twentyFourMonths: 'två år efter avslut',
  },

  denominators: {
    completers: 'Av dem som fullföljt',
    allExits: 'Av alla som lämnat',
  },

  denominatorsInText: {
    completers: 'av dem som fullföljt',
    allExits: 'av alla som lämnat',
  },
};

const en = {
  outcomes: {
    arbete: 'Work',
    studier: 'Studies',
    rehab: 'Continued rehab',
    avbrott: 'Drop-out',
  },

  shareTimes: {
    exit: 'At exit',
    sixMonths: 'After 6\u00a0months',
    twentyFourMonths: 'After 24\u00a0months',
  },

  shareTimesInText: {
    exit: 'at exit',
    sixMonths: 'six months after exit',
    twentyFourMonths: 'two years after exit',
  },

  denominators: {
    completers: 'Of those who completed',
    allExits: 'Of all who left',
  },

  denominatorsInText: {
    completers: 'of those who completed',
    allExits: 'of all who left',
  },
};

/** How a stay ends, and how shares of it are counted. */
export const outcomes = inBoth({ sv, en });
