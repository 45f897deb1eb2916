import { inBoth } from '../../message/inBoth.ts';

/** What the kind is called in menus. */
export const name = inBoth({ sv: 'Utfall', en: 'Outcomes' });

const sv = {
  outcome: {
    title: 'Utfall',
    group: 'Grupp',
    allGroups: 'alla grupper',
    ofGroup: (whose: string, group: string) => `${whose} i ${group}`,
    groupMissing: (group: string) =>
      `Alla scenarier i bilden har inte ${group}: här visas hela teamet.`,
    finding: (
      base: string,
      basePersons: string,
      baseShare: string,
      other: string,
      otherPersons: string,
      otherShare: string,
      when: string,
      denominator: string,
    ) =>
      `I ”${base}” är ${basePersons} i arbete ${when}, ${baseShare} ${denominator}. I ”${other}” är det ${otherPersons}, ${otherShare}.`,
    ofNobody: (scenario: string) => `I ”${scenario}” finns ingen att räkna på.`,
    higherOfFewer: 'Andelen är högre fast inte fler är i arbete: den räknas på färre personer.',
    lowerOfMore: 'Andelen är lägre fast inte färre är i arbete: den räknas på fler personer.',
    findingOne: (
      scenario: string,
      persons: string,
      share: string,
      when: string,
      denominator: string,
    ) => `I ”${scenario}” är ${persons} i arbete ${when}, ${share} ${denominator}.`,
    goal: (share: string) => `Målet är ${share}.`,
    noGoal: 'Rapporterna sätter inget mål för den här räkningen.',
    goalChance: {
      tooEarly: (goal: string, base: string, count: string, other: string, otherCount: string) =>
        `Målet ${goal} nås i ${count} framtider i ”${base}” och i ${otherCount} i ”${other}”. Fler framtider räknas innan de jämförs.`,
      alike: (goal: string, base: string, count: string, other: string, otherCount: string) =>
        `Målet ${goal} nås i ${count} framtider i ”${base}” och i ${otherCount} i ”${other}”, alltså ungefär lika.`,
      same: (goal: string, base: string, count: string, other: string, otherCount: string) =>
        `Målet ${goal} nås i ${count} framtider i ”${base}” och i ${otherCount} i ”${other}”, de är precis lika.`,
      tooCloseToCall: (
        goal: string,
        base: string,
        count: string,
        other: string,
        otherCount: string,
      ) =>
        `Målet ${goal} nås i ${count} framtider i ”${base}” och i ${otherCount} i ”${other}” – för jämnt för att avgöra.`,
      better: (goal: string, base: string, count: string, other: string, otherCount: string) =>
        `Målet ${goal} nås i ${count} framtider i ”${base}” och i ${otherCount} i ”${other}”, alltså en bättre chans.`,
      worse: (goal: string, base: string, count: string, other: string, otherCount: string) =>
        `Målet ${goal} nås i ${count} framtider i ”${base}” och i ${otherCount} i ”${other}”, alltså en sämre chans.`,
    },
    goalChanceOne: (goal: string, scenario: string, count: string) =>
      `Målet ${goal} nås i ${count} framtider i ”${scenario}”.`,
    reaches: 'Når målet',
    intervalNote:
      'Siffrorna inom parentes, och strecken på staplarna, är där nio framtider av tio hamnar. Det som står före är mittvärdet.',
    denominator: 'Räknat på',
    howToRead:
      'Staplarnas längd är andelen. Det lodräta strecket är målet. Siffran efter punkten är antalet personer av ett års starter, i mittvärde. Det vågräta strecket går dit nio simulerade framtider av tio når.',
    pooledTitle: 'Grupperna: räknat och sammanvägt',
    jobsCounted: 'Till arbete, räknat',
    jobsPooled: 'Till arbete, sammanvägt',
  },

  outcomePath: {
    title: 'Vägen efter avslut',
    finding: (scenario: string, outcome: string, exit: string, six: string, twentyFour: string) =>
      `I ”${scenario}” är andelen i ${outcome} ${exit} vid avslut, ${six} sex månader senare och ${twentyFour} efter två år.`,
    ofNobody: (scenario: string) => `I ”${scenario}” finns ingen att räkna andelen av.`,
    goal: (when: string, goal: string) => `Målet ${when} är ${goal}.`,
    goalReached: (when: string, goal: string, chances: string) =>
      `Målet ${when}, ${goal}, nås i ${chances}.`,
    chanceIn: (chance: string, scenario: string) => `${chance} framtider i ”${scenario}”`,
    persons: (scenario: string) => `${scenario}: personer`,
    axis: 'månader efter avslut',
    howToRead:
      'Linjen är mittvärdet. Det breda bandet rymmer nio framtider av tio, det smala hälften av dem. Den streckade linjen går mellan de mål som är påslagna. Mellan punkterna är linjerna räta: bara punkterna är räknade.',
  },
};

const en = {
  outcome: {
    title: 'Outcomes',
    group: 'Group',
    allGroups: 'all groups',
    ofGroup: (whose: string, group: string) => `${whose} in ${group}`,
    groupMissing: (group: string) =>
      `Not all scenarios in the picture have ${group}: the whole team is shown.`,
    finding: (
      base: string,
      basePersons: string,
      baseShare: string,
      other: string,
      otherPersons: string,
      otherShare: string,
      when: string,
      denominator: string,
    ) =>
      `In “${base}” ${basePersons} are in work ${when}, ${baseShare} ${denominator}. In “${other}” it is ${otherPersons}, ${otherShare}.`,
    ofNobody: (scenario: string) => `In “${scenario}” there is nobody to count.`,
    higherOfFewer:
      'The share is higher although no more are in work: it is counted on fewer people.',
    lowerOfMore: 'The share is lower although no fewer are in work: it is counted on more people.',
    findingOne: (
      scenario: string,
      persons: string,
      share: string,
      when: string,
      denominator: string,
    ) => `In “${scenario}” ${persons} are in work ${when}, ${share} ${denominator}.`,
    goal: (share: string) => `The target is ${share}.`,
    noGoal: 'The reports set no target for this way of counting.',
    goalChance: {
      tooEarly: (goal: string, base: string, count: string, other: string, otherCount: string) =>
        `The target of ${goal} is met in ${count} futures in “${base}” and in ${otherCount} in “${other}”. More futures are counted before they are compared.`,
      alike: (goal: string, base: string, count: string, other: string, otherCount: string) =>
        `The target of ${goal} is met in ${count} futures in “${base}” and in ${otherCount} in “${other}”, about the same.`,
      same: (goal: string, base: string, count: string, other: string, otherCount: string) =>
        `The target of ${goal} is met in ${count} futures in “${base}” and in ${otherCount} in “${other}”; the two are exactly alike.`,
      tooCloseToCall: (
        goal: string,
        base: string,
        count: string,
        other: string,
        otherCount: string,
      ) =>
        `The target of ${goal} is met in ${count} futures in “${base}” and in ${otherCount} in “${other}” – too close to call.`,
      better: (goal: string, base: string, count: string, other: string, otherCount: string) =>
        `The target of ${goal} is met in ${count} futures in “${base}” and in ${otherCount} in “${other}”, a better chance.`,
      worse: (goal: string, base: string, count: string, other: string, otherCount: string) =>
        `The target of ${goal} is met in ${count} futures in “${base}” and in ${otherCount} in “${other}”, a worse chance.`,
    },
    goalChanceOne: (goal: string, scenario: string, count: string) =>
      `The target of ${goal} is met in ${count} futures in “${scenario}”.`,
    reaches: 'Meets the target',
    intervalNote:
      'The numbers in parentheses, and the lines on the bars, are where nine futures of ten end up. What stands before them is the central value.',
    denominator: 'Share',
    howToRead:
      'The length of a bar is the share. The vertical line is the target. The number after the dot is the number of people from one year’s starts, as a central value. The horizontal line spans where nine simulated futures of ten end up.',
    pooledTitle: 'The groups: counted and pooled',
    jobsCounted: 'To work, counted',
    jobsPooled: 'To work, pooled',
  },

  outcomePath: {
    title: 'The way after the exit',
    finding: (scenario: string, outcome: string, exit: string, six: string, twentyFour: string) =>
      `In “${scenario}” the share in ${outcome} is ${exit} at exit, ${six} six months later and ${twentyFour} after two years.`,
    ofNobody: (scenario: string) => `In “${scenario}” there is nobody to count a share of.`,
    goal: (when: string, goal: string) => `The target ${when} is ${goal}.`,
    goalReached: (when: string, goal: string, chances: string) =>
      `The target ${when}, ${goal}, is met in ${chances}.`,
    chanceIn: (chance: string, scenario: string) => `${chance} futures in “${scenario}”`,
    persons: (scenario: string) => `${scenario}: persons`,
    axis: 'months after the exit',
    howToRead:
      'The line is the central value. The wide band holds nine futures of ten, the narrow one half of them. The dashed line joins the targets that are switched on. Between the points the lines are straight: only the points are counted.',
  },
};

/** What a cell of this kind says. */
export const messages = inBoth({ sv, en });
