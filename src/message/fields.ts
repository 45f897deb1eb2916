import { inBoth } from './inBoth.ts';
import { REPORTS } from './reports.ts';

const sv = {
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
    'assumptions.benefit.fallOffPerYear': 'Nyttans bortfall per år',
    'assumptions.benefit.discountRatePerYear': 'Diskonteringsränta',
    'assumptions.benefit.benefitMonths': 'Så länge räknas nyttan',
    'assumptions.benefit.horizonMonths': 'Senare än så räknas som aldrig',
  },

  fieldNotes: {
    'levers.costKronor': `Vad ett år kostar med ${REPORTS.base} års deltagarmånader.`,
    'levers.fillPlaces':
      'Så många startar att platserna fylls, vilket som än hålls lika. Nya deltagarmånader upp till platserna kostar bara den rörliga delen.',
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
    'assumptions.dropOuts.healthShare': `39 av 44 avbrott ${REPORTS.base}.`,
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
    'assumptions.benefit.fallOffPerYear':
      'Så mycket faller varje deltagares nytta bort om året, räknat från avslutet. Det gäller när hela årsintaget räknas, och står där i stället för att arbeten går förlorade. 0\u00a0% är att nyttan varar så länge arbetet gör det.',
    'assumptions.benefit.calibration':
      'Rapporten skriver ut summor, inte priser. A ger både 70 och 42\u00a0månader.',
  },
};

const en = {
  // Worded so that a field and its choices also read on in a sentence: "groups differ because of intake alone".
  fields: {
    'levers.hold': 'Held fixed when the length changes',
    'levers.fillPlaces': 'Fill empty places',
    'levers.costKronor': 'Annual cost',
    'levers.handOverQuality': 'Hand-over after exit',
    'levers.admittedShare': 'Share let in compared with today',
    'levers.preventedDropOutShare': 'Drop-outs for ill health prevented',
    'levers.extensionMonths': 'Length of the extension',
    'levers.limitPlaces': 'Wait for a free place (queue)',
    'levers.overIntakeShare': 'Over-intake',
    'levers.foyerPlaces': 'Places in Foajén',
    'levers.foyerStartsAt': 'Foajén starts when so many wait',
    'levers.groups.*.plannedLengthMonths': 'Planned length',
    'levers.groups.*.startsPerYear': 'Starts per year',
    'levers.groups.*.agencyMix': 'Referring agency',
    'levers.groups.*.places': 'Places at any one time',
    'levers.groups.*.openingStock': 'Participants on the first day',
    'levers.groups.*.extendedShare': 'Individual extension',
    'levers.groups.*.joins': 'Is merged into another group',
    'assumptions.exitShares.evidence': 'Outcomes from',
    'assumptions.exitShares.estimate': 'Small groups',
    'assumptions.exitShares.moves': 'Moves between groups',
    'assumptions.agencyEffect': 'Groups differ because of',
    'assumptions.hazardShape.arbete.firstEightWeeks': 'Chance of work, first 8\u00a0weeks',
    'assumptions.hazardShape.arbete.untilSixMonths': 'Chance of work, up to 6\u00a0months',
    'assumptions.hazardShape.arbete.later': 'Chance of work, after that',
    'assumptions.hazardShape.studier.firstEightWeeks': 'Chance of studies, first 8\u00a0weeks',
    'assumptions.hazardShape.studier.untilSixMonths': 'Chance of studies, up to 6\u00a0months',
    'assumptions.hazardShape.studier.later': 'Chance of studies, after that',
    'assumptions.hazardShape.avbrott.firstEightWeeks': 'Risk of dropping out, first 8\u00a0weeks',
    'assumptions.hazardShape.avbrott.untilSixMonths': 'Risk of dropping out, up to 6\u00a0months',
    'assumptions.hazardShape.avbrott.later': 'Risk of dropping out, after that',
    'assumptions.selection.workHazardRatio': 'Chance of work for each tenth fewer let in',
    'assumptions.selection.dropOutHazardRatio': 'Risk of dropping out for each tenth fewer let in',
    'assumptions.dropOuts.healthShare': 'Drop-outs for ill health',
    'assumptions.extension.jobHazardRatio': 'Chance of work in the extra time',
    'assumptions.extension.dropOutHazardRatio': 'Risk of dropping out in the extra time',
    'assumptions.cost.fixedShare': 'Fixed part of the cost',
    'assumptions.cost.addedMonthFactor': 'Cost of an extra participant month',
    'assumptions.cost.split': 'Cost split',
    'assumptions.afterExit.mode': 'After exit',
    'assumptions.afterExit.workWithinSixMonths': 'In work within 6\u00a0months of exit',
    'assumptions.afterExit.laterHazardRatio': 'Chance of work after the first six months',
    'assumptions.afterExit.studiesToWorkPerMonth': 'From studies to work per month',
    'assumptions.afterExit.jobLossPerYear': 'Job loss',
    'assumptions.afterExit.dropOutFactor': 'Chance of work after dropping out',
    'assumptions.counterfactual.hazardFactor': 'Chance of work without the programme',
    'assumptions.counterfactual.deadweightShare': 'Part of the benefit that would have come anyway',
    'assumptions.benefit.calibration': 'Valuation of the benefit',
    'assumptions.benefit.jobValueFactor': 'Value of a job',
    'assumptions.benefit.completerValueFactor': 'Value of a completer without work',
    'assumptions.benefit.subsidisedValueShare': 'Value of a subsidised job',
    'assumptions.benefit.yearFactor': 'The benefit’s swing from year to year',
    'assumptions.benefit.jobKinds': 'Kinds of job',
    'assumptions.benefit.key': 'Whose the benefit is',
    'assumptions.benefit.fallOffPerYear': 'Fall-off of the benefit per year',
    'assumptions.benefit.discountRatePerYear': 'Discount rate',
    'assumptions.benefit.benefitMonths': 'Benefit counted for',
    'assumptions.benefit.horizonMonths': 'Payback counted as never after',
  },

  fieldNotes: {
    'levers.costKronor': `What one year costs with the participant months of ${REPORTS.base}.`,
    'levers.fillPlaces':
      'As many start as fill the places, whichever is held. New participant months, up to the places, cost only the variable part.',
    'levers.handOverQuality':
      'The chance of work after the exit compared with today. 100% is as now; more means fewer lost between agencies.',
    'levers.admittedShare':
      'Below 100% is a stricter selection, above it a wider one. The starts stay the same; those referred must suffice.',
    'levers.preventedDropOutShare':
      'Of those who drop out for ill health today. They stay, with the same chances as anybody.',
    'levers.extensionMonths':
      'How much longer they stay who are granted flexible time at the planned end.',
    'levers.groups.*.extendedShare': 'Share of those who reach the planned end.',
    'levers.groups.*.joins':
      'The group’s participants follow the other group’s programme, length and places.',
    'assumptions.selection.workHazardRatio':
      '100% means that the selection does not see who will find work.',
    'assumptions.selection.dropOutHazardRatio':
      '100% means that the selection does not see who will drop out.',
    'assumptions.dropOuts.healthShare': `39 of 44 drop-outs in ${REPORTS.base}.`,
    'levers.limitPlaces':
      'Whoever finds no place starts later, first come first served. Outcomes do not change, but the benefit comes later.',
    'levers.overIntakeShare':
      'Participants taken in beyond the places, as a share of the places. Rounded down in each group.',
    'assumptions.extension.jobHazardRatio':
      'Compared with the months before. 100% is unchanged, 150% is half as high again.',
    'assumptions.extension.dropOutHazardRatio':
      'Compared with the months before. 100% is unchanged, 150% is half as high again.',
    'assumptions.cost.addedMonthFactor': 'Compared with today’s average cost. 100% costs the same.',
    'assumptions.cost.fixedShare':
      'The part of the cost that remains when there are fewer participant months.',
    'levers.foyerPlaces':
      'A room to wait in for those in line. Waiting there does not change the outcome, and its cost is in no source: it is not counted. Seen in the calendar.',
    'levers.foyerStartsAt': 'It is open as long as anybody waits.',
    'assumptions.benefit.key':
      'Half of what falls to the city, Arbetsförmedlingen and Försäkringskassan follows the participants that they have sent.',
    'assumptions.exitShares.moves':
      'The report counts who changes group as a drop-out. If the move is followed, the person begins anew in the other group, takes up a place and time there, and is counted when leaving.',
    'assumptions.agencyEffect':
      'The sources do not show outcomes by agency, so method and intake cannot be told apart.',
    'assumptions.benefit.fallOffPerYear':
      'By so much each participant’s benefit falls off a year, from the exit on. It counts in the account of the whole intake, in place of jobs that are lost. 0% means that the benefit lasts as long as the job.',
    'assumptions.benefit.calibration':
      'The report prints totals, not prices. A gives both 70 and 42\u00a0months.',
  },
};

/** The names of the fields of a scenario, and notes on them. */
export const fields = inBoth({ sv, en });
