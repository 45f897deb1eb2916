import { inBoth } from '../../message/inBoth.ts';

/** What the kind is called in menus. */
export const name = inBoth({ sv: 'Antaganden', en: 'Assumptions' });

const sv = {
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
    publishedTitle: 'Vad andra har publicerat',
    showPublished: 'Visa vad andra har publicerat',
    publishedHow: (scenario: string) =>
      `Ingenting av det ingår i beräkningarna förrän det tas över. Ett tal som tas över blir ett antagande i ”${scenario}”, med namnet på den som har publicerat det; osäkerheten är vad så få personer lämnar öppet, inte om talet passar här.`,
    publishedOf: (of: string) => `Av vilka: ${of}.`,
    programmeAndYears: (programme: string, years: string) => `${programme}, ${years}.`,
    withRange: (value: string, low: string, high: string) => `${value} (${low} till ${high})`,
    take: (value: string) => `Använd som antagande: ${value}`,
    takeOf: (action: string, programme: string) => `${action}, ${programme}`,
    isTaken: 'Används som antagande',
    tookOver: (assumption: string, programme: string) => `${assumption}: som ${programme}`,
    taken: (programme: string) => `Publicerat: ${programme}`,
    loading: 'Hämtar det som är publicerat …',
    missing: 'Det som är publicerat går inte att hämta. Ladda om sidan när det finns nät.',
    note: 'Värdena ändras i formuläret eller i en cell med reglage. Ett intervall rymmer åtta möjligheter av tio; ± är en standardavvikelse.',
  },
};

const en = {
  assumptionsCell: {
    title: 'Everything that is assumed',
    finding: (scenario: string, count: string, fitted: string, open: string) =>
      `“${scenario}” rests on ${count} assumptions. ${fitted} of them are fitted to the reports, the others have no source. ${open} of them are drawn anew in every simulated future.`,
    same: (scenario: string) => `“${scenario}” assumes the same.`,
    differs: (scenario: string, count: string) =>
      `“${scenario}” assumes otherwise in ${count} of them.`,
    parts: {
      exitShares: 'How they leave the programme',
      agencyEffect: 'What the difference between groups is due to',
      hazardShape: 'When they leave the programme',
      selection: 'What a stricter selection does',
      dropOuts: 'Why they drop out',
      extension: 'What the added time does',
      cost: 'Cost',
      afterExit: 'Life after the exit',
      counterfactual: 'What would have happened otherwise',
      benefit: 'What a job is worth',
    },
    likely: 'Uncertainty',
    certain: '–',
    deviation: (value: string) => `±\u00a0${value}`,
    basis: 'Basis',
    grade: 'Strength',
    grades: {
      printed: 'A: stands in a report',
      fitted: 'B: counted on few persons',
      bounded: 'C: assumed, with a spread',
      set: 'D: assumed, without a spread',
    },
    shape: 'Shape',
    owner: 'Owner',
    ownerOf: (assumption: string) => `Owner of the assumption: ${assumption}`,
    ownerSet: (assumption: string) => `Owner: ${assumption}`,
    publishedTitle: 'What others have published',
    showPublished: 'Show what others have published',
    publishedHow: (scenario: string) =>
      `None of it is part of the calculations until it is taken over. A number that is taken over becomes an assumption of “${scenario}”, with the name of who published it; the uncertainty is what so few persons leave open, not whether the number fits here.`,
    publishedOf: (of: string) => `Of whom: ${of}.`,
    programmeAndYears: (programme: string, years: string) => `${programme}, ${years}.`,
    withRange: (value: string, low: string, high: string) => `${value} (${low} to ${high})`,
    take: (value: string) => `Use as an assumption: ${value}`,
    takeOf: (action: string, programme: string) => `${action}, ${programme}`,
    isTaken: 'Used as an assumption',
    tookOver: (assumption: string, programme: string) => `${assumption}: as ${programme}`,
    taken: (programme: string) => `Published: ${programme}`,
    loading: 'Fetching what is published …',
    missing: 'What is published cannot be fetched. Reload the page when there is a network.',
    note: 'The values are changed in the form or in a cell of levers. A range holds eight possibilities of ten; ± is a standard deviation.',
  },
};

/** What a cell of this kind says. */
export const messages = inBoth({ sv, en });
