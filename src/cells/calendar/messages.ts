import { inBoth } from '../../message/inBoth.ts';

/** What the kind is called in menus. */
export const name = inBoth({ sv: 'Månad för månad', en: 'Month by month' });

const sv = {
  calendarCell: {
    title: 'Månad för månad',
    coming: 'Följer verksamheten månad för månad …',
    show: 'Visa i kalendern',
    whose: 'Grupp',
    allGroups: 'alla grupper',
    readings: { enrolled: 'Inskrivna', waiting: 'I kö', foyer: 'I Foajén' },
    finding: (scenario: string, first: string, last: string, year: string, places: string) =>
      `I ”${scenario}” är i snitt ${first} inskrivna samtidigt i alla grupper det första året, och det sista (år ${year}) är det ${last}; platserna är ${places}.`,
    fewEnds: (year: string, fewest: string, last: string) =>
      `År ${year} når i snitt bara ${fewest} planerat slut, mot ${last} det sista året: de som började efter ändringen är inte framme än.`,
    waiting: (scenario: string, year: string, months: string, inLine: string, interval: string) =>
      `I ”${scenario}” har de som börjar år ${year} väntat i snitt ${months}; när året är slut står i snitt ${inLine} i kö (nio framtider av tio ${interval}).`,
    noLine: (scenario: string) =>
      `I ”${scenario}” väntar ingen, eftersom platserna inte är begränsade där.`,
    groupMissing: (scenario: string, group: string) =>
      `I ”${scenario}” är ${group} ingen grupp för sig, och har därför inga egna tal där.`,
    foyer: (persons: string, places: string) =>
      `Sista månaden är i snitt ${persons} av dem i Foajén, som har ${places}.`,
    meanOf: (scenario: string) => `${scenario}, i snitt`,
    intervalOf: (scenario: string) => `${scenario}, nio av tio`,
    meanHow: (futures: string, error: string) =>
      `Medelvärdet av ${futures}\u00a0framtider, säkert på ±\u00a0${error}. De som är inskrivna första dagen följer dagens regler, de som börjar sedan följer scenariot; den som inte får plats väntar i tur och ordning.`,
    intervalHow: (futures: string) =>
      `Mellan dessa ligger nio av tio av ${futures}\u00a0framtider.`,
    month: 'Månad',
    year: 'År',
    years: (scenario: string) => `År för år: ${scenario}`,
    columns: {
      comers: 'Kommer',
      starts: 'Börjar',
      waitMonths: 'Väntan, månader',
      inLine: 'I kö vid årets slut',
      enrolled: 'Inskrivna i snitt',
    },
    axis: 'personer; månader från den första dagen',
    howToRead:
      'Linjen är medelvärdet av framtiderna månad för månad, bandet rymmer nio av tio. Det streckade är platserna. Kalendern börjar i dagens verksamhet och följer fem års intag; därför syns en längre insats först när de nya skulle ha slutat.',
    stockNote:
      'De som är inskrivna första dagen slutar efter dagens planerade tid. Rehab är de som når planerat slut. Tal per år är medelvärden.',
  },
};

const en = {
  calendarCell: {
    title: 'Month by month',
    coming: 'Following the programme month by month …',
    show: 'Show in the calendar',
    whose: 'Group',
    allGroups: 'all groups',
    readings: { enrolled: 'Enrolled', waiting: 'In line', foyer: 'In Foajén' },
    finding: (scenario: string, first: string, last: string, year: string, places: string) =>
      `In “${scenario}”, ${first} are enrolled at any one time in all groups on average in the first year and ${last} in year ${year}; there are ${places}.`,
    fewEnds: (year: string, fewest: string, last: string) =>
      `In year ${year} only ${fewest} reach the planned end on average, against ${last} in the last year: those who began after the change are not there yet.`,
    waiting: (scenario: string, year: string, months: string, inLine: string, interval: string) =>
      `In “${scenario}”, those who begin in year ${year} have waited ${months} on average; when the year ends ${inLine} are in line on average (nine futures of ten ${interval}).`,
    noLine: (scenario: string) =>
      `In “${scenario}” nobody waits, because places are not limited there.`,
    groupMissing: (scenario: string, group: string) =>
      `In “${scenario}” ${group} is no group by itself, and so has no numbers of its own there.`,
    foyer: (persons: string, places: string) =>
      `In the last month ${persons} of them are in Foajén on average, which has ${places}.`,
    meanOf: (scenario: string) => `${scenario}, on average`,
    intervalOf: (scenario: string) => `${scenario}, nine of ten`,
    meanHow: (futures: string, error: string) =>
      `The mean of ${futures}\u00a0futures, certain to ±\u00a0${error}. Those who are enrolled on the first day follow today’s rules, those who begin later follow the scenario; who finds no place waits in turn.`,
    intervalHow: (futures: string) => `Nine of ten of ${futures}\u00a0futures lie between these.`,
    month: 'Month',
    year: 'Year',
    years: (scenario: string) => `Year by year: ${scenario}`,
    columns: {
      comers: 'Come',
      starts: 'Begin',
      waitMonths: 'Wait, months',
      inLine: 'In line at year’s end',
      enrolled: 'Enrolled on average',
    },
    axis: 'people; months from the first day',
    howToRead:
      'The line is the mean of the futures month by month, the band holds nine of ten. The dashes are the places. The calendar begins in today’s programme and follows the intake of five years; so a longer programme shows only when the new participants would have left.',
    stockNote:
      'Those who are enrolled on the first day leave after today’s planned time. Rehab is who reaches the planned end. Numbers by year are means.',
  },
};

/** What a cell of this kind says. */
export const messages = inBoth({ sv, en });
