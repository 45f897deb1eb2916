import { inBoth } from './inBoth.ts';
import { REPORTS } from './reports.ts';

const sv = {
  source: {
    title: 'Varifrån kommer siffran?',
    computed: 'Beräknat',
    sourced: 'Från rapporten',
    published: 'Publicerat av andra',
    publication: (title: string, organisation: string, year: string) =>
      `${organisation}, ${year}: ${title}`,
    noYear: 'utan år',
    excerpt: 'Läst som utdrag, inte i hela dokumentet.',
    inExcerpt: (publication: string) => `${publication} (läst som utdrag)`,
    assumed: 'Antaget',
    derived: 'Härlett',
    fitted: 'Anpassat',
    lever: 'Reglage',
    how: 'Så räknas den',
    inputs: 'Bygger på',
    document: (title: string, section: string) => `${title}, ”${section}”`,
    open: (what: string) => `${what}. Visa källan`,
    assumedNote: 'Ingen källa ger värdet. Det är ett antagande som går att ändra.',
    fallOffNote:
      'Ingen har följt deltagarna så länge. På andra håll har vinsten klingat av: i två norska lottade försök med Supported Employment var skillnaden i arbete borta efter tre år (268\u00a0personer; Nav, Arbeid og velferd 2/2021) och fanns bara de första 6–18\u00a0månaderna (3\u00a0737\u00a0personer; Frischsenteret, rapport 2/2021), och i finska register minskade den från 11,8 till 8,9 och 7,2\u00a0procentenheter, räknat över ett, två och tre år (Scand J Work Environ Health 45(6), 2019). En del av det är att de andra hinner ifatt, och det räknas bort redan när samma personer utan insatsen får arbete.',
    keptBack:
      'Talet hålls tillbaka, och räknas med mitt i vad det kan vara. Hur deltagarna lämnade dras på nytt i varje simulerad framtid.',
    leverNote: 'Ett reglage: det värde som scenariot har just nu.',
    paybackReport:
      '12 × årets kostnad delat med de fullföljdas årliga nytta vid avslut. Rapporten avrundar uppåt till hel månad; här är talet oavrundat.',
    paybackLater:
      '12 × årets kostnad delat med de fullföljdas årliga nytta vid uppföljningen, med det läge som de då har.',
    paybackFull:
      'Kostnad och nytta av ett års starter räknas månad för månad från årets första dag. Från nyttan dras vad samma personer hade nått utan insatsen. Svaret är den månad då summan stannar på plus.',
    share:
      'Antalet personer med utfallet, i mittvärde, delat med alla i samma räkning. Bakom ligger gruppernas avslut, sammanvägda, och chanserna per månad som ger dem.',
    startsFrom: 'Gruppernas starter gånger den andel som myndigheten skickar till var och en.',
    starts: `Antal som börjar under ett år, summerat över grupperna. Med budgeten fast: ${REPORTS.base} års deltagarmånader delade med den tid en deltagare i snitt stannar.`,
    mergedStarts: 'De sammanslagna gruppernas starter tillsammans.',
    mergedPlaces: 'De sammanslagna gruppernas platser tillsammans.',
    groupStarts:
      'De deltagarmånader som gruppen hade, eller som den har platser för om tomma platser fylls, delade med den tid en deltagare i snitt stannar.',
    filledStarts:
      'Så många som spaken säger, eller så många som fyller gruppens platser om det är fler: platserna delade med den tid en deltagare i snitt stannar.',
    stay: 'Medeltiden av konkurrerande chanser att lämna varje månad, fram till det planerade slutet. Ingen källa anger när avsluten skedde; chansen är därför lika stor varje månad.',
    occupancy: 'Littles lag: starter per månad gånger medeltid i insatsen.',
    completers: 'Alla avslut utom avbrott, av ett års starter som följs hela vägen.',
    jobs: 'Antalet till arbete av ett års starter som följs hela vägen, i mittvärde.',
    groupCost:
      'Årets kostnad delad efter deltagarmånader. Vad varje grupps personal kostar står inte i någon källa.',
    cost: `Årskostnaden vid ${REPORTS.base} års deltagarmånader, plus nya deltagarmånader till snittkostnad, minus den rörliga delen av dem som försvinner.`,
    costPart:
      'Den fasta delen är densamma hur många deltagarmånader det än blir; resten följer dem.',
    netPresentValue:
      'Hela årsintagets nytta utöver den som ändå hade kommit, minus dess kostnad, månad för månad från årets första dag.',
    perUnit: 'Kostnaden per år delad med antalet.',
    benefit:
      'Antal till arbete gånger värdet av ett arbete, plus övriga fullföljda gånger deras värde, enligt vald värdering.',
    reached: 'Andel av starterna som stannar till det planerade slutet.',
    jobsPerEnrolledMonth: 'Till arbete per månad i insatsen',
    inWholePersons: 'Avrundat till hela personer.',
    jobsPerEnrolledMonthHow: 'Antalet till arbete, i mittvärde, delat med årets deltagarmånader.',
    jobsPerMonthAfterExit: 'Till arbete per månad efter avslut',
    jobsPerMonthAfterExitHow: 'Den chans per månad som ger andelen i arbete inom sex månader.',
    places: `Summan av gruppernas platser. ${REPORTS.texts.placesOfReport.sv}`,
    placesNote:
      'Ett reglage: det värde som scenariot har just nu. Ingen källa säger hur många platser gruppen har: antalet är antaget.',
    followUpNote:
      'Av dem som fullföljt och inte hade arbete vid avslut hade 7 av 49 arbete sex månader senare. Antagandet är en fördelning kring den andelen.',
    ownFollowUpNote:
      'Den egna uppföljningen: av dem som följdes upp och inte hade arbete vid avslut, så stor andel som hade det sex månader senare. Antagandet är en fördelning kring den andelen, bredare ju färre de är.',
    borrowedFollowUpNote: `Verksamheten har ingen egen uppföljning efter sex månader. Värdet är det från ${REPORTS.place} och går att ändra; skriv in en egen uppföljning i cellen med egna siffror.`,
    ownPricesNote:
      'Löst ur den egna beräkningen: värderingen är den som gör att den skrivna återbetalningstiden kommer ut, med kostnaden, de som fullföljde och arbetena efter slag. Arbete och fullföljd utan arbete är räknade med samma faktor.',
    ownPricesOfBothNote:
      'Löst ur den egna beräkningen: värderingen är den som gör att båda de skrivna återbetalningstiderna kommer ut, vid avslut och vid uppföljningen.',
    borrowedPricesNote: `Verksamheten har ingen egen beräkning. Priserna är de från ${REPORTS.place} och går att ändra; skriv in den egna återbetalningstiden under Ekonomi i cellen med egna siffror.`,
    ownPaybackAtExit: 'Återbetalningstid enligt den egna beräkningen',
    followed: {
      followed: 'Uppföljda',
      inWork: 'I arbete vid uppföljningen',
      inWorkAtExit: 'Därav i arbete redan vid avslut',
    },
    followedUp: 'Uppföljda sex månader efter avslut',
    inWorkAlreadyAtExit: 'I arbete redan vid avslut',
    hourlyTemporary: 'Timvikariat',
    inWorkAfterTheYear: 'I arbete sex månader senare, men inte vid avslut',
    paybackAtExit: `Återbetalningstid ${REPORTS.base}, samhället`,
    paybackAtSixMonths: 'Återbetalningstid vid uppföljningen',
    baseCost: `Kostnad ${REPORTS.base}`,
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
    pooledNote:
      'Små gruppers siffror vägs samman med de andras: ju färre personer, desto mer. Räknat och sammanvägt visas alltid tillsammans.',
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
};

const en = {
  source: {
    title: 'Where does this figure come from?',
    computed: 'Calculated',
    sourced: 'From the report',
    published: 'Published by others',
    publication: (title: string, organisation: string, year: string) =>
      `${organisation}, ${year}: ${title}`,
    noYear: 'no year',
    excerpt: 'Read as an excerpt, not in the whole document.',
    inExcerpt: (publication: string) => `${publication} (read as an excerpt)`,
    assumed: 'Assumed',
    derived: 'Derived',
    fitted: 'Fitted',
    lever: 'Lever',
    how: 'How it is calculated',
    inputs: 'Based on',
    document: (title: string, section: string) => `${title}, “${section}”`,
    open: (what: string) => `${what}. Show the source`,
    assumedNote: 'No source gives this value. It is an assumption, and you can change it.',
    fallOffNote:
      'Nobody has followed the participants for so long. Elsewhere the gain has faded: in two Norwegian randomised trials of Supported Employment the difference in work was gone after three years (268\u00a0persons; Nav, Arbeid og velferd 2/2021) and was there for the first 6–18\u00a0months only (3,737\u00a0persons; Frisch Centre, report 2/2021), and in Finnish registers it went from 11.8 to 8.9 and 7.2\u00a0percentage points, counted over one, two and three years (Scand J Work Environ Health 45(6), 2019). Part of that is that the others catch up, and that is taken away already when the same persons find work without the programme.',
    keptBack:
      'The number is kept back, and counts as the middle of what it can be. How participants left is drawn anew in every simulated future.',
    leverNote: 'A lever: the value that the scenario has right now.',
    paybackReport:
      '12 × the year’s cost divided by the yearly benefit from those who completed, at exit. The report rounds up to a whole month; here the number is not rounded.',
    paybackLater:
      '12 × the year’s cost divided by the yearly benefit from those who completed, at the follow-up, with where they then stand.',
    paybackFull:
      'The cost and benefit of one year’s starts are counted month by month from the first day of the year. What the same people would have reached without the programme is taken away from the benefit. The answer is the month from which the sum stays above zero.',
    share:
      'The number of people with the outcome, as a central value, divided by everyone counted the same way. Behind it are the exits of the groups, pooled, and the monthly chances that produce them.',
    startsFrom: 'The starts of the groups times the share that the agency sends to each.',
    starts: `The number who start during one year, added up over the groups. With the budget held fixed: the participant months of ${REPORTS.base} divided by the average time a participant stays.`,
    mergedStarts: 'The starts of the merged groups together.',
    mergedPlaces: 'The places of the merged groups together.',
    groupStarts:
      'The participant months that the group had, or has places for if empty places are filled, divided by the time a participant stays on average.',
    filledStarts:
      'As many as the lever says, or as many as fill the group’s places if that is more: the places divided by the time a participant stays on average.',
    stay: 'The average time when several chances of leaving compete each month, up to the planned end. No source says when the exits happened, so the chance is the same every month.',
    occupancy: 'Little’s law: starts per month times the average time in the programme.',
    completers: 'Every exit except drop-outs, from one year’s starts followed all the way.',
    jobs: 'The number who go to work, from one year’s starts followed all the way, as a central value.',
    groupCost:
      'The cost of the year, divided by participant months. What the staff of each group costs is in no source.',
    cost: `The annual cost at the participant months of ${REPORTS.base}, plus new participant months at the average cost, minus the variable part of those that disappear.`,
    costPart:
      'The fixed part is the same however many participant months there are; the rest follows them.',
    netPresentValue:
      'The benefit of the whole year’s intake beyond what would have come anyway, less its cost, month by month from the first day of the year.',
    perUnit: 'The cost per year divided by the number.',
    benefit:
      'The number who go to work times the value of a job, plus the others who complete times their value, by the chosen valuation.',
    reached: 'The share of the starts that stay until the planned end.',
    jobsPerEnrolledMonth: 'To work per month in the programme',
    inWholePersons: 'Rounded to whole people.',
    jobsPerEnrolledMonthHow:
      'The number going to work, as a central value, divided by the year’s person-months.',
    jobsPerMonthAfterExit: 'To work per month after exit',
    jobsPerMonthAfterExitHow:
      'The chance per month that gives the share in work within six months.',
    places: `The sum of the groups’ places. ${REPORTS.texts.placesOfReport.en}`,
    placesNote:
      'A lever: the value that the scenario has right now. No source says how many places the group has: the number is assumed.',
    followUpNote:
      'Of those who completed without work at exit, 7 of 49 had work six months later. The assumption is a distribution around that share.',
    ownFollowUpNote:
      'One’s own follow-up: of those followed up who had no work at exit, the share that had it six months later. The assumption is a distribution around that share, the wider the fewer they are.',
    borrowedFollowUpNote: `The programme has no follow-up of its own after six months. The value is that of ${REPORTS.place} and can be changed; enter a follow-up of your own in the cell of own counts.`,
    ownPricesNote:
      'Solved from one’s own calculation: the pricing is the one that gives the printed payback, with the cost, those who completed and the jobs by kind. A job and a completer without work have the same factor.',
    ownPricesOfBothNote:
      'Solved from one’s own calculation: the pricing is the one that gives both of the printed paybacks, at exit and at the follow-up.',
    borrowedPricesNote: `The programme has no calculation of its own. The prices are those of ${REPORTS.place} and can be changed; enter your own payback under Economy in the cell of own counts.`,
    ownPaybackAtExit: 'Payback by one’s own calculation',
    followed: {
      followed: 'Followed up',
      inWork: 'In work at the follow-up',
      inWorkAtExit: 'Of them in work already at exit',
    },
    followedUp: 'Followed up six months after exit',
    inWorkAlreadyAtExit: 'In work already at exit',
    hourlyTemporary: 'Hourly temporary work',
    inWorkAfterTheYear: 'In work six months later, but not at exit',
    paybackAtExit: `Payback ${REPORTS.base}, society`,
    paybackAtSixMonths: 'Payback at the six-month follow-up',
    baseCost: `Cost ${REPORTS.base}`,
    likely:
      'Four futures in five fall between the two numbers. They follow from the value of the assumption and from how uncertain it is.',
    calibrationNote:
      'The report prints sums, not prices. The pricing is fitted so that the report’s paybacks come out.',
    difference: 'The difference between the two scenarios, calculated from unrounded numbers.',
    fifth: 'Each of the five',
    valueOfJob: 'Value of a job per year',
    valueOfCompleter: 'Value per year of a person who completes without work',
    pooledShare: (group: string) => `Shares at exit, ${group}`,
    countedExits: (group: string) => `Counted exits, ${group}`,
    countedStarts: (group: string) => `Starts in the report, ${group}`,
    exitsText: (arbete: string, studier: string, rehab: string, avbrott: string) =>
      `work ${arbete}, studies ${studier}, rehab ${rehab}, drop-out ${avbrott}`,
    contradiction: 'The sources contradict each other',
    pooledNote:
      'The figures of small groups are weighed together with the others’: the fewer the people, the more. Counted and pooled figures are always shown together.',
  },

  disagreements: {
    sum: (printed: string, computed: string) =>
      `It says ${printed} here, but the parts add up to ${computed}.`,
    share: (printed: string, computed: string) =>
      `It says ${printed} here, but the counts give ${computed}.`,
    same: (printed: string, elsewhere: string) =>
      `It says ${printed} here, ${elsewhere} in another place.`,
    step: (printed: string, listed: string) =>
      `Here ${printed} are said to have taken an economic step, but the list has ${listed} who are no longer on the same benefit.`,
    table: (printed: string, computed: string) =>
      `The table has ${printed}, but cost and benefit give ${computed}.`,
    rounding: (printed: string, exact: string) =>
      `It says ${printed} here, rounded from about ${exact}.`,
    fall: (later: string, before: string) =>
      `The report says that the number fell, but it went from ${before} to ${later}.`,
  },
};

/** Where a number comes from, and what contradicts it. */
export const source = inBoth({ sv, en });
