import { inBoth } from './inBoth.ts';
import { REPORTS } from './reports.ts';

const sv = {
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
      printed: `${REPORTS.base} återskapas`,
      equalArms: 'samma insats ger samma svar',
      doubleCost: 'dubbel kostnad tar dubbelt så lång tid',
    },
    hows: {
      persons:
        'Alla som börjar slutar på ett av fyra sätt, och har ett läge efter 6 och 24\u00a0månader: i varje framtid.',
      shares: 'Andelar av alla avslut, och av dem som fullföljer, är tillsammans 100\u00a0%.',
      actors:
        'Nytta och kostnad för alla aktörer är tillsammans samhällets: i mittvärdet och i varje framtid.',
      simulated:
        'Medelvärdet av framtiderna är vad den exakta beräkningen väntar på samma antaganden, inom fyra standardfel. Av slump ensam brister det ungefär en gång av 16\u00a0000.',
      printed: 'Rapportens sex återbetalningstider följer av rapportens egen kostnad och nytta.',
      equalArms: 'Scenariot räknat en gång till ger samma återbetalning till sista siffran.',
      doubleCost:
        'Med dubbla årskostnaden blir återbetalningen dubbelt så lång, med rapportens räknesätt.',
    },
  },
};

const en = {
  selfChecks: {
    waiting: 'Self-checks: waiting for the futures.',
    hold: (count: string) => `Self-checks: all ${count} hold.`,
    broken: (names: string) => `Self-check that does not hold: ${names}. Do not trust the numbers.`,
    title: 'Self-checks',
    intro:
      'What the model promises of itself, checked on the scenarios that are shown whenever their futures are ready.',
    open: 'Show the checks',
    holds: 'holds',
    breaks: 'does not hold',
    foundOf: (found: string, expected: string) => `found ${found}, expected ${expected}`,
    inScenario: (name: string) => `in “${name}”`,
    names: {
      persons: 'nobody gets lost',
      shares: 'shares are whole',
      actors: 'the actors are society',
      simulated: 'exact is simulated',
      printed: `${REPORTS.base} is reproduced`,
      equalArms: 'the same programme gives the same answer',
      doubleCost: 'double cost takes twice as long',
    },
    hows: {
      persons:
        'Everybody who starts leaves in one of four ways, and has one status after 6 and 24\u00a0months: in every future.',
      shares: 'Shares of all exits, and of those who complete, sum to 100%.',
      actors:
        'Benefit and cost of all actors sum to society’s: in the central value and in every future.',
      simulated:
        'The mean of the futures is what the exact computation expects on the same assumptions, within four standard errors. By chance alone this fails about once in 16,000.',
      printed: 'The report’s six paybacks follow from the report’s own cost and benefit.',
      equalArms: 'The scenario computed once more gives the same payback to the last digit.',
      doubleCost: 'At twice the yearly cost payback takes twice as long, by the report’s method.',
    },
  },
};

/** What the model promises of itself. */
export const selfChecks = inBoth({ sv, en });
