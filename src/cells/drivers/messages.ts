import { inBoth } from '../../message/inBoth.ts';

/** What the kind is called in menus. */
export const name = inBoth({ sv: 'Vad hänger svaret på?', en: 'What does the answer hang on?' });

const sv = {
  driversCell: {
    title: 'Vad hänger svaret på?',
    show: 'Fråga vad svaret hänger på',
    views: {
      tornado: 'vad som flyttar svaret mest',
      spread: 'vad spridningen kommer av',
      learn: 'vad som är värt att ta reda på',
    },
    tornadoTitle: 'Vad flyttar återbetalningen mest?',
    believed: (scenario: string, input: string, low: string, high: string) =>
      `Bland sådant som ingen vet flyttar detta svaret i ”${scenario}” mest: ${input}. I de troliga ändarna blir svaret ${low} och ${high}.`,
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
      `Mest osäkert i ”${scenario}” just nu: ${unknown}. Det förklarar ensamt ${share} av spridningen i årets nytta. Slumpen i vilka som deltar och hur det går för dem står för ${luck}.`,
    spreadTie: (scenario: string, first: string, second: string, luck: string) =>
      `Mest osäkert i ”${scenario}” just nu är ett av två, som framtiderna är för få för att skilja åt: ${first}, och ${second}. Slumpen i vilka som deltar och hur det går för dem står för ${luck}.`,
    spreadUntold: (scenario: string, luck: string) =>
      `Framtiderna är för få för att säga vad som är mest osäkert i ”${scenario}”: inget av det okända kan skiljas från 0. Slumpen i vilka som deltar och hur det går för dem står för ${luck}.`,
    noSpread: (scenario: string) =>
      `I ”${scenario}” är årets nytta densamma i alla framtider: det finns ingen spridning att förklara.`,
    notTold: (error: string) => `kan inte skiljas från 0 (±\u00a0${error})`,
    partOfChances: (unknown: string) => `Därav ${unknown}`,
    aloneHow: (error: string) =>
      `Så mycket av spridningen förklarar det ensamt (första ordningens Sobolindex): det är vad par av framtider har gemensamt som liknar varandra i detta och i inget annat. Säkert på ±\u00a0${error}.`,
    shareHow: (error: string) =>
      `Framtiderna ordnas efter det okända och delas i lika delar; så mycket som delarnas medelvärden skiljer sig åt är vad det förklarar ensamt (första ordningens Sobolindex), säkert på ±\u00a0${error}.`,
    totalHow: (error: string) =>
      `Så mycket av spridningen skulle finnas kvar om allt annat i listan var känt (totalt Sobolindex): vad det gör ensamt och tillsammans med annat. Det dras om i varje framtid medan allt annat står kvar, och så räknas hur mycket den väntade nyttan ändras. Säkert på ±\u00a0${error}.`,
    luckHow: (error: string) =>
      `Så mycket av spridningen finns kvar när alla okända tal är kända: slumpen i vilka som deltar och hur det går för dem, säkert på ±\u00a0${error}.`,
    spreadHowToRead:
      'Den fyllda stapeln är den del av variationen mellan framtider som ett okänt tal förklarar ensamt. Den ljusa är vad som skulle finnas kvar om allt annat var känt, samspelet med annat inräknat; den är aldrig den kortare. Gruppernas chanser hänger ihop och räknas som ett; delarna av dem visas bara ensamma. Staplarna behöver inte bli hundra procent. Där framtiderna är för få för att skilja en del från 0 står det så, och hur stort felet är.',
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
    decisionUntold: (first: string, second: string, best: string, years: string, all: string) =>
      `Valet står mellan ”${first}” och ”${second}”. Räknat på hela intagets nytta minus dess kostnad efter ${years}\u00a0år väntas ”${best}” vara bäst. Vad det vore värt att veta allt som är okänt innan man väljer ${all}.`,
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
      selection: 'Det visar en jämförelse mellan tider då fler och färre togs in.',
      kinds: 'Det visar en räkning av arbetena vid avslut, med och utan stöd.',
      foundKinds: 'Det visar en räkning av arbetena ett halvår efter avslut, med och utan stöd.',
      nothing: 'Det går inte att ta reda på i förväg: det är vad som är olika mellan åren.',
    },
    untoldToFind:
      'Om något enskilt svar skulle ändra valet kan inte avgöras: vad det är värt är mindre än räkningens eget fel.',
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
    withError: (kronor: string, error: string) => `${kronor} (±\u00a0${error})`,
    cannotTell: (error: string) => `kan inte avgöras (±\u00a0${error})`,
    cannotTellFollowUp: (persons: string) =>
      `Om någon av uppföljningarna skulle förbättra valet med ${persons}\u00a0personer till kan inte avgöras: vad de är värda är mindre än räkningens eget fel.`,
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
      exitChances: 'Gruppernas chanser till arbete, studier och avbrott',
      workChance: 'Gruppernas chans till arbete',
      workFromAf: 'Chansen till arbete för dem från Arbetsförmedlingen',
      workFromSke: 'Chansen till arbete för dem från Socialkontor Ekonomi',
      dropOutChance: 'Gruppernas risk för avbrott',
      dropOutFromAf: 'Risken för avbrott för dem från Arbetsförmedlingen',
      dropOutFromSke: 'Risken för avbrott för dem från Socialkontor Ekonomi',
      dropOutForHealth: 'Hur många avbrott som beror på hälsan',
      workInExtension: 'Chansen till arbete i den extra tiden',
      dropOutInExtension: 'Risken för avbrott i den extra tiden',
      workBySelection: 'Vad urvalet gör med chansen till arbete',
      dropOutBySelection: 'Vad urvalet gör med risken för avbrott',
      workAfterExit: 'Chansen till arbete det första halvåret efter avslut',
      laterWork: 'Chansen till arbete senare efter avslut',
      jobLoss: 'Hur många som förlorar arbetet',
      workOfDropOuts: 'Hur det går för dem som avbryter',
      workAnyway: 'Vad som hade hänt ändå',
      yearValue: 'Nyttans svängning från år till år',
      jobValue: 'Värdet av ett arbete',
      jobKinds: 'Vilka slags arbeten det blir vid avslut',
      foundJobKinds: 'Vilka slags arbeten det blir efter avslut',
      completerValue: 'Värdet av en fullföljd utan arbete',
      benefitFallOff: 'Hur fort nyttan faller bort',
    },
  },
};

const en = {
  driversCell: {
    title: 'What does the answer depend on?',
    show: 'Ask what the answer depends on',
    views: {
      tornado: 'what moves the answer most',
      spread: 'what the spread comes from',
      learn: 'what is worth finding out',
    },
    tornadoTitle: 'What moves the payback most?',
    believed: (scenario: string, input: string, low: string, high: string) =>
      `Among the things that nobody knows, this one moves the answer in “${scenario}” the most: ${input}. At its likely ends the answer is ${low} and ${high}.`,
    chosen: (input: string, low: string, high: string) =>
      `Of what can be decided this moves it most: ${input}. A tenth down and up gives ${low} and ${high}.`,
    leverHow: (value: string) =>
      `The exact engine, with the lever at ${value} and everything else as in the scenario.`,
    assumptionHow: (value: string) =>
      `The exact engine, with the assumption at ${value} and everything else as in the scenario. Four draws of five lie between the ends.`,
    counting: (bars: string) => `Computing: ${bars} done …`,
    tornadoAxis: 'months to payback',
    tornadoHowToRead:
      'Each bar is one number of the scenario, moved alone: levers a tenth down and up, assumptions to the ends of what is likely (four draws of five). The line is the answer as it stands. At the ends of the bars stands the value that gives them. The groups’ chances, which rest on few people, have no lever; they are in “what the spread comes from”.',
    input: 'Number',
    part: 'Kind',
    from: 'Low',
    to: 'High',
    gives: 'Gives',
    spreadTitle: 'What does the spread in a year’s benefit come from?',
    spread: (scenario: string, unknown: string, share: string, luck: string) =>
      `Most uncertain in “${scenario}” right now: ${unknown}. Alone it explains ${share} of the spread in a year’s benefit. The luck in who takes part and how they fare stands for ${luck}.`,
    spreadTie: (scenario: string, first: string, second: string, luck: string) =>
      `Most uncertain in “${scenario}” right now is one of two that the futures are too few to tell apart: ${first}, and ${second}. The luck in who takes part and how they fare stands for ${luck}.`,
    spreadUntold: (scenario: string, luck: string) =>
      `The futures are too few to say what is most uncertain in “${scenario}”: nothing of the unknown can be told from 0. The luck in who takes part and how they fare stands for ${luck}.`,
    noSpread: (scenario: string) =>
      `In “${scenario}” a year’s benefit is the same in all futures: there is no spread to explain.`,
    notTold: (error: string) => `cannot be told from 0 (±\u00a0${error})`,
    partOfChances: (unknown: string) => `Of which ${unknown}`,
    aloneHow: (error: string) =>
      `As much of the spread it explains alone (the first-order Sobol index): it is what pairs of futures have in common that are alike in this and in nothing else. Certain to ±\u00a0${error}.`,
    shareHow: (error: string) =>
      `The futures are put in order of the unknown and cut into equal parts; as much as the parts’ means differ is what it explains alone (the first-order Sobol index), certain to ±\u00a0${error}.`,
    totalHow: (error: string) =>
      `As much of the spread would be left if everything else in the list were known (the total Sobol index): what it does alone and together with others. It is drawn anew in every future while everything else stays, and then it is reckoned how much the benefit to be expected changes. Certain to ±\u00a0${error}.`,
    luckHow: (error: string) =>
      `As much of the spread is left when all unknowns are known: the luck in who takes part and how they fare, certain to ±\u00a0${error}.`,
    spreadHowToRead:
      'The solid bar is the part of the variation between futures that an unknown explains alone. The light one is what would be left if everything else were known, what it does together with others included; it is never the shorter. The groups’ chances go together and count as one; their parts are shown alone only. The bars need not make a hundred per cent. Where the futures are too few to tell a part from 0, it says so, and how large the error is.',
    unknown: 'Unknown',
    alone: 'Alone',
    together: 'Left if the rest were known',
    aloneAs: (share: string) => `${share} alone`,
    togetherAs: (share: string) => `${share} if the rest were known`,
    luck: 'Luck',
    learnTitle: 'What is worth finding out?',
    needsTwo: 'This takes two scenarios to choose between: add one with the menu of the cell.',
    decision: (first: string, second: string, best: string, years: string, all: string) =>
      `The choice is between “${first}” and “${second}”. Counting the benefit of the whole intake less its cost after ${years}\u00a0years, “${best}” can be expected to be best. To know all that is unknown before choosing would be worth ${all} at most for a year’s intake.`,
    decisionUntold: (first: string, second: string, best: string, years: string, all: string) =>
      `The choice is between “${first}” and “${second}”. Counting the benefit of the whole intake less its cost after ${years}\u00a0years, “${best}” can be expected to be best. What it would be worth to know all that is unknown before choosing ${all}.`,
    findOut: (unknown: string, worth: string) =>
      `Most worth finding out before the decision: ${unknown}, ${worth} at most.`,
    foundOutBy: {
      extension: 'A follow-up of those given more time shows it.',
      dropOuts: 'A follow-up of those who drop out shows it.',
      twentyFourMonths: 'A follow-up of completers for 24\u00a0months shows it.',
      agencies: 'More exits, counted by agency and outcome, show it.',
      reasons: 'A question about the reason at each drop-out shows it.',
      comparison:
        'That takes a comparison with similar people who did not get the programme; no follow-up of participants can show it.',
      registers:
        'What people cost and pay before and after, from the agencies’ registers, shows it; no follow-up below does.',
      selection: 'A comparison of times when more and fewer were let in shows it.',
      kinds: 'A count of the jobs at exit, with and without support, shows it.',
      foundKinds: 'A count of the jobs half a year after exit, with and without support, shows it.',
      nothing: 'It cannot be found out beforehand: it is what differs between years.',
    },
    untoldToFind:
      'Whether any single answer would change the choice cannot be told: what it is worth is less than the error of the count itself.',
    nothingToFind:
      'No single answer would change the choice: the one scenario is best whatever one learns.',
    knowingHow: (years: string, error: string) =>
      `In every future the scenario is chosen that can be expected to be best when this is known; it is what that choice gives beyond the best without knowing, in the benefit of the whole intake less its cost after ${years}\u00a0years, certain to ±\u00a0${error}. What is to be expected is read from a curve through the other futures.`,
    learnHowToRead:
      'The bar is what it can be worth at most to learn something for certain before choosing between the two scenarios. Zero means that the choice is the same whatever one learns. To find out a part is worth less. Shown is what is worth more than the uncertainty of the reckoning.',
    everything: 'All that is unknown at once',
    worth: 'Worth at most',
    followUpTitle: 'What is it worth to follow up more people?',
    followedPersons: 'So many more are followed up',
    followUp: (persons: string, whom: string, worth: string) =>
      `Of the follow-ups this one is worth most with ${persons}\u00a0more persons: ${whom}. The choice can be expected to be ${worth} better; the follow-up may cost as much at most to pay on one year’s intake.`,
    withError: (kronor: string, error: string) => `${kronor} (±\u00a0${error})`,
    cannotTell: (error: string) => `cannot be told (±\u00a0${error})`,
    cannotTellFollowUp: (persons: string) =>
      `Whether any of the follow-ups would improve the choice with ${persons}\u00a0more persons cannot be told: what they are worth is less than the error of the count itself.`,
    noFollowUp: (persons: string) =>
      `None of the follow-ups can be expected to improve the choice between the two scenarios with ${persons}\u00a0more persons.`,
    followUpHow: (persons: string, years: string, error: string) =>
      `In every future it is counted what a follow-up of ${persons}\u00a0persons would show, and the scenario is chosen that can then be expected to be best. It is what that choice gives beyond the best without a follow-up, in the benefit of the whole intake less its cost after ${years}\u00a0years, certain to ±\u00a0${error}. What the follow-up costs is not counted.`,
    followUpHowToRead:
      'The bar is what a year’s intake can be expected to gain from choosing after the follow-up instead of now. Those given more time are followed for half a year from the planned end: how many go to work and how many drop out. Those who drop out are asked half a year later whether they have work. Completers without work are followed for 24\u00a0months: when they find work and, for those who find it in the first half-year, whether they still have it. Starters are counted by agency and outcome, in the mix that there is today. A follow-up can show several unknowns at once, and be worth more than the most worthwhile of them. What the follow-up costs and how long it takes is not counted: it pays if it costs less than it is worth.',
    followUpOf: 'Follow-up of',
    worthExpected: 'Expected value',
    followUps: {
      extension: 'Those given more time',
      dropOuts: 'Those who drop out, half a year later',
      twentyFourMonths: 'Completers without work, for 24\u00a0months',
      agencies: 'Starters, by agency and outcome',
    },
    drawing: 'Reading what the futures assume …',
    unknowns: {
      exitChances: 'The groups’ chances of work, studies and dropping out',
      workChance: 'The groups’ chance of work',
      workFromAf: 'The chance of work of those from Arbetsförmedlingen',
      workFromSke: 'The chance of work of those from Socialkontor Ekonomi',
      dropOutChance: 'The groups’ risk of dropping out',
      dropOutFromAf: 'The risk of dropping out of those from Arbetsförmedlingen',
      dropOutFromSke: 'The risk of dropping out of those from Socialkontor Ekonomi',
      dropOutForHealth: 'How many drop out for their health',
      workInExtension: 'The chance of work in the added time',
      dropOutInExtension: 'The risk of dropping out in the added time',
      workBySelection: 'What selection does to the chance of work',
      dropOutBySelection: 'What selection does to the risk of dropping out',
      workAfterExit: 'The chance of work in the first half-year after exit',
      laterWork: 'The chance of work later after exit',
      jobLoss: 'How many lose their jobs',
      workOfDropOuts: 'How those fare who drop out',
      workAnyway: 'What would have happened anyway',
      yearValue: 'The benefit’s swing from year to year',
      jobValue: 'The value of a job',
      jobKinds: 'Which kinds of job they are at exit',
      foundJobKinds: 'Which kinds of job they are after exit',
      completerValue: 'The value of a completer without work',
      benefitFallOff: 'How fast the benefit falls off',
    },
  },
};

/** What a cell of this kind says. */
export const messages = inBoth({ sv, en });
