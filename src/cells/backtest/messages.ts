import { inBoth } from '../../message/inBoth.ts';

/** What the kind is called in menus. */
export const name = inBoth({ sv: 'Stämmer modellen?', en: 'Does the model agree?' });

const sv = {
  backtestCell: {
    title: 'Stämmer modellen?',
    against: 'Mot vad',
    views: {
      tables: 'tabellerna 2017',
      paybacks: 'andra återbetalningstider',
      forecast: '2018 och 2019',
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
    tablesTitle: 'Rapportens tabeller 1, 3 och 5 för 2017',
    tablesFinding: (same: string, all: string) =>
      `Av rapportens ${all} tal för 2017 följer ${same} ur kostnaden och aktörernas nytta.`,
    oddCell: (table: string, who: string, column: string, printed: string, computed: string) =>
      `Tabell ${table}, ${who}, ${column}: rapporten skriver ${printed}, men dess egen rad ger ${computed}.`,
    tablesDetail:
      'Rapporten skriver ut nyttan men inte kostnaden. Kostnaden är härledd så att alla återbetalningstider kommer ut; det är alltså en kontroll av att talen hänger ihop, inte av att de stämmer med verkligheten.',
    tablesHow: 'Kostnaden i fem lika delar, nyttan och rapportens egen avrundning.',
    tablesHowToRead:
      'Stapeln är återbetalningen som följer ur kostnad och nytta, i månader. Strecket är rapportens tal. Tabellen har alla 45.',
    paybacksTitle: 'Återbetalningstider som rapporterna skriver ut',
    paybacks: {
      exit2017: '2017, vid avslut',
      sixMonths: '2017, sex månader efter avslut',
      paid2019: '2019, betald kostnad',
      revised2019: '2019, reviderad budget',
      original2019: '2019, ursprunglig budget',
    },
    paybackHow: (jobs: string, completers: string) =>
      `${jobs} i arbete av ${completers} fullföljda, med 2017 års priser (kalibrering A) och rapportens räknesätt.`,
    perJob: 'Nytta per arbete',
    perJobHow: '12 × kostnaden / månaderna som rapporten skriver / antalet i arbete.',
    fitted: (exit: string, sixMonths: string) =>
      `Priserna är valda så att 2017 års ${exit} och uppföljningens ${sixMonths} kommer ut.`,
    notFitted: (printed: string, computed: string, perJob: string, before: string) =>
      `För 2019 skriver rapporten ${printed}; samma priser ger ${computed}. Rapportens tal betyder ${perJob} för varje arbete mot ${before} 2017: året har en egen inverkan som ingen källa förklarar.`,
    firstHalf: (months: string, benefit: string, implied: string, year: string) =>
      `Första halvåret 2017 anges till ${months} och ${benefit} per deltagare. Varken kostnaden eller antalet deltagare skrivs ut, så talet kan inte räknas om; tillsammans betyder de en kostnad på ${implied} per deltagare, mot ${year} för hela året.`,
    firstHalfTitle: 'Återbetalning, första halvåret 2017',
    benefitPerParticipant: 'Nytta per deltagare, första halvåret 2017',
    paybacksHowToRead:
      'Stapeln är återbetalningen i månader för samma personer med 2017 års priser. Strecket är rapportens tal. 2019 är aldrig använt för att välja priserna.',
    goalsTitle: 'Målen för andelar mot målen för månader',
    goals: { exit: 'Vid avslut, till 2019', twoYears: 'Efter två år, från 2020' },
    inWork: 'Mål för arbete',
    goalMonths: 'Mål, månader',
    needed: 'I arbete för månadsmålet',
    neededHow:
      'Så många fullföljda måste vara i arbete för att kostnaden ska vara betald i tid. Avrundat uppåt till hela personer.',
    goalHow:
      'Målets andelar av 2017 års fullföljda, med 2017 års kostnad och priser (kalibrering A).',
    goalFinding: (share: string, computed: string, goal: string, needed: string) =>
      `Med ${share} i arbete blir återbetalningen ${computed}, mot målet ${goal}. För målet behövs ${needed} i arbete.`,
    goalsDetail:
      'Andelarna och månaderna ber alltså om ungefär samma sak: når man de ena så når man nästan de andra.',
    goalsHowToRead: 'Stapeln är vad andelarna ger i månader. Strecket är målet för månader.',
    forecastTitle: '2018 och 2019 ur 2017 års utfall',
    counts: {
      dropOuts2018: (among: string) => `Avbrott 2018, av ${among} avslut`,
      dropOuts2019: (among: string) => `Avbrott 2019, av ${among} avslut`,
      jobs2019: (among: string) => `I arbete 2019, av ${among} fullföljda`,
    },
    amongTitle: 'Alla i räkningen',
    years: 'År',
    alike: 'är lika',
    differing: 'kan skilja sig',
    alikeBar: 'Ihålig stapel: som om alla år vore lika.',
    differingBar: 'Fylld stapel: ett år kan skilja sig från ett annat.',
    alikeHow: '2017 års andelar, osäkra som antalen är få, och slump. 4\u00a0000 framtider.',
    differingHow:
      'Samma, och dessutom en egen förskjutning för året som är gemensam för grupperna. 4\u00a0000 framtider.',
    interval: (median: string, low: string, high: string) => `${median} (${low}–${high})`,
    forecast: 'Prognos ur 2017',
    observed: 'Blev',
    isInside: 'Inom nio av tio',
    score: 'Fel',
    scoreDetail:
      'Felet är hur långt prognosen var från utfallet i personer, med tveksamheten inräknad: den som är säker på fel tal får ett större fel än den som tvekar.',
    forecastFinding: (alike: string, differing: string, all: string) =>
      `Ur 2017 års utfall hade ${alike} av ${all} senare tal hamnat inom nio framtider av tio om alla år vore lika, och ${differing} av ${all} om år får skilja sig.`,
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
      tables: 'the tables of 2017',
      paybacks: 'other paybacks',
      forecast: '2018 and 2019',
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
    tablesTitle: 'The report’s tables 1, 3 and 5 for 2017',
    tablesFinding: (same: string, all: string) =>
      `Of the report’s ${all} numbers for 2017, ${same} follow from the cost and the actors’ benefits.`,
    oddCell: (table: string, who: string, column: string, printed: string, computed: string) =>
      `Table ${table}, ${who}, ${column}: the report prints ${printed}, but its own row gives ${computed}.`,
    tablesDetail:
      'The report prints the benefit but not the cost. The cost is derived so that all paybacks come out; so this checks that the numbers hang together, not that they are true.',
    tablesHow: 'The cost in five equal parts, the benefit, and the report’s own rounding.',
    tablesHowToRead:
      'The bar is the payback that follows from cost and benefit, in months. The tick is the report’s number. The table has all 45.',
    paybacksTitle: 'Paybacks that the reports print',
    paybacks: {
      exit2017: '2017, at exit',
      sixMonths: '2017, six months after exit',
      paid2019: '2019, amount paid',
      revised2019: '2019, revised budget',
      original2019: '2019, original budget',
    },
    paybackHow: (jobs: string, completers: string) =>
      `${jobs} in work of ${completers} completers, at the prices of 2017 (calibration A) and by the report’s method.`,
    perJob: 'Benefit per job',
    perJobHow: '12 × the cost / the months that the report prints / the number in work.',
    fitted: (exit: string, sixMonths: string) =>
      `The prices are chosen so that 2017’s ${exit} and the follow-up’s ${sixMonths} come out.`,
    notFitted: (printed: string, computed: string, perJob: string, before: string) =>
      `For 2019 the report prints ${printed}; the same prices give ${computed}. The report’s number means ${perJob} for each job, against ${before} in 2017: the year has an influence of its own that no source explains.`,
    firstHalf: (months: string, benefit: string, implied: string, year: string) =>
      `The first half of 2017 is given as ${months} and ${benefit} per participant. Neither the cost nor the number of participants is printed, so it cannot be recomputed; together they mean a cost of ${implied} per participant, against ${year} for the whole year.`,
    firstHalfTitle: 'Payback, first half of 2017',
    benefitPerParticipant: 'Benefit per participant, first half of 2017',
    paybacksHowToRead:
      'The bar is the payback in months for the same persons at the prices of 2017. The tick is the report’s number. 2019 was never used to choose the prices.',
    goalsTitle: 'The goals for shares against the goals for months',
    goals: { exit: 'At exit, until 2019', twoYears: 'After two years, from 2020' },
    inWork: 'Goal for work',
    goalMonths: 'Goal, months',
    needed: 'In work for the months',
    neededHow:
      'So many completers must be in work for the cost to be paid back in time. Rounded up to whole persons.',
    goalHow:
      'The goal’s shares of the completers of 2017, at the cost and prices of 2017 (calibration A).',
    goalFinding: (share: string, computed: string, goal: string, needed: string) =>
      `With ${share} in work payback is ${computed}, against the goal of ${goal}. The goal takes ${needed} in work.`,
    goalsDetail:
      'So the shares and the months ask for about the same thing: who reaches the ones nearly reaches the others.',
    goalsHowToRead: 'The bar is what the shares give in months. The tick is the goal for months.',
    forecastTitle: '2018 and 2019 from the outcomes of 2017',
    counts: {
      dropOuts2018: (among: string) => `Drop-outs 2018, of ${among} exits`,
      dropOuts2019: (among: string) => `Drop-outs 2019, of ${among} exits`,
      jobs2019: (among: string) => `In work 2019, of ${among} completers`,
    },
    amongTitle: 'Everybody in the count',
    years: 'Years',
    alike: 'are alike',
    differing: 'may differ',
    alikeBar: 'Outlined bar: as if all years were alike.',
    differingBar: 'Solid bar: a year may differ from another.',
    alikeHow: 'The shares of 2017, uncertain as the counts are small, and chance. 4,000 futures.',
    differingHow: 'The same, and a shift of the year’s own that all groups share. 4,000 futures.',
    interval: (median: string, low: string, high: string) => `${median} (${low}–${high})`,
    forecast: 'Forecast from 2017',
    observed: 'Became',
    isInside: 'Within nine of ten',
    score: 'Error',
    scoreDetail:
      'The error is how far the forecast was from what happened in persons, doubt included: being sure of the wrong number costs more than doubting.',
    forecastFinding: (alike: string, differing: string, all: string) =>
      `From the outcomes of 2017, ${alike} of ${all} later numbers would have been within nine futures of ten if all years were alike, and ${differing} of ${all} if years may differ.`,
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
