import { inBoth } from '../../message/inBoth.ts';
import { REPORTS } from '../../message/reports.ts';

/** What the kind is called in menus. */
export const name = inBoth({ sv: 'Jämförelse', en: 'Comparison' });

const sv = {
  compare: {
    costsMore: (scenario: string, kronor: string, base: string) =>
      `”${scenario}” kostar ${kronor} mer om året än ”${base}”.`,
    costsLess: (scenario: string, kronor: string, base: string) =>
      `”${scenario}” kostar ${kronor} mindre om året än ”${base}”.`,
    alsoWith: 'Jämför också med',
    full: (most: string) =>
      `En jämförelse rymmer ${most} scenarier. Byt ett av dem i cellens meny (⋯).`,
    meansNote:
      'Medelvärdet är över alla framtider. Mittvärdena i tabellen ovanför räknas med varje antagande mitt i det troliga, och kan därför skilja sig från det.',
    title: 'Tid, platser och kostnad',
    key: 'Nyckeltal',
    stay: (base: string, baseMonths: string, other: string, otherMonths: string) =>
      `En deltagare är i snitt ${baseMonths} i insatsen i ”${base}” och ${otherMonths} i ”${other}”, eftersom många slutar tidigare än planerat.`,
    stayAlike: (base: string, other: string, months: string) =>
      `En deltagare är i snitt ${months} i insatsen både i ”${base}” och i ”${other}”, eftersom många slutar tidigare än planerat.`,
    stayOne: (scenario: string, months: string) =>
      `En deltagare är i snitt ${months} i insatsen i ”${scenario}”.`,
    places: (base: string, basePersons: string, other: string, otherPersons: string) =>
      `Samtidigt inskrivna blir i snitt ${basePersons} i ”${base}” och ${otherPersons} i ”${other}”.`,
    placesAlike: (base: string, other: string, persons: string) =>
      `Samtidigt inskrivna blir i snitt ${persons} både i ”${base}” och i ”${other}”.`,
    placesOne: (scenario: string, persons: string) =>
      `Samtidigt inskrivna blir i snitt ${persons} i ”${scenario}”.`,
    overfull: (scenario: string, groups: string) =>
      `I ”${scenario}” räcker platserna inte i ${groups}.`,
    enough: (places: string) => `Platserna (${places}, till en del antagna) räcker i alla grupper.`,
    cost: (base: string, baseCost: string, other: string, otherCost: string) =>
      `Ett år kostar ${baseCost} i ”${base}” och ${otherCost} i ”${other}”.`,
    costAlike: (base: string, other: string, cost: string) =>
      `Ett år kostar ${cost} både i ”${base}” och i ”${other}”.`,
    costOne: (scenario: string, cost: string) => `Ett år kostar ${cost} i ”${scenario}”.`,
    startsFollow: (starts: string, before: string) =>
      `Med budgeten fast räcker pengarna till ${starts} starter om året i stället för ${before}.`,
    paybacks: (list: string) =>
      `Återbetalning med rapportens räknesätt, mittvärden, kortast först: ${list}.`,
    paybackOf: (scenario: string, months: string) => `${months} för ”${scenario}”`,
    lockIn: (scenario: string, enrolled: string, after: string) =>
      `Inlåsning är att färre går till arbete medan insatsen pågår: i ”${scenario}” ${enrolled} per månad under insatsen och ${after} per månad efter avslut, av dem som saknar arbete.`,
    wait: (scenario: string, months: string, interval: string) =>
      `I ”${scenario}” väntar de som börjar i snitt ${months} på en plats; i nio framtider av tio ${interval}.`,
    waitTitle: 'Väntan på en plats',
    placesTitle: 'Deltagare samtidigt per grupp',
    placesHowToRead: `Stapeln är det antal som i snitt är inskrivna samtidigt. Strecket är gruppens platser: ${REPORTS.texts.placesInPicture.sv}.`,
  },

  paired: {
    title: 'Samma människor, två insatser',
    fewer: (persons: string) => `${persons}\u00a0färre`,
    more: (persons: string) => `${persons}\u00a0fler`,
    alike: 'lika många',
    alikeCount: (count: string) => `${count}\u00a0lika`,
    jobs: (other: string, base: string, mean: string, low: string, high: string) =>
      `Till arbete vid avslut med ”${other}” jämfört med ”${base}”: i snitt ${mean}, och i nio framtider av tio mellan ${low} och ${high}.`,
    jobsAlike: (other: string, base: string) =>
      `Till arbete vid avslut går lika många med ”${other}” som med ”${base}”, framtid för framtid.`,
    jobsMostlyAlike: (other: string, base: string) =>
      `Till arbete vid avslut går lika många med ”${other}” som med ”${base}” i minst nio framtider av tio.`,
    jobsNearlyAlike: (other: string, base: string, mean: string) =>
      `Till arbete vid avslut med ”${other}” jämfört med ”${base}”: i snitt ${mean}, och i minst nio framtider av tio precis lika många.`,
    benefit: {
      tooEarly: (other: string, base: string, count: string) =>
        `”${other}” ger mer nytta per krona än ”${base}” i ${count} framtider. Fler framtider räknas innan de jämförs.`,
      same: (other: string, base: string) =>
        `”${other}” och ”${base}” ger lika mycket nytta per krona i varje framtid.`,
      tooCloseToCall: (other: string, base: string, count: string) =>
        `”${other}” ger mer nytta per krona än ”${base}” i ${count} framtider – för jämnt för att avgöra.`,
      better: (other: string, base: string, count: string) =>
        `”${other}” ger oftast mer nytta per krona än ”${base}”: i ${count} framtider.`,
      worse: (other: string, base: string, count: string) =>
        `”${other}” ger oftast mindre nytta per krona än ”${base}”: mer i bara ${count} framtider.`,
    },
    benefitAlways: (other: string, base: string, count: string) =>
      `”${other}” ger mer nytta per krona än ”${base}” i så gott som varje framtid: ${count}.`,
    benefitNever: (other: string, base: string, count: string) =>
      `”${other}” ger mindre nytta per krona än ”${base}” i så gott som varje framtid: mer i ${count}.`,
    axis: (other: string) => `fler eller färre till arbete med ”${other}”`,
    saved: (replicates: string, unpaired: string) =>
      `De två scenarierna har samma människor och samma tur i varje framtid. Därför räcker ${replicates} framtider; med var sin tur hade det krävts ungefär ${unpaired} för att bli lika säker på skillnaden i nytta.`,
    howToRead:
      'Varje prick är en framtid av hundra där samma människor får den ena insatsen och den andra. Prickar till höger om 0 är framtider där fler går till arbete i det andra scenariot, prickar till vänster där färre gör det.',
    mean: 'I snitt',
    interval: 'Nio av tio mellan',
    higher: 'Högre i',
    unpairedFutures: 'Framtider med var sin tur',
    unpairedHow:
      'Så många framtider som hade krävts för samma säkerhet, om de två scenarierna inte delade människor och tur.',
    perKrona: 'Nytta per krona',
    manyTitle: (base: string) => `Alla mot ”${base}”`,
    best: (scenario: string, count: string) =>
      `Mest nytta per krona av alla ger ”${scenario}” i flest framtider: ${count}.`,
    bestUnclear: (scenario: string, count: string) =>
      `Mest nytta per krona av alla ger ”${scenario}” i ${count} framtider – för jämnt för att utse en vinnare.`,
    bestEarly: (scenario: string, count: string) =>
      `Mest nytta per krona av alla ger ”${scenario}” i ${count} framtider. Fler framtider räknas innan en vinnare utses.`,
    bestShared: (scenario: string) =>
      `Mest nytta per krona av alla ger ”${scenario}”, men minst ett till ger precis lika mycket i varje framtid.`,
    bestShort: 'Mest nytta per krona av alla',
    bestHow:
      'I varje framtid har alla scenarier samma människor och samma tur. Räknat är i hur många framtider av hundra scenariot ger mest nytta per krona av alla som jämförs.',
    jobsShort: 'Till arbete, i snitt',
    moreThanBase: (base: string) => `Mer nytta per krona än ”${base}” i`,
    split: (scenario: string, unknown: string, chance: string) =>
      `Av spridningen i årets nytta i ”${scenario}” beror ${unknown} på sådant som ingen vet, och ${chance} på slumpen i vilka som deltar och hur det går för dem.`,
    splitTitle: 'Spridning i nytta per år',
    splitHow:
      'På varje framtids dragningar räknas också vad som är att vänta utan slump. Så mycket som det varierar beror på sådant som ingen vet; resten är slump.',
    check: (simulated: string, exact: string) =>
      `Kontroll: simulerat ${simulated} till arbete, exakt räknat ${exact} på samma dragningar. Det stämmer.`,
    checkFails: (simulated: string, exact: string) =>
      `Kontroll: simulerat ${simulated} till arbete, exakt räknat ${exact} på samma dragningar. Det stämmer inte; räkna inte med de simulerade siffrorna.`,
    checkTitle: 'Simulerat mot exakt räknat',
    checkHow:
      'Den exakta motorn räknar ut väntevärdet på varje framtids dragningar, utan slump. Medelvärdena ska skilja sig högst fyra standardfel.',
    simulated: 'Simulerat',
    exact: 'Exakt',
    agrees: 'Stämmer',
  },
};

const en = {
  compare: {
    costsMore: (scenario: string, kronor: string, base: string) =>
      `“${scenario}” costs ${kronor} more a year than “${base}”.`,
    costsLess: (scenario: string, kronor: string, base: string) =>
      `“${scenario}” costs ${kronor} less a year than “${base}”.`,
    alsoWith: 'Compare also with',
    full: (most: string) =>
      `A comparison has room for ${most} scenarios. Change one of them in the menu of the cell (⋯).`,
    meansNote:
      'The mean is over all futures. The central values in the table above are counted with each assumption in the middle of what is likely, and can therefore differ from it.',
    title: 'Time, places and cost',
    key: 'Key figure',
    stay: (base: string, baseMonths: string, other: string, otherMonths: string) =>
      `A participant spends on average ${baseMonths} in the programme in “${base}” and ${otherMonths} in “${other}”, because many leave earlier than planned.`,
    stayAlike: (base: string, other: string, months: string) =>
      `A participant spends on average ${months} in the programme both in “${base}” and in “${other}”, because many leave earlier than planned.`,
    stayOne: (scenario: string, months: string) =>
      `A participant spends on average ${months} in the programme in “${scenario}”.`,
    places: (base: string, basePersons: string, other: string, otherPersons: string) =>
      `The number enrolled at any one time averages ${basePersons} in “${base}” and ${otherPersons} in “${other}”.`,
    placesAlike: (base: string, other: string, persons: string) =>
      `The number enrolled at any one time averages ${persons} both in “${base}” and in “${other}”.`,
    placesOne: (scenario: string, persons: string) =>
      `The number enrolled at any one time averages ${persons} in “${scenario}”.`,
    overfull: (scenario: string, groups: string) =>
      `In “${scenario}” there are not enough places in ${groups}.`,
    enough: (places: string) => `The places (${places}, partly assumed) are enough in every group.`,
    cost: (base: string, baseCost: string, other: string, otherCost: string) =>
      `One year costs ${baseCost} in “${base}” and ${otherCost} in “${other}”.`,
    costAlike: (base: string, other: string, cost: string) =>
      `One year costs ${cost} both in “${base}” and in “${other}”.`,
    costOne: (scenario: string, cost: string) => `One year costs ${cost} in “${scenario}”.`,
    startsFollow: (starts: string, before: string) =>
      `With the budget held fixed there is money for ${starts} starts a year instead of ${before}.`,
    paybacks: (list: string) =>
      `Payback by the report’s method, central values, shortest first: ${list}.`,
    paybackOf: (scenario: string, months: string) => `${months} for “${scenario}”`,
    lockIn: (scenario: string, enrolled: string, after: string) =>
      `Lock-in is that fewer go to work while the programme lasts: in “${scenario}” ${enrolled} a month during it and ${after} a month after exit, of those without work.`,
    wait: (scenario: string, months: string, interval: string) =>
      `In “${scenario}” those who start wait ${months} for a place on average; in nine futures of ten ${interval}.`,
    waitTitle: 'Waiting for a place',
    placesTitle: 'Participants at any one time, by group',
    placesHowToRead: `The bar is the average number enrolled at any one time. The line is the places of the group: ${REPORTS.texts.placesInPicture.en}.`,
  },

  paired: {
    title: 'The same people, two programmes',
    fewer: (persons: string) => `${persons}\u00a0fewer`,
    more: (persons: string) => `${persons}\u00a0more`,
    alike: 'as many',
    alikeCount: (count: string) => `${count}\u00a0alike`,
    jobs: (other: string, base: string, mean: string, low: string, high: string) =>
      `To work at exit with “${other}” compared with “${base}”: ${mean} on average, and in nine futures of ten between ${low} and ${high}.`,
    jobsAlike: (other: string, base: string) =>
      `As many go to work at exit with “${other}” as with “${base}”, future by future.`,
    jobsMostlyAlike: (other: string, base: string) =>
      `As many go to work at exit with “${other}” as with “${base}” in at least nine futures of ten.`,
    jobsNearlyAlike: (other: string, base: string, mean: string) =>
      `To work at exit with “${other}” compared with “${base}”: ${mean} on average, and exactly as many in at least nine futures of ten.`,
    benefit: {
      tooEarly: (other: string, base: string, count: string) =>
        `“${other}” gives more benefit per krona than “${base}” in ${count} futures. More futures are counted before they are compared.`,
      same: (other: string, base: string) =>
        `“${other}” and “${base}” give as much benefit per krona in every future.`,
      tooCloseToCall: (other: string, base: string, count: string) =>
        `“${other}” gives more benefit per krona than “${base}” in ${count} futures – too close to call.`,
      better: (other: string, base: string, count: string) =>
        `“${other}” usually gives more benefit per krona than “${base}”: in ${count} futures.`,
      worse: (other: string, base: string, count: string) =>
        `“${other}” usually gives less benefit per krona than “${base}”: more in only ${count} futures.`,
    },
    benefitAlways: (other: string, base: string, count: string) =>
      `“${other}” gives more benefit per krona than “${base}” in nearly every future: ${count}.`,
    benefitNever: (other: string, base: string, count: string) =>
      `“${other}” gives less benefit per krona than “${base}” in nearly every future: more in ${count}.`,
    axis: (other: string) => `more or fewer to work with “${other}”`,
    saved: (replicates: string, unpaired: string) =>
      `The two scenarios have the same people and the same luck in every future. That is why ${replicates} futures are enough; with luck of their own it would have taken about ${unpaired} to be as sure of the difference in benefit.`,
    howToRead:
      'Each dot is one future of a hundred in which the same people get the one programme and the other. Dots on the right of 0 are futures in which more go to work in the other scenario, dots on the left those in which fewer do.',
    mean: 'On average',
    interval: 'Nine of ten between',
    higher: 'Higher in',
    unpairedFutures: 'Futures with a luck of their own',
    unpairedHow:
      'As many futures as it would have taken to be as certain, if the two scenarios did not share people and luck.',
    perKrona: 'Benefit per krona',
    manyTitle: (base: string) => `All against “${base}”`,
    best: (scenario: string, count: string) =>
      `“${scenario}” gives the most benefit per krona of all in the most futures: ${count}.`,
    bestUnclear: (scenario: string, count: string) =>
      `“${scenario}” gives the most benefit per krona of all in ${count} futures – too close to name a winner.`,
    bestEarly: (scenario: string, count: string) =>
      `“${scenario}” gives the most benefit per krona of all in ${count} futures. More futures are counted before a winner is named.`,
    bestShared: (scenario: string) =>
      `“${scenario}” gives the most benefit per krona of all, but at least one more gives exactly as much in every future.`,
    bestShort: 'Most benefit per krona of all',
    bestHow:
      'In every future all scenarios have the same people and the same luck. Counted is in how many futures of a hundred the scenario gives the most benefit per krona of all that are compared.',
    jobsShort: 'To work, on average',
    moreThanBase: (base: string) => `More benefit per krona than “${base}” in`,
    split: (scenario: string, unknown: string, chance: string) =>
      `Of the spread in the year’s benefit in “${scenario}” ${unknown} comes from what nobody knows, and ${chance} from chance in who takes part and how it goes for them.`,
    splitTitle: 'Spread of the benefit per year',
    splitHow:
      'On the draws of each future it is also computed what is to be expected without chance. As much as that varies comes from what nobody knows; the rest is chance.',
    check: (simulated: string, exact: string) =>
      `Check: ${simulated} to work when simulated, ${exact} when computed exactly on the same draws. They agree.`,
    checkFails: (simulated: string, exact: string) =>
      `Check: ${simulated} to work when simulated, ${exact} when computed exactly on the same draws. They do not agree; do not rely on the simulated numbers.`,
    checkTitle: 'Simulated against computed exactly',
    checkHow:
      'The exact engine computes the expected value on the draws of each future, without chance. The averages should differ by four standard errors at most.',
    simulated: 'Simulated',
    exact: 'Exact',
    agrees: 'Agrees',
  },
};

/** What a cell of this kind says. */
export const messages = inBoth({ sv, en });
