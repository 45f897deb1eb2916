/** The Swedish catalogue. Numbers come in as formatted text; sentences are whole, never glued from parts. */
export const sv = {
  language: { other: 'English' },

  app: {
    name: 'Scenarioverkstad',
    skip: 'Hoppa till innehållet',
    open: 'Öppna',
    openHint: 'Öppna en anteckningsbok från en fil på datorn',
    save: 'Spara som fil',
    print: 'Skriv ut, eller spara som PDF',
    saveHint:
      'Spara anteckningsboken som en fil på datorn, som kan öppnas här igen. För den som bara ska läsa: skriv ut, eller spara bilder',
    undo: 'Ångra',
    redo: 'Gör om',
    undoOf: (what: string) => `Ångra: ${what}`,
    redoOf: (what: string) => `Gör om: ${what}`,
    undone: (what: string) => `Ångrade: ${what}`,
    redone: (what: string) => `Gjorde om: ${what}`,
    theme: 'Tema',
    themes: { system: 'Som datorn', light: 'Ljust', dark: 'Mörkt' },
    controls: 'Reglage och antaganden',
    openControls: 'Ändra reglage',
    closeControls: 'Stäng reglagen',
    private: 'Inget lämnar webbläsaren.',
    opened: (title: string) => `Öppnade ”${title}”.`,
    saved: (file: string) => `Sparade ${file}.`,
    engine: (version: string) => `Räknemotor ${version}`,
    rename: 'Byt namn',
    titleLabel: 'Anteckningsbokens namn',
    dropHere: 'Släpp filen för att öppna den',
    changedName: (name: string) => `${name} (ändrad)`,
    refused: (file: string) => `Filen ${file} kunde inte öppnas. Det du hade öppet är kvar, orört.`,
    moreProblems: (count: string) => `… och ${count} fel till.`,
    close: 'Stäng',
  },

  units: {
    kronor: (number: string) => `${number}\u00a0kr`,
    millions: (number: string) => `${number}\u00a0mkr`,
    months: (number: string) => `${number}\u00a0månader`,
    oneMonth: (number: string) => `${number}\u00a0månad`,
    monthsShort: (number: string) => `${number}\u00a0mån`,
    persons: (number: string) => `${number}\u00a0personer`,
    onePerson: (number: string) => `${number}\u00a0person`,
    percentPoints: (number: string) => `${number}\u00a0%\u2011enheter`,
    never: 'aldrig',
    neverWithin: (years: string) => `aldrig inom ${years}\u00a0år`,
  },

  unitWords: {
    months: 'månader',
    kronor: 'kronor',
    share: 'procent',
    factor: 'gånger',
    persons: 'personer',
    personsPerYear: 'personer per år',
    perYear: 'per år',
  },

  unitExamples: {
    months: '18\u00a0månader eller 1,5\u00a0år',
    kronor: '9,2\u00a0mkr eller 9\u00a0200\u00a0000',
    share: '25\u00a0% eller 0,25',
    factor: '150\u00a0% eller 1,5',
    persons: '12 eller 12\u00a0personer',
    personsPerYear: '12 eller 12\u00a0per\u00a0år',
    perYear: '2,5\u00a0%',
  },

  join: {
    list: (items: readonly string[]) =>
      items.length < 2
        ? items.join('')
        : `${items.slice(0, -1).join(', ')} och ${items.at(-1) ?? ''}`,
  },

  outcomes: { arbete: 'Arbete', studier: 'Studier', rehab: 'Fortsatt rehab', avbrott: 'Avbrott' },
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
  agencyClassesShort: { fk: 'FK m.fl.', af: 'Af', ske: 'SKE' },
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
  denominators: { completers: 'Av dem som fullföljt', allExits: 'Av alla som lämnat' },
  denominatorsInText: { completers: 'av dem som fullföljt', allExits: 'av alla som lämnat' },
  paybackMeasures: {
    report: 'Med rapportens räknesätt',
    reportSixMonths: 'Status efter 6\u00a0månader',
    reportTwentyFourMonths: 'Status efter 24\u00a0månader',
    full: 'Hela årsintaget',
  },

  sections: {
    levers: 'Reglage',
    collect: 'Samla ändringar och räkna när jag är klar',
    collectNone: 'Ändra det ni vill; ingenting räknas om förrän ni verkställer.',
    collected: (count: number) =>
      count === 1
        ? 'En ändring väntar. Bilderna visar läget utan den.'
        : `${count} ändringar väntar. Bilderna visar läget utan dem.`,
    collectedLabel: (fields: string) => `Flera på en gång: ${fields}`,
    apply: 'Verkställ',
    discard: 'Kasta',
    leversNote: 'Det som gruppen kan bestämma.',
    assumptions: 'Antaganden',
    toAssumptions: 'Till antagandena',
    assumptionsNote: 'Det som ingen vet säkert.',
    assumptionsShared: 'Gäller alla scenarier med samma bas.',
    compareWith: (base: string) => `”${base}” jämförs med`,
    editBase: (base: string) => `${base} (utgångspunkten)`,
    reset: 'Återställ',
    resetField: (field: string) => `Återställ ${field}`,
    resetScenarios: 'Återställ reglagen till hur de var',
    baseValue: (value: string) => `Bas: ${value}`,
    followsBudget: 'Följer av budgeten och tiden, när budgeten hålls fast.',
    openedAs: 'Så här såg scenariot ut när det öppnades',
    notUnderstood: (text: string, example: string) =>
      `”${text}” går inte att läsa här. Skriv till exempel ${example}.`,
    numberMissing: (example: string) => `Här saknas ett tal. Skriv till exempel ${example}.`,
    outOfRange: (value: string, low: string, high: string) =>
      `${value} ligger utanför ${low} till ${high}. Värdet är inte ändrat.`,
    source: 'Källa',
    agencyMix: 'Varifrån deltagarna kommer',
    mixObserved: 'Som 2017',
    costLevels: 'Ur rapporterna:',
    costs: {
      cost2017: '2017',
      original2019: '2019 ursprunglig',
      revised2019: '2019 reviderad',
      paid2019: '2019 betald',
    },
    moreLevers: 'Fler reglage: urval, avbrott, överlämning, förlängning, sammanslagning',
    staysItself: 'är kvar som grupp',
    mergedInto: (group: string) => `går upp i ${group}`,
    takesOthersIn: 'tar emot en annan grupp',
    mixEven: 'Jämnt från FK, Af och SKE',
    mixOwn: 'Eget val per grupp',
    sharesOf: (what: string) => `${what}: andelar`,
    mixSum: (group: string) => `${group}: andel från varje myndighet`,
    believed: (low: string, high: string) =>
      `Vår bedömning, utan källa: troligen ${low} till ${high}.`,
  },

  fields: {
    'levers.hold': 'Vad hålls fast när tiden ändras',
    'levers.fillPlaces': 'Fyll tomma platser',
    'levers.costKronor': 'Årskostnad',
    'levers.handOverQuality': 'Överlämning efter avslut',
    'levers.admittedShare': 'Andel som tas in jämfört med i dag',
    'levers.preventedDropOutShare': 'Förebyggda avbrott på grund av ohälsa',
    'levers.extensionMonths': 'Förlängningens längd',
    'levers.limitPlaces': 'Vänta på ledig plats (kö)',
    'levers.overIntakeShare': 'Överintag',
    'levers.foyerPlaces': 'Platser i Foajén',
    'levers.foyerStartsAt': 'Foajén startar när så många väntar',
    'levers.groups.*.plannedLengthMonths': 'Planerad tid',
    'levers.groups.*.startsPerYear': 'Starter per år',
    'levers.groups.*.agencyMix': 'Remitterande myndighet',
    'levers.groups.*.places': 'Platser samtidigt',
    'levers.groups.*.openingStock': 'Deltagare första dagen',
    'levers.groups.*.extendedShare': 'Individuell förlängning',
    'levers.groups.*.joins': 'Går upp i en annan grupp',
    'assumptions.exitShares.evidence': 'Utfall från',
    'assumptions.exitShares.estimate': 'Små grupper',
    'assumptions.exitShares.moves': 'Byte av grupp',
    'assumptions.agencyEffect': 'Vad skillnaden mellan grupper beror på',
    'assumptions.hazardShape.arbete.firstEightWeeks': 'Chans till arbete, första 8\u00a0veckorna',
    'assumptions.hazardShape.arbete.untilSixMonths': 'Chans till arbete, till 6\u00a0månader',
    'assumptions.hazardShape.arbete.later': 'Chans till arbete, därefter',
    'assumptions.hazardShape.studier.firstEightWeeks': 'Chans till studier, första 8\u00a0veckorna',
    'assumptions.hazardShape.studier.untilSixMonths': 'Chans till studier, till 6\u00a0månader',
    'assumptions.hazardShape.studier.later': 'Chans till studier, därefter',
    'assumptions.hazardShape.avbrott.firstEightWeeks': 'Risk för avbrott, första 8\u00a0veckorna',
    'assumptions.hazardShape.avbrott.untilSixMonths': 'Risk för avbrott, till 6\u00a0månader',
    'assumptions.hazardShape.avbrott.later': 'Risk för avbrott, därefter',
    'assumptions.selection.workHazardRatio': 'Chans till arbete för varje tiondel färre som tas in',
    'assumptions.selection.dropOutHazardRatio':
      'Risk för avbrott för varje tiondel färre som tas in',
    'assumptions.dropOuts.healthShare': 'Avbrott som beror på ohälsa',
    'assumptions.extension.jobHazardRatio': 'Chans till arbete i den extra tiden',
    'assumptions.extension.dropOutHazardRatio': 'Risk för avbrott i den extra tiden',
    'assumptions.cost.fixedShare': 'Fast del av kostnaden',
    'assumptions.cost.addedMonthFactor': 'Kostnad för en extra deltagarmånad',
    'assumptions.cost.split': 'Vem som betalar',
    'assumptions.afterExit.mode': 'Efter avslut',
    'assumptions.afterExit.workWithinSixMonths': 'I arbete inom 6\u00a0månader efter avslut',
    'assumptions.afterExit.laterHazardRatio': 'Chans till arbete efter det första halvåret',
    'assumptions.afterExit.studiesToWorkPerMonth': 'Från studier till arbete per månad',
    'assumptions.afterExit.jobLossPerYear': 'Förlorar arbetet',
    'assumptions.afterExit.dropOutFactor': 'Chans till arbete efter avbrott',
    'assumptions.counterfactual.hazardFactor': 'Chans till arbete utan insatsen',
    'assumptions.counterfactual.deadweightShare': 'Del av nyttan som hade kommit ändå',
    'assumptions.benefit.calibration': 'Värdering av nyttan',
    'assumptions.benefit.jobValueFactor': 'Värdet av ett arbete',
    'assumptions.benefit.completerValueFactor': 'Värdet av en fullföljd utan arbete',
    'assumptions.benefit.subsidisedValueShare': 'Värdet av ett subventionerat arbete',
    'assumptions.benefit.yearFactor': 'Nyttans svängning från år till år',
    'assumptions.benefit.jobKinds': 'Slag av arbete',
    'assumptions.benefit.key': 'Vem nyttan tillfaller',
    'assumptions.benefit.discountRatePerYear': 'Diskonteringsränta',
    'assumptions.benefit.benefitMonths': 'Så länge räknas nyttan',
    'assumptions.benefit.horizonMonths': 'Senare än så räknas som aldrig',
  },

  fieldNotes: {
    'levers.costKronor': 'Vad ett år kostar med 2017 års deltagarmånader.',
    'levers.fillPlaces': 'Nya deltagarmånader upp till platserna kostar bara den rörliga delen.',
    'levers.handOverQuality':
      'Chansen till arbete efter avslut jämfört med i dag. 100\u00a0% är som nu, mer är färre tappade mellan stolarna.',
    'levers.admittedShare':
      'Under 100\u00a0% är ett strängare urval, över ett vidare. Antalet starter är detsamma; hur många som remitteras måste räcka.',
    'levers.preventedDropOutShare':
      'Av dem som i dag avbryter på grund av ohälsa. De stannar, med samma chanser som andra.',
    'levers.extensionMonths':
      'Så mycket längre stannar den som får flexibel tid vid planerat slut.',
    'levers.groups.*.extendedShare': 'Andel av dem som når planerat slut.',
    'levers.groups.*.joins':
      'Gruppens deltagare följer den andra gruppens insats, tid och platser.',
    'assumptions.selection.workHazardRatio':
      '100\u00a0% är att urvalet inte ser vem som kommer att få arbete.',
    'assumptions.selection.dropOutHazardRatio':
      '100\u00a0% är att urvalet inte ser vem som kommer att avbryta.',
    'assumptions.dropOuts.healthShare': '39 av 44 avbrott 2017.',
    'levers.limitPlaces':
      'Den som inte får plats börjar senare, i tur och ordning. Utfallet ändras inte, men nyttan dröjer.',
    'levers.overIntakeShare':
      'Deltagare utöver platserna som ändå tas in, som andel av platserna. Avrundas nedåt i varje grupp.',
    'assumptions.extension.jobHazardRatio':
      'Jämfört med månaderna före. 100\u00a0% är oförändrat, 150\u00a0% är hälften högre.',
    'assumptions.extension.dropOutHazardRatio':
      'Jämfört med månaderna före. 100\u00a0% är oförändrat, 150\u00a0% är hälften högre.',
    'assumptions.cost.addedMonthFactor':
      'Jämfört med dagens snittkostnad. 100\u00a0% är lika dyrt.',
    'assumptions.cost.fixedShare':
      'Den del av kostnaden som står kvar när deltagarmånaderna blir färre.',
    'levers.foyerPlaces':
      'Ett väntrum för dem som står i kö. Utfallet ändras inte av att vänta där, och kostnaden står inte i någon källa: den räknas inte. Syns i kalendern.',
    'levers.foyerStartsAt': 'Den är igång så länge någon väntar.',
    'assumptions.benefit.key':
      'Hälften av det som tillfaller staden, Arbetsförmedlingen och Försäkringskassan följer de deltagare som de har skickat.',
    'assumptions.exitShares.moves':
      'Rapporten räknar den som byter grupp som ett avbrott. Följs bytet så börjar personen om i den nya gruppen, tar plats och tid där, och räknas när den slutar.',
    'assumptions.agencyEffect':
      'Källorna korsar inte myndighet med utfall, så metod och inflöde går inte att skilja åt.',
    'assumptions.benefit.calibration':
      'Rapporten skriver ut summor, inte priser. A ger både 70 och 42\u00a0månader.',
  },

  choices: {
    'levers.hold.starts': 'antalet starter',
    'levers.hold.budget': 'budgeten',
    'levers.fillPlaces.true': 'ja',
    'levers.fillPlaces.false': 'nej',
    'levers.limitPlaces.true': 'ja',
    'levers.limitPlaces.false': 'nej',
    'assumptions.exitShares.evidence.sot-2017': 'utfallen 2017',
    'assumptions.exitShares.evidence.sot-2019': 'utfallen 2019',
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

  moneySplits: {
    payoff2017: 'fem lika delar (Payoff 2017)',
    law: 'lagens fördelning',
    table1: 'som i rapportens tabell 1',
    shares: 'egna andelar',
  },

  change: {
    like: (base: string, changes: string) => `Som ”${base}”, men ${changes}.`,
    same: (base: string) => `Precis som ”${base}”.`,
    own: 'Ett eget scenario, utan bas.',
    instead: (to: string, from: string) => `${to} i stället för ${from}`,
    field: (field: string, change: string) => `${field.toLowerCase()} ${change}`,
    otherSpread: (field: string) => `${field.toLowerCase()} med annan osäkerhet`,
    almost: (field: string) => `${field.toLowerCase()} nästan som förut`,
    forGroups: (change: string, groups: string) => `${change} för ${groups}`,
    length: (to: string, from: string) => `${to} i stället för ${from}`,
    starts: (to: string, from: string) => `${to} starter per år i stället för ${from}`,
    joins: (group: string) => `sammanslagning med ${group}`,
    standsAlone: 'utan sammanslagning',
    holdBudget: 'med budgeten fast i stället för antalet starter',
    holdStarts: 'med antalet starter fast i stället för budgeten',
    fill: 'med tomma platser fyllda',
    noFill: 'utan att fylla tomma platser',
    queue: 'med kö till platserna',
    noQueue: 'utan kö till platserna',
    evenMix: 'med lika många från FK, Af och SKE',
    observedMix: 'med samma inflöde som 2017',
    ownMix: (mix: string) => `med ${mix}`,
    shareOf: (share: string, actor: string) => `${share} ${actor}`,
    from: (share: string, agency: string) => `${share} från ${agency}`,
    withoutGroups: (groups: string) => `utan ${groups}`,
    withGroups: (groups: string) => `med ${groups} som grupp`,
  },

  selfChecks: {
    waiting: 'Självkontroller: väntar på framtiderna.',
    hold: (count: string) => `Självkontroller: alla ${count} håller.`,
    broken: (names: string) => `Självkontroll som inte håller: ${names}. Lita inte på talen.`,
    title: 'Självkontroller',
    intro:
      'Vad modellen lovar av sig själv, kontrollerat på scenarierna som visas varje gång framtiderna är klara.',
    open: 'Visa kontrollerna',
    holds: 'håller',
    breaks: 'håller inte',
    foundOf: (found: string, expected: string) => `fann ${found}, väntade ${expected}`,
    inScenario: (name: string) => `i ”${name}”`,
    names: {
      persons: 'ingen försvinner',
      shares: 'andelar är hela',
      actors: 'aktörerna är samhället',
      simulated: 'exakt är simulerat',
      printed2017: '2017 återskapas',
      equalArms: 'samma insats ger samma svar',
      doubleCost: 'dubbel kostnad tar dubbelt så lång tid',
    },
    hows: {
      persons:
        'Alla som börjar slutar på ett av fyra sätt, och har ett läge efter 6 och 24\u00a0månader: i varje framtid.',
      shares: 'Andelar av alla avslut, och av dem som fullföljer, är tillsammans 100\u00a0%.',
      actors:
        'Nytta och kostnad för alla aktörer är tillsammans samhällets: väntat och i varje framtid.',
      simulated:
        'Medelvärdet av framtiderna är vad den exakta beräkningen väntar på samma antaganden, inom fyra standardfel. Av slump ensam brister det ungefär en gång av 16\u00a0000.',
      printed2017:
        'Rapportens sex återbetalningstider följer av rapportens egen kostnad och nytta.',
      equalArms: 'Scenariot räknat en gång till ger samma återbetalning till sista siffran.',
      doubleCost:
        'Med dubbla årskostnaden blir återbetalningen dubbelt så lång, med rapportens räknesätt.',
    },
  },

  simulation: {
    futures: (number: string) => `${number}\u00a0framtider`,
    oneFuture: (number: string) => `${number}\u00a0framtid`,
    starting: 'Räknar …',
    again: 'Räknar om …',
    progress: (done: string, futures: string) => `${done} av ${futures}`,
    done: (futures: string, margin: string) => `${futures}. Chanserna är säkra på ${margin}.`,
    cancelled: (done: string, futures: string) => `Avbruten vid ${done} av ${futures}.`,
    cancelledAtOnce: 'Simuleringen är avbruten.',
    failures: {
      notStarted: 'Simuleringen kunde inte starta.',
      lost: 'Webbläsaren stängde simuleringen.',
      silent: 'Simuleringen svarar inte.',
      broken: 'Simuleringen stannade på ett fel.',
    },
    basedOn: (futures: string) => `Bilderna bygger på ${futures}.`,
    outdated: 'Framtiderna i bilderna är från före den senaste ändringen.',
    cancel: 'Avbryt',
    retry: 'Försök igen',
    resume: 'Räkna klart',
    margin: 'Slumpfel i chanserna',
    marginOf: (margin: string) => `±\u00a0${margin} av\u00a0100`,
    marginHow:
      'Två medelfel i den osäkraste av chanserna att betala tillbaka inom målen eller aldrig, avrundat uppåt. Det är så mycket som tur och otur i själva simuleringen kan flytta en chans; fler framtider gör felet mindre.',
  },

  payback: {
    title: 'Återbetalning',
    one: (scenario: string, months: string) =>
      `Med rapportens räknesätt betalar sig ”${scenario}” på ${months}.`,
    pair: (base: string, baseMonths: string, other: string, otherMonths: string) =>
      `Med rapportens räknesätt betalar sig ”${base}” på ${baseMonths} och ”${other}” på ${otherMonths}.`,
    longer: (months: string) => `Det är ${months} längre.`,
    shorter: (months: string) => `Det är ${months} kortare.`,
    equal: 'Det är lika långt.',
    never: (scenario: string) => `”${scenario}” betalar aldrig tillbaka sig.`,
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
      `Av ett års starter börjar ${starts} i stället för ${baseStarts}, ${completers} fullföljer i stället för ${baseCompleters}, och ${work} av dem är i arbete två år efter avslut i stället för ${baseWork}.`,
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
      `Rapporten för 2017 skriver ${printed}. Den räknar årets registrerade avslut, ${participants} fullföljda varav ${jobs} i arbete; här följs ett års ${starts} starter hela vägen, med ${completers} fullföljda varav ${expectedJobs} i arbete.`,
    target: (months: string) => `mål ${months}`,
    targetsOr: (targets: readonly string[]) => targets.join(' eller '),
    reservation:
      'Siffrorna är förväntade värden: genomsnitt, utan slump. Bakom dem finns få personer, så den verkliga spridningen är stor.',
    axis: 'månader till återbetalning',
    neutralTitle: 'Vad gör enbart längre tid?',
    neutral: (b: string, a12: string, a24: string, change: string) =>
      `Om inget annat än tiden ändras, från 12 till 24\u00a0månader, med oförändrade chanser och all kostnad rörlig, blir återbetalningen precis densamma om bara arbeten ger nytta (värdering B: ${b} i båda fallen). Med värdering A blir den längre, ${a12} → ${a24} (${change}), eftersom även fullföljda utan arbete ger lite nytta och färre hinner fullfölja per deltagarmånad.`,
    neutralBasis: (participantMonths: string) =>
      `Hela teamet som en grupp, 2017 års avslut på ${participantMonths} deltagarmånader.`,
    neutralMonths: 'Deltagarmånader 2017',
    neutralMonthsHow: 'Antal deltagare i snitt under året gånger tolv månader.',
    howToRead:
      'Varje rad är ett sätt att räkna. Punkten längst till vänster betalar tillbaka sig snabbast. Streckade linjer är mål.',
  },

  future: {
    ofHundred: (count: string) => `${count}\u00a0av\u00a0100`,
    aboutOfHundred: (count: string) => `ungefär ${count}\u00a0av\u00a0100`,
    between: (low: string, high: string) => `${low}–${high}`,
    fromTo: (low: string, high: string) => `${low} till ${high}`,
    untilNever: (low: string) => `${low} till aldrig`,
    untilBeyond: (low: string, years: string) => `${low} till mer än ${years}\u00a0år`,
    plusMinus: (value: string, error: string) => `${value} ±\u00a0${error}`,
    coming: 'Simulerar framtider …',
    none: 'Inga framtider är simulerade.',
    again: 'Räknar om …',
    outdated: 'Framtiderna är från före den senaste ändringen.',
    replicates: 'Simulerade framtider',
    replicatesHow:
      'Så många som anteckningsboken ber om, eller färre när chanserna och medianen redan är säkra nog.',
    basis: (replicates: string, seed: string) =>
      `${replicates} simulerade framtider med fröet ”${seed}”.`,
    how: (replicates: string, seed: string) =>
      `Räknat på ${replicates} simulerade framtider med fröet ”${seed}”. I varje framtid dras det som ingen vet en gång, och sedan lottas varje deltagare för sig. Samma frö ger samma framtider.`,
    chanceHow: (error: string) =>
      `Det är så många framtider av hundra som det gäller i. Slumpfelet i simuleringen är ±\u00a0${error} av hundra.`,
    quantileHow: (share: string, error: string) =>
      `${share} av framtiderna har högst det här värdet. Slumpfelet i simuleringen är ±\u00a0${error}.`,
    intervalHow:
      'Nio framtider av tio ligger mellan de två talen, en på tjugo under och en på tjugo över.',
    middleHow:
      'Hälften av framtiderna ligger mellan de två talen, en fjärdedel under och en fjärdedel över.',
    meanHow: (error: string) =>
      `Genomsnittet över framtiderna. Slumpfelet i simuleringen är ±\u00a0${error}.`,
    pairedHow:
      'De två scenarierna har samma människor och samma tur i varje framtid; skillnaden tas framtid för framtid, så att den visar insatsen och inte slumpen.',
    errorNote: 'Siffror skrivs bara ut så långt som de står sig i en ny simulering.',
  },

  dots: {
    title: (measure: string) => `Räknesätt: ${measure.toLowerCase()}`,
    measure: 'Räknesätt',
    comingNote: 'Här visas hundra framtider som prickar, och hur många som betalar sig inom målen.',
    same: (base: string, count: string, months: string, other: string, otherCount: string) =>
      `I ${count} framtider betalar sig ”${base}” inom ${months}. Med ”${other}” är det ${otherCount}, de är precis lika.`,
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
    expected: (months: string, otherMonths: string) =>
      `Förväntat värde, utan slump: ${months} och ${otherMonths}.`,
    expectedOne: (months: string) => `Förväntat värde, utan slump: ${months}.`,
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
    scenario: 'Scenario',
    median: 'Hälften inom',
    middle: 'Hälften mellan',
    interval: 'Nio av tio mellan',
    within: (months: string) => `Inom ${months}`,
    neverHead: 'Aldrig',
    expectedTitle: 'Förväntat värde, fyra sätt att räkna',
  },

  outcome: {
    title: 'Utfall',
    group: 'Grupp',
    allGroups: 'alla grupper',
    ofGroup: (whose: string, group: string) => `${whose} i ${group}`,
    groupMissing: (group: string) =>
      `Alla scenarier i bilden har inte ${group}: här visas hela teamet.`,
    finding: (
      base: string,
      basePersons: string,
      baseShare: string,
      other: string,
      otherPersons: string,
      otherShare: string,
      when: string,
      denominator: string,
    ) =>
      `I ”${base}” är ${basePersons} i arbete ${when}, ${baseShare} ${denominator}. I ”${other}” är det ${otherPersons}, ${otherShare}.`,
    findingOne: (
      scenario: string,
      persons: string,
      share: string,
      when: string,
      denominator: string,
    ) => `I ”${scenario}” är ${persons} i arbete ${when}, ${share} ${denominator}.`,
    goal: (share: string) => `Målet är ${share}.`,
    noGoal: 'Rapporterna sätter inget mål för den här räkningen.',
    goalChance: {
      same: (goal: string, base: string, count: string, other: string, otherCount: string) =>
        `Målet ${goal} nås i ${count} framtider i ”${base}” och i ${otherCount} i ”${other}”, de är precis lika.`,
      tooCloseToCall: (
        goal: string,
        base: string,
        count: string,
        other: string,
        otherCount: string,
      ) =>
        `Målet ${goal} nås i ${count} framtider i ”${base}” och i ${otherCount} i ”${other}” – för jämnt för att avgöra.`,
      better: (goal: string, base: string, count: string, other: string, otherCount: string) =>
        `Målet ${goal} nås i ${count} framtider i ”${base}” och i ${otherCount} i ”${other}”, alltså en bättre chans.`,
      worse: (goal: string, base: string, count: string, other: string, otherCount: string) =>
        `Målet ${goal} nås i ${count} framtider i ”${base}” och i ${otherCount} i ”${other}”, alltså en sämre chans.`,
    },
    goalChanceOne: (goal: string, scenario: string, count: string) =>
      `Målet ${goal} nås i ${count} framtider i ”${scenario}”.`,
    reaches: 'Når målet',
    intervalNote:
      'Siffrorna inom parentes, och strecken på staplarna, är där nio framtider av tio hamnar. Det som står före är det förväntade antalet.',
    time: 'När',
    denominator: 'Räknat på',
    personsInterval: (persons: string, interval: string) => `${persons} (${interval})`,
    goalTick: (value: string) => `mål ${value}`,
    howToRead:
      'Staplarnas längd är andelen. Det lodräta strecket är målet. Siffran efter punkten är förväntat antal personer av ett års starter. Det vågräta strecket går dit nio simulerade framtider av tio når.',
    pooledTitle: 'Grupperna: räknat och sammanvägt',
    pooledNote:
      'Små gruppers siffror vägs samman med de andras: ju färre personer, desto mer. Räknat och sammanvägt visas alltid tillsammans.',
    jobsCounted: 'Till arbete, räknat',
    jobsPooled: 'Till arbete, sammanvägt',
    countOf: (count: string, of: string, share: string) => `${count} av ${of} (${share})`,
  },

  compare: {
    costsMore: (scenario: string, kronor: string, base: string) =>
      `”${scenario}” kostar ${kronor} mer om året än ”${base}”.`,
    costsLess: (scenario: string, kronor: string, base: string) =>
      `”${scenario}” kostar ${kronor} mindre om året än ”${base}”.`,
    alsoWith: 'Jämför också med',
    full: (most: string) =>
      `En jämförelse rymmer ${most} scenarier. Byt ett av dem i cellens meny (⋯).`,
    meansNote:
      'Medelvärdet är över alla framtider. De väntade värdena i tabellen ovanför räknas med varje antagande mitt i det troliga, och kan därför skilja sig något från det.',
    title: 'Tid, platser och kostnad',
    key: 'Nyckeltal',
    difference: 'Skillnad',
    stay: (base: string, baseMonths: string, other: string, otherMonths: string) =>
      `En deltagare är i snitt ${baseMonths} i insatsen i ”${base}” och ${otherMonths} i ”${other}”, eftersom många slutar tidigare än planerat.`,
    stayOne: (scenario: string, months: string) =>
      `En deltagare är i snitt ${months} i insatsen i ”${scenario}”.`,
    places: (base: string, basePersons: string, other: string, otherPersons: string) =>
      `Samtidigt inskrivna blir i snitt ${basePersons} i ”${base}” och ${otherPersons} i ”${other}”.`,
    placesOne: (scenario: string, persons: string) =>
      `Samtidigt inskrivna blir i snitt ${persons} i ”${scenario}”.`,
    overfull: (scenario: string, groups: string) =>
      `I ”${scenario}” räcker platserna inte i ${groups}.`,
    enough: (places: string) => `Platserna (${places}, antaget) räcker i alla grupper.`,
    cost: (base: string, baseCost: string, other: string, otherCost: string) =>
      `Ett år kostar ${baseCost} i ”${base}” och ${otherCost} i ”${other}”.`,
    costOne: (scenario: string, cost: string) => `Ett år kostar ${cost} i ”${scenario}”.`,
    startsFollow: (starts: string, before: string) =>
      `Med budgeten fast räcker pengarna till ${starts} starter om året i stället för ${before}.`,
    paybacks: (list: string) =>
      `Väntad återbetalning med rapportens räknesätt, kortast först: ${list}.`,
    paybackOf: (scenario: string, months: string) => `${months} för ”${scenario}”`,
    lockIn: (enrolled: string, after: string) =>
      `Inlåsning: under insatsen går ${enrolled} per månad till arbete, efter avslut ${after} per månad av dem som saknar arbete.`,
    wait: (scenario: string, months: string, interval: string) =>
      `I ”${scenario}” väntar de som börjar i snitt ${months} på en plats; i nio framtider av tio ${interval}.`,
    waitTitle: 'Väntan på en plats',
    rows: {
      starts: 'Starter per år',
      stay: 'Tid i insatsen i snitt',
      reached: 'Når planerat slut',
      occupancy: 'Deltagare samtidigt',
      completers: 'Fullföljer, av ett års starter',
      jobs: 'Till arbete vid avslut',
      cost: 'Kostnad per år',
      fixedCost: 'varav fast',
      variableCost: 'varav rörlig',
      costPerStart: 'Kostnad per start',
      costPerCompleter: 'Kostnad per fullföljd',
      costPerJob: 'Kostnad per person till arbete',
      benefit: 'Nytta per år, enligt rapporten',
      payback: 'Återbetalning, enligt rapporten',
      net: (years: string) => `Nettonuvärde på ${years}\u00a0år, hela intaget`,
    },
    placesTitle: 'Deltagare samtidigt per grupp',
    placesGoal: (value: string) => `platser ${value}`,
    placesHowToRead:
      'Stapeln är det antal som i snitt är inskrivna samtidigt. Strecket är gruppens platser, som är antagna.',
    group: 'Grupp',
  },

  paired: {
    title: 'Samma människor, två insatser',
    fewer: (persons: string) => `${persons}\u00a0färre`,
    more: (persons: string) => `${persons}\u00a0fler`,
    alike: 'lika många',
    alikeCount: (count: string) => `${count}\u00a0lika`,
    jobs: (other: string, base: string, mean: string, low: string, high: string) =>
      `Till arbete vid avslut med ”${other}” jämfört med ”${base}”: i snitt ${mean}, och i nio framtider av tio mellan ${low} och ${high}.`,
    benefit: {
      same: (other: string, base: string, count: string) =>
        `”${other}” ger mer nytta per krona än ”${base}” i ${count} framtider, de är precis lika.`,
      tooCloseToCall: (other: string, base: string, count: string) =>
        `”${other}” ger mer nytta per krona än ”${base}” i ${count} framtider – för jämnt för att avgöra.`,
      better: (other: string, base: string, count: string) =>
        `”${other}” ger mer nytta per krona än ”${base}” i ${count} framtider, alltså oftare mer än mindre.`,
      worse: (other: string, base: string, count: string) =>
        `”${other}” ger mer nytta per krona än ”${base}” i ${count} framtider, alltså oftare mindre än mer.`,
    },
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
    bestShort: 'Mest nytta per krona av alla',
    bestHow:
      'I varje framtid har alla scenarier samma människor och samma tur. Räknat är i hur många framtider av hundra scenariot ger mest nytta per krona av alla som jämförs.',
    jobsShort: 'Till arbete, i snitt',
    moreThanBase: (base: string) => `Mer nytta per krona än ”${base}” i`,
    split: (scenario: string, unknown: string, chance: string) =>
      `Av spridningen i årets nytta i ”${scenario}” kommer ${unknown} av det som ingen vet, och ${chance} av slumpen i vilka som deltar och hur det går för dem.`,
    splitTitle: 'Spridning i nytta per år',
    splitHow:
      'På varje framtids dragningar räknas också vad som är att vänta utan slump. Så mycket som det varierar kommer av det som ingen vet; resten är slump.',
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
    yes: 'ja',
    no: 'nej',
  },

  figure: {
    legendMarks: {
      base: (scenario: string) => `● ${scenario}`,
      other: (scenario: string) => `○ ${scenario}`,
    },
    legendStrokes: {
      base: (scenario: string) => `━━ ${scenario}`,
      other: (scenario: string) => `╍╍ ${scenario}`,
    },
    legendBars: {
      base: (scenario: string) => `▯ ${scenario}`,
      other: (scenario: string) => `▮ ${scenario}`,
    },
    settings: 'Scenarier i bilden',
    table: 'Tabell',
    chart: 'Bild',
    tableIsWider: 'Tabellen fortsätter åt höger: dra den i sidled eller använd piltangenterna.',
    savePng: 'Spara som PNG',
    saveSvg: 'Spara som SVG',
    saveCsv: 'Spara som CSV',
    howToRead: 'Så läser du',
    actions: 'Bildens verktyg',
    footer: (date: string, version: string) =>
      `Källa: Samordningsteam Västerås årsrapport 2017 och Samordningsförbundet Västerås årsredovisning 2019, egen beräkning. ${date}, räknemotor ${version}.`,
    measure: 'Sätt att räkna',
    outcome: 'Utfall',
    share: 'Andel',
    persons: 'Personer',
    goal: 'Mål',
  },

  source: {
    title: 'Varifrån kommer siffran?',
    computed: 'Beräknat',
    sourced: 'Från rapporten',
    assumed: 'Antaget',
    derived: 'Härlett',
    fitted: 'Anpassat',
    lever: 'Reglage',
    how: 'Så räknas den',
    inputs: 'Bygger på',
    document: (title: string, section: string) => `${title}, ”${section}”`,
    open: (what: string) => `${what}. Visa källan`,
    assumedNote: 'Ingen källa ger värdet. Det är ett antagande som går att ändra.',
    leverNote: 'Ett reglage: det värde som scenariot har just nu.',
    paybackReport:
      '12 × årets kostnad delat med de fullföljdas årliga nytta vid avslut. Rapporten avrundar uppåt till hel månad; här är talet oavrundat.',
    paybackLater:
      '12 × årets kostnad delat med de fullföljdas årliga nytta vid uppföljningen, med det läge de då väntas ha.',
    paybackFull:
      'Kostnad och nytta av ett års starter räknas månad för månad från årets första dag. Från nyttan dras vad samma personer hade nått utan insatsen. Svaret är den månad då summan stannar på plus.',
    share:
      'Förväntat antal personer med utfallet delat med alla i samma räkning. Bakom ligger gruppernas avslut, sammanvägda, och chanserna per månad som ger dem.',
    startsFrom: 'Gruppernas starter gånger den andel som myndigheten skickar till var och en.',
    starts:
      'Antal som börjar under ett år, summerat över grupperna. Med budgeten fast: 2017 års deltagarmånader delade med den tid en deltagare i snitt stannar.',
    mergedStarts: 'De sammanslagna gruppernas starter tillsammans.',
    mergedPlaces: 'De sammanslagna gruppernas platser tillsammans.',
    groupStarts:
      'De deltagarmånader som gruppen hade, eller som den har platser för om tomma platser fylls, delade med den tid en deltagare i snitt stannar.',
    stay: 'Medeltiden av konkurrerande chanser att lämna varje månad, fram till det planerade slutet. Ingen källa anger när avsluten skedde; chansen är därför lika stor varje månad.',
    occupancy: 'Littles lag: starter per månad gånger medeltid i insatsen.',
    completers: 'Alla avslut utom avbrott, av ett års starter som följs hela vägen.',
    jobs: 'Förväntat antal till arbete av ett års starter som följs hela vägen.',
    groupCost:
      'Årets kostnad delad efter deltagarmånader. Vad varje grupps personal kostar står inte i någon källa.',
    cost: 'Årskostnaden vid 2017 års deltagarmånader, plus nya deltagarmånader till snittkostnad, minus den rörliga delen av dem som försvinner.',
    costPart:
      'Den fasta delen är densamma hur många deltagarmånader det än blir; resten följer dem.',
    netPresentValue:
      'Hela årsintagets nytta utöver den som ändå hade kommit, minus dess kostnad, månad för månad från årets första dag.',
    perUnit: 'Kostnaden per år delad med antalet.',
    benefit:
      'Antal till arbete gånger värdet av ett arbete, plus övriga fullföljda gånger deras värde, enligt vald värdering.',
    reached: 'Andel av starterna som stannar till det planerade slutet.',
    jobsPerEnrolledMonth: 'Till arbete per månad i insatsen',
    jobsPerEnrolledMonthHow: 'Förväntat antal till arbete delat med årets deltagarmånader.',
    jobsPerMonthAfterExit: 'Till arbete per månad efter avslut',
    jobsPerMonthAfterExitHow: 'Den chans per månad som ger andelen i arbete inom sex månader.',
    places:
      'Summan av gruppernas platser. Ingen källa ger dem: rapporten nämner lediga platser och överintag, resten är antaget.',
    followUpNote:
      'Av dem som fullföljt och inte hade arbete vid avslut hade 7 av 49 arbete sex månader senare. Antagandet är en fördelning kring den andelen.',
    followedUp: 'Uppföljda sex månader efter avslut',
    inWorkAlreadyAtExit: 'I arbete redan vid avslut',
    hourlyTemporary: 'Timvikariat',
    inWorkAfterTheYear: 'I arbete sex månader senare, men inte vid avslut',
    paybackAtExit: 'Återbetalningstid 2017, samhället',
    paybackAtSixMonths: 'Återbetalningstid vid uppföljningen',
    cost2017: 'Kostnad 2017',
    likely:
      'Fyra framtider av fem hamnar mellan de två talen. De följer av antagandets värde och av hur osäkert det är.',
    calibrationNote:
      'Rapporten skriver ut summor, inte priser. Värderingen är anpassad så att rapportens återbetalningstider kommer ut.',
    difference: 'Skillnaden mellan de två scenarierna, räknad på oavrundade tal.',
    fifth: 'Var och en av de fem',
    valueOfJob: 'Värde av ett arbete per år',
    valueOfCompleter: 'Värde av en fullföljd utan arbete per år',
    pooledShare: (group: string) => `Andelar vid avslut, ${group}`,
    countedExits: (group: string) => `Räknade avslut, ${group}`,
    countedStarts: (group: string) => `Starter enligt rapporten, ${group}`,
    exitsText: (arbete: string, studier: string, rehab: string, avbrott: string) =>
      `arbete ${arbete}, studier ${studier}, rehab ${rehab}, avbrott ${avbrott}`,
    contradiction: 'Källorna säger emot varandra',
  },

  disagreements: {
    sum: (printed: string, computed: string) =>
      `Här står ${printed}, men delarna ger tillsammans ${computed}.`,
    share: (printed: string, computed: string) =>
      `Här står ${printed}, men antalen ger ${computed}.`,
    same: (printed: string, elsewhere: string) =>
      `Här står ${printed}, på ett annat ställe ${elsewhere}.`,
    step: (printed: string, listed: string) =>
      `Här sägs ${printed} ha tagit ett ekonomiskt steg, men listan har ${listed} som inte är kvar i samma ersättning.`,
    table: (printed: string, computed: string) =>
      `Tabellen har ${printed}, men kostnad och nytta ger ${computed}.`,
    rounding: (printed: string, exact: string) =>
      `Här står ${printed}, avrundat från omkring ${exact}.`,
    fall: (later: string, before: string) =>
      `Rapporten säger att talet minskade, men det gick från ${before} till ${later}.`,
  },

  cellKinds: {
    text: 'Text',
    scenario: 'Scenario',
    levers: 'Reglage',
    payback: 'Återbetalning',
    outcome: 'Utfall',
    compare: 'Jämförelse',
    flow: 'Vägen genom insatsen',
    calendar: 'Månad för månad',
    targets: 'Mål',
    goals: 'Planera från målet',
    drivers: 'Vad hänger svaret på?',
    assumptions: 'Antaganden',
    actors: 'Vem betalar och vem vinner',
    backtest: 'Stämmer modellen?',
    evidence: 'Underlaget',
  },

  cell: {
    add: 'Lägg till en cell här',
    menuOf: (name: string) => `Gör något med cellen: ${name}`,
    moveUp: 'Flytta upp',
    moveDown: 'Flytta ner',
    moved: 'Flytta cell',
    drag: 'Dra för att flytta cellen',
    fold: 'Fäll ihop',
    unfold: 'Fäll ut',
    duplicate: 'Gör en kopia',
    copyLink: 'Kopiera länk hit',
    print: 'Skriv ut bara den här',
    linkCopied: 'Länken är kopierad.',
    linkIs: (address: string) => `Länken till cellen: ${address}`,
    remove: 'Ta bort',
    added: (kind: string) => `Lägg till cell: ${kind}`,
    removed: (name: string) => `Ta bort cell: ${name}`,
    base: 'Scenario',
    other: 'Jämfört med',
    also: 'Och med',
    nothing: 'inget',
    shown: 'Byt scenario i cell',
    none: 'Anteckningsboken är tom. Lägg till en text, en bild av återbetalningen, ett utfall eller en jämförelse.',
  },

  scenarioCell: {
    edit: 'Ändra i formuläret',
    editBase: (base: string) => `Ändra det som det bygger på: ${base}`,
    caption: (scenario: string, base: string) => `Hur ${scenario} skiljer sig från ${base}`,
    field: 'Vad som skiljer',
    reset: 'Återställ',
    resetOf: (field: string) => `Återställ: ${field}`,
    none: 'finns inte',
  },

  olderEngine: {
    opened: (then: string, now: string) =>
      `Anteckningsboken sparades med räknemotor ${then}; nu räknar ${now}. Modellen har ändrats däremellan, det står i versionshistoriken vad.`,
    same: 'Nyckeltalen är desamma som då.',
    moved: 'Så här flyttar sig nyckeltalen av det, utan att ni har ändrat något:',
    unknown:
      'I filen står inte vad den motorn räknade fram, så det går inte att visa vad som har flyttat sig.',
  },

  guide: {
    title: 'De första stegen',
    show: 'Visa de första stegen',
    step: (number: string, of: string) => `De första stegen, ${number} av ${of}`,
    drag: 'Dra i ett streckat tal i texten eller i ett reglage. Bilderna följer med, och allt går att ångra.',
    sources:
      'Tryck på ett understruket tal, så ser du var det kommer ifrån: rapport, avsnitt och hur det är räknat.',
    cells:
      'Plustecknet mellan cellerna lägger till texter, bilder och jämförelser. Det du gör sparas bara i den här webbläsaren. Ctrl K hittar allt.',
    next: 'Nästa',
    back: 'Tillbaka',
    skip: 'Hoppa över',
    done: 'Börja',
  },

  assumptionsCell: {
    title: 'Allt som är antaget',
    finding: (scenario: string, count: string, fitted: string, open: string) =>
      `”${scenario}” vilar på ${count} antaganden. ${fitted} av dem är anpassade efter rapporterna, de andra har ingen källa. ${open} av dem dras på nytt i varje simulerad framtid.`,
    same: (scenario: string) => `”${scenario}” antar detsamma.`,
    differs: (scenario: string, count: string) => `”${scenario}” antar annat i ${count} av dem.`,
    parts: {
      exitShares: 'Hur de lämnar insatsen',
      agencyEffect: 'Vad skillnaden mellan grupperna beror på',
      hazardShape: 'När de lämnar insatsen',
      selection: 'Vad ett strängare urval gör',
      dropOuts: 'Varför de avbryter',
      extension: 'Vad den extra tiden gör',
      cost: 'Kostnad',
      afterExit: 'Livet efter avslut',
      counterfactual: 'Vad som annars hade hänt',
      benefit: 'Vad ett arbete är värt',
    },
    assumption: 'Antagande',
    likely: 'Osäkerhet',
    certain: '–',
    deviation: (value: string) => `±\u00a0${value}`,
    basis: 'Grund',
    grade: 'Säkerhet',
    grades: {
      printed: 'A: står i en rapport',
      fitted: 'B: räknat på få personer',
      bounded: 'C: antaget, med spridning',
      set: 'D: antaget, utan spridning',
    },
    shape: 'Bild',
    owner: 'Ansvarig',
    ownerOf: (assumption: string) => `Ansvarig för antagandet: ${assumption}`,
    ownerSet: (assumption: string) => `Ansvarig: ${assumption}`,
    note: 'Värdena ändras i formuläret eller i en cell med reglage. Ett intervall rymmer åtta möjligheter av tio; ± är en standardavvikelse.',
  },

  targetsCell: {
    title: 'Mål och chansen att nå dem',
    atLeast: 'minst',
    atMost: 'högst',
    noneActive: 'Inget mål är påslaget.',
    likely: 'Mål som nås i minst hälften av framtiderna',
    likelyHow: 'De påslagna mål vilkas chans är minst 50 av 100.',
    countOf: (count: string, of: string) => `${count} av ${of}`,
    together: 'Alla påslagna mål i samma framtid',
    finding: (scenario: string, count: string, hardest: string, chance: string, together: string) =>
      `I ”${scenario}” nås ${count} mål i minst hälften av framtiderna. Svårast är ${hardest}: ${chance}. Alla mål på en gång nås i ${together}.`,
    ownHow: 'Ett mål som ni själva har satt i anteckningsboken.',
    target: 'Mål',
    on: 'På',
    result: (scenario: string) => `${scenario}: väntat, och chans att nå målet`,
    expected: (value: string) => `väntat ${value}`,
    verdict: 'Jämfört',
    verdicts: {
      same: 'precis lika',
      tooCloseToCall: 'för jämnt för att avgöra',
      better: 'bättre chans',
      worse: 'sämre chans',
    },
    switchOf: (target: string) => `Räkna med målet: ${target}`,
    valueOf: (target: string) => `Gräns för målet: ${target}`,
    remove: 'Ta bort',
    removeOf: (target: string) => `Ta bort målet: ${target}`,
    backTo: (value: string) => `Tillbaka till ${value}`,
    backToOf: (value: string, target: string) => `Tillbaka till ${value}, målet: ${target}`,
    scope: 'Målet gäller',
    wholeTeam: 'hela teamet',
    add: 'Lägg till ett mål',
    added: (target: string) => `Målet tillagt: ${target}`,
    addSet: 'Lägg till mål ur dokumenten',
    addedSet: (set: string) => `Mål tillagda: ${set}`,
    sets: {
      plan: 'verksamhetsplan 2017–2019: 25, 20 och 55\u00a0% vid avslut',
      sixMonths: 'målbild efter sex månader: 35, 25 och 40\u00a0%',
      twoYears: 'målbild efter två år: 70, 15 och 15\u00a0%',
      payback2019: 'återbetalning inom 34\u00a0månader (till 2019)',
      payback2020: 'återbetalning inom 14\u00a0månader (från 2020)',
      health: 'bättre hälsa för 90\u00a0%',
      budget: 'budget i balans (2019 års reviderade)',
    },
    actorPayback: (actor: string) => `Återbetalning för ${actor}, med rapportens räknesätt`,
    groupPayback: (group: string) => `Återbetalning för ${group}, med rapportens räknesätt`,
    noGroup: 'Gruppen finns inte i scenariot.',
    actorHow: 'Aktörens del av kostnaden delad med dess del av nyttan, på 12\u00a0månader.',
    health: 'Bättre hälsa bland dem som fullföljer',
    budget: 'Årets kostnad',
    changed: (target: string) => `Målet ändrat: ${target}`,
    empty: 'Det finns inget mål ännu.',
    note: 'Målen gäller hela anteckningsboken: ändras ett här, ändras det i alla bilder. Ett mål som är avslaget står kvar men räknas inte.',
  },

  evidenceCell: {
    title: 'Underlaget',
    show: 'Visa',
    views: {
      shares: 'andelar',
      inputs: 'alla siffror',
      contradictions: 'motsägelser',
      participants: 'deltagarna',
    },
    sharesTitle: 'Utfall per grupp: räknat, och så som modellen använder det',
    outcome: 'Utfall',
    counted: 'Räknat',
    used: 'Modellen, och ett annat år med lika många avslut',
    countedBar: 'Ihålig stapel: som rapporten räknar.',
    usedBar: 'Fylld stapel: som modellen använder. Strecket rymmer nio av tio andra år.',
    usedWithInterval: (share: string, low: string, high: string, all: string) =>
      `${share} (${low}–${high} av ${all})`,
    usedHow:
      'Små grupper lutar sig mot varandra, ju mer desto färre de är. Intervallet är vad ett annat år med lika många avslut kan visa: nio framtider av tio.',
    sharesFinding: (group: string, counted: string, used: string) =>
      `I ${group} gick ${counted} till arbete. Modellen använder ${used}: så många kan ett annat år visa.`,
    sharesDetail:
      'Ett tal ur få personer säger lite: samma insats ett annat år kan visa något helt annat. Därför används inte andelen som den står.',
    sharesHowToRead:
      'Staplarna är andelen av gruppens avslut som gick till arbete. Tabellen har alla fyra utfall. Tryck på ett tal för att se var det kommer från.',
    input: 'Siffra',
    value: 'Värde',
    place: 'Var',
    placeOf: (document: string, section: string) => `${document}, ${section}`,
    economy: 'Ekonomi och uppföljning',
    annualBenefit: 'Årlig nytta 2017, samhället',
    inputsFinding: (printed: string, fitted: string, assumed: string) =>
      `Modellen vilar på siffror ur rapporterna (${printed}), anpassade till dem (${fitted}) och antagna (${assumed}).`,
    inputsHowToRead: 'Tryck på ett tal för dokument, avsnitt, anmärkning och det som motsäger det.',
    contradictionsTitle: 'Där rapporterna motsäger sig själva',
    contradiction: 'Motsägelse',
    document: 'Dokument',
    foundBy: 'Funnen',
    byReading: 'vid läsning',
    rules: {
      sum: 'av räkning: delar mot summa',
      share: 'av räkning: andel mot antal',
      same: 'av räkning: två uppgifter om samma sak',
      step: 'av räkning: steg mot lista',
      table: 'av räkning: tabellerna mot varandra',
      rounding: 'av räkning: avrundning',
      fall: 'av räkning: ord mot tal',
    },
    contradictionsFinding: (all: string, counted: string) =>
      `Rapporterna motsäger sig själva på ${all} ställen; ${counted} av dem hittas av ren räkning varje gång underlaget läses.`,
    contradictionsHowToRead:
      'Varje motsägelse visas också där någon av dess siffror används. Modellen rättar ingenting: den använder siffran som står och säger vad som talar emot den.',
    women: 'Kvinnor',
    men: 'Män',
    all: 'Alla',
    womenOf: (women: string, all: string, share: string) => `${women} av ${all} (${share})`,
    womenTitle: 'Kvinnor och män bland dem som började 2017',
    participantsFinding: (women: string, men: string) =>
      `2017 började ${women} som är kvinnor och ${men} som är män.`,
    readyFinding: (start: string, exit: string) =>
      `2019 kände sig ${start} redo för arbete eller studier i första enkäten och ${exit} vid avslut.`,
    participantsDetail:
      'Utfallen är inte redovisade för kvinnor och män var för sig, och antalet som svarade på enkäten är inte angivet. Därför används inget av detta i modellen.',
    participantsHowToRead: (all: string) =>
      `Staplarna är andelen kvinnor av dem som började i gruppen, ${all} i hela teamet.`,
    surveyTitle: 'Deltagarnas enkät 2019 (NNS)',
    statement: 'Påstående',
    firstSurvey: 'Första enkäten',
    atExit: 'Vid avslut',
    processDayTitle: 'Processdagen 2017, teamets egen skala från 1 till 10',
    theme: 'Tema',
    lowest: 'Lägst',
    mean: 'Medel',
    highest: 'Högst',
  },

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
    forecast: 'Väntat ur 2017',
    observed: 'Blev',
    isInside: 'Inom nio av tio',
    score: 'Fel',
    scoreOf: (persons: string) => `${persons} personer`,
    scoreDetail:
      'Felet är hur långt prognosen var från utfallet i personer, med tveksamheten inräknad: den som är säker på fel tal får ett större fel än den som tvekar.',
    forecastFinding: (alike: string, differing: string, all: string) =>
      `Ur 2017 års utfall hade ${alike} av ${all} senare tal hamnat inom nio framtider av tio om alla år vore lika, och ${differing} av ${all} om år får skilja sig.`,
    outside: (what: string, forecast: string, observed: string) =>
      `${what}: väntat ${forecast}, men det blev ${observed}.`,
    drawing: 'Framtiderna dras …',
    forecastHowToRead:
      'Stapeln går till mitten av framtiderna, det tunna strecket rymmer nio av tio. Det streckade märket är vad som hände. Ligger det utanför har modellen varit för säker.',
  },

  paybackSteps: {
    title: 'Från rapportens räknesätt till hela årsintaget, rad för rad',
    note: 'Varje rad räknar med en sak till. Förväntade värden, utan slump; den sista raden är hela årsintaget.',
    step: 'Räknat så',
    change: 'ändring',
    steps: {
      report: 'Rapportens sätt: ett års kostnad mot ett års nytta vid avslut',
      monthByMonth: 'Månad för månad från första dagen',
      afterExit: 'Deltagarna får och förlorar arbeten efter avslut',
      dropOuts: 'Även de som avbröt får arbeten',
      beyondAnyway: 'Minus det som ändå hade kommit',
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

  outcomePath: {
    title: 'Vägen efter avslut',
    finding: (scenario: string, outcome: string, exit: string, six: string, twentyFour: string) =>
      `I ”${scenario}” är andelen i ${outcome} ${exit} vid avslut, ${six} sex månader senare och ${twentyFour} efter två år.`,
    goal: (when: string, goal: string) => `Målet ${when} är ${goal}.`,
    goalReached: (when: string, goal: string, chances: string) =>
      `Målet ${when}, ${goal}, nås i ${chances}.`,
    chanceIn: (chance: string, scenario: string) => `${chance} framtider i ”${scenario}”`,
    persons: (scenario: string) => `${scenario}: personer`,
    axis: 'månader efter avslut',
    howToRead:
      'Linjen är det förväntade. Det breda bandet rymmer nio framtider av tio, det smala hälften av dem. Den streckade linjen går mellan de mål som är påslagna. Mellan punkterna är linjerna räta: bara punkterna är räknade.',
  },

  actorsCell: {
    title: 'Vem betalar och vem vinner',
    counting: 'Räknat',
    countings: { report: 'med rapportens räknesätt', intake: 'på hela årsintaget' },
    howToReadIntake:
      'Kurvan följer ett helt års intag från första dagen, månad för månad: kostnaden betalas medan deltagarna är inskrivna, nyttan kommer när de har slutat, och det som hade kommit även utan insatsen är borträknat. Linjen är det förväntade; bandet rymmer nio framtider av tio.',
    axisIntake: 'år från intagsårets första dag',
    accounts: 'Hela kalkylen efter 5 och 10\u00a0år',
    accountsNote:
      'Ett helt års intag, avhopp inräknade: nytta utöver den som ändå hade kommit, minus kostnad, med den ränta som scenariot har. Tabellen delar det på dem som vinner och betalar.',
    accountBox: (scenario: string, years: string) => `”${scenario}” efter ${years}\u00a0år`,
    accountTitle: (actor: string, what: string, years: string) =>
      `${actor}: ${what} efter ${years}\u00a0år`,
    account: {
      gained: 'Nytta',
      paid: 'Kostnad',
      net: 'Nettonuvärde',
      interval: 'Nio framtider av tio',
      perKrona: 'Nytta per krona',
      chance: 'Nyttan överstiger kostnaden',
    },
    summed: (scenario: string, years: string, actor: string, net: string, perKrona: string) =>
      `Hela årsintaget i ”${scenario}” ger ${actor} netto ${net} på ${years}\u00a0år, ${perKrona} kronor i nytta för varje krona.`,
    summedExpected: (scenario: string, years: string, actor: string, net: string) =>
      `Hela årsintaget i ”${scenario}” ger ${actor} ${net} på ${years}\u00a0år.`,
    summedChance: (chance: string) => `Nyttan överstiger kostnaden i ${chance} framtider.`,
    whose: 'Visa kurvan för',
    names: {
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
    namesInText: {
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
    pays: (scenario: string, actor: string, cost: string, benefit: string, months: string) =>
      `I ”${scenario}” betalar ${actor} ${cost} för ett år och får tillbaka ${benefit} om året. Kostnaden är återbetald efter ${months}.`,
    neverBack: (scenario: string, actor: string, cost: string) =>
      `I ”${scenario}” betalar ${actor} ${cost} för ett år och får aldrig tillbaka det.`,
    onlyGains: (scenario: string, actor: string, benefit: string) =>
      `I ”${scenario}” betalar ${actor} ingenting och vinner ${benefit} om året.`,
    paidBack: (years: string, chance: string) =>
      `Inom ${years}\u00a0år är kostnaden återbetald i ${chance} framtider.`,
    paidBackBoth: (
      years: string,
      base: string,
      baseChance: string,
      other: string,
      otherChance: string,
    ) =>
      `Inom ${years}\u00a0år är kostnaden återbetald i ${baseChance} framtider i ”${base}” och i ${otherChance} i ”${other}”.`,
    mostAndLast: (scenario: string, most: string, benefit: string, last: string, months: string) =>
      `Av alla i ”${scenario}” vinner ${most} mest, ${benefit} om året. Längst tid tar det för ${last}: ${months}.`,
    howToRead:
      'Kurvan börjar vid kostnaden för ett år och stiger med nyttan av dem som fullföljer det året, enligt rapportens sätt att räkna: samma nytta år efter år. Där den går över noll är kostnaden återbetald. Linjen är det förväntade; bandet rymmer nio framtider av tio.',
    axis: 'år efter avslut',
    millions: 'mkr',
    year: 'År',
    expected: (scenario: string) => `${scenario}, förväntat`,
    nineOfTen: (scenario: string) => `${scenario}, nio framtider av tio`,
    reading: 'Tabellen visar',
    readings: { expected: 'det förväntade', interval: 'nio framtider av tio' },
    box: (scenario: string) => `Alla aktörer i ”${scenario}”`,
    actor: 'Aktör',
    columns: {
      cost: 'Kostnad för ett år',
      benefit: 'Nytta om året',
      net1: 'Netto efter 1\u00a0år',
      net5: 'Netto efter 5\u00a0år',
      writtenOff: 'Årets netto, kostnaden avskriven på 3\u00a0år',
      payback: 'Återbetalt efter',
    },
    paidBackHead: (years: string) => `Återbetalt inom ${years}\u00a0år`,
    paysNothing: 'betalar inget',
    netTitle: (actor: string, years: string) => `${actor}: netto efter ${years}\u00a0år`,
    how: {
      cost: 'Aktörens del av årets kostnad, som kostnaden är fördelad.',
      benefit:
        'Aktörens del av samhällets nytta om året, efter nyckeln i rapportens tabell 1. Hälften av det som Försäkringskassan, Arbetsförmedlingen och staden vinner följer hur stor del av arbetena som kommer från deras remisser (antaget); övriga staten tar resten.',
      net1: 'Ett års nytta minus hela kostnaden.',
      net5: 'Fem års nytta minus hela kostnaden.',
      net: 'Nyttan av så många år minus hela kostnaden.',
      account:
        'Hela årsintagets nytta utöver den som ändå hade kommit, och dess kostnad, månad för månad; aktörens del efter samma nyckel som i rapportens räknesätt.',
      perKrona: 'Nyttan delad med kostnaden.',
      writtenOff: 'Ett års nytta minus den del av kostnaden som skrivs av på ett år.',
      payback: 'Tolv gånger kostnaden delad med nyttan om året, inte avrundad.',
    },
    keyFigure: (actor: string) => `Nytta om året 2017, ${actor}`,
    writeOffYears: 'Kostnaden skrivs av på',
    years: (number: string) => `${number}\u00a0år`,
  },

  calendarCell: {
    title: 'Månad för månad',
    coming: 'Följer verksamheten månad för månad …',
    show: 'Visa i kalendern',
    whose: 'Grupp',
    allGroups: 'alla grupper',
    readings: { enrolled: 'Inskrivna', waiting: 'I kö', foyer: 'I Foajén' },
    finding: (scenario: string, first: string, last: string, year: string, places: string) =>
      `I ”${scenario}” är i snitt ${first} inskrivna samtidigt det första året, och det sista (år ${year}) är det ${last}; platserna är ${places}.`,
    fewEnds: (year: string, fewest: string, last: string) =>
      `År ${year} når i snitt bara ${fewest} planerat slut, mot ${last} det sista året: de som började efter ändringen är inte framme än.`,
    waiting: (scenario: string, year: string, months: string, inLine: string, interval: string) =>
      `I ”${scenario}” har de som börjar år ${year} väntat i snitt ${months}; när året är slut står i snitt ${inLine} i kö (nio framtider av tio ${interval}).`,
    noLine: (scenario: string) =>
      `I ”${scenario}” väntar ingen, eftersom platserna inte är begränsade där.`,
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

  goalsCell: {
    title: 'Planera från målet',
    show: 'Visa om målen',
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
    noLevel: (scenario: string, what: string) =>
      `${what}: i ”${scenario}” går det inte att räkna med någon enda person, inte ens i varannan framtid.`,
    goalReached: (goal: string, chance: string) => `Målet ${goal} nås i ${chance} framtider.`,
    commonGoalReached: (goal: string, group: string, chance: string) =>
      `Målet för alla grupper, ${goal}, nås i ${group} i ${chance} framtider.`,
    commonGoal: (goal: string) => `${goal} (för alla grupper)`,
    commonGoalTick: (goal: string) => `mål för alla grupper ${goal}`,
    luckNote:
      'I framtiderna varierar både det som ingen vet och turen i vilka som deltar: med få personer hoppar andelen mycket från år till år.',
    levelHow: (percent: string) =>
      `Den högsta nivå som nås i minst ${percent} av hundra framtider (den lägsta, när mindre är bättre). Andelen och personerna räknas var för sig: hur många som fullföljer är olika i varje framtid.`,
    tableOf: (scenario: string, what: string) => `Nivåer i ”${scenario}”: ${what}`,
    counted: 'Räknat',
    expected: 'Väntat',
    certainty: (percent: string) => `Nås i ${percent} av 100`,
    chance: 'Chans att nå målet',
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
      `De små prickarna är ${futures} av framtiderna i varje scenario.`,
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
      `Målet (${goal}) nås i ${percent} av 100 framtider i ”${scenario}” om detta är minst ${value}: ${input}. Sökningen prövar bara några hundra framtider för varje värde: det kan lika gärna vara ${between}.`,
    atMost: (
      goal: string,
      percent: string,
      scenario: string,
      input: string,
      value: string,
      between: string,
    ) =>
      `Målet (${goal}) nås i ${percent} av 100 framtider i ”${scenario}” om detta är högst ${value}: ${input}. Sökningen prövar bara några hundra framtider för varje värde: det kan lika gärna vara ${between}.`,
    anywhere: (goal: string, percent: string, scenario: string, input: string) =>
      `Målet (${goal}) nås i minst ${percent} av 100 framtider i ”${scenario}” vilket värde detta än har inom rimliga gränser: ${input}.`,
    noEffect: (goal: string, scenario: string, input: string, chance: string) =>
      `Detta ensamt gör ingen skillnad som går att se i ”${scenario}”: ${input}. Målet (${goal}) nås i ${chance}, och ungefär lika ofta vilket värde det än har inom rimliga gränser.`,
    allLikely: (low: string, high: string) =>
      `Hela det som antas troligt räcker, ${low} till ${high}.`,
    withinLikely: (low: string, high: string) =>
      `Det ligger inom det som antas troligt, ${low} till ${high}.`,
    outsideLikely: (low: string, high: string) =>
      `Det ligger utanför det som antas troligt, ${low} till ${high}: så mycket måste antagandet vara fel för att målet ska nås.`,
    asItStands: (chance: string) => `Som scenariot står nås målet i ${chance} framtider.`,
    otherwise: (paybacks: string) =>
      `Svaret gäller ett sätt att räkna av fyra. Som scenariot står väntas återbetalningen ta ${paybacks}.`,
    otherPayback: (months: string, measure: string) => `${months} (${measure})`,
    shorterThanKnown: (months: string) =>
      `Ingen grupp i rapporterna har haft kortare tid än ${months}. Vad som händer på kortare tid än så har ingen sett: räkna inte med det.`,
    spent: (cost: string) =>
      `Reglaget är kostnaden för 2017 års deltagarmånader. Scenariot har andra, så ett år kostar då ${cost}.`,
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
      'Ett antagande i taget, allt annat som i scenariot: det värde där den väntade återbetalningen blir precis målet. Utan slump, med den exakta motorn.',
    switchingHow: 'Värdet där den väntade återbetalningen möter målet, allt annat som i scenariot.',
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
    scenarioName: (scenario: string, input: string, value: string) =>
      `${scenario}, ${input} ${value}`,
    added: (scenario: string) => `Nytt scenario: ${scenario}`,
  },

  driversCell: {
    title: 'Vad hänger svaret på?',
    show: 'Visa om vad svaret hänger på',
    views: {
      tornado: 'vad som flyttar svaret mest',
      spread: 'vad spridningen kommer av',
      learn: 'vad som är värt att ta reda på',
    },
    tornadoTitle: 'Vad flyttar återbetalningen mest?',
    believed: (scenario: string, input: string, low: string, high: string) =>
      `Av det som ingen vet hänger svaret i ”${scenario}” mest på: ${input}. I de troliga ändarna blir det ${low} och ${high}.`,
    chosen: (input: string, low: string, high: string) =>
      `Av det som går att bestämma flyttar mest: ${input}. En tiondel ner och upp ger ${low} och ${high}.`,
    leverHow: (value: string) =>
      `Den exakta motorn, med reglaget på ${value} och allt annat som i scenariot.`,
    assumptionHow: (value: string) =>
      `Den exakta motorn, med antagandet på ${value} och allt annat som i scenariot. Mellan ändarna ligger fyra dragningar av fem.`,
    counting: (bars: string) => `Räknar: ${bars} klara …`,
    tornadoAxis: 'månader till återbetalning',
    tornadoHowToRead:
      'Varje stapel är ett tal i scenariot, flyttat ensamt: reglagen en tiondel ner och upp, antagandena till ändarna av det som är troligt (fyra dragningar av fem). Strecket är svaret som det står. Vid staplarnas ändar står värdet som ger dem. Gruppernas chanser, som vilar på få personer, har inget reglage; de finns med i ”vad spridningen kommer av”.',
    input: 'Tal',
    part: 'Sort',
    from: 'Lågt',
    to: 'Högt',
    gives: 'Ger',
    spreadTitle: 'Vad kommer spridningen i årets nytta av?',
    spread: (scenario: string, unknown: string, share: string, luck: string) =>
      `Mest osäkert i ”${scenario}” just nu: ${unknown}, som ensamt förklarar ${share} av spridningen i årets nytta. Slumpen i vilka som deltar och hur det går för dem står för ${luck}.`,
    shareHow: (error: string) =>
      `Framtiderna ordnas efter det okända och delas i lika delar; så mycket som delarnas medelvärden skiljer sig åt är vad det förklarar ensamt (första ordningens Sobolindex), säkert på ±\u00a0${error}.`,
    totalHow: (error: string) =>
      `Så mycket av spridningen skulle finnas kvar om allt annat i listan var känt (totalt Sobolindex): vad det okända gör ensamt och tillsammans med annat. Det läses ut ur samma framtider, med det okända och utan, säkert på ±\u00a0${error}.`,
    luckHow: (error: string) =>
      `Så mycket av spridningen finns kvar när alla okända tal är kända: slumpen i vilka som deltar och hur det går för dem, säkert på ±\u00a0${error}.`,
    spreadHowToRead:
      'Den fyllda stapeln är den del av variationen mellan framtider som ett okänt tal förklarar ensamt. Den ljusa är vad som skulle finnas kvar om allt annat var känt, samspelet med andra inräknat; där två okända hänger ihop, som gruppernas chanser, kan den vara den kortare. Staplarna behöver inte bli hundra procent.',
    unknown: 'Okänt',
    alone: 'Ensamt',
    together: 'Kvar om resten vore känt',
    aloneAs: (share: string) => `${share} ensamt`,
    togetherAs: (share: string) => `${share} om resten vore känt`,
    luck: 'Slumpen',
    learnTitle: 'Vad är värt att ta reda på?',
    needsTwo: 'Här behövs två scenarier att välja mellan: lägg till ett med cellens meny.',
    decision: (first: string, second: string, best: string, years: string, all: string) =>
      `Valet står mellan ”${first}” och ”${second}”. Räknat på hela intagets nytta minus dess kostnad efter ${years}\u00a0år väntas ”${best}” vara bäst. Att veta allt som är okänt innan man väljer vore värt högst ${all} för ett års intag.`,
    findOut: (unknown: string, worth: string) =>
      `Mest värt att ta reda på före beslutet: ${unknown}, högst ${worth}.`,
    foundOutBy: {
      extension: 'Det visar en uppföljning av dem som får längre tid.',
      dropOuts: 'Det visar en uppföljning av dem som avbryter.',
      twentyFourMonths: 'Det visar en uppföljning i 24\u00a0månader av dem som fullföljer.',
      agencies: 'Det visar fler avslut, räknade efter myndighet och utfall.',
      reasons: 'Det visar en fråga om orsaken vid varje avbrott.',
      comparison:
        'Det kräver en jämförelse med liknande personer som inte fick insatsen; ingen uppföljning av deltagare kan visa det.',
      registers:
        'Det visar vad personer kostar och betalar före och efter, ur myndigheternas register; ingen uppföljning nedan visar det.',
      kinds: 'Det visar en räkning av arbetena vid avslut, med och utan stöd.',
      nothing: 'Det går inte att ta reda på i förväg: det är vad som är olika mellan åren.',
    },
    nothingToFind:
      'Inget enskilt svar skulle ändra valet: det ena scenariot är bäst vad man än får veta.',
    knowingHow: (years: string, error: string) =>
      `I varje framtid väljs det scenario som väntas vara bäst när man vet detta; det är vad valet ger utöver det bästa utan att veta, i hela intagets nytta minus dess kostnad efter ${years}\u00a0år, säkert på ±\u00a0${error}. Vad som väntas läses av en kurva genom de andra framtiderna.`,
    learnHowToRead:
      'Stapeln är vad det högst kan vara värt att få veta något säkert innan man väljer mellan de två scenarierna. Noll betyder att valet blir detsamma vad man än får veta. Att ta reda på något delvis är värt mindre. Visas gör det som är värt mer än osäkerheten i uträkningen.',
    everything: 'Allt okänt på en gång',
    worth: 'Värt högst',
    followUpTitle: 'Vad är det värt att följa upp fler?',
    followedPersons: 'Så många fler följs upp',
    followUp: (persons: string, whom: string, worth: string) =>
      `Av uppföljningarna är denna mest värd med ${persons}\u00a0personer till: ${whom}. Valet kan väntas bli ${worth} bättre; så mycket får uppföljningen högst kosta för att löna sig på ett års intag.`,
    noFollowUp: (persons: string) =>
      `Ingen av uppföljningarna kan med ${persons}\u00a0personer till väntas förbättra valet mellan de två scenarierna.`,
    followUpHow: (persons: string, years: string, error: string) =>
      `I varje framtid räknas vad en uppföljning av ${persons}\u00a0personer skulle visa, och det scenario väljs som då väntas vara bäst. Det är vad valet ger utöver det bästa utan uppföljning, i hela intagets nytta minus dess kostnad efter ${years}\u00a0år, säkert på ±\u00a0${error}. Vad uppföljningen kostar är inte med.`,
    followUpHowToRead:
      'Stapeln är vad ett års intag kan väntas vinna på att man väljer efter uppföljningen i stället för nu. De som får längre tid följs ett halvår från det planerade slutet: hur många som går till arbete och hur många som avbryter. De som avbryter tillfrågas ett halvår efteråt om de har arbete. De som fullföljer utan arbete följs i 24\u00a0månader: när de får arbete och, för dem som får det första halvåret, om de har det kvar. De som börjar räknas efter myndighet och utfall, i den blandning som finns i dag. En uppföljning kan visa flera okända tal på en gång, och då vara värd mer än det mest värda av dem. Vad uppföljningen kostar och hur lång tid den tar är inte med: den lönar sig om den kostar mindre än den är värd.',
    followUpOf: 'Uppföljning av',
    worthExpected: 'Väntat värde',
    followUps: {
      extension: 'De som får längre tid',
      dropOuts: 'De som avbryter, ett halvår efteråt',
      twentyFourMonths: 'De som fullföljer utan arbete, i 24\u00a0månader',
      agencies: 'De som börjar, efter myndighet och utfall',
    },
    drawing: 'Läser ut vad framtiderna antar …',
    unknowns: {
      workChance: 'Gruppernas chans till arbete',
      workFromAf: 'Chansen till arbete för dem från Arbetsförmedlingen',
      workFromSke: 'Chansen till arbete för dem från Socialkontor Ekonomi',
      dropOutChance: 'Gruppernas risk för avbrott',
      dropOutFromAf: 'Risken för avbrott för dem från Arbetsförmedlingen',
      dropOutFromSke: 'Risken för avbrott för dem från Socialkontor Ekonomi',
      dropOutForHealth: 'Hur många avbrott som beror på hälsan',
      workInExtension: 'Chansen till arbete i den extra tiden',
      dropOutInExtension: 'Risken för avbrott i den extra tiden',
      workAfterExit: 'Chansen till arbete efter avslut',
      jobLoss: 'Hur många som förlorar arbetet',
      workOfDropOuts: 'Hur det går för dem som avbryter',
      workAnyway: 'Vad som hade hänt ändå',
      yearValue: 'Nyttans svängning från år till år',
      jobValue: 'Värdet av ett arbete',
      jobKinds: 'Vilka slags arbeten det blir',
      completerValue: 'Värdet av en fullföljd utan arbete',
    },
  },

  flowCell: {
    title: 'Vägen genom insatsen',
    finding: (scenario: string, starts: string, jobs: string, dropOuts: string) =>
      `Av ett års ${starts} starter i ”${scenario}” väntas ${jobs} gå till arbete vid avslut och ${dropOuts} avbryta.`,
    mostJobs: (group: string, jobs: string) => `Flest till arbete kommer från ${group}: ${jobs}.`,
    howToRead:
      'Banden är så tjocka som de är människor: från den myndighet som skickar, genom gruppen, till det som händer vid avslut. Färgen är utfallets.',
    tableTitle: 'Från grupp till utfall',
    jobsFrom: (group: string) => `Till arbete vid avslut, ${group}`,
    courseTitle: 'Var ett års deltagare är över tid',
    courseFinding: (scenario: string, most: string, full: string, working: string, end: string) =>
      `Av dem som börjar under ett år i ”${scenario}” är som flest ${most} inskrivna samtidigt, månad ${full}. Månad ${end} är ${working} i arbete.`,
    courseHowToRead:
      'Månaderna räknas från årets första dag. Skikten ligger på varandra och är tillsammans alla som har börjat: under året blir de fler, sedan lika många hela tiden. Förväntade antal, inte en enskild framtid.',
    courseHow:
      'Starterna är jämnt spridda över året. Hur länge var och en stannar följer av gruppens utfall och planerade tid, och vad som händer sedan av antagandena om tiden efter avslut.',
    courseAxis: 'månader från årets början',
    courseNames: {
      working: 'I arbete',
      studying: 'Studerar',
      seeking: 'Rehab, söker',
      enrolled: 'I insatsen',
      droppedOut: 'Avbrutit',
    },
    enrolled: 'I insatsen',
    future: 'Följ en enda framtid',
    futureNote:
      'Här lottas varje deltagare för sig. Det är en av många framtider som är lika rimliga; en annan ser annorlunda ut.',
    number: 'Framtid nummer',
    another: 'En annan framtid',
    month: 'Månad',
    atMonth: (month: string) => `Månad ${month}`,
    play: 'Spela',
    stop: 'Stoppa',
    stepBack: 'Ett steg bakåt',
    stepOn: 'Nästa händelse',
    before: 'Har inte börjat',
    working: 'I arbete',
    studying: 'Studerar',
    seeking: 'Fortsatt rehab eller söker arbete',
    jobLost: 'Har mist ett arbete',
    droppedOut: 'Har avbrutit',
    count: (place: string, count: string) => `${place}: ${count}`,
    person: (number: string) => `person ${number}`,
    event: (month: string, what: string) => `Månad ${month}: ${what}`,
    starts: (person: string, agency: string, group: string) =>
      `${person}, från ${agency}, börjar i ${group}.`,
    moves: (person: string, group: string) => `${person} går över till ${group}.`,
    exits: {
      arbete: (person: string) => `${person} går till arbete.`,
      studier: (person: string) => `${person} går till studier.`,
      rehab: (person: string) => `${person} når planerat slut och går vidare till fortsatt rehab.`,
      avbrott: (person: string) => `${person} avbryter.`,
    },
    later: {
      working: (person: string) => `${person} får ett arbete.`,
      studying: (person: string) => `${person} börjar studera.`,
      seeking: (person: string) => `${person} söker arbete.`,
      jobLost: (person: string) => `${person} mister arbetet.`,
    },
    lately: 'Det som hände senast',
    nothingYet: 'Ingenting har hänt än.',
    places: (month: string) => `Var alla är månad ${month}`,
  },

  leversCell: {
    title: 'Reglage',
    empty: 'Välj de reglage som ni vill ha framför er, från vilka scenarier som helst.',
    add: 'Lägg till reglage',
    remove: 'Ta bort',
    removeOf: (lever: string, scenario: string) => `Ta bort ${lever}, ${scenario}`,
    added: (lever: string) => `Lagt till: ${lever}`,
    missing: (path: string) => `Reglaget ”${path}” finns inte i scenariot.`,
    unused: 'Har ingen verkan: antalet starter följer av budgeten.',
    yes: 'Ja',
    no: 'Nej',
    ownMix: 'Egna andelar',
  },

  scenarioMenu: {
    menuOf: (name: string) => `Gör något med scenariot: ${name}`,
    addLayerOn: (name: string) => `Nytt scenario som bygger på ”${name}”`,
    layerName: (base: string) => `Som ${base}, men …`,
    duplicate: 'Gör en kopia av scenariot',
    copyName: (name: string) => `${name} (kopia)`,
    rename: 'Scenariots namn',
    remove: 'Ta bort scenariot',
    removeOf: (name: string) => `Ta bort scenario: ${name}`,
  },

  contents: {
    title: 'Innehåll',
  },

  changes: {
    open: 'Ändringar',
    title: 'Ändringar och lägen',
    log: 'Det som har gjorts, det senaste först',
    none: 'Inget har ändrats sedan anteckningsboken öppnades.',
    goTo: 'Gå till hur det var då',
    opened: 'Som den öppnades',
    more: 'Visa fler',
    entry: (scenario: string, field: string, from: string, to: string) =>
      `${scenario}: ${field} ${from} → ${to}`,
    effect: (scenario: string, moves: string) => `${scenario}: ${moves}`,
    move: (figure: string, from: string, to: string) => `${figure} ${from} → ${to}`,
    payback: 'återbetalning',
    jobs: 'till arbete',
    cost: 'kostnad',
    noEffect: 'Nyckeltalen är desamma.',
    stages: 'Lägen att återvända till',
    stagesNote: 'Ett läge är scenarierna och målen som de står nu. Det följer med i filen.',
    nameLabel: 'Lägets namn',
    pin: 'Spara läget',
    pinned: (name: string) => `Spara läge: ${name}`,
    stageName: (number: string) => `Läge ${number}`,
    return: 'Gå tillbaka hit',
    returnTo: (name: string) => `Gå tillbaka till läge: ${name}`,
    deleteStage: (name: string) => `Ta bort läge: ${name}`,
    sameAsNow: 'Nyckeltalen är som nu.',
  },

  palette: {
    open: 'Kommandon',
    title: 'Vad vill du göra?',
    search: 'Sök bland kommandon, celler, reglage och scenarier',
    none: (query: string) => `Inget heter så: ${query}`,
    goTo: (name: string) => `Gå till: ${name}`,
    goToControl: (name: string) => `Till reglaget: ${name}`,
    openReady: (name: string) => `Öppna färdig anteckningsbok: ${name}`,
    focus: (name: string) => `Ändra scenario: ${name}`,
    add: (kind: string) => `Lägg till cell: ${kind}`,
  },

  keyNames: {
    palette: 'Ctrl K',
    undo: 'Ctrl Z',
    redo: 'Ctrl Y',
    save: 'Ctrl S',
    help: '?',
    add: '/',
    move: 'Alt ↑ / Alt ↓',
    fold: 'Alt −',
    remove: 'Alt Del',
    moveUp: 'Alt ↑',
    moveDown: 'Alt ↓',
  },

  keys: {
    title: 'Tangenter',
    note: 'På Mac: Cmd i stället för Ctrl.',
    does: {
      palette: 'Sök bland allt som går att göra',
      undo: 'Ångra',
      redo: 'Gör om',
      save: 'Spara som fil',
      help: 'Visa tangenterna',
      add: 'Lägg till en cell efter den du står i',
      move: 'Flytta cellen du står i',
      fold: 'Fäll ihop eller ut cellen',
      remove: 'Ta bort cellen',
    },
  },

  library: {
    open: 'Anteckningsböcker',
    title: 'Anteckningsböcker',
    own: 'Dina, i den här webbläsaren',
    private: 'De sparas av sig själva när du ändrar något, här i webbläsaren och ingen annanstans.',
    search: 'Sök bland dina anteckningsböcker',
    none: 'Du har inga ännu. Ändra något i den som är öppen, så sparas den här.',
    notFound: (query: string) => `Ingen anteckningsbok heter så: ${query}`,
    isOpen: 'öppen nu',
    of: (action: string, title: string) => `${action}: ${title}`,
    copyOf: (title: string) => `${title} (kopia)`,
    thrown: (title: string) => `Tog bort ”${title}”.`,
    gone: (count: string) => `Borttagna: ${count}`,
    goneNote: 'De kan läggas tillbaka i 30 dagar.',
    putBack: 'Lägg tillbaka',
    unreadable: 'Den går inte att öppna, men finns kvar och kan sparas som fil.',
    size: (notebooks: string, kilobytes: string) =>
      `Antal: ${notebooks}. Plats i webbläsaren: omkring ${kilobytes}\u00a0kB.`,
    ready: 'Färdiga, som öppnas som kopior',
    readyTitles: {
      twoYearProgramme: 'Tvåårig insats?',
      evenIntake: 'Jämnare inflöde',
      realisticGoals: 'Realistiska mål',
      paybackGoals: '34 och 14\u00a0månader',
      fewerDropOuts: 'Färre avbrott',
      backtest: 'Stämmer modellen?',
      empty: 'Tom anteckningsbok',
    },
    readyAbout: {
      twoYearProgramme: 'Ett år bredvid två: vad händer med arbete, kostnad och återbetalning?',
      evenIntake:
        'Lika många från varje myndighet, under tre antaganden om varför grupperna skiljer sig.',
      realisticGoals: 'Vilka procentuella mål nås, per grupp, och hur säkert?',
      paybackGoals: 'Vad som krävs för att betala tillbaka i tid, och vad svaret hänger på.',
      fewerDropOuts: 'Vad det ger om avbrott på grund av ohälsa förebyggs.',
      backtest: 'Modellen mot det som rapporterna skriver och det som hände sedan.',
      empty: 'Börja från siffrorna för 2017 och skriv din egen fråga.',
    },
  },

  storage: {
    untouched: 'Som den öppnades',
    saving: 'Sparar …',
    saved: 'Sparad i webbläsaren',
    blocked:
      'Webbläsaren låter inte sidan spara, kanske för att fönstret är privat. Arbeta vidare, och spara som fil innan du stänger.',
    full: 'Det finns inte plats att spara i webbläsaren. Ta bort något du inte behöver, eller spara som fil.',
    notSaved: 'Inte sparad',
    conflict:
      'Anteckningsboken har ändrats i en annan flik. Det du har gjort här är inte sparat ännu.',
    takeOther: 'Visa den andra flikens',
    keepMine: 'Spara min som en kopia',
    reloaded: 'Visar det som sparades i en annan flik.',
  },

  textCell: {
    label: 'Text',
    help: 'Rubrik: ## före. Fetstil: **så**. Lista: bindestreck före varje rad. Tal som följer med: Infoga tal.',
    oneLanguage: 'Du ändrar den svenska texten; den engelska är kvar som den är.',
    insert: 'Infoga tal',
    done: 'Klar',
    edit: 'Ändra text',
    empty: 'Här kan du skriva text, med tal som följer med när något ändras.',
    search: 'Sök bland talen',
    found: (number: string) => `Antal tal: ${number}`,
    waiting: '…',
    missing: (reference: string) => `[hittas inte: ${reference}]`,
    missingHint: 'Talet eller scenariot finns inte. Ändra texten eller ta bort hänvisningen.',
    leverLabel: (lever: string, scenario: string) => `${lever}, ${scenario}`,
    leverHint: 'Dra i sidled, använd piltangenterna eller tryck Enter för att skriva',
    choice: (scenario: string, figure: string) => `${scenario}: ${figure}`,
    median: (figure: string) => `${figure}, mitten av framtiderna`,
    low: (figure: string) => `${figure}, 5 av 100 är kortare`,
    high: (figure: string) => `${figure}, 5 av 100 är längre`,
    within: (figure: string, months: string) => `${figure}, chans att klara ${months}\u00a0månader`,
    never: (figure: string) => `${figure}, chans att aldrig betala sig`,
    lever: (field: string) => `${field} (går att dra)`,
    ofGroup: (field: string, group: string) => `${field}, ${group}`,
  },

  problems: {
    quote: (text: string) => `”${text}”`,
    at: (place: string, sentence: string) => `${place}: ${sentence}`,
    line: (line: string, column: string) => `rad ${line}, tecken ${column}`,
    tooLarge: (size: string, most: string) =>
      `Filen har ${size} tecken; en anteckningsbok kan ha högst ${most}.`,
    notJson: (near: string) =>
      near === ''
        ? 'Filen går inte att läsa: den är inte skriven som JSON.'
        : `Filen går inte att läsa som JSON vid ”${near}”.`,
    notNotebook: 'Filen är inte en anteckningsbok från Scenarioverkstad.',
    tooNew: (version: string, known: string) =>
      `Filen har format ${version}, men den här versionen läser till och med format ${known}. Öppna den i en nyare version.`,
    unknownVersion: (version: string) => `Formatet ${version} finns inte.`,
    missing: 'Uppgiften saknas.',
    wrongType: (value: string, expected: string) =>
      `${value} är av fel slag; här ska stå ${expected}.`,
    notAllowed: (value: string, allowed: string) =>
      allowed === ''
        ? `${value} kan inte stå här.`
        : `${value} kan inte stå här. Välj bland ${allowed}.`,
    tooSmall: (value: string, least: string) => `${value} är för litet; minst ${least}.`,
    tooBig: (value: string, most: string) => `${value} är för stort; högst ${most}.`,
    notWhole: (value: string) => `${value} är inte ett heltal.`,
    unknownField: (field: string) => `Fältet ”${field}” är okänt.`,
    forbiddenKey: (key: string) => `Nyckeln ”${key}” är inte tillåten.`,
    badId: (id: string) =>
      `${id} kan inte vara ett namn i filen: använd små bokstäver a–z, siffror och bindestreck.`,
    sharesNotWhole: (sum: string) => `Andelarna blir ${sum} tillsammans; de ska bli 100\u00a0%.`,
    noGroups: 'Scenariot har inga grupper.',
    duplicateId: (id: string) => `${id} förekommer två gånger.`,
    missingBase: (id: string) => `Basen ${id} finns inte i filen.`,
    circularBase: (chain: string) => `Scenarierna bygger på varandra i en cirkel: ${chain}.`,
    missingScenario: (id: string) => `Scenariot ${id} finns inte i filen.`,
    missingCell: (id: string) => `Cellen ${id} finns inte i filen.`,
    unlistedCell: (id: string) => `Cellen ${id} saknas i ordningen cellOrder.`,
    groupWithoutEvidence: (id: string, known: string) =>
      `Gruppen ${id} har inga räknade utfall. Grupper med utfall: ${known}.`,
    types: {
      number: 'ett tal',
      string: 'text',
      boolean: 'true eller false',
      object: 'ett objekt { … }',
      array: 'en lista [ … ]',
      other: 'något annat',
    },
  },

  commandLine: {
    usage:
      'Användning: npm run --silent simulate -- scenarios/<anteckningsbok>.json [--scenario id …] [--exact] [--replicates n] [--seed text] [--format json|csv|table] [--language sv|en] | --schema',
    noFile: 'Ange en anteckningsbok att räkna på.',
    unreadable: (file: string) => `Filen ${file} går inte att läsa.`,
    unknownOption: (option: string) => `Flaggan ${option} är okänd.`,
    badOption: (option: string) => `Flaggan ${option} är inte rätt skriven.`,
    unknownLanguage: (language: string) => `Språket ${language} finns inte; välj sv eller en.`,
    oneFile: (file: string) => `Ange en anteckningsbok i taget; ${file} är en för mycket.`,
    unknownFormat: (format: string) => `Formatet ${format} är okänt; välj json, csv eller table.`,
    unknownScenario: (id: string, known: string) =>
      `Scenariot ${id} finns inte i filen. Det finns: ${known}.`,
    badReplicates: (text: string) =>
      `${text} framtider går inte att simulera; ange ett heltal från 1 till 1\u00a0000\u00a0000.`,
    badSeed: 'Fröet ska ha mellan 1 och 100 tecken.',
    medianAndRange: 'median (5–95\u00a0%)',
    within: (months: string) => `inom ${months}`,
    chanceOf: (dots: string) => `${dots} av\u00a0100`,
  },
};
