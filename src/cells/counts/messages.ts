import { inBoth } from '../../message/inBoth.ts';
import { REPORTS } from '../../message/reports.ts';

/** What the kind is called in menus. */
export const name = inBoth({ sv: 'Egna siffror', en: 'Own counts' });

const sv = {
  countsCell: {
    title: 'Egna siffror',
    nothingYet: `Anteckningsboken räknar med ${REPORTS.place} rapporter. Skriv in vad ni själva har räknat, så kan den räkna med det i stället. Talen stannar i webbläsaren.`,
    begin: 'Börja med en tom tabell',
    began: 'Egna siffror påbörjade',
    newName: 'Vår verksamhet',
    newGroup: (number: string) => `Grupp ${number}`,
    /** Short, since they head columns. */
    fk: 'FK',
    af: 'Af',
    newAgency: (number: string) => `Myndighet ${number}`,
    municipality: 'Kommun',
    region: 'Region',
    finding: (programme: string, period: string, starts: string, exits: string, jobs: string) =>
      `${programme}, ${period}: ${starts} började och ${exits} slutade, av dem ${jobs} till arbete.`,
    between: (least: string, most: string) => `mellan ${least} och ${most}`,
    nothingKnown: (programme: string, period: string) =>
      `${programme}, ${period}: inga tal är inskrivna än.`,
    example: 'Talen är påhittade. De visar hur en egen tabell ser ut.',
    clear: 'Töm tabellen',
    cleared: 'Tabellen tömd',
    missing: (group: string, what: string) => `${group} räknas inte med än. Det saknas: ${what}.`,
    referrersDiffer: (group: string, starts: string, sum: string) =>
      `${group}: ${starts} började, men myndigheternas tal blir ${sum} tillsammans.`,
    smallCounts:
      'Boken är egen: tal från 1 till 4, och uppgifter ur en lista med personer, kan peka ut någon. I en kopia att dela är listans uppgifter borta och talen står som intervall, också så få andra tal som behövs för att de inte ska gå att räkna ut.',
    noSmallCounts: 'Boken är egen. Inget av talen är så litet att det kan peka ut en person.',
    shared:
      'Boken är till för att delas: små tal, och de som skulle röja dem, står som intervall. Rubriker, namn och annan fri text är inte granskade. Om en summa är tryckt i en annan rapport kan ett tal ändå gå att räkna ut. När siffrorna ändras är boken egen igen.',
    borrowed: `Vad ett arbete är värt och vad som händer efter insatsen antas tills vidare vara som i ${REPORTS.place}; varje antagande går att ändra.`,
    borrowedAfter: `Vad som händer efter insatsen antas tills vidare vara som i ${REPORTS.place}; varje antagande går att ändra.`,
    borrowedPrices: `Vad ett arbete är värt antas tills vidare vara som i ${REPORTS.place}; varje antagande går att ändra.`,
    table: (period: string) => `Vad som räknades ${period}, grupp för grupp`,
    group: 'Grupp',
    months: 'Tid i månader',
    starts: 'Började',
    startsInText: 'antal som började',
    referredBy: 'Kom från',
    leftFor: 'Slutade med',
    exits: 'Slutade i allt',
    openingStock: 'Inskrivna första dagen',
    places: 'Platser',
    total: 'Alla',
    remove: 'Ta bort',
    removeOf: (what: string) => `Ta bort ${what}`,
    cellOf: (column: string, group: string) => `${column}, ${group}`,
    nameOf: (group: string) => `Namn på ${group}`,
    changed: (what: string) => `Egna siffror: ${what}`,
    pasted: (number: string) => `${number} tal inklistrade`,
    pasteRefused: (place: string, text: string) =>
      `Inget klistrades in: ”${text}” i ${place} är inget tal som kan stå där.`,
    pasteTooLarge: 'Inget klistrades in: det som kopierades är större än tabellen.',
    pasteHow:
      'Kopiera ett block av tal ur ett kalkylark och klistra in det där det ska börja. Pilar och Enter flyttar mellan rutorna. Ett tal som hålls tillbaka skrivs <5 eller 1–4.',
    readTable: 'Läs in en tabell',
    readHow:
      'Öppna en fil (XLSX, ODS, CSV) eller klistra in en hel tabell med rubriker: antal per grupp, eller en rad per person. Ni ser vad varje kolumn och ruta togs för innan något tas in.',
    openFile: 'Fil',
    pasteTable: 'Klistra in här',
    reading: (share: string) => `Läser … ${share}`,
    sheet: 'Blad',
    tableNumber: (number: string) => `Tabell ${number}`,
    groupsStandIn: 'Grupperna står i',
    rows: 'rader',
    columns: 'kolumner',
    leaveOut: 'tas inte in',
    newAgencyColumn: 'en ny myndighet',
    meaningOf: (head: string) => `Vad kolumnen ${head} räknar`,
    readCaption: (from: string) => `Det som lästes ur ${from}`,
    noName: 'utan namn, tas inte in',
    willTake: (number: string) => `Antal tal som tas in: ${number}.`,
    willLeave: (number: string, which: string) => `Antal som lämnas utanför: ${number}. ${which}.`,
    leftOutCell: (place: string, text: string, reading: string) =>
      `${place} (”${text}”: ${reading})`,
    personalNumbers:
      'Tabellen har personnummer men ser inte ut som en lista med en rad per person, och lästes inte in. Ta bort personnumren först.',
    rowIs: 'En rad i tabellen är',
    rowsAre: { person: 'en person', group: 'en grupp' },
    personsHow:
      'Listan har en rad per person. Raderna räknas här i webbläsaren och glöms sedan: bara antalen tas in.',
    neverReadColumns: (which: string) =>
      `Kolumner som inte läses, eftersom de kan peka ut personer eller är fritt skrivna: ${which}.`,
    columnNumber: (number: string) => `kolumn ${number}`,
    notRead: 'läses inte',
    roles: {
      group: 'grupp',
      start: 'första dagen',
      end: 'sista dagen, tom för den som är kvar',
      outcome: 'hur det slutade',
      referrer: 'vem som remitterade',
    },
    outcomeWords: 'Vad orden för hur någon slutade betyder',
    noWord: 'inget angivet',
    notCounted: 'raden räknas inte',
    referrerWords: 'Vilken myndighet orden betyder',
    andMore: (some: string, more: string) => `${some} och ${more} till`,
    rowPair: (first: string, again: string) => `${first} och ${again}`,
    rowFaults: {
      noStart: (rows: string) =>
        `Rader som inte räknas, eftersom första dagen saknas eller inte går att läsa säkert: ${rows}.`,
      noGroup: (rows: string) => `Rader som inte räknas, eftersom de saknar grupp: ${rows}.`,
      noEnd: (rows: string) =>
        `Rader som inte räknas, eftersom sista dagen saknas eller inte går att läsa säkert: ${rows}.`,
      endsFirst: (rows: string) =>
        `Rader som inte räknas, eftersom de slutar innan de börjar: ${rows}.`,
    },
    rowsAlike: (pairs: string) => `Rader som är lika i allt som läses: ${pairs}.`,
    alikeAre: 'Lika rader är',
    twoStays: 'flera vistelser',
    countedOnce: 'en vistelse, skriven flera gånger',
    personCounts: (period: string) => `Antalen ${period}`,
    stillThere: 'Kvar sista dagen',
    allInOne: 'Alla',
    willCount: (starts: string, exits: string, still: string) =>
      `Det här tas in: ${starts} började, ${exits} slutade, ${still} är kvar sista dagen.`,
    needsStart: 'Välj först vilken kolumn som har första dagen.',
    chooseWords: (which: string) => `Välj först vad de här orden betyder: ${which}.`,
    periodTurned: 'Perioden slutar innan den börjar.',
    nobodyCounted: 'Ingen i listan var inskriven under perioden.',
    noRoom: {
      tooManyGroups: (most: string) => `Det finns plats för ${most} grupper; listan har fler.`,
      tooManyAgencies: (most: string) =>
        `Det finns plats för ${most} myndigheter; med listans blir de fler. Låt flera ord betyda samma.`,
      tooManyPeriods: (most: string) =>
        `Det finns plats för ${most} perioder, och alla är redan räknade.`,
    },
    rowsOf: (rows: string) => `räknat ur ${rows} rader`,
    sheetRows: (sheet: string, rows: string) => `${sheet}, räknat ur ${rows} rader`,
    hazardTable: 'Av dem som är kvar, så många slutar per månad (95 % intervall)',
    phase: 'Tid sedan starten',
    phases: {
      firstWeeks: 'de första 8 veckorna',
      firstHalfYear: 'från 8 veckor till ett halvår',
      later: 'efter ett halvår',
    },
    personMonths: 'Personmånader',
    withInterval: (value: string, low: string, high: string) => `${value} (${low}–${high})`,
    levelEnough:
      'Inget i listan talar emot att risken att sluta är jämn över tiden, som modellen antar.',
    notLevel: (which: string) =>
      `Risken att sluta är inte jämn över tiden, som modellen antar: ${which}.`,
    mostOften: (outcome: string, phase: string) => `${outcome} är vanligast ${phase}`,
    tooFewToTell:
      'För få har slutat för att säga om risken är jämn över tiden, som modellen antar.',
    incidenceTable: 'Så stor andel har slutat, alla grupper tillsammans (95 % intervall)',
    after: 'Efter',
    isMeant: (place: string) => `Vad som menas i ${place}`,
    choose: 'Välj …',
    takeIn: 'Ta in',
    cancel: 'Avbryt',
    tableTaken: (from: string) => `Tabellen ${from} intagen`,
    counting: (share: string) => `Räknar … ${share}`,
    readingStopped: 'Läsningen avbröts. Ingenting togs in.',
    changedSinceList: (groups: string) =>
      `För ${groups} har tal ändrats sedan listan lästes. Tabellerna nedan är kvar som listan gav dem.`,
    notInList: (groups: string) => `I tabellerna nedan ingår inte ${groups}.`,
    orderOf: (column: string) => `Dagarna i ${column} är skrivna med`,
    orders: {
      dayFirst: 'dagen först (dag, månad, år)',
      monthFirst: 'månaden först (månad, dag, år)',
      yearFirst: 'året först (år, månad, dag)',
    },
    orderSettled: (column: string) =>
      `I ${column} kan några dagar läsas på flera sätt. De lästes som de andra i kolumnen, där bara ett sätt är möjligt.`,
    orderOpen: (column: string) =>
      `I ${column} kan några dagar läsas på flera sätt. Välj hur kolumnen är skriven, så räknas de raderna med.`,
    addGroup: 'Lägg till en grupp',
    programme: 'Verksamhetens namn',
    period: 'Period',
    periodName: 'Periodens namn',
    from: 'Första dagen',
    to: 'Sista dagen',
    cost: 'Kostnad för perioden, kronor',
    addPeriod: 'Lägg till en period',
    agencies: 'Varifrån deltagarna kommer',
    agency: 'Namn',
    countsAs: 'Räknas i modellen som',
    addAgency: 'Lägg till en myndighet',
    classes: {
      fk: 'Försäkringskassan',
      af: 'Arbetsförmedlingen',
      ske: 'kommunen',
      other: 'annat (räknas med Försäkringskassan)',
    },
    scenario: (names: string) => `Scenarier som räknar med siffrorna: ${names}.`,
    noScenario: 'Inget scenario räknar med de här siffrorna än.',
    noCost: 'Skriv vad perioden kostade först: utan kostnad går det inte att räkna återbetalning.',
    makeScenario: 'Gör ett scenario av siffrorna',
    scenarioName: (programme: string, period: string) => `${programme} ${period}`,
    typed: 'Inskrivet i anteckningsboken',
    pastedSource: 'Inklistrat i anteckningsboken',
    place: (group: string, column: string) => `${group}, ${column}`,
    economy: {
      summary: 'Ekonomi',
      nothing: (place: string) => `Ekonomi (priserna är de från ${place})`,
      solved: (months: string) => `Ekonomi: priser ur den egna återbetalningstiden, ${months}`,
      how: 'Vad ett arbete är värt löses ur er egen beräkning: skriv in återbetalningstiden som står i rapporten. Modellen räknar då med de priser som ger den, med periodens kostnad och dem som fullföljde.',
      figures: {
        budgetKronor: 'Budget, kronor',
        paybackMonths: 'Återbetalningstid, månader',
        paybackMonthsAtFollowUp: 'Återbetalningstid efter 6\u00a0månader',
        completers: 'Fullföljda enligt beräkningen',
      },
      completersHow: 'Fullföljda fylls i bara om beräkningen har ett annat antal än tabellen.',
      kinds: 'Arbetena vid avslut efter slag, om det är känt',
      paidBy: 'Vem som betalade vad, kronor',
      solvedPrices: (job: string, completer: string) =>
        `Priserna som ger återbetalningstiden: ett arbete vid avslut är värt ${job} om året och en fullföljd utan arbete ${completer}.`,
      borrowedKinds: `Arbetenas slag är inte kända, och antas vara som i ${REPORTS.place}.`,
      divided:
        'De två återbetalningstiderna går inte att få med samma priser. Priserna följer den vid avslut.',
      borrowed: `Priserna är de från ${REPORTS.place}, inte era egna. Skriv in återbetalningstiden ur er egen beräkning, så används den i stället.`,
      why: {
        noCost: 'Periodens kostnad saknas, så inga egna priser går att räkna ut.',
        noCounts:
          'Avsluten är inte kända för alla grupper, eller är fler till arbete än som fullföljde, så inga egna priser går att räkna ut.',
        outOfReach:
          'Återbetalningstiden ger priser som ligger mer än fem gånger över rapporternas. Kontrollera kostnaden och antalen.',
      },
      fewerKinds: (part: string, whole: string) =>
        `Arbetena efter slag är ${part} tillsammans, men ${whole} gick till arbete. Slagen används när de stämmer.`,
      paidDiffers: (paid: string, cost: string) =>
        `Betalarna har betalat ${paid} tillsammans, men perioden kostade ${cost}. Kostnaden delas efter deras andelar.`,
      overBudget: (cost: string, budget: string) =>
        `Perioden kostade ${cost}; budgeten var ${budget}.`,
    },
    goals: {
      summary: 'Egna mål',
      nothing: 'Egna mål (inget inskrivet)',
      how: 'Skriv in de mål som står i ert eget dokument. I cellen med mål läggs de sedan till på en gång, under verksamhetens namn och med sin källa.',
      of: {
        work: 'Arbete, procent av dem som fullföljer',
        studies: 'Studier, procent av dem som fullföljer',
        dropOuts: 'Avbrott, högst procent av alla som slutar',
        workAtSixMonths: 'Arbete efter 6\u00a0månader, procent',
        workAtTwentyFourMonths: 'Arbete efter 24\u00a0månader, procent',
        paybackMonths: 'Återbetalt inom, månader',
      },
    },
    followUp: {
      summary: 'Uppföljning efter insatsen',
      nothing: 'Uppföljning efter insatsen (inget inskrivet)',
      short: (inWork: string, followed: string, months: string) =>
        `Uppföljning efter insatsen: ${inWork} av ${followed} i arbete efter ${months}\u00a0månader`,
      how: `Av dem som fullföljde under perioden: hur många hade arbete några månader senare? En uppföljning efter 6\u00a0månader används av modellen; utan den räknar modellen som i ${REPORTS.place}.`,
      months: 'Månader efter avslut',
      monthsNumber: (months: string) => `${months}\u00a0månader`,
      counts: {
        followed: 'Uppföljda',
        notReached: 'Gick inte att nå',
        inWork: 'I arbete',
        inWorkAtExit: 'därav redan vid avslut',
        studying: 'I studier',
      },
      kinds: 'Arbetena efter slag, om det är känt',
      kind: {
        fullUnsubsidised: 'heltid',
        halfUnsubsidised: 'halvtid',
        fullSubsidised: 'heltid med stöd',
        halfSubsidised: 'halvtid med stöd',
        hourly: 'timmar',
      },
      add: 'Lägg till en uppföljning',
      added: 'Uppföljning tillagd',
      remove: 'Ta bort uppföljningen',
      removed: 'Uppföljning borttagen',
      of: (what: string, months: string) => `${what}, efter ${months}\u00a0månader`,
      used: (found: string, among: string) =>
        `Används av modellen: av ${among} som inte hade arbete vid avslut hade ${found} det efter 6\u00a0månader.`,
      kindsUsed: 'Arbetenas slag används också.',
      otherMonths:
        'Visas, men används inte av modellen, som räknar med en uppföljning efter 6\u00a0månader.',
      missing: (which: string) => `Används inte av modellen än. Det saknas: ${which}.`,
      missingCounts: {
        followed: 'hur många som följdes upp',
        inWork: 'hur många som är i arbete',
        inWorkAtExit: 'hur många i arbete som hade det redan vid avslut',
      },
      nobody: 'Används inte av modellen: alla uppföljda hade arbete redan vid avslut.',
      notUsed: 'Används inte av modellen förrän talen stämmer.',
      fault: {
        moreThanFollowed: (part: string, whole: string) =>
          `I arbete och i studier är ${part} tillsammans, men ${whole} följdes upp.`,
        moreAtExit: (part: string, whole: string) =>
          `I arbete redan vid avslut är ${part}, men ${whole} är i arbete.`,
        moreKinds: (part: string, whole: string) =>
          `Arbetena efter slag är ${part} tillsammans, men ${whole} är i arbete.`,
      },
      fewerKinds: (part: string, whole: string) =>
        `Arbetena efter slag är ${part} tillsammans, men ${whole} är i arbete. Slagen används när de stämmer.`,
      moreThanCompleted: (part: string, whole: string, period: string) =>
        `Uppföljda och de som inte gick att nå är ${part} tillsammans, men ${whole} fullföljde ${period}. Det stämmer bara om uppföljningen gäller fler än periodens.`,
      document: 'Dokument',
      section: 'Sida eller tabell',
      placed: 'Källa angiven',
      staysHere: `Om något tal måste döljas i en kopia att dela, följer uppföljningen inte med dit, och inte heller återbetalningstiden och arbetenas slag under Ekonomi. Kopian räknar då med det som händer efter insatsen som i ${REPORTS.place}, men behåller priserna.`,
    },
  },
};

const en = {
  countsCell: {
    title: 'Own counts',
    nothingYet: `The notebook counts with the reports of ${REPORTS.place}. Write what you have counted yourselves, and it can count with that instead. The numbers stay in the browser.`,
    begin: 'Begin with an empty table',
    began: 'Own counts begun',
    newName: 'Our programme',
    newGroup: (number: string) => `Group ${number}`,
    fk: 'FK',
    af: 'Af',
    newAgency: (number: string) => `Agency ${number}`,
    municipality: 'Municipality',
    region: 'Region',
    finding: (programme: string, period: string, starts: string, exits: string, jobs: string) =>
      `${programme}, ${period}: ${starts} started and ${exits} left, ${jobs} of them for work.`,
    between: (least: string, most: string) => `between ${least} and ${most}`,
    nothingKnown: (programme: string, period: string) =>
      `${programme}, ${period}: no numbers have been entered yet.`,
    example: 'The numbers are invented. They show what a table of one’s own looks like.',
    clear: 'Empty the table',
    cleared: 'Table emptied',
    missing: (group: string, what: string) => `${group} is not counted yet. Missing: ${what}.`,
    referrersDiffer: (group: string, starts: string, sum: string) =>
      `${group}: ${starts} started, but the agencies’ numbers add up to ${sum}.`,
    smallCounts:
      'The notebook is for own use: numbers from 1 to 4, and what was counted of a list of persons, can point somebody out. A copy to share is without what the list told and has intervals for the numbers, also for as few others as it takes to keep them from being worked out.',
    noSmallCounts:
      'The notebook is for own use. None of its numbers is small enough to point out a person.',
    shared:
      'The notebook is for sharing: small numbers, and those that would give them away, stand as intervals. Headings, names and other free text have not been looked at. If a sum is printed in another report, a number may still be worked out. When the counts are changed, the notebook is for own use again.',
    borrowed: `What a job is worth and what happens after the programme are for now assumed to be as in ${REPORTS.place}; every assumption can be changed.`,
    borrowedAfter: `What happens after the programme is for now assumed to be as in ${REPORTS.place}; every assumption can be changed.`,
    borrowedPrices: `What a job is worth is for now assumed to be as in ${REPORTS.place}; every assumption can be changed.`,
    table: (period: string) => `What was counted in ${period}, group by group`,
    group: 'Group',
    months: 'Length in months',
    starts: 'Started',
    startsInText: 'number who started',
    referredBy: 'Came from',
    leftFor: 'Left with',
    exits: 'Left in all',
    openingStock: 'Enrolled on the first day',
    places: 'Places',
    total: 'All',
    remove: 'Remove',
    removeOf: (what: string) => `Remove ${what}`,
    cellOf: (column: string, group: string) => `${column}, ${group}`,
    nameOf: (group: string) => `Name of ${group}`,
    changed: (what: string) => `Own counts: ${what}`,
    pasted: (number: string) => `${number} numbers pasted`,
    pasteRefused: (place: string, text: string) =>
      `Nothing was pasted: “${text}” in ${place} is no number that can stand there.`,
    pasteTooLarge: 'Nothing was pasted: what was copied is larger than the table.',
    pasteHow:
      'Copy a block of numbers from a spreadsheet and paste it where it is to begin. Arrows and Enter move between the boxes. Write a number that is kept back as <5 or 1–4.',
    readTable: 'Read in a table',
    readHow:
      'Open a file (XLSX, ODS, CSV) or paste a whole table with its headings: counts by group, or a row for each person. You see what each column and box was taken for before anything is taken in.',
    openFile: 'File',
    pasteTable: 'Paste here',
    reading: (share: string) => `Reading … ${share}`,
    sheet: 'Sheet',
    tableNumber: (number: string) => `Table ${number}`,
    groupsStandIn: 'The groups stand in',
    rows: 'rows',
    columns: 'columns',
    leaveOut: 'not taken in',
    newAgencyColumn: 'a new agency',
    meaningOf: (head: string) => `What the column ${head} counts`,
    readCaption: (from: string) => `What was read from ${from}`,
    noName: 'without a name, not taken in',
    willTake: (number: string) => `Numbers that are taken in: ${number}.`,
    willLeave: (number: string, which: string) => `Left out: ${number}. ${which}.`,
    leftOutCell: (place: string, text: string, reading: string) =>
      `${place} (“${text}”: ${reading})`,
    personalNumbers:
      'The table has personal identity numbers but does not look like a list with a row for each person, and was not read in. Take the numbers away first.',
    rowIs: 'A row of the table is',
    rowsAre: { person: 'a person', group: 'a group' },
    personsHow:
      'The list has a row for each person. The rows are counted here in the browser and then forgotten: only the counts are taken in.',
    neverReadColumns: (which: string) =>
      `Columns that are not read, since they may point out persons or are written freely: ${which}.`,
    columnNumber: (number: string) => `column ${number}`,
    notRead: 'not read',
    roles: {
      group: 'group',
      start: 'first day',
      end: 'last day, empty for who is still there',
      outcome: 'how it ended',
      referrer: 'who referred',
    },
    outcomeWords: 'What the words for how somebody left mean',
    noWord: 'nothing said',
    notCounted: 'the row is not counted',
    referrerWords: 'Which agency the words mean',
    andMore: (some: string, more: string) => `${some} and ${more} more`,
    rowPair: (first: string, again: string) => `${first} and ${again}`,
    rowFaults: {
      noStart: (rows: string) =>
        `Rows that are not counted, since the first day is missing or cannot be read for certain: ${rows}.`,
      noGroup: (rows: string) => `Rows that are not counted, since they have no group: ${rows}.`,
      noEnd: (rows: string) =>
        `Rows that are not counted, since the last day is missing or cannot be read for certain: ${rows}.`,
      endsFirst: (rows: string) =>
        `Rows that are not counted, since they end before they begin: ${rows}.`,
    },
    rowsAlike: (pairs: string) => `Rows that are alike in all that is read: ${pairs}.`,
    alikeAre: 'Rows that are alike are',
    twoStays: 'several stays',
    countedOnce: 'one stay, written several times',
    personCounts: (period: string) => `The counts of ${period}`,
    stillThere: 'There on the last day',
    allInOne: 'All',
    willCount: (starts: string, exits: string, still: string) =>
      `This is taken in: ${starts} started, ${exits} left, ${still} are there on the last day.`,
    needsStart: 'Choose first which column has the first day.',
    chooseWords: (which: string) => `Choose first what these words mean: ${which}.`,
    periodTurned: 'The period ends before it begins.',
    nobodyCounted: 'Nobody in the list was enrolled during the period.',
    noRoom: {
      tooManyGroups: (most: string) => `There is room for ${most} groups; the list has more.`,
      tooManyAgencies: (most: string) =>
        `There is room for ${most} agencies; with those of the list there are more. Let several words mean the same.`,
      tooManyPeriods: (most: string) =>
        `There is room for ${most} periods, and all have been counted.`,
    },
    rowsOf: (rows: string) => `counted from ${rows} rows`,
    sheetRows: (sheet: string, rows: string) => `${sheet}, counted from ${rows} rows`,
    hazardTable: 'Of those who are there, so many leave per month (95 % interval)',
    phase: 'Time since the start',
    phases: {
      firstWeeks: 'the first 8 weeks',
      firstHalfYear: 'from 8 weeks to half a year',
      later: 'after half a year',
    },
    personMonths: 'Person-months',
    withInterval: (value: string, low: string, high: string) => `${value} (${low}–${high})`,
    levelEnough:
      'Nothing in the list speaks against the risk of leaving being level over time, as the model assumes.',
    notLevel: (which: string) =>
      `The risk of leaving is not level over time, as the model assumes: ${which}.`,
    mostOften: (outcome: string, phase: string) => `${outcome} is most frequent ${phase}`,
    tooFewToTell:
      'Too few have left to tell whether the risk is level over time, as the model assumes.',
    incidenceTable: 'So large a share has left, all groups together (95 % interval)',
    after: 'After',
    isMeant: (place: string) => `What is meant in ${place}`,
    choose: 'Choose …',
    takeIn: 'Take in',
    cancel: 'Cancel',
    tableTaken: (from: string) => `Table ${from} taken in`,
    counting: (share: string) => `Counting … ${share}`,
    readingStopped: 'The reading was stopped. Nothing was taken in.',
    changedSinceList: (groups: string) =>
      `For ${groups}, numbers have been changed since the list was read. The tables below are still as the list gave them.`,
    notInList: (groups: string) => `Not in the tables below: ${groups}.`,
    orderOf: (column: string) => `The days in ${column} are written with`,
    orders: {
      dayFirst: 'the day first (day, month, year)',
      monthFirst: 'the month first (month, day, year)',
      yearFirst: 'the year first (year, month, day)',
    },
    orderSettled: (column: string) =>
      `In ${column} some days can be read in several ways. They were read as the others in the column, where only one way is possible.`,
    orderOpen: (column: string) =>
      `In ${column} some days can be read in several ways. Choose how the column is written, and those rows are counted.`,
    addGroup: 'Add a group',
    programme: 'Name of the programme',
    period: 'Period',
    periodName: 'Name of the period',
    from: 'First day',
    to: 'Last day',
    cost: 'Cost of the period, kronor',
    addPeriod: 'Add a period',
    agencies: 'Where the participants come from',
    agency: 'Name',
    countsAs: 'Counts in the model as',
    addAgency: 'Add an agency',
    classes: {
      fk: 'Försäkringskassan',
      af: 'Arbetsförmedlingen',
      ske: 'the municipality',
      other: 'other (counted with Försäkringskassan)',
    },
    scenario: (names: string) => `Scenarios that count with these numbers: ${names}.`,
    noScenario: 'No scenario counts with these numbers yet.',
    noCost: 'Write what the period cost first: without a cost, no payback can be computed.',
    makeScenario: 'Make a scenario of the counts',
    scenarioName: (programme: string, period: string) => `${programme} ${period}`,
    typed: 'Typed into the notebook',
    pastedSource: 'Pasted into the notebook',
    place: (group: string, column: string) => `${group}, ${column}`,
    economy: {
      summary: 'Economy',
      nothing: (place: string) => `Economy (the prices are those of ${place})`,
      solved: (months: string) => `Economy: prices from your own payback of ${months}`,
      how: 'What a job is worth is solved from your own calculation: enter the payback that the report prints. The model then counts with the prices that give it, with the cost of the period and those who completed.',
      figures: {
        budgetKronor: 'Budget, kronor',
        paybackMonths: 'Payback, months',
        paybackMonthsAtFollowUp: 'Payback after 6\u00a0months',
        completers: 'Completers in the calculation',
      },
      completersHow:
        'Completers are entered only if the calculation has another number than the table.',
      kinds: 'The jobs at exit by kind, if known',
      paidBy: 'Who paid what, kronor',
      solvedPrices: (job: string, completer: string) =>
        `The prices that give the payback: a job at exit is worth ${job} a year and a completer without work ${completer}.`,
      borrowedKinds: `The kinds of the jobs are not known, and are assumed to be as in ${REPORTS.place}.`,
      divided: 'No prices give both paybacks. The prices follow the one at exit.',
      borrowed: `The prices are those of ${REPORTS.place}, not your own. Enter the payback of your own calculation, and it is used instead.`,
      why: {
        noCost: 'The cost of the period is missing, so no prices of your own can be solved.',
        noCounts:
          'The exits are not known of every group, or more went to work than completed, so no prices of your own can be solved.',
        outOfReach:
          'The payback gives prices more than five times above those of the reports. Check the cost and the counts.',
      },
      fewerKinds: (part: string, whole: string) =>
        `The jobs by kind are ${part} together, but ${whole} went to work. The kinds are used when they add up.`,
      paidDiffers: (paid: string, cost: string) =>
        `The payers have paid ${paid} together, but the period cost ${cost}. The cost is divided by their shares.`,
      overBudget: (cost: string, budget: string) =>
        `The period cost ${cost}; the budget was ${budget}.`,
    },
    goals: {
      summary: 'Own goals',
      nothing: 'Own goals (nothing entered)',
      how: 'Enter the goals that your own document sets. In the cell of targets they are then added all at once, under the programme’s name and with their source.',
      of: {
        work: 'Work, per cent of those who complete',
        studies: 'Studies, per cent of those who complete',
        dropOuts: 'Drop-outs, at most per cent of all who leave',
        workAtSixMonths: 'Work after 6\u00a0months, per cent',
        workAtTwentyFourMonths: 'Work after 24\u00a0months, per cent',
        paybackMonths: 'Paid back within, months',
      },
    },
    followUp: {
      summary: 'Follow-up after the programme',
      nothing: 'Follow-up after the programme (nothing entered)',
      short: (inWork: string, followed: string, months: string) =>
        `Follow-up after the programme: ${inWork} of ${followed} in work after ${months}\u00a0months`,
      how: `Of those who completed in the period: how many had work some months later? A follow-up after 6\u00a0months is used by the model; without it the model counts as in ${REPORTS.place}.`,
      months: 'Months after exit',
      monthsNumber: (months: string) => `${months}\u00a0months`,
      counts: {
        followed: 'Followed up',
        notReached: 'Could not be reached',
        inWork: 'In work',
        inWorkAtExit: 'of them already at exit',
        studying: 'In studies',
      },
      kinds: 'The jobs by kind, if known',
      kind: {
        fullUnsubsidised: 'full time',
        halfUnsubsidised: 'half time',
        fullSubsidised: 'full time, subsidised',
        halfSubsidised: 'half time, subsidised',
        hourly: 'by the hour',
      },
      add: 'Add a follow-up',
      added: 'Follow-up added',
      remove: 'Remove the follow-up',
      removed: 'Follow-up removed',
      of: (what: string, months: string) => `${what}, after ${months}\u00a0months`,
      used: (found: string, among: string) =>
        `Used by the model: of ${among} who had no work at exit, ${found} had it after 6\u00a0months.`,
      kindsUsed: 'The kinds of jobs are used too.',
      otherMonths:
        'Shown, but not used by the model, which counts with a follow-up after 6\u00a0months.',
      missing: (which: string) => `Not used by the model yet. Missing: ${which}.`,
      missingCounts: {
        followed: 'how many were followed up',
        inWork: 'how many are in work',
        inWorkAtExit: 'how many in work had it already at exit',
      },
      nobody: 'Not used by the model: everybody followed up had work already at exit.',
      notUsed: 'Not used by the model until the numbers add up.',
      fault: {
        moreThanFollowed: (part: string, whole: string) =>
          `In work and in studies are ${part} together, but ${whole} were followed up.`,
        moreAtExit: (part: string, whole: string) =>
          `In work already at exit are ${part}, but ${whole} are in work.`,
        moreKinds: (part: string, whole: string) =>
          `The jobs by kind are ${part} together, but ${whole} are in work.`,
      },
      fewerKinds: (part: string, whole: string) =>
        `The jobs by kind are ${part} together, but ${whole} are in work. The kinds are used when they add up.`,
      moreThanCompleted: (part: string, whole: string, period: string) =>
        `Those followed up and those not reached are ${part} together, but ${whole} completed in ${period}. That is right only if the follow-up is of more than the period’s.`,
      document: 'Document',
      section: 'Page or table',
      placed: 'Source given',
      staysHere: `If any number has to be hidden in a copy to share, the follow-up does not go with it, nor do the payback and the kinds of jobs under Economy. The copy then counts what happens after the programme as in ${REPORTS.place}, but keeps the prices.`,
    },
  },
};

/** What its cells say. */
export const messages = inBoth({ sv, en });
