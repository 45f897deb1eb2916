import { inBoth } from '../../message/inBoth.ts';
import { REPORTS } from '../../message/reports.ts';

/** What the kind is called in menus. */
export const name = inBoth({ sv: 'Planera från målet', en: 'Plan from the goal' });

const sv = {
  goalsCell: {
    title: 'Planera från målet',
    show: 'Fråga om målen',
    views: {
      levels: 'hur säkert varje mål nås',
      map: 'kartan över målen',
      seek: 'vad ett mål kräver',
    },
    levelsTitle: (what: string) => `Hur säkert nås målen för ${what}?`,
    goalAt: (outcome: string, time: string) => `${outcome} ${time}`,
    inGroup: (what: string, group: string) => `${what} i ${group}`,
    among: 'Räknat',
    everybody: 'alla grupper',
    goalOf: (outcome: string, among: string, time: string) => `${outcome} ${among}, ${time}`,
    levelWithPersons: (share: string, persons: string) => `${share} (${persons})`,
    levels: (scenario: string, what: string, half: string, eighty: string, ninety: string) =>
      `${what}: i ”${scenario}” nås minst ${half} i varannan framtid, ${eighty} i fyra av fem och ${ninety} i nio av tio.`,
    levelsAtMost: (scenario: string, what: string, half: string, eighty: string, ninety: string) =>
      `${what}: i ”${scenario}” stannar det på högst ${half} i varannan framtid, ${eighty} i fyra av fem och ${ninety} i nio av tio.`,
    nobody: (scenario: string, what: string) =>
      `${what}: i ”${scenario}” finns ingen att räkna på.`,
    noLevel: (scenario: string, what: string) =>
      `${what}: i ”${scenario}” går det inte att räkna med någon enda person, inte ens i varannan framtid.`,
    goalReached: (goal: string, chance: string) => `Målet ${goal} nås i ${chance} framtider.`,
    commonGoalReached: (goal: string, group: string, chance: string) =>
      `Målet för alla grupper, ${goal}, nås i ${group} i ${chance} framtider.`,
    commonGoal: (goal: string) => `${goal} (för alla grupper)`,
    commonGoalTick: (goal: string) => `mål för alla grupper ${goal}`,
    groupMissing: (scenario: string, group: string) =>
      `I ”${scenario}” är ${group} ingen grupp för sig, och har därför inga egna tal där.`,
    years: { next: 'nästa år', alike: 'om alla år vore lika' },
    whichYear: 'År',
    yearNotes: {
      next: (futures: string) =>
        `Talen gäller ett enskilt år, nästa år: i framtiderna, som här är ${futures}, varierar det som ingen vet, turen i vilka som deltar och det som skiljer ett år från ett annat. Andra celler jämför verksamheter, och räknar utan skillnaden mellan år.`,
      alike: (futures: string) =>
        `Talen gäller verksamheten om alla år vore lika: det som ingen vet och turen i vilka som deltar varierar, men inte det som skiljer ett år från ett annat. Om nästa år vore det för säkert. Framtiderna är ${futures}.`,
    },
    levelHow: (percent: string) =>
      `Den högsta nivå som nås i minst ${percent} av hundra framtider (den lägsta, när mindre är bättre). Andelen och personerna räknas var för sig: hur många som fullföljer är olika i varje framtid.`,
    tableOf: (scenario: string, what: string) => `Nivåer i ”${scenario}”: ${what}`,
    counted: 'Räknat',
    central: 'Mittvärde',
    certainty: (percent: string) => `Nås i ${percent} av 100`,
    chance: 'Chans att nå målet',
    showPublished: 'Visa vad andra har nått',
    published: (what: string, share: string, of: string, source: string) =>
      `${what}: ${share} av ${of}. Källa: ${source}.`,
    publishedReached: (
      what: string,
      share: string,
      of: string,
      source: string,
      scenario: string,
      chance: string,
    ) =>
      `${what}: ${share} av ${of}. I ”${scenario}” nås så mycket i ${chance} framtider. Källa: ${source}.`,
    publishedDiffers: {
      completers:
        'De andra räknar av alla avslutade, också dem som avbröt, och tar emot arbetslösa i allmänhet. Här räknas av dem som fullföljer.',
      allExits:
        'De andra räknar också av alla avslutade, men tar emot arbetslösa i allmänhet, inte bara dem som behöver samordnad rehabilitering.',
    },
    publishedLoading: 'Hämtar vad andra har publicerat …',
    publishedMissing:
      'Vad andra har publicerat går inte att hämta. Ladda om sidan när det finns nät.',
    axis: 'målets nivå',
    chanceAxis: 'framtider där målet nås',
    howToRead:
      'Kurvan visar i hur stor del av framtiderna varje mål nås: ju högre mål, desto lägre chans. Punkten är målet som gäller. Läs av vid 80\u00a0% för ett mål som nås i fyra framtider av fem.',
    proposalsTitle: 'Förslag till mål',
    proposals: { realistic: 'Realistiskt', challenging: 'Utmanande', visionary: 'Visionärt' },
    meanings: {
      realistic: 'nås i fyra framtider av fem',
      challenging: 'nås i varannan framtid',
      visionary: 'nås i en framtid av fem',
    },
    proposalHow: (percent: string) =>
      `Nivån som nås i minst ${percent} av hundra framtider, i hela procent.`,
    take: (share: string) => `Sätt målet till ${share}`,
    noProposal: 'så säkert går ingen nivå att sätta',
    isGoal: 'Det är målet nu.',
    taken: (what: string, level: string) => `Mål: ${what}, ${level}`,
    funnel: 'Gruppernas andelar mot slumpen',
    funnelAxis: 'personer som andelen räknas på',
    funnelHowToRead:
      'Varje punkt är en grupp: åt höger fler personer, uppåt högre andel. Mellan de streckade linjerna ligger nitton grupper av tjugo om bara slumpen skiljer dem åt. En grupp innanför kan inte kallas bättre eller sämre än de andra. Det som räknats är utfallet vid avslut.',
    byChance: 'Av slumpen ensam, personer',
    outside: (groups: string, outcome: string) =>
      `Av slumpen ensam hade ${groups} knappast hamnat där (${outcome}). De övriga grupperna går inte att skilja åt.`,
    noneOutside: (outcome: string) =>
      `Ingen grupp går att skilja från de andra: slumpen ensam kan ge dessa andelar (${outcome}).`,
  },

  goalMap: {
    title: 'Vilken blandning betalar sig i tid?',
    completers: 'Fullföljda under året',
    cost: 'Kostnad under året',
    dragged: 'Den flyttbara punkten',
    back: 'Flytta tillbaka punkten till målet',
    calibrated: (calibration: string, scenario: string) =>
      `Kartan värderar nyttan enligt ”${calibration}”, en annan värdering än i ”${scenario}”.`,
    pointName: 'Punkt',
    payback: 'Återbetalning',
    chanceWithin: (months: string) => `Chans inom ${months}`,
    needs: (months: string, needed: string) =>
      `För ${months} krävs att ${needed} av dem som fullföljer, i alla grupper, går till arbete vid avslut.`,
    needsToo: (months: string, needed: string) => `För ${months} krävs ${needed}.`,
    linesNote: (persons: string, cost: string) =>
      `Linjerna gäller ${persons} som fullföljer och ${cost} om året, med utfallet vid avslut. Målen efter 6\u00a0månader och 2\u00a0år gäller senare, och står med för jämförelse.`,
    cloudNote: (futures: string) =>
      `De små prickarna är ${futures} av framtiderna i varje scenario, som om alla år vore lika.`,
    neededText: (share: string, persons: string) => `${share} (${persons})`,
    needed: 'Till arbete som krävs',
    outOfReach: (months: string) => `${months} går inte: inte ens om alla går till arbete.`,
    reachedAnyway: (months: string) => `${months} nås även om ingen går till arbete.`,
    point: (months: string, chances: string) =>
      `Den flyttbara punkten betalar sig på ${months}: ${chances}.`,
    chanceOf: (chance: string, months: string) => `${chance} framtider inom ${months}`,
    paybackHow: (persons: string, cost: string) =>
      `Tolv gånger kostnaden delad med nyttan, för ${persons} som fullföljer och ${cost} om året, med priserna mitt i sina antaganden.`,
    chanceHow: (draws: string) =>
      `Med just de här andelarna: i hur många av ${draws}\u00a0dragningar av priserna kostnaden är återbetald i tid. Turen i hur många som når dit är inte med.`,
    neededHow: (persons: string, cost: string) =>
      `Den andel av ${persons} som måste gå till arbete för att ${cost} ska vara återbetalda i tid. Personer är avrundade uppåt.`,
    exitGoal: 'Mål vid avslut',
    sixMonthGoal: 'Mål efter 6\u00a0månader',
    twoYearGoal: 'Mål efter 2\u00a0år',
    counted: (year: string) => `Räknat ${year}`,
    howToRead:
      'Varje plats i triangeln är en blandning av dem som fullföljer: högst upp går alla till arbete, nere till vänster alla till studier, nere till höger alla till fortsatt rehab. De streckade linjerna visar hur många i arbete som krävs för varje mål i månader; allt ovanför når målet. Studier och rehab värderas lika i kalkylen, därför är linjerna vågräta. Fyrkanterna är dokumentens mål, romberna det som räknats, de små prickarna scenariernas framtider. Dra i ringen eller ändra andelarna under bilden.',
  },

  goalSeek: {
    title: 'Vad krävs för ett mål?',
    certainty: 'Säkerhet',
    inHundred: (count: string) => `${count} av 100 framtider`,
    input: 'Genom',
    scenario: 'Scenario',
    kinds: { lever: 'Reglage', assumption: 'Antaganden' },
    goal: (what: string, value: string) => `${what}: ${value}`,
    noTarget: 'Inget mål är påslaget. Lägg till ett i en cell med mål.',
    seeking: (looked: string) => `Söker: ${looked} värden prövade …`,
    cancelled: 'Sökningen är avbruten.',
    atLeast: (
      goal: string,
      percent: string,
      scenario: string,
      input: string,
      value: string,
      between: string,
    ) =>
      `Målet (${goal}) nås i ${percent} av 100 framtider i ”${scenario}” med ${input} på minst ${value}. Sökningen prövar bara några hundra framtider för varje värde: det kan lika gärna vara ${between}.`,
    atMost: (
      goal: string,
      percent: string,
      scenario: string,
      input: string,
      value: string,
      between: string,
    ) =>
      `Målet (${goal}) nås i ${percent} av 100 framtider i ”${scenario}” med ${input} på högst ${value}. Sökningen prövar bara några hundra framtider för varje värde: det kan lika gärna vara ${between}.`,
    anywhere: (goal: string, percent: string, scenario: string, input: string) =>
      `Målet (${goal}) nås i minst ${percent} av 100 framtider i ”${scenario}” med vilket rimligt värde som helst på ${input}.`,
    noEffect: (goal: string, scenario: string, input: string, chance: string) =>
      `Enbart ${input} gör ingen skillnad som går att se i ”${scenario}”. Målet (${goal}) nås i ${chance}, och ungefär lika ofta vilket värde det än har inom rimliga gränser.`,
    allLikely: (low: string, high: string) =>
      `Hela det som antas troligt räcker, ${low} till ${high}.`,
    withinLikely: (low: string, high: string) =>
      `Det ligger inom det som antas troligt, ${low} till ${high}.`,
    outsideLikely: (low: string, high: string) =>
      `Det ligger utanför det som antas troligt, ${low} till ${high}: så mycket måste antagandet vara fel för att målet ska nås.`,
    yearsAlike:
      'Sökningen gäller verksamheten om alla år vore lika, som när scenarier jämförs. Hur säkert ett mål nås just nästa år, som skiljer sig från andra, visar ”hur säkert varje mål nås”.',
    asItStands: (chance: string) => `Som scenariot står nås målet i ${chance} framtider.`,
    otherwise: (paybacks: string) =>
      `Svaret gäller ett sätt att räkna av fyra. Som scenariot står är återbetalningens mittvärde ${paybacks}.`,
    otherPayback: (months: string, measure: string) => `${months} (${measure})`,
    shorterThanKnown: (months: string) =>
      `Ingen grupp i rapporterna har haft kortare tid än ${months}. Vad som händer på kortare tid än så har ingen sett: räkna inte med det.`,
    spent: (cost: string) =>
      `Reglaget är kostnaden för ${REPORTS.base} års deltagarmånader. Scenariot har andra, så ett år kostar då ${cost}.`,
    spentHow: 'Vad ett år kostar med scenariots deltagarmånader och reglaget på det sökta värdet.',
    outOfReach: (
      goal: string,
      percent: string,
      scenario: string,
      input: string,
      chance: string,
      value: string,
    ) =>
      `Det går inte inom rimliga gränser att nå målet (${goal}) i ${percent} av 100 framtider i ”${scenario}” genom detta ensamt: ${input}. Som bäst nås det i ${chance}, vid ${value}.`,
    how: (futures: string) =>
      `Framtiderna simuleras på nytt för varje prövat värde, ${futures} åt gången, med samma människor och samma tur. Värdet är det första som räcker.`,
    betweenHow: 'Mellan värdena där chansen är två medelfel under och över den som söks.',
    chance: 'Når målet i',
    howToRead:
      'Linjen visar chansen att nå målet för varje prövat värde, allt annat som i scenariot. Punkten är det första värde som räcker. Gränserna är reglagets; utanför dem säger modellen inget som någon har sett.',
    two: 'Två tal på en gång',
    twoNote:
      'För några värden av ett andra tal: vad det första då måste vara för att målet ska nås så säkert. Framtiderna simuleras på nytt för varje par.',
    together: 'Tillsammans med',
    inEveryGroup: (input: string) => `${input}, alla grupper`,
    firstNeeded: (input: string) => `Då krävs ${input}`,
    frontier: (
      goal: string,
      percent: string,
      first: string,
      needed: string,
      second: string,
      value: string,
      otherNeeded: string,
      otherValue: string,
    ) =>
      `Målet (${goal}) nås i ${percent} av 100 framtider om detta: ${first}, är ${needed} när ${second} är ${value}, och ${otherNeeded} vid ${otherValue}.`,
    frontierOne: (
      goal: string,
      percent: string,
      first: string,
      needed: string,
      second: string,
      value: string,
    ) =>
      `Målet (${goal}) nås i ${percent} av 100 framtider bara om detta: ${first}, är ${needed} när ${second} är ${value}; för de andra prövade värdena finns ingen gräns att ange.`,
    noFrontier: (goal: string, percent: string) =>
      `Det finns ingen gräns att rita: för alla prövade par nås målet (${goal}) antingen i minst ${percent} av 100 framtider eller inte alls så säkert.`,
    frontierHowToRead:
      'Linjen skiljer de par som räcker från dem som inte gör det; bandet är slumpfelet i simuleringen. Punkten är där scenariot står i dag. Där linjen slutar räcker antingen vilket värde som helst, eller inget: det står i tabellen.',
    today: 'i scenariot',
    sufficesAbove: 'räcker över',
    sufficesBelow: 'räcker under',
    pair: (first: string, second: string) => `${first} och ${second}`,
    choosePair: 'Välj ett andra tal',
    orMore: (value: string) => `${value} eller mer`,
    orLess: (value: string) => `${value} eller mindre`,
    anyValue: 'vad som helst',
    switching: 'Vad måste vara sant?',
    switchingNote:
      'Ett antagande i taget, allt annat som i scenariot: det värde där återbetalningens mittvärde blir precis målet. Utan slump, med den exakta motorn.',
    switchingHow: 'Värdet där återbetalningens mittvärde möter målet, allt annat som i scenariot.',
    switchingSeeking: 'Prövar antagandena ett i taget …',
    assumption: 'Antagande',
    now: 'I scenariot',
    needed: 'Krävs',
    likely: 'Troligt',
    isLikely: 'Inom det troliga',
    noValue: 'inget rimligt värde räcker',
    assume: (input: string, value: string) => `Ändra antagandet: ${input} ${value}`,
    inNewScenario: (input: string, value: string) => `Nytt scenario med: ${input} ${value}`,
    isSet: (scenario: string) => `Så står det redan i ”${scenario}”.`,
    compare: (first: string, second: string) => `Jämför ”${first}” och ”${second}” längre ner`,
    added: (scenario: string) => `Nytt scenario: ${scenario}`,
  },
};

const en = {
  goalsCell: {
    title: 'Plan from the goal',
    show: 'Show of the goals',
    views: {
      levels: 'how surely each goal is reached',
      map: 'the map of goals',
      seek: 'what a goal takes',
    },
    levelsTitle: (what: string) => `How surely are goals reached for ${what}?`,
    goalAt: (outcome: string, time: string) => `${outcome} ${time}`,
    inGroup: (what: string, group: string) => `${what} in ${group}`,
    among: 'Counted',
    everybody: 'all groups',
    goalOf: (outcome: string, among: string, time: string) => `${outcome} ${among}, ${time}`,
    levelWithPersons: (share: string, persons: string) => `${share} (${persons})`,
    levels: (scenario: string, what: string, half: string, eighty: string, ninety: string) =>
      `${what}: in “${scenario}” at least ${half} is reached in every second future, ${eighty} in four of five and ${ninety} in nine of ten.`,
    levelsAtMost: (scenario: string, what: string, half: string, eighty: string, ninety: string) =>
      `${what}: in “${scenario}” it stays at ${half} or less in every second future, ${eighty} in four of five and ${ninety} in nine of ten.`,
    nobody: (scenario: string, what: string) =>
      `${what}: in “${scenario}” there is nobody to count.`,
    noLevel: (scenario: string, what: string) =>
      `${what}: in “${scenario}” not a single person can be counted on, not even in every second future.`,
    goalReached: (goal: string, chance: string) =>
      `The goal ${goal} is reached in ${chance} futures.`,
    commonGoalReached: (goal: string, group: string, chance: string) =>
      `The goal for all groups, ${goal}, is reached in ${group} in ${chance} futures.`,
    commonGoal: (goal: string) => `${goal} (for all groups)`,
    commonGoalTick: (goal: string) => `goal for all groups ${goal}`,
    groupMissing: (scenario: string, group: string) =>
      `In “${scenario}” ${group} is no group by itself, and so has no numbers of its own there.`,
    years: { next: 'next year', alike: 'if all years were alike' },
    whichYear: 'Year',
    yearNotes: {
      next: (futures: string) =>
        `The numbers are about one single year, the next: what nobody knows, the luck in who takes part and what makes one year differ from another all vary between futures, which here are ${futures}. Other cells compare programmes, and count without the difference between years.`,
      alike: (futures: string) =>
        `The numbers are about the programme if all years were alike: what nobody knows and the luck in who takes part vary, but not what makes one year differ from another. Of next year that would be too sure. The futures are ${futures}.`,
    },
    levelHow: (percent: string) =>
      `The highest level that is reached in at least ${percent} of a hundred futures (the lowest, where less is better). The share and the persons are counted each by itself: how many complete differs between futures.`,
    tableOf: (scenario: string, what: string) => `Levels in “${scenario}”: ${what}`,
    counted: 'Counted',
    central: 'Central value',
    certainty: (percent: string) => `Reached in ${percent} of 100`,
    chance: 'Chance of reaching the goal',
    showPublished: 'Show what others have reached',
    published: (what: string, share: string, of: string, source: string) =>
      `${what}: ${share} of ${of}. Source: ${source}.`,
    publishedReached: (
      what: string,
      share: string,
      of: string,
      source: string,
      scenario: string,
      chance: string,
    ) =>
      `${what}: ${share} of ${of}. In “${scenario}” as much is reached in ${chance} futures. Source: ${source}.`,
    publishedDiffers: {
      completers:
        'The others count of all who were closed, those who dropped out too, and take in unemployed people at large. Here it is of those who complete.',
      allExits:
        'The others count of all who were closed too, but take in unemployed people at large, not only those who need coordinated rehabilitation.',
    },
    publishedLoading: 'Fetching what others have published …',
    publishedMissing:
      'What others have published cannot be fetched. Reload the page when there is a network.',
    axis: 'level of the goal',
    chanceAxis: 'futures in which the goal is reached',
    howToRead:
      'The curve shows in how many of the futures each goal is reached: the higher the goal, the lower the chance. The point is the goal that holds. Read it at 80% for a goal that is reached in four futures of five.',
    proposalsTitle: 'Proposed goals',
    proposals: { realistic: 'Realistic', challenging: 'Challenging', visionary: 'Visionary' },
    meanings: {
      realistic: 'reached in four futures of five',
      challenging: 'reached in every second future',
      visionary: 'reached in one future of five',
    },
    proposalHow: (percent: string) =>
      `The level that is reached in at least ${percent} of a hundred futures, in whole per cent.`,
    take: (share: string) => `Set the goal to ${share}`,
    noProposal: 'no level can be set as surely as that',
    isGoal: 'It is the goal now.',
    taken: (what: string, level: string) => `Goal: ${what}, ${level}`,
    funnel: 'The groups’ shares against chance',
    funnelAxis: 'people that the share is counted among',
    funnelHowToRead:
      'Each point is a group: further right more people, further up a higher share. Nineteen groups of twenty lie between the dashed lines if nothing but chance tells them apart. A group inside cannot be called better or worse than the others. What is counted is the outcome at exit.',
    byChance: 'By chance alone, people',
    outside: (groups: string, outcome: string) =>
      `Chance alone would hardly have put ${groups} there (${outcome}). The other groups cannot be told apart.`,
    noneOutside: (outcome: string) =>
      `No group can be told from the others: chance alone can give these shares (${outcome}).`,
  },

  goalMap: {
    title: 'Which mix pays back in time?',
    completers: 'Completers in the year',
    cost: 'Cost of the year',
    dragged: 'The movable point',
    back: 'Move the point back to the goal',
    calibrated: (calibration: string, scenario: string) =>
      `The map values the benefit by “${calibration}”, another valuation than in “${scenario}”.`,
    pointName: 'Point',
    payback: 'Payback',
    chanceWithin: (months: string) => `Chance within ${months}`,
    needs: (months: string, needed: string) =>
      `For ${months}, ${needed} of those who complete, in all groups, need to be in work at exit.`,
    needsToo: (months: string, needed: string) => `For ${months}, ${needed}.`,
    linesNote: (persons: string, cost: string) =>
      `The lines are for ${persons} who complete and ${cost} a year, by the outcome at exit. The goals after 6\u00a0months and 2\u00a0years are for later, and stand there to compare.`,
    cloudNote: (futures: string) =>
      `The small dots are ${futures} of each scenario’s futures, as if all years were alike.`,
    neededText: (share: string, persons: string) => `${share} (${persons})`,
    needed: 'To work that is needed',
    outOfReach: (months: string) => `${months} cannot be had: not even if everybody goes to work.`,
    reachedAnyway: (months: string) => `${months} is reached even if nobody goes to work.`,
    point: (months: string, chances: string) =>
      `The movable point pays back in ${months}: ${chances}.`,
    chanceOf: (chance: string, months: string) => `${chance} futures within ${months}`,
    paybackHow: (persons: string, cost: string) =>
      `Twelve times the cost divided by the benefit, for ${persons} who complete and ${cost} a year, with the prices in the middle of what is assumed.`,
    chanceHow: (draws: string) =>
      `With exactly these shares: in how many of ${draws}\u00a0draws of the prices the cost is paid back in time. The luck in how many get there is not in it.`,
    neededHow: (persons: string, cost: string) =>
      `The share of ${persons} who need to be in work for ${cost} to be paid back in time. People are rounded up.`,
    exitGoal: 'Goal at exit',
    sixMonthGoal: 'Goal after 6\u00a0months',
    twoYearGoal: 'Goal after 2\u00a0years',
    counted: (year: string) => `Counted ${year}`,
    howToRead:
      'Each place in the triangle is a mix of those who complete: at the top all go to work, at the lower left all to studies, at the lower right all to continued rehab. The dashed lines show how many in work each goal in months takes; everything above reaches it. Studies and rehab are worth the same in the calculation, so the lines are level. The squares are the documents’ goals, the diamonds what was counted, the small dots the scenarios’ futures. Drag the ring, or change the shares below the picture.',
  },

  goalSeek: {
    title: 'What does a goal take?',
    certainty: 'Certainty',
    inHundred: (count: string) => `${count} of 100 futures`,
    input: 'By',
    scenario: 'Scenario',
    kinds: { lever: 'Levers', assumption: 'Assumptions' },
    goal: (what: string, value: string) => `${what}: ${value}`,
    noTarget: 'No goal is switched on. Add one in a cell of goals.',
    seeking: (looked: string) => `Seeking: ${looked} values tried …`,
    cancelled: 'The search was stopped.',
    atLeast: (
      goal: string,
      percent: string,
      scenario: string,
      input: string,
      value: string,
      between: string,
    ) =>
      `The goal (${goal}) is reached in ${percent} of 100 futures in “${scenario}” with ${input} of at least ${value}. The search tries only some hundred futures for each value: it may just as well be ${between}.`,
    atMost: (
      goal: string,
      percent: string,
      scenario: string,
      input: string,
      value: string,
      between: string,
    ) =>
      `The goal (${goal}) is reached in ${percent} of 100 futures in “${scenario}” with ${input} of at most ${value}. The search tries only some hundred futures for each value: it may just as well be ${between}.`,
    anywhere: (goal: string, percent: string, scenario: string, input: string) =>
      `The goal (${goal}) is reached in at least ${percent} of 100 futures in “${scenario}” with any reasonable value of ${input}.`,
    noEffect: (goal: string, scenario: string, input: string, chance: string) =>
      `By itself ${input} makes no difference that can be seen in “${scenario}”. The goal (${goal}) is reached in ${chance}, and about as often whatever value it has within reasonable limits.`,
    allLikely: (low: string, high: string) =>
      `All that is assumed likely is enough, ${low} to ${high}.`,
    withinLikely: (low: string, high: string) =>
      `That is within what is assumed likely, ${low} to ${high}.`,
    outsideLikely: (low: string, high: string) =>
      `That is outside what is assumed likely, ${low} to ${high}: so wrong would the assumption have to be for the goal to be reached.`,
    yearsAlike:
      'The search is about the programme if all years were alike, as when scenarios are compared. How surely a goal is reached just next year, which differs from others, is shown by “how surely each goal is reached”.',
    asItStands: (chance: string) =>
      `As the scenario stands the goal is reached in ${chance} futures.`,
    otherwise: (paybacks: string) =>
      `The answer is for one way to count of four. As the scenario stands the central value of payback is ${paybacks}.`,
    otherPayback: (months: string, measure: string) => `${months} (${measure})`,
    shorterThanKnown: (months: string) =>
      `No group in the reports has had a shorter time than ${months}. Nobody has seen what happens in less time than that: do not count on it.`,
    spent: (cost: string) =>
      `The lever is the cost of the participant months of ${REPORTS.base}. The scenario has others, so a year then costs ${cost}.`,
    spentHow:
      'What a year costs with the scenario’s participant months and the lever at the value that was sought.',
    outOfReach: (
      goal: string,
      percent: string,
      scenario: string,
      input: string,
      chance: string,
      value: string,
    ) =>
      `Within reasonable limits the goal (${goal}) cannot be reached in ${percent} of 100 futures in “${scenario}” by this alone: ${input}. At best it is reached in ${chance}, at ${value}.`,
    how: (futures: string) =>
      `The futures are simulated anew for each value that is tried, ${futures} at a time, with the same people and the same luck. The value is the first that is enough.`,
    betweenHow:
      'Between the values where the chance is two standard errors below and above the one sought.',
    chance: 'Reaches the goal in',
    howToRead:
      'The line shows the chance of reaching the goal for each value that was tried, everything else as in the scenario. The point is the first value that is enough. The limits are those of the slider; beyond them the model says nothing that anybody has seen.',
    two: 'Two numbers at once',
    twoNote:
      'For some values of a second number: what the first has to be then for the goal to be reached so surely. The futures are simulated anew for each pair.',
    together: 'Together with',
    inEveryGroup: (input: string) => `${input}, all groups`,
    firstNeeded: (input: string) => `Then it takes ${input}`,
    frontier: (
      goal: string,
      percent: string,
      first: string,
      needed: string,
      second: string,
      value: string,
      otherNeeded: string,
      otherValue: string,
    ) =>
      `The goal (${goal}) is reached in ${percent} futures of 100 if this: ${first}, is ${needed} when ${second} is ${value}, and ${otherNeeded} at ${otherValue}.`,
    frontierOne: (
      goal: string,
      percent: string,
      first: string,
      needed: string,
      second: string,
      value: string,
    ) =>
      `The goal (${goal}) is reached in ${percent} futures of 100 only if this: ${first}, is ${needed} when ${second} is ${value}; for the other values tried there is no limit to give.`,
    noFrontier: (goal: string, percent: string) =>
      `There is no line to draw: for all pairs tried the goal (${goal}) is either reached in at least ${percent} futures of 100 or never so surely.`,
    frontierHowToRead:
      'The line parts the pairs that suffice from those that do not; the band is the random error of the simulation. The point is where the scenario stands today. Where the line ends either any value suffices or none does: the table says which.',
    today: 'in the scenario',
    sufficesAbove: 'enough above',
    sufficesBelow: 'enough below',
    pair: (first: string, second: string) => `${first} and ${second}`,
    choosePair: 'Choose a second number',
    orMore: (value: string) => `${value} or more`,
    orLess: (value: string) => `${value} or less`,
    anyValue: 'anything',
    switching: 'What would have to be true?',
    switchingNote:
      'One assumption at a time, everything else as in the scenario: the value at which the central value of payback is exactly the goal. Without luck, by the exact engine.',
    switchingHow:
      'The value at which the central value of payback meets the goal, everything else as in the scenario.',
    switchingSeeking: 'Trying the assumptions one by one …',
    assumption: 'Assumption',
    now: 'In the scenario',
    needed: 'Needed',
    likely: 'Likely',
    isLikely: 'Within what is likely',
    noValue: 'no reasonable value is enough',
    assume: (input: string, value: string) => `Change the assumption: ${input} ${value}`,
    inNewScenario: (input: string, value: string) => `New scenario with: ${input} ${value}`,
    isSet: (scenario: string) => `“${scenario}” has that already.`,
    compare: (first: string, second: string) => `Compare “${first}” and “${second}” further down`,
    added: (scenario: string) => `New scenario: ${scenario}`,
  },
};

/** What a cell of this kind says. */
export const messages = inBoth({ sv, en });
