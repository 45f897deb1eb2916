import { inBoth } from '../../message/inBoth.ts';
import { REPORTS } from '../../message/reports.ts';

/** What the kind is called in menus. */
export const name = inBoth({ sv: 'Vem betalar och vem vinner', en: 'Who pays and who gains' });

const sv = {
  actorsCell: {
    title: 'Vem betalar och vem vinner',
    counting: 'Räknat',
    countings: { report: 'med rapportens räknesätt', intake: 'på hela årsintaget' },
    howToReadIntake:
      'Kurvan följer ett helt års intag från första dagen, månad för månad: kostnaden betalas medan deltagarna är inskrivna, nyttan kommer när de har slutat, och det som hade kommit även utan insatsen är borträknat. Linjen är mittvärdet; bandet rymmer nio framtider av tio.',
    axisIntake: 'år från intagsårets första dag',
    accounts: 'Hela kalkylen efter 5 och 10\u00a0år',
    accountsNote:
      'Ett helt års intag, avhopp inräknade: nytta utöver den som ändå hade kommit, minus kostnad, med det bortfall av nyttan och den ränta som scenariot har. Tabellen delar det på dem som vinner och betalar. Nytta, kostnad och nettonuvärde är mittvärden.',
    accountBox: (scenario: string, years: string) => `”${scenario}” efter ${years}\u00a0år`,
    accountTitle: (actor: string, what: string, years: string) =>
      `${actor}: ${what} efter ${years}\u00a0år`,
    account: {
      gained: 'Nytta',
      paid: 'Kostnad',
      net: 'Nettonuvärde',
      mean: 'Medelvärde av framtiderna',
      interval: 'Nio framtider av tio',
      perKrona: 'Nytta per krona',
      chance: 'Nyttan överstiger kostnaden',
    },
    summed: (scenario: string, years: string, actor: string, net: string, perKrona: string) =>
      `Hela årsintaget i ”${scenario}” ger ${actor} netto ${net} på ${years}\u00a0år, ${perKrona} kronor i nytta för varje krona.`,
    summedGain: (scenario: string, years: string, actor: string, net: string) =>
      `Hela årsintaget i ”${scenario}” ger ${actor} ${net} på ${years}\u00a0år.`,
    turnsInTheMean: (mean: string) =>
      `Det är mittvärdet. Medelvärdet av framtiderna är ${mean}, eftersom de inte ligger jämnt kring mitten.`,
    summedChance: (chance: string) => `Nyttan överstiger kostnaden i ${chance} framtider.`,
    whose: 'Visa kurvan för',
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
      `Av alla i ”${scenario}” får ${most} mest tillbaka, ${benefit} om året. Längst tid tar det för ${last}: ${months}.`,
    changeBox: (base: string, other: string) => `Vad ”${other}” ändrar mot ”${base}” (mittvärden)`,
    gainsByChange: (base: string, actor: string, change: string) =>
      `Jämfört med ”${base}” växer nyttan mest för ${actor}: ${change} om året.`,
    losesByChange: (base: string, actor: string, change: string) =>
      `Jämfört med ”${base}” växer nyttan inte för någon; mest minskar den för ${actor}: ${change} om året.`,
    howToRead:
      'Kurvan börjar vid kostnaden för ett år och stiger med nyttan av dem som fullföljer det året, enligt rapportens sätt att räkna: samma nytta år efter år. Där den går över noll är kostnaden återbetald. Linjen är mittvärdet; bandet rymmer nio framtider av tio.',
    axis: 'år efter avslut',
    millions: 'mkr',
    year: 'År',
    central: (scenario: string) => `${scenario}, mittvärde`,
    nineOfTen: (scenario: string) => `${scenario}, nio framtider av tio`,
    reading: 'Tabellen visar',
    readings: {
      central: 'mittvärdet',
      mean: 'medelvärdet av framtiderna',
      interval: 'nio framtider av tio',
    },
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
    keyFigure: (actor: string) => `Nytta om året ${REPORTS.base}, ${actor}`,
    writeOffYears: 'Kostnaden skrivs av på',
    years: (number: string) => `${number}\u00a0år`,
  },
};

const en = {
  actorsCell: {
    title: 'Who pays and who gains',
    counting: 'Counted',
    countings: { report: 'by the report’s method', intake: 'on the whole intake' },
    howToReadIntake:
      'The curve follows the whole intake of a year from the first day, month by month: the cost is paid while people take part, the benefit comes when they have left, and what would have come without the programme is taken away. The line is the central value; the band holds nine futures of ten.',
    axisIntake: 'years from the first day of the intake',
    accounts: 'The whole account after 5 and 10\u00a0years',
    accountsNote:
      'The whole intake of a year, drop-outs included: benefit beyond what would have come anyway, less the cost, with the fall-off of the benefit and the interest that the scenario has. The table divides it between those who gain and pay. Benefit, cost and net present value are central values.',
    accountBox: (scenario: string, years: string) => `“${scenario}” after ${years}\u00a0years`,
    accountTitle: (actor: string, what: string, years: string) =>
      `${actor}: ${what} after ${years}\u00a0years`,
    account: {
      gained: 'Benefit',
      paid: 'Cost',
      net: 'Net present value',
      mean: 'Mean of the futures',
      interval: 'Nine futures of ten',
      perKrona: 'Benefit per krona',
      chance: 'The benefit exceeds the cost',
    },
    summed: (scenario: string, years: string, actor: string, net: string, perKrona: string) =>
      `In “${scenario}” the net of the whole intake for ${actor} is ${net} over ${years}\u00a0years, ${perKrona} kronor of benefit for each krona.`,
    summedGain: (scenario: string, years: string, actor: string, net: string) =>
      `In “${scenario}” the whole intake is worth ${net} for ${actor} over ${years}\u00a0years.`,
    turnsInTheMean: (mean: string) =>
      `That is the central value. The mean of the futures is ${mean}, since they do not lie evenly around the middle.`,
    summedChance: (chance: string) => `The benefit exceeds the cost in ${chance} futures.`,
    whose: 'Show the curve of',
    pays: (scenario: string, actor: string, cost: string, benefit: string, months: string) =>
      `In “${scenario}”, ${cost} is paid by ${actor} for a year, and ${benefit} comes back a year. The cost is paid back after ${months}.`,
    neverBack: (scenario: string, actor: string, cost: string) =>
      `In “${scenario}”, ${cost} is paid by ${actor} for a year and never comes back.`,
    onlyGains: (scenario: string, actor: string, benefit: string) =>
      `In “${scenario}”, nothing is paid by ${actor}, and ${benefit} is gained a year.`,
    paidBack: (years: string, chance: string) =>
      `Within ${years}\u00a0years the cost is paid back in ${chance} futures.`,
    paidBackBoth: (
      years: string,
      base: string,
      baseChance: string,
      other: string,
      otherChance: string,
    ) =>
      `Within ${years}\u00a0years the cost is paid back in ${baseChance} futures in “${base}” and in ${otherChance} in “${other}”.`,
    mostAndLast: (scenario: string, most: string, benefit: string, last: string, months: string) =>
      `Of all in “${scenario}”, the most comes back to ${most}, ${benefit} a year. It takes longest for ${last}: ${months}.`,
    changeBox: (base: string, other: string) =>
      `What “${other}” changes against “${base}” (central values)`,
    gainsByChange: (base: string, actor: string, change: string) =>
      `Compared with “${base}”, the benefit grows most for ${actor}: ${change} a year.`,
    losesByChange: (base: string, actor: string, change: string) =>
      `Compared with “${base}”, the benefit grows for nobody; it falls most for ${actor}: ${change} a year.`,
    howToRead:
      'The curve begins at the cost of a year and rises with the benefit of those who complete in that year, counted the report’s way: the same benefit year after year. Where it crosses zero the cost is paid back. The line is the central value; the band holds nine futures of ten.',
    axis: 'years after the exits',
    millions: 'SEK\u00a0m',
    year: 'Year',
    central: (scenario: string) => `${scenario}, central value`,
    nineOfTen: (scenario: string) => `${scenario}, nine futures of ten`,
    reading: 'The table shows',
    readings: {
      central: 'the central value',
      mean: 'the mean of the futures',
      interval: 'nine futures of ten',
    },
    box: (scenario: string) => `All actors in “${scenario}”`,
    actor: 'Actor',
    columns: {
      cost: 'Cost of a year',
      benefit: 'Benefit a year',
      net1: 'Net after 1\u00a0year',
      net5: 'Net after 5\u00a0years',
      writtenOff: 'Net of a year, the cost written off over 3\u00a0years',
      payback: 'Paid back after',
    },
    paidBackHead: (years: string) => `Paid back within ${years}\u00a0years`,
    paysNothing: 'pays nothing',
    netTitle: (actor: string, years: string) => `${actor}: net after ${years}\u00a0years`,
    how: {
      cost: 'The actor’s part of the year’s cost, as the cost is split.',
      benefit:
        'The actor’s part of society’s benefit a year, by the key of the report’s table 1. Half of what Försäkringskassan, Arbetsförmedlingen and the city gain follows how large a part of the jobs comes from their referrals (assumed); the rest of the state takes what is left.',
      net1: 'The benefit of one year less the whole cost.',
      net5: 'The benefit of five years less the whole cost.',
      net: 'The benefit of so many years less the whole cost.',
      account:
        'The benefit of the whole intake beyond what would have come anyway, and its cost, month by month; the actor’s part by the same key as in the report’s method.',
      perKrona: 'The benefit divided by the cost.',
      writtenOff:
        'The benefit of one year less the part of the cost that is written off in a year.',
      payback: 'Twelve times the cost divided by the benefit a year, not rounded.',
    },
    keyFigure: (actor: string) => `Benefit a year in ${REPORTS.base}, ${actor}`,
    writeOffYears: 'The cost is written off over',
    years: (number: string) => `${number}\u00a0years`,
  },
};

/** What a cell of this kind says. */
export const messages = inBoth({ sv, en });
