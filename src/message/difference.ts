import { inBoth } from './inBoth.ts';
import { inSentence } from './inSentence.ts';
import { REPORTS } from './reports.ts';

const sv = {
  change: {
    like: (base: string, changes: string) => `Som ”${base}”, men ${changes}.`,
    same: (base: string) => `Precis som ”${base}”.`,
    own: 'Bygger inte på något annat scenario.',
    instead: (to: string, from: string) => `${to} i stället för ${from}`,
    field: (field: string, change: string) => `${inSentence(field)} ${change}`,
    otherSpread: (field: string) => `${inSentence(field)} med annan osäkerhet`,
    almost: (field: string) => `${inSentence(field)} nästan som förut`,
    forGroups: (change: string, groups: string) => `${change} för ${groups}`,
    length: (to: string, from: string) => `${to} i stället för ${from}`,
    starts: (to: string, from: string) => `${to} starter per år i stället för ${from}`,
    joins: (group: string) => `sammanslagning med ${group}`,
    standsAlone: 'utan sammanslagning',
    ownCounts: 'egna siffror',
    holdBudget: 'med budgeten fast i stället för antalet starter',
    holdStarts: 'med antalet starter fast i stället för budgeten',
    fill: 'med tomma platser fyllda',
    noFill: 'utan att fylla tomma platser',
    queue: 'med kö till platserna',
    noQueue: 'utan kö till platserna',
    evenMix: 'med lika många från FK, Af och SKE',
    observedMix: `med samma inflöde som ${REPORTS.base}`,
    ownMix: (mix: string) => `med ${mix}`,
    shareOf: (share: string, actor: string) => `${share} ${actor}`,
    from: (share: string, agency: string) => `${share} från ${agency}`,
    withoutGroups: (groups: string) => `utan ${groups}`,
    withGroups: (groups: string) => `med ${groups} som grupp`,
  },
};

const en = {
  change: {
    like: (base: string, changes: string) => `Like “${base}”, but ${changes}.`,
    same: (base: string) => `Exactly like “${base}”.`,
    own: 'A scenario of its own, without a base.',
    instead: (to: string, from: string) => `${to} instead of ${from}`,
    field: (field: string, change: string) => `${inSentence(field)} ${change}`,
    otherSpread: (field: string) => `${inSentence(field)} with a different uncertainty`,
    almost: (field: string) => `${inSentence(field)} almost as before`,
    forGroups: (change: string, groups: string) => `${change} for ${groups}`,
    length: (to: string, from: string) => `${to} instead of ${from}`,
    starts: (to: string, from: string) => `${to} starts per year instead of ${from}`,
    joins: (group: string) => `merging with ${group}`,
    standsAlone: 'no merging',
    ownCounts: 'own counts',
    holdBudget: 'with the budget held fixed instead of the number of starts',
    holdStarts: 'with the number of starts held fixed instead of the budget',
    fill: 'with empty places filled',
    noFill: 'without filling empty places',
    queue: 'with a queue for the places',
    noQueue: 'without a queue for the places',
    evenMix: 'with equal numbers from FK, Af and SKE',
    observedMix: `with the same intake as in ${REPORTS.base}`,
    ownMix: (mix: string) => `with ${mix}`,
    shareOf: (share: string, actor: string) => `${share} ${actor}`,
    from: (share: string, agency: string) => `${share} from ${agency}`,
    withoutGroups: (groups: string) => `without ${groups}`,
    withGroups: (groups: string) => `with ${groups} added`,
  },
};

/** How a scenario differs from its base. */
export const difference = inBoth({ sv, en });
