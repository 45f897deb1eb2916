import { inBoth } from '../../message/inBoth.ts';

/** What the kind is called in menus. */
export const name = inBoth({ sv: 'Vägen genom insatsen', en: 'The way through' });

const sv = {
  flowCell: {
    title: 'Vägen genom insatsen',
    finding: (scenario: string, starts: string, jobs: string, dropOuts: string) =>
      `Av ett års ${starts} starter i ”${scenario}” går ${jobs} till arbete vid avslut, och ${dropOuts} avbryter (mittvärden).`,
    mostJobs: (group: string, jobs: string) => `Flest till arbete kommer från ${group}: ${jobs}.`,
    howToRead:
      'Banden är så tjocka som de är människor: från den myndighet som skickar, genom gruppen, till det som händer vid avslut. Färgen är utfallets.',
    tableTitle: 'Från grupp till utfall',
    jobsFrom: (group: string) => `Till arbete vid avslut, ${group}`,
    courseTitle: 'Var ett års deltagare är över tid',
    courseFinding: (scenario: string, most: string, full: string, working: string, end: string) =>
      `Av dem som börjar under ett år i ”${scenario}” är som flest ${most} inskrivna samtidigt, månad ${full}. Månad ${end} är ${working} i arbete.`,
    courseHowToRead:
      'Månaderna räknas från årets första dag. Skikten ligger på varandra och är tillsammans alla som har börjat: under året blir de fler, sedan lika många hela tiden. Mittvärden, inte en enskild framtid.',
    courseHow:
      'Starterna är jämnt spridda över året. Hur länge var och en stannar följer av gruppens utfall och planerade tid, och vad som händer sedan av antagandena om tiden efter avslut.',
    courseAxis: 'månader från årets början',
    courseNames: {
      working: 'I arbete',
      studying: 'Studerar',
      seeking: 'Rehab, söker',
      enrolled: 'I insatsen',
      droppedOut: 'Avbrutit',
    },
    enrolled: 'I insatsen',
    future: 'Följ en enda framtid',
    futureNote:
      'Här lottas varje deltagare för sig. Det är en av många framtider som är lika rimliga; en annan ser annorlunda ut.',
    number: 'Framtid nummer',
    another: 'En annan framtid',
    month: 'Månad',
    atMonth: (month: string) => `Månad ${month}`,
    play: 'Spela',
    stop: 'Stoppa',
    stepBack: 'Ett steg bakåt',
    stepOn: 'Nästa händelse',
    before: 'Har inte börjat',
    working: 'I arbete',
    studying: 'Studerar',
    seeking: 'Fortsatt rehab eller söker arbete',
    jobLost: 'Har mist ett arbete',
    droppedOut: 'Har avbrutit',
    count: (place: string, count: string) => `${place}: ${count}`,
    person: (number: string) => `person ${number}`,
    event: (month: string, what: string) => `Månad ${month}: ${what}`,
    starts: (person: string, agency: string, group: string) =>
      `${person}, från ${agency}, börjar i ${group}.`,
    moves: (person: string, group: string) => `${person} går över till ${group}.`,
    exits: {
      arbete: (person: string) => `${person} går till arbete.`,
      studier: (person: string) => `${person} går till studier.`,
      rehab: (person: string) => `${person} når planerat slut och går vidare till fortsatt rehab.`,
      avbrott: (person: string) => `${person} avbryter.`,
    },
    later: {
      working: (person: string) => `${person} får ett arbete.`,
      studying: (person: string) => `${person} börjar studera.`,
      seeking: (person: string) => `${person} söker arbete.`,
      jobLost: (person: string) => `${person} mister arbetet.`,
    },
    lately: 'Det som hände senast',
    nothingYet: 'Ingenting har hänt än.',
    places: (month: string) => `Var alla är månad ${month}`,
  },

  agencyClassesShort: {
    fk: 'FK m.fl.',
    af: 'Af',
    ske: 'SKE',
  },
};

const en = {
  flowCell: {
    title: 'The way through the programme',
    finding: (scenario: string, starts: string, jobs: string, dropOuts: string) =>
      `Of a year’s ${starts} starts in “${scenario}”, ${jobs} go to work at exit, and ${dropOuts} drop out (central values).`,
    mostJobs: (group: string, jobs: string) =>
      `Most of those who go to work come from ${group}: ${jobs}.`,
    howToRead:
      'The bands are as thick as there are people: from the agency that refers, through the group, to what happens at exit. The colour is that of the outcome.',
    tableTitle: 'From group to outcome',
    jobsFrom: (group: string) => `To work at exit, ${group}`,
    courseTitle: 'Where a year’s participants are over time',
    courseFinding: (scenario: string, most: string, full: string, working: string, end: string) =>
      `Of those who start in a year in “${scenario}”, ${most} at the most are enrolled at the same time, in month ${full}. In month ${end}, ${working} are in work.`,
    courseHowToRead:
      'Months are counted from the first day of the year. The layers lie on one another and are together all who have started: more and more during the year, then always as many. Central values, not a single future.',
    courseHow:
      'Starts are spread evenly over the year. How long each one stays follows from the group’s outcomes and planned length, and what happens then from the assumptions on life after exit.',
    courseAxis: 'months from the beginning of the year',
    courseNames: {
      working: 'In work',
      studying: 'Studying',
      seeking: 'Rehab, looking',
      enrolled: 'Enrolled',
      droppedOut: 'Dropped out',
    },
    enrolled: 'Enrolled',
    future: 'Follow a single future',
    futureNote:
      'Here every participant is drawn by lot. It is one of many futures that are equally likely; another one looks different.',
    number: 'Future number',
    another: 'Another future',
    month: 'Month',
    atMonth: (month: string) => `Month ${month}`,
    play: 'Play',
    stop: 'Stop',
    stepBack: 'One step back',
    stepOn: 'Next event',
    before: 'Have not started',
    working: 'In work',
    studying: 'Studying',
    seeking: 'Continued rehabilitation or looking for work',
    jobLost: 'Have lost a job',
    droppedOut: 'Have dropped out',
    count: (place: string, count: string) => `${place}: ${count}`,
    person: (number: string) => `person ${number}`,
    event: (month: string, what: string) => `Month ${month}: ${what}`,
    starts: (person: string, agency: string, group: string) =>
      `${person}, from ${agency}, starts in ${group}.`,
    moves: (person: string, group: string) => `${person} goes over to ${group}.`,
    exits: {
      arbete: (person: string) => `${person} goes to work.`,
      studier: (person: string) => `${person} goes to studies.`,
      rehab: (person: string) => `${person} reaches the planned end and goes on in rehabilitation.`,
      avbrott: (person: string) => `${person} drops out.`,
    },
    later: {
      working: (person: string) => `${person} finds a job.`,
      studying: (person: string) => `${person} begins to study.`,
      seeking: (person: string) => `${person} looks for work.`,
      jobLost: (person: string) => `${person} loses the job.`,
    },
    lately: 'What happened last',
    nothingYet: 'Nothing has happened yet.',
    places: (month: string) => `Where everybody is in month ${month}`,
  },

  agencyClassesShort: {
    fk: 'FK etc.',
    af: 'Af',
    ske: 'SKE',
  },
};

/** What a cell of this kind says. */
export const messages = inBoth({ sv, en });
