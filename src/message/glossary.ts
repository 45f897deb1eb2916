import type { Language } from './language.ts';

/** A word of the tool's own, and what it means by it. */
export interface Term {
  readonly term: string;
  readonly meaning: string;
}

/** In the order that a reader meets them. Loaded when somebody asks, unlike the other messages. */
const sv: readonly Term[] = [
  {
    term: 'Scenario',
    meaning:
      'En verksamhet som den är eller kunde vara: alla reglage och antaganden tillsammans. Ett scenario kan bygga på ett annat och säger då bara vad som skiljer.',
  },
  {
    term: 'Reglage',
    meaning: 'Något som verksamheten själv kan bestämma: tid, starter, platser, kostnad.',
  },
  {
    term: 'Antagande',
    meaning:
      'Något som ingen källa ger säkert men som svaret behöver. Varje antagande har ett värde, ett troligt intervall och en grund, och går att ändra.',
  },
  {
    term: 'Mittvärde',
    meaning:
      'Vad som kommer ut med varje antagande mitt i det troliga och utan slump. Det är inte genomsnittet av framtiderna, och kan ligga en bit från det.',
  },
  {
    term: 'Framtid',
    meaning:
      'Ett sätt som ett års intag kan gå. Modellen lottar det som ingen vet, och sedan vad som händer var och en. ”14 av 100 framtider” betyder att det gick så i 14 av hundra lottningar.',
  },
  {
    term: 'Nio framtider av tio',
    meaning:
      'Ett intervall som nio av tio framtider hamnar i. En av tjugo blir lägre och en av tjugo högre.',
  },
  {
    term: 'Ungefär',
    meaning:
      'Står framför en chans som fler framtider kan flytta. Det säger hur väl modellen är räknad, inte hur säker världen är.',
  },
  {
    term: 'Sammanvägt',
    meaning:
      'Små gruppers andelar lutar sig mot de andra gruppernas, mer ju färre personer de vilar på. Det som är räknat visas alltid bredvid.',
  },
  {
    term: 'Fullföljd, avbrott',
    meaning:
      'Den som fullföljer lämnar insatsen till arbete, till studier eller vid planerat slut till fortsatt rehab. Alla andra som lämnar är avbrott.',
  },
  {
    term: 'Deltagarmånad',
    meaning: 'En person som är inskriven en månad. Tolv av dem fyller en plats i ett år.',
  },
  {
    term: 'Inlåsning',
    meaning: 'Att färre går till arbete medan insatsen pågår än när den är slut.',
  },
  {
    term: 'Återbetalning',
    meaning:
      'Hur länge nyttan måste fortsätta innan ett års kostnad har kommit tillbaka. ”Aldrig” betyder att den inte gör det inom den tid som räknas.',
  },
  {
    term: 'Med rapportens räknesätt',
    meaning:
      'Tolv gånger kostnaden delad med nyttan om året, efter utfallet vid avslut: samma nytta år efter år, och inget dras av för det som hade kommit ändå.',
  },
  {
    term: 'Hela årsintaget',
    meaning:
      'Alla som börjar under ett år, också de som avbryter, följda månad för månad. Nyttan som hade kommit utan insatsen är borträknad.',
  },
  {
    term: 'Det som hade kommit ändå',
    meaning:
      'Den del av nyttan som hade uppstått utan insatsen. Bara en jämförelse med liknande personer kan visa hur stor den är; här är den antagen.',
  },
  {
    term: 'Kalibrering A och B',
    meaning:
      'Två sätt att läsa rapportens priser. I A ger också den som fullföljer utan arbete en liten nytta; i B ger bara arbeten nytta.',
  },
  {
    term: 'Nettonuvärde',
    meaning:
      'Nytta minus kostnad, där kronor som kommer senare räknas ner med räntan som scenariot antar.',
  },
  {
    term: 'FK, Af, SKE',
    meaning:
      'De som remitterar: Försäkringskassan, Arbetsförmedlingen och kommunens försörjningsstöd, som i rapporterna heter SKE.',
  },
  {
    term: 'Egen och delas',
    meaning:
      'En egen bok kan ha tal från 1 till 4, som kan peka ut någon. I en bok som delas står de som intervall.',
  },
];

const en: readonly Term[] = [
  {
    term: 'Scenario',
    meaning:
      'A programme as it is or could be: all levers and assumptions together. A scenario can build on another, and then says only what differs.',
  },
  {
    term: 'Lever',
    meaning: 'Something that the programme itself can decide: length, starts, places, cost.',
  },
  {
    term: 'Assumption',
    meaning:
      'Something that no source gives for certain but that the answer needs. Every assumption has a value, a likely range and a basis, and can be changed.',
  },
  {
    term: 'Central value',
    meaning:
      'What comes out with every assumption in the middle of what is likely and without chance. It is not the mean of the futures, and can lie some way from it.',
  },
  {
    term: 'Future',
    meaning:
      'One way that a year’s intake can go. The model draws what nobody knows, and then what happens to each person. “14 of 100 futures” means that it went so in 14 of a hundred draws.',
  },
  {
    term: 'Nine futures of ten',
    meaning:
      'An interval that nine futures of ten end up in. One of twenty is lower and one of twenty higher.',
  },
  {
    term: 'About',
    meaning:
      'Stands before a chance that more futures may move. It tells how well the model has been computed, not how certain the world is.',
  },
  {
    term: 'Pooled',
    meaning:
      'The shares of small groups lean on those of the others, more the fewer people they rest on. What was counted always stands beside.',
  },
  {
    term: 'Completed, dropped out',
    meaning:
      'Who completes leaves the programme for work, for studies, or at the planned end for continued rehabilitation. Everybody else who leaves has dropped out.',
  },
  {
    term: 'Participant month',
    meaning: 'One person enrolled for one month. Twelve of them fill a place for a year.',
  },
  {
    term: 'Lock-in',
    meaning: 'That fewer go to work while the programme lasts than when it has ended.',
  },
  {
    term: 'Payback',
    meaning:
      'How long the benefit has to go on before the cost of a year has come back. “Never” means that it does not within the time that is counted.',
  },
  {
    term: 'By the report’s method',
    meaning:
      'Twelve times the cost divided by the benefit a year, from the outcome at exit: the same benefit year after year, and nothing taken away for what would have come anyway.',
  },
  {
    term: 'The whole year’s intake',
    meaning:
      'Everybody who starts in a year, also those who drop out, followed month by month. The benefit that would have come without the programme is taken away.',
  },
  {
    term: 'What would have come anyway',
    meaning:
      'The part of the benefit that would have arisen without the programme. Only a comparison with similar people can show how large it is; here it is assumed.',
  },
  {
    term: 'Calibration A and B',
    meaning:
      'Two ways to read the report’s prices. In A whoever completes without work brings a small benefit too; in B only jobs do.',
  },
  {
    term: 'Net present value',
    meaning:
      'Benefit minus cost, where kronor that come later are discounted at the rate that the scenario assumes.',
  },
  {
    term: 'FK, Af, SKE',
    meaning:
      'Who refers: the Social Insurance Agency (FK), the Employment Service (Af) and the municipality’s income support, which the reports call SKE.',
  },
  {
    term: 'Own and shared',
    meaning:
      'A notebook of your own can have counts from 1 to 4, which may point somebody out. In one to share they stand as intervals.',
  },
];

/** The words of the tool, with their meaning. */
export function glossaryIn(language: Language): readonly Term[] {
  return language === 'sv' ? sv : en;
}
