import { inBoth } from './inBoth.ts';

const sv = {
  simulation: {
    futures: (number: string) => `${number}\u00a0framtider`,
    oneFuture: (number: string) => `${number}\u00a0framtid`,
    starting: 'Räknar …',
    again: 'Räknar om …',
    progress: (done: string, futures: string) => `${done} av ${futures}`,
    done: (futures: string, margin: string) =>
      `${futures}. Med ännu fler skulle chanserna flytta sig högst ${margin}.`,
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
    nextYearReplicatesHow:
      'Framtider av ett enskilt år, simulerade för just den här frågan: färre än anteckningsbokens, som gäller verksamheten.',
    basis: (replicates: string, seed: string) =>
      `${replicates} simulerade framtider med fröet ”${seed}”.`,
    how: (replicates: string, seed: string) =>
      `Räknat på ${replicates} simulerade framtider med fröet ”${seed}”. I varje framtid dras det som ingen vet en gång, och sedan lottas varje deltagare för sig. Samma frö ger samma framtider.`,
    nextYearHow: (replicates: string, seed: string) =>
      `Räknat på ${replicates} simulerade framtider av ett enskilt år, med fröet ”${seed}”. I varje framtid dras det som ingen vet och det som skiljer ett år från ett annat en gång, och sedan lottas varje deltagare för sig. Samma frö ger samma framtider.`,
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
};

const en = {
  simulation: {
    futures: (number: string) => `${number}\u00a0futures`,
    oneFuture: (number: string) => `${number}\u00a0future`,
    starting: 'Computing …',
    again: 'Computing again …',
    progress: (done: string, futures: string) => `${done} of ${futures}`,
    done: (futures: string, margin: string) =>
      `${futures}. With more, the chances would move by ${margin} at most.`,
    cancelled: (done: string, futures: string) => `Cancelled at ${done} of ${futures}.`,
    cancelledAtOnce: 'The simulation is cancelled.',
    failures: {
      notStarted: 'The simulation could not start.',
      lost: 'The browser closed the simulation.',
      silent: 'The simulation does not answer.',
      broken: 'The simulation stopped at an error.',
    },
    basedOn: (futures: string) => `The pictures rest on ${futures}.`,
    outdated: 'The futures in the pictures are from before the latest change.',
    cancel: 'Cancel',
    retry: 'Try again',
    resume: 'Finish',
    margin: 'Sampling error of the chances',
    marginOf: (margin: string) => `±\u00a0${margin} in\u00a0100`,
    marginHow:
      'Two standard errors of the least sure chance to pay back within the targets or never, rounded up. That is how far luck in the simulation itself can move a chance; more futures make the error smaller.',
  },

  future: {
    ofHundred: (count: string) => `${count}\u00a0of\u00a0100`,
    aboutOfHundred: (count: string) => `about ${count}\u00a0of\u00a0100`,
    between: (low: string, high: string) => `${low}–${high}`,
    fromTo: (low: string, high: string) => `${low} to ${high}`,
    untilNever: (low: string) => `${low} to never`,
    untilBeyond: (low: string, years: string) => `${low} to more than ${years}\u00a0years`,
    plusMinus: (value: string, error: string) => `${value} ±\u00a0${error}`,
    coming: 'Simulating futures …',
    none: 'No futures are simulated.',
    again: 'Computing again …',
    outdated: 'The futures are from before the latest change.',
    replicates: 'Simulated futures',
    replicatesHow:
      'As many as the notebook asks for, or fewer once the chances and the median are sure enough.',
    nextYearReplicatesHow:
      'Futures of one single year, simulated for this very question: fewer than the notebook’s, which are of the programme.',
    basis: (replicates: string, seed: string) =>
      `${replicates} simulated futures with the seed “${seed}”.`,
    how: (replicates: string, seed: string) =>
      `Counted on ${replicates} simulated futures with the seed “${seed}”. In each future what nobody knows is drawn once, and then luck is drawn for each participant. The same seed gives the same futures.`,
    nextYearHow: (replicates: string, seed: string) =>
      `Counted on ${replicates} simulated futures of one single year, with the seed “${seed}”. In each future what nobody knows and what makes one year differ from another are drawn once, and then luck is drawn for each participant. The same seed gives the same futures.`,
    chanceHow: (error: string) =>
      `That is in how many futures of a hundred it holds. The error from simulating is ±\u00a0${error} of a hundred.`,
    quantileHow: (share: string, error: string) =>
      `${share} of the futures have this value at most. The error from simulating is ±\u00a0${error}.`,
    intervalHow:
      'Nine futures of ten lie between the two numbers, one in twenty below and one in twenty above.',
    middleHow:
      'Half of the futures lie between the two numbers, a quarter below and a quarter above.',
    meanHow: (error: string) =>
      `The average over the futures. The error from simulating is ±\u00a0${error}.`,
    pairedHow:
      'The two scenarios have the same people and the same luck in every future; the difference is taken future by future, so that it shows the programme and not the luck.',
    errorNote: 'Digits are printed only as far as a new simulation would keep them.',
  },
};

/** Simulated futures, while they come and when they are done. */
export const futures = inBoth({ sv, en });
