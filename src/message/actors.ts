import { inBoth } from './inBoth.ts';
import { REPORTS } from './reports.ts';

const sv = {
  agencies: {
    fk: 'Försäkringskassan',
    af: 'Arbetsförmedlingen',
    ske: 'Socialkontor Ekonomi',
    other: 'Annat',
  },

  agencyClasses: {
    fk: 'Försäkringskassan och annat',
    af: 'Arbetsförmedlingen',
    ske: 'Socialkontor Ekonomi',
  },

  actors: {
    society: 'Samhället',
    city: 'Staden',
    region: 'Regionen',
    state: 'Staten',
    af: 'Arbetsförmedlingen',
    fk: 'Försäkringskassan',
    otherState: 'Övriga staten',
    participants: 'Deltagarna',
    other: 'Övrigt',
  },

  actorsInText: {
    society: 'samhället',
    city: 'staden',
    region: 'regionen',
    state: 'staten',
    af: 'Arbetsförmedlingen',
    fk: 'Försäkringskassan',
    otherState: 'övriga staten',
    participants: 'deltagarna',
    other: 'övriga',
  },

  moneySplits: {
    payoff2017: `fem lika delar (Payoff ${REPORTS.base})`,
    law: 'lagens fördelning',
    table1: 'som i rapportens tabell 1',
    shares: 'egna andelar',
  },
};

const en = {
  agencies: {
    fk: 'Försäkringskassan',
    af: 'Arbetsförmedlingen',
    ske: 'Socialkontor Ekonomi',
    other: 'Other',
  },

  agencyClasses: {
    fk: 'Försäkringskassan and other',
    af: 'Arbetsförmedlingen',
    ske: 'Socialkontor Ekonomi',
  },

  actors: {
    society: 'Society',
    city: 'The city',
    region: 'The region',
    state: 'The state',
    af: 'Arbetsförmedlingen',
    fk: 'Försäkringskassan',
    otherState: 'The rest of the state',
    participants: 'The participants',
    other: 'Others',
  },

  actorsInText: {
    society: 'society',
    city: 'the city',
    region: 'the region',
    state: 'the state',
    af: 'Arbetsförmedlingen',
    fk: 'Försäkringskassan',
    otherState: 'the rest of the state',
    participants: 'participants',
    other: 'others',
  },

  moneySplits: {
    payoff2017: `five equal parts (Payoff ${REPORTS.base})`,
    law: 'as set by law',
    table1: 'as in table 1 of the report',
    shares: 'shares of one’s own',
  },
};

/** Those who send, pay and gain, and how money is split between them. */
export const actors = inBoth({ sv, en });
