import { inBoth } from '../../message/inBoth.ts';
import { REPORTS } from '../../message/reports.ts';

/** What the kind is called in menus. */
export const name = inBoth({ sv: 'Underlaget', en: 'The evidence' });

const sv = {
  evidenceCell: {
    title: 'Underlaget',
    show: 'Visa',
    views: {
      shares: 'andelar',
      inputs: 'alla siffror',
      contradictions: 'motsägelser',
      participants: 'deltagarna',
      peers: 'jämförelsevärden',
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
    annualBenefit: `Årlig nytta ${REPORTS.base}, samhället`,
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
    womenTitle: (year: string) => `Kvinnor och män bland dem som började ${year}`,
    participantsFinding: (year: string, women: string, men: string) =>
      `${year} började ${women} som är kvinnor och ${men} som är män.`,
    readyFinding: (year: string, start: string, exit: string) =>
      `${year} kände sig ${start} redo för arbete eller studier i första enkäten och ${exit} vid avslut.`,
    participantsDetail:
      'Utfallen är inte redovisade för kvinnor och män var för sig, och antalet som svarade på enkäten är inte angivet. Därför används inget av detta i modellen.',
    participantsHowToRead: (all: string) =>
      `Staplarna är andelen kvinnor av dem som började i gruppen, ${all} i hela teamet.`,
    surveyTitle: (year: string) => `Deltagarnas enkät ${year} (NNS)`,
    statement: 'Påstående',
    firstSurvey: 'Första enkäten',
    atExit: 'Vid avslut',
    processDayTitle: (year: string) => `Processdagen ${year}, teamets egen skala från 1 till 10`,
    theme: 'Tema',
    lowest: 'Lägst',
    mean: 'Medel',
    highest: 'Högst',
    peers: {
      loading: 'Hämtar jämförelsevärdena …',
      missing: 'Jämförelsevärdena går inte att hämta. Ladda om sidan när det finns nät.',
      about: (day: string) =>
        `Vad andra har publicerat, bredvid det egna. Ingenting av det ingår i beräkningarna. Allt är läst som utdrag (${day}): se efter i källan innan ett tal används till mer än jämförelse.`,
      range: (low: string, high: string, count: string) =>
        `Publicerat: från ${low} till ${high}, i ${count} mätningar.`,
      single: (value: string, what: string) => `Publicerat: ${value} (${what}).`,
      own: (scenario: string, value: string, what: string) => `”${scenario}”: ${value}, ${what}.`,
      here: (what: string) => `Här: ${what}`,
      ownWhat: {
        workOrStudiesAtExit: 'räknat av alla avslut',
        workAtExit: 'räknat av alla avslut',
        studiesAtExit: 'räknat av alla avslut',
        atTwoYears: 'beräknat två år efter avslut',
        dropOuts: 'avbrott, räknat av alla avslut',
        costPerStart: 'beräknat per start',
        payback: 'beräknat vid avslut',
      },
      of: (value: string, persons: string) => `${value} av ${persons}`,
      ofAbout: (value: string, persons: string) => `${value} av ca ${persons}`,
      notPrinted: (value: string) => `${value}, antal ej tryckt`,
      others: (value: string) => `${value} utan`,
      programmeBar: 'Fylld stapel: med insatsen.',
      othersBar: 'Ihålig stapel: de andra i samma lottade studie, som fick vanlig hjälp.',
      head: {
        what: 'Vad',
        value: 'Värde',
        of: 'Av vilka',
        others: 'De andra i studien',
        how: 'Hur det är mätt',
        source: 'Källa',
        doubt: 'Förbehåll',
      },
      othersOf: (value: string, of: string) => `${value} (${of})`,
      how: (design: string, years: string, country: string) => `${design}; ${years}; ${country}`,
      ofWhom: (of: string) => `Av vilka: ${of}.`,
      ofThem: (of: string) => `av ${of}`,
      othersInStudy: (value: string, of: string) => `De andra: ${value} (${of}).`,
      howToRead:
        'Varje stapel har sin egen nämnare; den står bredvid och i tabellen. Jämför bara det som är mätt på samma sätt. Tryck på ett tal för titel, utgivare och förbehåll.',
    },
  },
};

const en = {
  evidenceCell: {
    title: 'The evidence',
    show: 'Show',
    views: {
      shares: 'shares',
      inputs: 'all figures',
      contradictions: 'contradictions',
      participants: 'participants',
      peers: 'comparisons',
    },
    sharesTitle: 'Exits per group: as counted, and as the model uses them',
    outcome: 'Outcome',
    counted: 'Counted',
    used: 'The model, and another year of as many exits',
    countedBar: 'Outlined bar: as the report counts.',
    usedBar: 'Solid bar: as the model uses it. The line holds nine of ten other years.',
    usedWithInterval: (share: string, low: string, high: string, all: string) =>
      `${share} (${low}–${high} of ${all})`,
    usedHow:
      'Small groups lean on each other, the more the fewer they are. The interval is what another year of as many exits can show: nine futures of ten.',
    sharesFinding: (group: string, counted: string, used: string) =>
      `From ${group} ${counted} went to work. The model uses ${used}: so many another year may show.`,
    sharesDetail:
      'A number out of few people says little: the same programme in another year may show something else altogether. That is why the share is not used as it stands.',
    sharesHowToRead:
      'The bars are the share of the group’s exits that went to work. The table has all four outcomes. Press a number to see where it comes from.',
    input: 'Figure',
    value: 'Value',
    place: 'Where',
    placeOf: (document: string, section: string) => `${document}, ${section}`,
    economy: 'Economy and follow-up',
    annualBenefit: `Annual benefit ${REPORTS.base}, society`,
    inputsFinding: (printed: string, fitted: string, assumed: string) =>
      `The model rests on figures from the reports (${printed}), fitted to them (${fitted}) and assumed (${assumed}).`,
    inputsHowToRead: 'Press a number for document, section, note and what contradicts it.',
    contradictionsTitle: 'Where the reports contradict themselves',
    contradiction: 'Contradiction',
    document: 'Document',
    foundBy: 'Found',
    byReading: 'by reading',
    rules: {
      sum: 'by arithmetic: parts against the sum',
      share: 'by arithmetic: share against counts',
      same: 'by arithmetic: two statements of one thing',
      step: 'by arithmetic: steps against the list',
      table: 'by arithmetic: the tables against each other',
      rounding: 'by arithmetic: rounding',
      fall: 'by arithmetic: words against numbers',
    },
    contradictionsFinding: (all: string, counted: string) =>
      `The reports contradict themselves in ${all} places; ${counted} of them are found by arithmetic alone whenever the evidence is read.`,
    contradictionsHowToRead:
      'Each contradiction is also shown where one of its figures is used. The model corrects nothing: it uses the figure that stands there and says what speaks against it.',
    women: 'Women',
    men: 'Men',
    all: 'All',
    womenOf: (women: string, all: string, share: string) => `${women} of ${all} (${share})`,
    womenTitle: (year: string) => `Women and men among those who started in ${year}`,
    participantsFinding: (year: string, women: string, men: string) =>
      `In ${year} ${women} who are women and ${men} who are men started.`,
    readyFinding: (year: string, start: string, exit: string) =>
      `In ${year} ${start} felt ready for work or studies in the first survey and ${exit} at exit.`,
    participantsDetail:
      'Outcomes are not reported for women and men apart, and the number who answered the survey is not given. That is why none of this is used in the model.',
    participantsHowToRead: (all: string) =>
      `The bars are the share of women of those who started in the group, ${all} in the whole team.`,
    surveyTitle: (year: string) => `The participants’ survey of ${year} (NNS)`,
    statement: 'Statement',
    firstSurvey: 'First survey',
    atExit: 'At exit',
    processDayTitle: (year: string) =>
      `The process day of ${year}, the team’s own scale from 1 to 10`,
    theme: 'Theme',
    lowest: 'Lowest',
    mean: 'Mean',
    highest: 'Highest',
    peers: {
      loading: 'Fetching the comparisons …',
      missing: 'The comparisons cannot be fetched. Reload the page when there is a network.',
      about: (day: string) =>
        `What others have published, beside your own. None of it is part of the calculations. All of it was read as excerpts (${day}): look it up in the source before a number is used for more than comparison.`,
      range: (low: string, high: string, count: string) =>
        `Published: from ${low} to ${high}, in ${count} measurements.`,
      single: (value: string, what: string) => `Published: ${value} (${what}).`,
      own: (scenario: string, value: string, what: string) => `“${scenario}”: ${value}, ${what}.`,
      here: (what: string) => `Here: ${what}`,
      ownWhat: {
        workOrStudiesAtExit: 'counted of all exits',
        workAtExit: 'counted of all exits',
        studiesAtExit: 'counted of all exits',
        atTwoYears: 'calculated two years after exit',
        dropOuts: 'drop-outs, counted of all exits',
        costPerStart: 'calculated per start',
        payback: 'calculated at exit',
      },
      of: (value: string, persons: string) => `${value} of ${persons}`,
      ofAbout: (value: string, persons: string) => `${value} of about ${persons}`,
      notPrinted: (value: string) => `${value}, number not printed`,
      others: (value: string) => `${value} without`,
      programmeBar: 'Solid bar: with the programme.',
      othersBar: 'Outlined bar: the others in the same randomised trial, who got usual help.',
      head: {
        what: 'What',
        value: 'Value',
        of: 'Of whom',
        others: 'The others in the trial',
        how: 'How it was measured',
        source: 'Source',
        doubt: 'Reservation',
      },
      othersOf: (value: string, of: string) => `${value} (${of})`,
      how: (design: string, years: string, country: string) => `${design}; ${years}; ${country}`,
      ofWhom: (of: string) => `Of whom: ${of}.`,
      ofThem: (of: string) => `of ${of}`,
      othersInStudy: (value: string, of: string) => `The others: ${value} (${of}).`,
      howToRead:
        'Each bar has a denominator of its own; it stands beside it and in the table. Compare only what was measured in the same way. Press a number for title, publisher and reservations.',
    },
  },
};

/** What a cell of this kind says. */
export const messages = inBoth({ sv, en });
