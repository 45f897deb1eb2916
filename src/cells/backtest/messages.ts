import { inBoth } from '../../message/inBoth.ts';
import { REPORTS } from '../../message/reports.ts';
import { join } from '../../message/join.ts';

/** What the kind is called in menus. */
export const name = inBoth({ sv: 'Stämmer modellen?', en: 'Does the model agree?' });

const sv = {
  backtestCell: {
    title: 'Stämmer modellen?',
    against: 'Mot vad',
    views: {
      tables: `tabellerna ${REPORTS.base}`,
      paybacks: 'andra återbetalningstider',
      forecast: join.sv.join.list(REPORTS.later),
      goals: 'målen',
    },
    where: 'Vad',
    printed: 'Rapporten',
    computed: 'Modellen',
    agrees: 'Samma',
    printedTick: (number: string) => `rapporten ${number}`,
    goalTick: (number: string) => `mål ${number}`,
    observedTick: (number: string) => `blev ${number}`,
    persons: 'I arbete av fullföljda',
    jobsOf: (jobs: string, completers: string) => `${jobs} av ${completers}`,
    completers: 'Fullföljda i rapportens beräkning',
    columns: {
      oneYear: 'ett år',
      perParticipant: 'per deltagare',
      fiveYears: 'fem år',
      payback: 'återbetalning',
    },
    cellTitle: (who: string, table: string, column: string) => `Tabell ${table}, ${who}, ${column}`,
    annualBenefit: (who: string) => `Årlig nytta, ${who}`,
    tablesTitle: `Rapportens tabeller 1, 3 och 5 för ${REPORTS.base}`,
    tablesFinding: (same: string, all: string) =>
      `Av rapportens ${all} tal för ${REPORTS.base} följer ${same} ur kostnaden och aktörernas nytta.`,
    oddCell: (table: string, who: string, column: string, printed: string, computed: string) =>
      `Tabell ${table}, ${who}, ${column}: rapporten skriver ${printed}, men dess egen rad ger ${computed}.`,
    tablesDetail:
      'Rapporten skriver ut nyttan men inte kostnaden. Kostnaden är härledd så att alla återbetalningstider kommer ut; det är alltså en kontroll av att talen hänger ihop, inte av att de stämmer med verkligheten.',
    tablesHow: 'Kostnaden i fem lika delar, nyttan och rapportens egen avrundning.',
    tablesHowToRead:
      'Stapeln är återbetalningen som följer ur kostnad och nytta, i månader. Strecket är rapportens tal. Tabellen har alla 45.',
    paybacksTitle: 'Återbetalningstider som rapporterna skriver ut',
    paybacks: {
      exit: `${REPORTS.base}, vid avslut`,
      sixMonths: `${REPORTS.base}, sex månader efter avslut`,
      paid: `${REPORTS.latest}, betald kostnad`,
      revised: `${REPORTS.latest}, reviderad budget`,
      original: `${REPORTS.latest}, ursprunglig budget`,
    },
    paybackHow: (jobs: string, completers: string) =>
      `${jobs} i arbete av ${completers} fullföljda, med ${REPORTS.base} års priser (kalibrering A) och rapportens räknesätt.`,
    perJob: 'Nytta per arbete',
    perJobHow: '12 × kostnaden / månaderna som rapporten skriver / antalet i arbete.',
    fitted: (exit: string, sixMonths: string) =>
      `Priserna är valda så att ${REPORTS.base} års ${exit} och uppföljningens ${sixMonths} kommer ut.`,
    notFitted: (printed: string, computed: string, perJob: string, before: string) =>
      `För ${REPORTS.latest} skriver rapporten ${printed}; samma priser ger ${computed}. Rapportens tal betyder ${perJob} för varje arbete mot ${before} ${REPORTS.base}: året har en egen inverkan som ingen källa förklarar.`,
    firstHalf: (months: string, benefit: string, implied: string, year: string) =>
      `Första halvåret ${REPORTS.base} anges till ${months} och ${benefit} per deltagare. Varken kostnaden eller antalet deltagare skrivs ut, så talet kan inte räknas om; tillsammans betyder de en kostnad på ${implied} per deltagare, mot ${year} för hela året.`,
    firstHalfTitle: `Återbetalning, första halvåret ${REPORTS.base}`,
    benefitPerParticipant: `Nytta per deltagare, första halvåret ${REPORTS.base}`,
    paybacksHowToRead: `Stapeln är återbetalningen i månader för samma personer med ${REPORTS.base} års priser. Strecket är rapportens tal. ${REPORTS.latest} är aldrig använt för att välja priserna.`,
    goalsTitle: 'Målen för andelar mot målen för månader',
    inWork: 'Mål för arbete',
    goalMonths: 'Mål, månader',
    needed: 'I arbete för månadsmålet',
    neededHow:
      'Så många fullföljda måste vara i arbete för att kostnaden ska vara betald i tid. Avrundat uppåt till hela personer.',
    goalHow: `Målets andelar av ${REPORTS.base} års fullföljda, med ${REPORTS.base} års kostnad och priser (kalibrering A).`,
    goalFinding: (share: string, computed: string, goal: string, needed: string) =>
      `Med ${share} i arbete blir återbetalningen ${computed}, mot målet ${goal}. För målet behövs ${needed} i arbete.`,
    goalsDetail:
      'Andelarna och månaderna ber alltså om ungefär samma sak: når man de ena så når man nästan de andra.',
    goalsHowToRead: 'Stapeln är vad andelarna ger i månader. Strecket är målet för månader.',
    forecastTitle: `${join.sv.join.list(REPORTS.later)} ur ${REPORTS.base} års utfall`,
    counts: {
      dropOuts: (year: string, among: string) => `Avbrott ${year}, av ${among} avslut`,
      jobs: (year: string, among: string) => `I arbete ${year}, av ${among} fullföljda`,
    },
    amongTitle: 'Alla i räkningen',
    years: 'År',
    alike: 'är lika',
    differing: 'kan skilja sig',
    alikeBar: 'Ihålig stapel: som om alla år vore lika.',
    differingBar: 'Fylld stapel: ett år kan skilja sig från ett annat.',
    alikeHow: `${REPORTS.base} års andelar, osäkra som antalen är få, och slump. 4\u00a0000 framtider.`,
    differingHow:
      'Samma, och dessutom en egen förskjutning för året som är gemensam för grupperna. 4\u00a0000 framtider.',
    interval: (median: string, low: string, high: string) => `${median} (${low}–${high})`,
    forecast: `Prognos ur ${REPORTS.base}`,
    observed: 'Blev',
    isInside: 'Inom nio av tio',
    score: 'Fel',
    scoreDetail:
      'Felet är hur långt prognosen var från utfallet i personer, med tveksamheten inräknad: den som är säker på fel tal får ett större fel än den som tvekar.',
    forecastFinding: (alike: string, differing: string, all: string) =>
      `Ur ${REPORTS.base} års utfall hade ${alike} av ${all} senare tal hamnat inom nio framtider av tio om alla år vore lika, och ${differing} av ${all} om år får skilja sig.`,
    outside: {
      alike: (what: string, forecast: string, observed: string) =>
        `${what}: prognosen var ${forecast} om alla år vore lika, men det blev ${observed}.`,
      differing: (what: string, forecast: string, observed: string) =>
        `${what}: prognosen var ${forecast} även om år får skilja sig, men det blev ${observed}.`,
    },
    drawing: 'Framtiderna dras …',
    forecastHowToRead:
      'Stapeln går till mitten av framtiderna, det tunna strecket rymmer nio av tio. Det streckade märket är vad som hände. Ligger det utanför har modellen varit för säker.',
  },
};

const en = {
  backtestCell: {
    title: 'Does the model agree?',
    against: 'Against',
    views: {
      tables: `the tables of ${REPORTS.base}`,
      paybacks: 'other paybacks',
      forecast: join.en.join.list(REPORTS.later),
      goals: 'the goals',
    },
    where: 'What',
    printed: 'The report',
    computed: 'The model',
    agrees: 'Same',
    printedTick: (number: string) => `report ${number}`,
    goalTick: (number: string) => `goal ${number}`,
    observedTick: (number: string) => `became ${number}`,
    persons: 'In work of completers',
    jobsOf: (jobs: string, completers: string) => `${jobs} of ${completers}`,
    completers: 'Completers in the report’s calculation',
    columns: {
      oneYear: 'one year',
      perParticipant: 'per participant',
      fiveYears: 'five years',
      payback: 'payback',
    },
    cellTitle: (who: string, table: string, column: string) => `Table ${table}, ${who}, ${column}`,
    annualBenefit: (who: string) => `Annual benefit, ${who}`,
    tablesTitle: `The report’s tables 1, 3 and 5 for ${REPORTS.base}`,
    tablesFinding: (same: string, all: string) =>
      `Of the report’s ${all} numbers for ${REPORTS.base}, ${same} follow from the cost and the actors’ benefits.`,
    oddCell: (table: string, who: string, column: string, printed: string, computed: string) =>
      `Table ${table}, ${who}, ${column}: the report prints ${printed}, but its own row gives ${computed}.`,
    tablesDetail:
      'The report prints the benefit but not the cost. The cost is derived so that all paybacks come out; so this checks that the numbers hang together, not that they are true.',
    tablesHow: 'The cost in five equal parts, the benefit, and the report’s own rounding.',
    tablesHowToRead:
      'The bar is the payback that follows from cost and benefit, in months. The tick is the report’s number. The table has all 45.',
    paybacksTitle: 'Paybacks that the reports print',
    paybacks: {
      exit: `${REPORTS.base}, at exit`,
      sixMonths: `${REPORTS.base}, six months after exit`,
      paid: `${REPORTS.latest}, amount paid`,
      revised: `${REPORTS.latest}, revised budget`,
      original: `${REPORTS.latest}, original budget`,
    },
    paybackHow: (jobs: string, completers: string) =>
      `${jobs} in work of ${completers} completers, at the prices of ${REPORTS.base} (calibration A) and by the report’s method.`,
    perJob: 'Benefit per job',
    perJobHow: '12 × the cost / the months that the report prints / the number in work.',
    fitted: (exit: string, sixMonths: string) =>
      `The prices are chosen so that ${REPORTS.base}’s ${exit} and the follow-up’s ${sixMonths} come out.`,
    notFitted: (printed: string, computed: string, perJob: string, before: string) =>
      `For ${REPORTS.latest} the report prints ${printed}; the same prices give ${computed}. The report’s number means ${perJob} for each job, against ${before} in ${REPORTS.base}: the year has an influence of its own that no source explains.`,
    firstHalf: (months: string, benefit: string, implied: string, year: string) =>
      `The first half of ${REPORTS.base} is given as ${months} and ${benefit} per participant. Neither the cost nor the number of participants is printed, so it cannot be recomputed; together they mean a cost of ${implied} per participant, against ${year} for the whole year.`,
    firstHalfTitle: `Payback, first half of ${REPORTS.base}`,
    benefitPerParticipant: `Benefit per participant, first half of ${REPORTS.base}`,
    paybacksHowToRead: `The bar is the payback in months for the same persons at the prices of ${REPORTS.base}. The tick is the report’s number. ${REPORTS.latest} was never used to choose the prices.`,
    goalsTitle: 'The goals for shares against the goals for months',
    inWork: 'Goal for work',
    goalMonths: 'Goal, months',
    needed: 'In work for the months',
    neededHow:
      'So many completers must be in work for the cost to be paid back in time. Rounded up to whole persons.',
    goalHow: `The goal’s shares of the completers of ${REPORTS.base}, at the cost and prices of ${REPORTS.base} (calibration A).`,
    goalFinding: (share: string, computed: string, goal: string, needed: string) =>
      `With ${share} in work payback is ${computed}, against the goal of ${goal}. The goal takes ${needed} in work.`,
    goalsDetail:
      'So the shares and the months ask for about the same thing: who reaches the ones nearly reaches the others.',
    goalsHowToRead: 'The bar is what the shares give in months. The tick is the goal for months.',
    forecastTitle: `${join.en.join.list(REPORTS.later)} from the outcomes of ${REPORTS.base}`,
    counts: {
      dropOuts: (year: string, among: string) => `Drop-outs ${year}, of ${among} exits`,
      jobs: (year: string, among: string) => `In work ${year}, of ${among} completers`,
    },
    amongTitle: 'Everybody in the count',
    years: 'Years',
    alike: 'are alike',
    differing: 'may differ',
    alikeBar: 'Outlined bar: as if all years were alike.',
    differingBar: 'Solid bar: a year may differ from another.',
    alikeHow: `The shares of ${REPORTS.base}, uncertain as the counts are small, and chance. 4,000 futures.`,
    differingHow: 'The same, and a shift of the year’s own that all groups share. 4,000 futures.',
    interval: (median: string, low: string, high: string) => `${median} (${low}–${high})`,
    forecast: `Forecast from ${REPORTS.base}`,
    observed: 'Became',
    isInside: 'Within nine of ten',
    score: 'Error',
    scoreDetail:
      'The error is how far the forecast was from what happened in persons, doubt included: being sure of the wrong number costs more than doubting.',
    forecastFinding: (alike: string, differing: string, all: string) =>
      `From the outcomes of ${REPORTS.base}, ${alike} of ${all} later numbers would have been within nine futures of ten if all years were alike, and ${differing} of ${all} if years may differ.`,
    outside: {
      alike: (what: string, forecast: string, observed: string) =>
        `${what}: the forecast was ${forecast} if all years were alike, but it became ${observed}.`,
      differing: (what: string, forecast: string, observed: string) =>
        `${what}: the forecast was ${forecast} even if years may differ, but it became ${observed}.`,
    },
    drawing: 'Drawing the futures …',
    forecastHowToRead:
      'The bar reaches the middle of the futures, the thin line holds nine of ten. The dashed mark is what happened. Where it is outside, the model was too sure.',
  },
};

/** What a cell of this kind says. */
export const messages = inBoth({ sv, en });
