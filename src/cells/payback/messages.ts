import { inBoth } from '../../message/inBoth.ts';
import { REPORTS } from '../../message/reports.ts';

/** What the kind is called in menus. */
export const name = inBoth({ sv: 'Återbetalning', en: 'Payback' });

const sv = {
  payback: {
    one: (scenario: string, months: string) =>
      `Med rapportens räknesätt betalar sig ”${scenario}” på ${months}.`,
    pair: (base: string, baseMonths: string, other: string, otherMonths: string) =>
      `Med rapportens räknesätt betalar sig ”${base}” på ${baseMonths} och ”${other}” på ${otherMonths}.`,
    longer: (months: string) => `Det är ${months} längre.`,
    shorter: (months: string) => `Det är ${months} kortare.`,
    equal: 'Det är lika lång tid.',
    never: (scenario: string) => `”${scenario}” betalar sig aldrig.`,
    misses: (scenario: string, targets: string) => `”${scenario}” når inte målet ${targets}.`,
    noneReach: (targets: string) => `Räknat så når inget av dem målet ${targets}.`,
    oneReaches: (scenario: string, target: string) => `”${scenario}” når målet ${target}.`,
    bothReach: (target: string) => `Båda når målet ${target}.`,
    disagree: 'Räknesätten nedan är inte överens om riktningen.',
    plausible: (low: string, high: string, from: string, to: string) =>
      `Svaret hänger på ett antagande utan källa: om chansen till arbete i den extra tiden är ${low} till ${high} av den tidigare blir det ${from} till ${to}.`,
    people: (
      starts: string,
      baseStarts: string,
      completers: string,
      baseCompleters: string,
      work: string,
      baseWork: string,
    ) =>
      `På ett år börjar ${starts} i stället för ${baseStarts}, ${completers} fullföljer i stället för ${baseCompleters}, och ${work} av dem är i arbete två år efter avslut i stället för ${baseWork}.`,
    peopleOfSameStarts: (
      starts: string,
      completers: string,
      baseCompleters: string,
      work: string,
      baseWork: string,
    ) =>
      `Av ett års ${starts} starter fullföljer ${completers} i stället för ${baseCompleters}, och ${work} av dem är i arbete två år efter avslut i stället för ${baseWork}.`,
    spread: (low: string, high: string) =>
      `Bakom rapportens tal finns så få arbeten att ett nytt, likadant år hade kunnat visa allt mellan ${low} och ${high} (nio år av tio).`,
    spreadWithin: (months: string, chance: string) =>
      `Målet ${months} hade nåtts i ${chance}\u00a0år.`,
    falling: (
      name: string,
      months: string,
      low: string,
      atLow: string,
      high: string,
      atHigh: string,
      highest: string,
      atHighest: string,
    ) =>
      `Rapportens sätt räknar samma nytta år efter år: ${months} för ”${name}”. Faller nyttan bort med ${low} om året, eller räknas med så stor ränta, blir det ${atLow}; med ${high} ${atHigh}; med ${highest} ${atHighest}.`,
    fallingOwn: (name: string, months: string, rates: string, at: string) =>
      `Rapportens sätt räknar samma nytta år efter år: ${months} för ”${name}”. Med ${rates} om året, som scenariot antar, blir det ${at}.`,
    ofFallOff: (rate: string) => `${rate} bortfall av nyttan`,
    ofInterest: (rate: string) => `${rate} ränta`,
    ofBoth: (fallOff: string, interest: string) =>
      `${fallOff} bortfall av nyttan och ${interest} ränta`,
    fallingTitle: (rate: string) => `Återbetalning när nyttan faller med ${rate} om året`,
    fallingHow:
      '−ln(1 − kq) / k år, där k är bortfall och ränta tillsammans och q är kostnaden delad med första årets nytta. Aldrig när kq är 1 eller mer.',
    spreadTitle: 'Spridningen bakom rapportens tal',
    spreadHow:
      'Årets räknade fullföljda och arbeten, med rapportens räknesätt. Chansen till arbete är så osäker som de få arbetena gör den, och hur många som får arbete, och vilka slags arbeten, är sedan slump. Alla möjliga år är räknade; inget är simulerat.',
    versusReport: (
      printed: string,
      participants: string,
      jobs: string,
      starts: string,
      completers: string,
      expectedJobs: string,
    ) =>
      `Rapporten för ${REPORTS.base} skriver ${printed}. Den räknar årets registrerade avslut, ${participants} fullföljda varav ${jobs} i arbete; här följs ett års ${starts} starter hela vägen, med ${completers} fullföljda varav ${expectedJobs} i arbete.`,
    target: (months: string) => `mål ${months}`,
    targetsOr: (targets: readonly string[]) => targets.join(' eller '),
    reservation:
      'Siffrorna är mittvärden: varje antagande står mitt i det troliga, och slumpen är borta. Bakom dem finns få personer, så den verkliga spridningen är stor.',
    axis: 'månader till återbetalning',
    neutralTitle: 'Vad gör enbart längre tid?',
    neutral: (b: string, a12: string, a24: string, change: string) =>
      `Om inget annat än tiden ändras, från 12 till 24\u00a0månader, med oförändrade chanser och all kostnad rörlig, blir återbetalningen precis densamma om bara arbeten ger nytta (värdering B: ${b} i båda fallen). Med värdering A blir den längre, ${a12} → ${a24} (${change}), eftersom även fullföljda utan arbete ger lite nytta och färre hinner fullfölja per deltagarmånad.`,
    neutralBasis: (participantMonths: string) =>
      `Hela teamet som en grupp, ${REPORTS.base} års avslut på ${participantMonths} deltagarmånader.`,
    neutralMonths: `Deltagarmånader ${REPORTS.base}`,
    neutralMonthsHow: 'Antal deltagare i snitt under året gånger tolv månader.',
    howToRead:
      'Varje rad är ett sätt att räkna. Punkten längst till vänster betalar tillbaka sig snabbast. Streckade linjer är mål.',
  },

  dots: {
    title: (measure: string) => `Räknesätt: ${measure.toLowerCase()}`,
    measure: 'Räknesätt',
    comingNote: 'Här visas hundra framtider som prickar, och hur många som betalar sig inom målen.',
    tooEarly: (base: string, count: string, months: string, other: string, otherCount: string) =>
      `I ${count} framtider betalar sig ”${base}” inom ${months}. Med ”${other}” är det ${otherCount}. Fler framtider räknas innan de jämförs.`,
    same: (base: string, count: string, months: string, other: string, otherCount: string) =>
      `I ${count} framtider betalar sig ”${base}” inom ${months}. Med ”${other}” är det ${otherCount}, de är precis lika.`,
    alike: (base: string, count: string, months: string, other: string, otherCount: string) =>
      `I ${count} framtider betalar sig ”${base}” inom ${months}. Med ”${other}” är det ${otherCount}, alltså ungefär lika.`,
    tooCloseToCall: (
      base: string,
      count: string,
      months: string,
      other: string,
      otherCount: string,
    ) =>
      `I ${count} framtider betalar sig ”${base}” inom ${months}. Med ”${other}” är det ${otherCount} – för jämnt för att avgöra.`,
    better: (base: string, count: string, months: string, other: string, otherCount: string) =>
      `I ${count} framtider betalar sig ”${base}” inom ${months}. Med ”${other}” är det ${otherCount}, alltså en bättre chans.`,
    worse: (base: string, count: string, months: string, other: string, otherCount: string) =>
      `I ${count} framtider betalar sig ”${base}” inom ${months}. Med ”${other}” är det ${otherCount}, alltså en sämre chans.`,
    one: (scenario: string, count: string, months: string) =>
      `I ${count} framtider betalar sig ”${scenario}” inom ${months}.`,
    also: (months: string, count: string, otherCount: string) =>
      `Inom ${months} är det ${count} och ${otherCount}.`,
    alsoOne: (months: string, count: string) => `Inom ${months} är det ${count}.`,
    spread: (
      base: string,
      median: string,
      interval: string,
      other: string,
      otherMedian: string,
      otherInterval: string,
    ) =>
      `Hälften av framtiderna betalar sig inom ${median} i ”${base}” och nio av tio på ${interval}; i ”${other}” är det ${otherMedian} och ${otherInterval}.`,
    spreadOne: (scenario: string, median: string, interval: string) =>
      `Hälften av framtiderna betalar sig inom ${median} i ”${scenario}” och nio av tio på ${interval}.`,
    mostlyNever: (scenario: string) =>
      `Mer än hälften av framtiderna betalar sig aldrig i ”${scenario}”.`,
    mostlyNeverWithin: (scenario: string, years: string) =>
      `Mer än hälften av framtiderna betalar sig inte inom ${years}\u00a0år i ”${scenario}”.`,
    never: (base: string, count: string, other: string, otherCount: string) =>
      `Aldrig betalar sig ${count} framtider i ”${base}” och ${otherCount} i ”${other}”.`,
    neverOne: (scenario: string, count: string) =>
      `Aldrig betalar sig ${count} framtider i ”${scenario}”.`,
    neverWithin: (scenario: string, count: string, years: string) =>
      `I ”${scenario}” betalar sig ${count} framtider inte inom ${years}\u00a0år.`,
    central: (months: string, otherMonths: string) =>
      `Mittvärde, utan slump: ${months} och ${otherMonths}.`,
    centralOne: (months: string) => `Mittvärde, utan slump: ${months}.`,
    countWithin: (count: string, months: string) => `${count} inom ${months}`,
    countNever: (count: string, never: string) => `${count} ${never}`,
    later: (months: string) => `>\u00a0${months}`,
    reader: (scenario: string) =>
      `Framtiderna i ”${scenario}”, från den snabbaste återbetalningen till den långsammaste`,
    dot: (
      place: string,
      scenario: string,
      months: string,
      jobs: string,
      completers: string,
      starts: string,
    ) =>
      `Framtid ${place} i ”${scenario}”: betalar sig på ${months}. Av ${starts} som börjar går ${jobs} till arbete och ${completers} fullföljer.`,
    dotNever: (place: string, scenario: string, jobs: string, completers: string, starts: string) =>
      `Framtid ${place} i ”${scenario}”: betalar sig aldrig. Av ${starts} som börjar går ${jobs} till arbete och ${completers} fullföljer.`,
    dotNeverWithin: (
      place: string,
      scenario: string,
      years: string,
      jobs: string,
      completers: string,
      starts: string,
    ) =>
      `Framtid ${place} i ”${scenario}”: betalar sig inte inom ${years}\u00a0år. Av ${starts} som börjar går ${jobs} till arbete och ${completers} fullföljer.`,
    hint: 'Varje prick är en framtid av hundra. Peka på en prick, eller stega med piltangenterna, för att läsa den.',
    howToRead:
      'Hundra prickar för varje scenario: så här kan det gå, från den snabbaste återbetalningen till den långsammaste. Prickar till vänster om en streckad linje når det målet. Mörka prickar når det längsta målet, bleka och ihåliga gör det inte. Det som kommer senare än axeln räcker, eller aldrig, står längst till höger. I framtiderna ingår både det som ingen vet och slumpen.',
    median: 'Hälften inom',
    middle: 'Hälften mellan',
    interval: 'Nio av tio mellan',
    neverHead: 'Aldrig',
    centralTitle: 'Mittvärde, fyra sätt att räkna',
  },

  paybackSteps: {
    title: 'Från rapportens räknesätt till hela årsintaget, rad för rad',
    note: 'Varje rad räknar med en sak till. Mittvärden, utan slump; den sista raden är hela årsintaget.',
    step: 'Räknat så',
    change: 'ändring',
    steps: {
      report: 'Rapportens sätt: ett års kostnad mot ett års nytta vid avslut',
      monthByMonth: 'Månad för månad från första dagen',
      afterExit: 'Deltagarna får och förlorar arbeten efter avslut',
      dropOuts: 'Även de som avbröt får arbeten',
      beyondAnyway: 'Minus det som ändå hade kommit',
      fallOff: 'Nyttan faller bort efter avslut',
      interest: 'Med ränta',
    },
    how: {
      report:
        'Tolv gånger kostnaden delad med nyttan om året, med den status som deltagarna har vid avslut.',
      monthByMonth:
        'Kostnaden faller ut medan deltagarna är inskrivna, och nyttan börjar den dag de slutar. Statusen vid avslut varar.',
      afterExit:
        'De som fullföljt utan arbete finner arbete efter hand, och en del arbeten går förlorade.',
      dropOuts: 'De som avbröt ger ingen nytta vid avslut men värdet av ett arbete när de får ett.',
      beyondAnyway:
        'Det som samma personer hade fått utan insatsen räknas bort. Där statusen varar är det i stället en andel av nyttan.',
      fallOff:
        'Varje deltagares nytta minskar år för år från avslutet, så mycket som scenariot antar; det som hade kommit ändå minskar på samma sätt. Det står i stället för att arbeten går förlorade.',
      interest: 'Senare pengar räknas ned med scenariots ränta.',
    },
  },

  groupPayback: {
    title: 'Återbetalning per grupp',
    note: 'Rapportens räknesätt på varje grupp för sig. Kostnaden är delad efter deltagarmånader, eftersom ingen källa säger vad varje grupp kostar. Bakom varje grupp finns mycket få arbeten: skillnaderna säger lite.',
    of: (scenario: string) => `Grupperna i ”${scenario}”`,
    jobs: 'I arbete vid avslut',
    cost: 'Del av kostnaden',
    nineOfTen: 'Nio framtider av tio',
    benefit: 'Nytta om året',
  },
};

const en = {
  payback: {
    one: (scenario: string, months: string) =>
      `By the report’s method “${scenario}” pays back in ${months}.`,
    pair: (base: string, baseMonths: string, other: string, otherMonths: string) =>
      `By the report’s method “${base}” pays back in ${baseMonths} and “${other}” in ${otherMonths}.`,
    longer: (months: string) => `That is ${months} longer.`,
    shorter: (months: string) => `That is ${months} shorter.`,
    equal: 'That is equally long.',
    never: (scenario: string) => `“${scenario}” never pays back.`,
    misses: (scenario: string, targets: string) =>
      `“${scenario}” does not meet the target of ${targets}.`,
    noneReach: (targets: string) => `Counted that way neither meets the target of ${targets}.`,
    oneReaches: (scenario: string, target: string) =>
      `“${scenario}” meets the target of ${target}.`,
    bothReach: (target: string) => `Both meet the target of ${target}.`,
    disagree: 'The methods below do not agree on the direction.',
    plausible: (low: string, high: string, from: string, to: string) =>
      `The answer depends on an assumption without a source: if the chance of work in the extra time is ${low} to ${high} of what it was before, it becomes ${from} to ${to}.`,
    people: (
      starts: string,
      baseStarts: string,
      completers: string,
      baseCompleters: string,
      work: string,
      baseWork: string,
    ) =>
      `A year’s starts number ${starts} instead of ${baseStarts}, those of them who complete ${completers} instead of ${baseCompleters}, and those in work two years after exit ${work} instead of ${baseWork}.`,
    peopleOfSameStarts: (
      starts: string,
      completers: string,
      baseCompleters: string,
      work: string,
      baseWork: string,
    ) =>
      `Of the ${starts} who start in a year, those who complete number ${completers} instead of ${baseCompleters}, and those in work two years after exit ${work} instead of ${baseWork}.`,
    spread: (low: string, high: string) =>
      `Behind the report’s number there are so few jobs that another year of the same kind could have shown anything between ${low} and ${high} (nine years of ten).`,
    spreadWithin: (months: string, chance: string) =>
      `The target of ${months} would have been met in ${chance}\u00a0years.`,
    falling: (
      name: string,
      months: string,
      low: string,
      atLow: string,
      high: string,
      atHigh: string,
      highest: string,
      atHighest: string,
    ) =>
      `The report’s method counts the same benefit year after year: ${months} for “${name}”. If the benefit falls off by ${low} a year, or is discounted so much, it becomes ${atLow}; at ${high} ${atHigh}; at ${highest} ${atHighest}.`,
    fallingOwn: (name: string, months: string, rates: string, at: string) =>
      `The report’s method counts the same benefit year after year: ${months} for “${name}”. With ${rates} a year, as the scenario assumes, it becomes ${at}.`,
    ofFallOff: (rate: string) => `a benefit that falls off by ${rate}`,
    ofInterest: (rate: string) => `interest of ${rate}`,
    ofBoth: (fallOff: string, interest: string) =>
      `a benefit that falls off by ${fallOff} and interest of ${interest}`,
    fallingTitle: (rate: string) => `Payback when the benefit falls by ${rate} a year`,
    fallingHow:
      '−ln(1 − kq) / k years, where k is fall-off and interest together and q is the cost over the first year’s benefit. Never when kq is 1 or more.',
    spreadTitle: 'The spread behind the report’s number',
    spreadHow:
      'The completers and jobs that were counted in the year, by the report’s method. The chance of work is as unsure as the few jobs make it, and how many get work, and of what kind, is then chance. All possible years are counted; nothing is simulated.',
    versusReport: (
      printed: string,
      participants: string,
      jobs: string,
      starts: string,
      completers: string,
      expectedJobs: string,
    ) =>
      `The report for ${REPORTS.base} prints ${printed}. It counts the exits registered in the year, ${participants} completed with ${jobs} in work; here the ${starts} starts of a year are followed all the way, with ${completers} completed and ${expectedJobs} in work.`,
    target: (months: string) => `target ${months}`,
    targetsOr: (targets: readonly string[]) => targets.join(' or '),
    reservation:
      'The figures are central values: each assumption in the middle of what is likely, and nothing left to chance. Few people stand behind them, so the real spread is wide.',
    axis: 'months to payback',
    neutralTitle: 'What does a longer time do on its own?',
    neutral: (b: string, a12: string, a24: string, change: string) =>
      `If nothing but the length changes, from 12 to 24\u00a0months, with unchanged chances and every cost variable, payback stays exactly the same when only jobs bring a benefit (valuation B: ${b} either way). With valuation A it becomes longer, ${a12} → ${a24} (${change}), because those who complete without work also bring a small benefit and fewer manage to complete per participant month.`,
    neutralBasis: (participantMonths: string) =>
      `The whole team as one group, the exits of ${REPORTS.base} over ${participantMonths} participant months.`,
    neutralMonths: `Participant months ${REPORTS.base}`,
    neutralMonthsHow: 'The average number of participants over the year times twelve months.',
    howToRead:
      'Each row is one way of counting. The dot furthest to the left pays back soonest. Dashed lines are targets.',
  },

  dots: {
    title: (measure: string) => `Method: ${measure.toLowerCase()}`,
    measure: 'Method',
    comingNote:
      'A hundred futures will stand here as dots, with how many of them pay back within the targets.',
    tooEarly: (base: string, count: string, months: string, other: string, otherCount: string) =>
      `In ${count} futures “${base}” pays back within ${months}. With “${other}” it is ${otherCount}. More futures are counted before they are compared.`,
    same: (base: string, count: string, months: string, other: string, otherCount: string) =>
      `In ${count} futures “${base}” pays back within ${months}. With “${other}” it is ${otherCount}; the two are exactly alike.`,
    alike: (base: string, count: string, months: string, other: string, otherCount: string) =>
      `In ${count} futures “${base}” pays back within ${months}. With “${other}” it is ${otherCount}, about the same.`,
    tooCloseToCall: (
      base: string,
      count: string,
      months: string,
      other: string,
      otherCount: string,
    ) =>
      `In ${count} futures “${base}” pays back within ${months}. With “${other}” it is ${otherCount} – too close to call.`,
    better: (base: string, count: string, months: string, other: string, otherCount: string) =>
      `In ${count} futures “${base}” pays back within ${months}. With “${other}” it is ${otherCount}, a better chance.`,
    worse: (base: string, count: string, months: string, other: string, otherCount: string) =>
      `In ${count} futures “${base}” pays back within ${months}. With “${other}” it is ${otherCount}, a worse chance.`,
    one: (scenario: string, count: string, months: string) =>
      `In ${count} futures “${scenario}” pays back within ${months}.`,
    also: (months: string, count: string, otherCount: string) =>
      `Within ${months} it is ${count} and ${otherCount}.`,
    alsoOne: (months: string, count: string) => `Within ${months} it is ${count}.`,
    spread: (
      base: string,
      median: string,
      interval: string,
      other: string,
      otherMedian: string,
      otherInterval: string,
    ) =>
      `Half of the futures pay back within ${median} in “${base}” and nine of ten in ${interval}; in “${other}” it is ${otherMedian} and ${otherInterval}.`,
    spreadOne: (scenario: string, median: string, interval: string) =>
      `Half of the futures pay back within ${median} in “${scenario}” and nine of ten in ${interval}.`,
    mostlyNever: (scenario: string) =>
      `More than half of the futures never pay back in “${scenario}”.`,
    mostlyNeverWithin: (scenario: string, years: string) =>
      `More than half of the futures do not pay back within ${years}\u00a0years in “${scenario}”.`,
    never: (base: string, count: string, other: string, otherCount: string) =>
      `Never paying back: ${count} futures in “${base}” and ${otherCount} in “${other}”.`,
    neverOne: (scenario: string, count: string) =>
      `Never paying back: ${count} futures in “${scenario}”.`,
    neverWithin: (scenario: string, count: string, years: string) =>
      `In “${scenario}” ${count} futures do not pay back within ${years}\u00a0years.`,
    central: (months: string, otherMonths: string) =>
      `Central value, without chance: ${months} and ${otherMonths}.`,
    centralOne: (months: string) => `Central value, without chance: ${months}.`,
    countWithin: (count: string, months: string) => `${count} within ${months}`,
    countNever: (count: string, never: string) => `${count} ${never}`,
    later: (months: string) => `>\u00a0${months}`,
    reader: (scenario: string) =>
      `The futures in “${scenario}”, from the soonest payback to the latest`,
    dot: (
      place: string,
      scenario: string,
      months: string,
      jobs: string,
      completers: string,
      starts: string,
    ) =>
      `Future ${place} in “${scenario}”: pays back in ${months}. Of ${starts} who start ${jobs} go to work and ${completers} complete.`,
    dotNever: (place: string, scenario: string, jobs: string, completers: string, starts: string) =>
      `Future ${place} in “${scenario}”: never pays back. Of ${starts} who start ${jobs} go to work and ${completers} complete.`,
    dotNeverWithin: (
      place: string,
      scenario: string,
      years: string,
      jobs: string,
      completers: string,
      starts: string,
    ) =>
      `Future ${place} in “${scenario}”: does not pay back within ${years}\u00a0years. Of ${starts} who start ${jobs} go to work and ${completers} complete.`,
    hint: 'Each dot is one future of a hundred. Point at a dot, or step with the arrow keys, to read it.',
    howToRead:
      'A hundred dots for each scenario: this is how it can turn out, from the soonest payback to the latest. Dots on the left of a dashed line meet that target. Dark dots meet the longest target, pale and hollow ones do not. What comes later than the axis reaches, or never, stands furthest to the right. The futures hold both what nobody knows and chance.',
    median: 'Half within',
    middle: 'Half between',
    interval: 'Nine of ten between',
    neverHead: 'Never',
    centralTitle: 'Central value, counted in four ways',
  },

  paybackSteps: {
    title: 'From the report’s method to the whole intake, line by line',
    note: 'Each line counts one thing more. Central values, without chance; the last line is the whole intake.',
    step: 'Counted so',
    change: 'change',
    steps: {
      report: 'The report’s way: the cost of a year against a year’s benefit at exit',
      monthByMonth: 'Month by month from the first day',
      afterExit: 'Participants find and lose jobs after exit',
      dropOuts: 'Those who dropped out find jobs too',
      beyondAnyway: 'Less what would have come anyway',
      fallOff: 'The benefit falls off after exit',
      interest: 'With interest',
    },
    how: {
      report:
        'Twelve times the cost divided by the benefit a year, at the status that participants have at exit.',
      monthByMonth:
        'The cost falls due while people take part, and the benefit begins on the day they leave. The status at exit lasts.',
      afterExit: 'Those who completed without work find work in time, and some jobs are lost.',
      dropOuts:
        'Those who dropped out give no benefit at exit but the value of a job once they have one.',
      beyondAnyway:
        'What the same persons would have got without the programme is taken away. Where the status lasts it is a share of the benefit instead.',
      fallOff:
        'Each participant’s benefit falls off year by year from the exit on, by what the scenario assumes, and what would have come anyway does the same. It stands in place of jobs that are lost.',
      interest: 'Later money is counted down at the interest of the scenario.',
    },
  },

  groupPayback: {
    title: 'Payback of each group',
    note: 'The report’s method on each group by itself. The cost is divided by participant months, since no source says what each group costs. Behind each group are very few jobs: the differences say little.',
    of: (scenario: string) => `The groups in “${scenario}”`,
    jobs: 'In work at exit',
    cost: 'Part of the cost',
    nineOfTen: 'Nine futures of ten',
    benefit: 'Benefit a year',
  },
};

/** What a cell of this kind says. */
export const messages = inBoth({ sv, en });
