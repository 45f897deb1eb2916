import type { sv } from './sv.ts';

/** The English catalogue: the same sentences as the Swedish one, said as English says them. */
export const en: typeof sv = {
  language: { other: 'Svenska' },

  app: {
    name: 'Scenarioverkstad',
    skip: 'Skip to the content',
    open: 'Open',
    openHint: 'Open a notebook from a file on this computer',
    save: 'Save as a file',
    print: 'Print, or save as PDF',
    saveHint:
      'Save the notebook as a file on this computer that can be opened here again. For those who only read it: print it, or save pictures',
    undo: 'Undo',
    redo: 'Redo',
    undoOf: (what: string) => `Undo: ${what}`,
    redoOf: (what: string) => `Redo: ${what}`,
    undone: (what: string) => `Undid: ${what}`,
    redone: (what: string) => `Redid: ${what}`,
    theme: 'Theme',
    themes: { system: 'Same as the computer', light: 'Light', dark: 'Dark' },
    controls: 'Levers and assumptions',
    openControls: 'Change levers',
    closeControls: 'Close the levers',
    private: 'Nothing leaves the browser.',
    opened: (title: string) => `Opened “${title}”.`,
    saved: (file: string) => `Saved ${file}.`,
    engine: (version: string) => `Engine ${version}`,
    rename: 'Rename',
    titleLabel: 'Name of the notebook',
    dropHere: 'Drop the file to open it',
    changedName: (name: string) => `${name} (changed)`,
    refused: (file: string) =>
      `The file ${file} could not be opened. What you had open is still here, untouched.`,
    moreProblems: (count: string) => `… and ${count} more.`,
    close: 'Close',
  },

  units: {
    kronor: (number: string) => `SEK\u00a0${number}`,
    millions: (number: string) => `SEK\u00a0${number}\u00a0m`,
    months: (number: string) => `${number}\u00a0months`,
    oneMonth: (number: string) => `${number}\u00a0month`,
    monthsShort: (number: string) => `${number}\u00a0mo`,
    persons: (number: string) => `${number}\u00a0people`,
    onePerson: (number: string) => `${number}\u00a0person`,
    percentPoints: (number: string) => `${number}\u00a0percentage points`,
    never: 'never',
    neverWithin: (years: string) => `never within ${years}\u00a0years`,
  },

  unitWords: {
    months: 'months',
    kronor: 'kronor',
    share: 'per cent',
    factor: 'times',
    persons: 'people',
    personsPerYear: 'people per year',
    perYear: 'per year',
  },

  unitExamples: {
    months: '18\u00a0months or 1.5\u00a0years',
    kronor: 'SEK\u00a09.2\u00a0m or 9,200,000',
    share: '25% or 0.25',
    factor: '150% or 1.5',
    persons: '12 or 12\u00a0people',
    personsPerYear: '12 or 12\u00a0a\u00a0year',
    perYear: '2.5%',
  },

  join: {
    list: (items: readonly string[]) =>
      items.length < 2
        ? items.join('')
        : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`,
  },

  outcomes: { arbete: 'Work', studier: 'Studies', rehab: 'Continued rehab', avbrott: 'Drop-out' },
  agencies: {
    fk: 'Försäkringskassan',
    af: 'Arbetsförmedlingen',
    ske: 'Socialkontor Ekonomi',
    other: 'Other',
  },
  agencyClasses: {
    fk: 'Försäkringskassan and other',
    af: 'Arbetsförmedlingen',
    ske: 'Socialkontor Ekonomi',
  },
  agencyClassesShort: { fk: 'FK etc.', af: 'Af', ske: 'SKE' },
  shareTimes: {
    exit: 'At exit',
    sixMonths: 'After 6\u00a0months',
    twentyFourMonths: 'After 24\u00a0months',
  },
  shareTimesInText: {
    exit: 'at exit',
    sixMonths: 'six months after exit',
    twentyFourMonths: 'two years after exit',
  },
  denominators: { completers: 'Of those who completed', allExits: 'Of all who left' },
  denominatorsInText: { completers: 'of those who completed', allExits: 'of all who left' },
  paybackMeasures: {
    report: 'By the report’s method',
    reportSixMonths: 'Status after 6\u00a0months',
    reportTwentyFourMonths: 'Status after 24\u00a0months',
    full: 'The whole year’s intake',
  },

  sections: {
    levers: 'Levers',
    collect: 'Collect changes and compute when I am done',
    collectNone: 'Change what you like; nothing is computed until you apply it.',
    collected: (count: number) =>
      count === 1
        ? 'One change is waiting. The pictures show what is without it.'
        : `${count} changes are waiting. The pictures show what is without them.`,
    collectedLabel: (fields: string) => `Several at once: ${fields}`,
    apply: 'Apply',
    discard: 'Discard',
    leversNote: 'What the group can decide.',
    assumptions: 'Assumptions',
    toAssumptions: 'To the assumptions',
    assumptionsNote: 'What nobody knows for certain.',
    assumptionsShared: 'They hold for every scenario on the same base.',
    compareWith: (base: string) => `“${base}” is compared with`,
    editBase: (base: string) => `${base} (the starting point)`,
    reset: 'Reset',
    resetField: (field: string) => `Reset ${field}`,
    resetScenarios: 'Reset the controls to how they were',
    baseValue: (value: string) => `Base: ${value}`,
    followsBudget: 'Follows from the budget and the length while the budget is held.',
    openedAs: 'This is how the scenario looked when it was opened',
    notUnderstood: (text: string, example: string) =>
      `“${text}” cannot be read here. Write, for example, ${example}.`,
    numberMissing: (example: string) => `A number is missing. Write, for example, ${example}.`,
    outOfRange: (value: string, low: string, high: string) =>
      `${value} is outside ${low} to ${high}. The value has not been changed.`,
    source: 'Source',
    agencyMix: 'Where the participants come from',
    mixObserved: 'As in 2017',
    costLevels: 'From the reports:',
    costs: {
      cost2017: '2017',
      original2019: '2019 original',
      revised2019: '2019 revised',
      paid2019: '2019 paid',
    },
    moreLevers: 'More levers: selection, drop-outs, hand-over, extension, merging',
    staysItself: 'stays a group',
    mergedInto: (group: string) => `is merged into ${group}`,
    takesOthersIn: 'takes another group in',
    mixEven: 'Evenly from FK, Af and SKE',
    mixOwn: 'Own choice for each group',
    sharesOf: (what: string) => `${what}: shares`,
    mixSum: (group: string) => `${group}: share from each agency`,
    believed: (low: string, high: string) =>
      `Our judgement, without a source: probably ${low} to ${high}.`,
  },

  // Worded so that a field and its choices also read on in a sentence: "groups differ because of intake alone".
  fields: {
    'levers.hold': 'Held fixed when the length changes',
    'levers.fillPlaces': 'Fill empty places',
    'levers.costKronor': 'Annual cost',
    'levers.handOverQuality': 'Hand-over after exit',
    'levers.admittedShare': 'Share let in compared with today',
    'levers.preventedDropOutShare': 'Drop-outs for ill health prevented',
    'levers.extensionMonths': 'Length of the extension',
    'levers.limitPlaces': 'Wait for a free place (queue)',
    'levers.overIntakeShare': 'Over-intake',
    'levers.foyerPlaces': 'Places in Foajén',
    'levers.foyerStartsAt': 'Foajén starts when so many wait',
    'levers.groups.*.plannedLengthMonths': 'Planned length',
    'levers.groups.*.startsPerYear': 'Starts per year',
    'levers.groups.*.agencyMix': 'Referring agency',
    'levers.groups.*.places': 'Places at any one time',
    'levers.groups.*.openingStock': 'Participants on the first day',
    'levers.groups.*.extendedShare': 'Individual extension',
    'levers.groups.*.joins': 'Is merged into another group',
    'assumptions.exitShares.evidence': 'Outcomes from',
    'assumptions.exitShares.estimate': 'Small groups',
    'assumptions.exitShares.moves': 'Moves between groups',
    'assumptions.agencyEffect': 'Groups differ because of',
    'assumptions.hazardShape.arbete.firstEightWeeks': 'Chance of work, first 8\u00a0weeks',
    'assumptions.hazardShape.arbete.untilSixMonths': 'Chance of work, up to 6\u00a0months',
    'assumptions.hazardShape.arbete.later': 'Chance of work, after that',
    'assumptions.hazardShape.studier.firstEightWeeks': 'Chance of studies, first 8\u00a0weeks',
    'assumptions.hazardShape.studier.untilSixMonths': 'Chance of studies, up to 6\u00a0months',
    'assumptions.hazardShape.studier.later': 'Chance of studies, after that',
    'assumptions.hazardShape.avbrott.firstEightWeeks': 'Risk of dropping out, first 8\u00a0weeks',
    'assumptions.hazardShape.avbrott.untilSixMonths': 'Risk of dropping out, up to 6\u00a0months',
    'assumptions.hazardShape.avbrott.later': 'Risk of dropping out, after that',
    'assumptions.selection.workHazardRatio': 'Chance of work for each tenth fewer let in',
    'assumptions.selection.dropOutHazardRatio': 'Risk of dropping out for each tenth fewer let in',
    'assumptions.dropOuts.healthShare': 'Drop-outs for ill health',
    'assumptions.extension.jobHazardRatio': 'Chance of work in the extra time',
    'assumptions.extension.dropOutHazardRatio': 'Risk of dropping out in the extra time',
    'assumptions.cost.fixedShare': 'Fixed part of the cost',
    'assumptions.cost.addedMonthFactor': 'Cost of an extra participant month',
    'assumptions.cost.split': 'Cost split',
    'assumptions.afterExit.mode': 'After exit',
    'assumptions.afterExit.workWithinSixMonths': 'In work within 6\u00a0months of exit',
    'assumptions.afterExit.laterHazardRatio': 'Chance of work after the first six months',
    'assumptions.afterExit.studiesToWorkPerMonth': 'From studies to work per month',
    'assumptions.afterExit.jobLossPerYear': 'Job loss',
    'assumptions.afterExit.dropOutFactor': 'Chance of work after dropping out',
    'assumptions.counterfactual.hazardFactor': 'Chance of work without the programme',
    'assumptions.counterfactual.deadweightShare': 'Part of the benefit that would have come anyway',
    'assumptions.benefit.calibration': 'Valuation of the benefit',
    'assumptions.benefit.jobValueFactor': 'Value of a job',
    'assumptions.benefit.completerValueFactor': 'Value of a completer without work',
    'assumptions.benefit.subsidisedValueShare': 'Value of a subsidised job',
    'assumptions.benefit.yearFactor': 'The benefit’s swing from year to year',
    'assumptions.benefit.jobKinds': 'Kinds of job',
    'assumptions.benefit.key': 'Whose the benefit is',
    'assumptions.benefit.discountRatePerYear': 'Discount rate',
    'assumptions.benefit.benefitMonths': 'Benefit counted for',
    'assumptions.benefit.horizonMonths': 'Payback counted as never after',
  },

  fieldNotes: {
    'levers.costKronor': 'What one year costs with the participant months of 2017.',
    'levers.fillPlaces':
      'New participant months, up to the number of places, cost only the variable part.',
    'levers.handOverQuality':
      'The chance of work after the exit compared with today. 100% is as now; more means fewer lost between agencies.',
    'levers.admittedShare':
      'Below 100% is a stricter selection, above it a wider one. The starts stay the same; those referred must suffice.',
    'levers.preventedDropOutShare':
      'Of those who drop out for ill health today. They stay, with the same chances as anybody.',
    'levers.extensionMonths':
      'How much longer they stay who are granted flexible time at the planned end.',
    'levers.groups.*.extendedShare': 'Share of those who reach the planned end.',
    'levers.groups.*.joins':
      'The group’s participants follow the other group’s programme, length and places.',
    'assumptions.selection.workHazardRatio':
      '100% means that the selection does not see who will find work.',
    'assumptions.selection.dropOutHazardRatio':
      '100% means that the selection does not see who will drop out.',
    'assumptions.dropOuts.healthShare': '39 of 44 drop-outs in 2017.',
    'levers.limitPlaces':
      'Whoever finds no place starts later, first come first served. Outcomes do not change, but the benefit comes later.',
    'levers.overIntakeShare':
      'Participants taken in beyond the places, as a share of the places. Rounded down in each group.',
    'assumptions.extension.jobHazardRatio':
      'Compared with the months before. 100% is unchanged, 150% is half as high again.',
    'assumptions.extension.dropOutHazardRatio':
      'Compared with the months before. 100% is unchanged, 150% is half as high again.',
    'assumptions.cost.addedMonthFactor': 'Compared with today’s average cost. 100% costs the same.',
    'assumptions.cost.fixedShare':
      'The part of the cost that remains when there are fewer participant months.',
    'levers.foyerPlaces':
      'A room to wait in for those in line. Waiting there does not change the outcome, and its cost is in no source: it is not counted. Seen in the calendar.',
    'levers.foyerStartsAt': 'It is open as long as anybody waits.',
    'assumptions.benefit.key':
      'Half of what falls to the city, Arbetsförmedlingen and Försäkringskassan follows the participants that they have sent.',
    'assumptions.exitShares.moves':
      'The report counts who changes group as a drop-out. If the move is followed, the person begins anew in the other group, takes up a place and time there, and is counted when leaving.',
    'assumptions.agencyEffect':
      'The sources do not show outcomes by agency, so method and intake cannot be told apart.',
    'assumptions.benefit.calibration':
      'The report prints totals, not prices. A gives both 70 and 42\u00a0months.',
  },

  choices: {
    'levers.hold.starts': 'the number of starts',
    'levers.hold.budget': 'the budget',
    'levers.fillPlaces.true': 'yes',
    'levers.fillPlaces.false': 'no',
    'levers.limitPlaces.true': 'yes',
    'levers.limitPlaces.false': 'no',
    'assumptions.exitShares.evidence.sot-2017': 'the 2017 counts',
    'assumptions.exitShares.evidence.sot-2019': 'the 2019 counts',
    'assumptions.exitShares.estimate.pooled': 'leaning on each other',
    'assumptions.exitShares.estimate.raw': 'standing alone',
    'assumptions.exitShares.moves.asDropOuts': 'counted as drop-outs',
    'assumptions.exitShares.moves.leftOut': 'not counted',
    'assumptions.exitShares.moves.followed': 'followed to the new group',
    'assumptions.agencyEffect.half': 'half intake, half method',
    'assumptions.agencyEffect.agency': 'intake alone',
    'assumptions.agencyEffect.group': 'method alone',
    'assumptions.afterExit.mode.dynamic': 'people moving on',
    'assumptions.afterExit.mode.statusPersists': 'status staying the same',
    'assumptions.benefit.calibration.A': 'A: reproduces the report’s 70 and 42\u00a0months',
    'assumptions.benefit.calibration.B': 'B: SEK\u00a0263,000 per person in work',
    'assumptions.benefit.calibration.C': 'C: SEK\u00a0351,000 per full-time job',
    'assumptions.benefit.jobKinds.uncertain': 'uncertain, they are few',
    'assumptions.benefit.jobKinds.asCounted': 'as counted',
  },

  moneySplits: {
    payoff2017: 'five equal parts (Payoff 2017)',
    law: 'as set by law',
    table1: 'as in table 1 of the report',
    shares: 'shares of one’s own',
  },

  change: {
    like: (base: string, changes: string) => `Like “${base}”, but ${changes}.`,
    same: (base: string) => `Exactly like “${base}”.`,
    own: 'A scenario of its own, without a base.',
    instead: (to: string, from: string) => `${to} instead of ${from}`,
    field: (field: string, change: string) => `${field.toLowerCase()} ${change}`,
    otherSpread: (field: string) => `${field.toLowerCase()} with a different uncertainty`,
    almost: (field: string) => `${field.toLowerCase()} almost as before`,
    forGroups: (change: string, groups: string) => `${change} for ${groups}`,
    length: (to: string, from: string) => `${to} instead of ${from}`,
    starts: (to: string, from: string) => `${to} starts per year instead of ${from}`,
    joins: (group: string) => `merging with ${group}`,
    standsAlone: 'no merging',
    holdBudget: 'with the budget held fixed instead of the number of starts',
    holdStarts: 'with the number of starts held fixed instead of the budget',
    fill: 'with empty places filled',
    noFill: 'without filling empty places',
    queue: 'with a queue for the places',
    noQueue: 'without a queue for the places',
    evenMix: 'with equal numbers from FK, Af and SKE',
    observedMix: 'with the same intake as in 2017',
    ownMix: (mix: string) => `with ${mix}`,
    shareOf: (share: string, actor: string) => `${share} ${actor}`,
    from: (share: string, agency: string) => `${share} from ${agency}`,
    withoutGroups: (groups: string) => `without ${groups}`,
    withGroups: (groups: string) => `with ${groups} added`,
  },

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
      printed2017: '2017 is reproduced',
      equalArms: 'the same programme gives the same answer',
      doubleCost: 'double cost takes twice as long',
    },
    hows: {
      persons:
        'Everybody who starts leaves in one of four ways, and has one status after 6 and 24\u00a0months: in every future.',
      shares: 'Shares of all exits, and of those who complete, sum to 100%.',
      actors: 'Benefit and cost of all actors sum to society’s: expected and in every future.',
      simulated:
        'The mean of the futures is what the exact computation expects on the same assumptions, within four standard errors. By chance alone this fails about once in 16,000.',
      printed2017: 'The report’s six paybacks follow from the report’s own cost and benefit.',
      equalArms: 'The scenario computed once more gives the same payback to the last digit.',
      doubleCost: 'At twice the yearly cost payback takes twice as long, by the report’s method.',
    },
  },

  simulation: {
    futures: (number: string) => `${number}\u00a0futures`,
    oneFuture: (number: string) => `${number}\u00a0future`,
    starting: 'Computing …',
    again: 'Computing again …',
    progress: (done: string, futures: string) => `${done} of ${futures}`,
    done: (futures: string, margin: string) => `${futures}. The chances are sure to ${margin}.`,
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

  payback: {
    title: 'Payback',
    one: (scenario: string, months: string) =>
      `By the report’s method “${scenario}” pays back in ${months}.`,
    pair: (base: string, baseMonths: string, other: string, otherMonths: string) =>
      `By the report’s method “${base}” pays back in ${baseMonths} and “${other}” in ${otherMonths}.`,
    longer: (months: string) => `That is ${months} longer.`,
    shorter: (months: string) => `That is ${months} shorter.`,
    equal: 'That is equally long.',
    never: (scenario: string) => `“${scenario}” never pays back.`,
    misses: (scenario: string, targets: string) =>
      `“${scenario}” does not meet the target of ${targets}.`,
    noneReach: (targets: string) => `Counted that way neither meets the target of ${targets}.`,
    oneReaches: (scenario: string, target: string) =>
      `“${scenario}” meets the target of ${target}.`,
    bothReach: (target: string) => `Both meet the target of ${target}.`,
    disagree: 'The methods below do not agree on the direction.',
    plausible: (low: string, high: string, from: string, to: string) =>
      `The answer hangs on an assumption without a source: if the chance of work in the extra time is ${low} to ${high} of what it was before, it becomes ${from} to ${to}.`,
    people: (
      starts: string,
      baseStarts: string,
      completers: string,
      baseCompleters: string,
      work: string,
      baseWork: string,
    ) =>
      `In a year ${starts} start instead of ${baseStarts}; ${completers} of them complete instead of ${baseCompleters}, and ${work} are in work two years after exit instead of ${baseWork}.`,
    peopleOfSameStarts: (
      starts: string,
      completers: string,
      baseCompleters: string,
      work: string,
      baseWork: string,
    ) =>
      `Of the ${starts} who start in a year ${completers} complete instead of ${baseCompleters}, and ${work} are in work two years after exit instead of ${baseWork}.`,
    spread: (low: string, high: string) =>
      `Behind the report’s number there are so few jobs that another year of the same kind could have shown anything between ${low} and ${high} (nine years of ten).`,
    spreadWithin: (months: string, chance: string) =>
      `The target of ${months} would have been met in ${chance}\u00a0years.`,
    falling: (
      name: string,
      months: string,
      low: string,
      atLow: string,
      high: string,
      atHigh: string,
      highest: string,
      atHighest: string,
    ) =>
      `The report’s method counts the same benefit year after year: ${months} for “${name}”. If the benefit falls off by ${low} a year, or is discounted so much, it becomes ${atLow}; at ${high} ${atHigh}; at ${highest} ${atHighest}.`,
    fallingTitle: (rate: string) => `Payback when the benefit falls by ${rate} a year`,
    fallingHow:
      '−ln(1 − kq) / k years, where k is fall-off and interest together and q is the cost over the first year’s benefit. Never when kq is 1 or more.',
    spreadTitle: 'The spread behind the report’s number',
    spreadHow:
      'The completers and jobs that were counted in the year, by the report’s method. The chance of work is as unsure as the few jobs make it, and how many get work, and of what kind, is then chance. All possible years are counted; nothing is simulated.',
    versusReport: (
      printed: string,
      participants: string,
      jobs: string,
      starts: string,
      completers: string,
      expectedJobs: string,
    ) =>
      `The report for 2017 prints ${printed}. It counts the exits registered in the year, ${participants} completed with ${jobs} in work; here the ${starts} starts of a year are followed all the way, with ${completers} completed and ${expectedJobs} in work.`,
    target: (months: string) => `target ${months}`,
    targetsOr: (targets: readonly string[]) => targets.join(' or '),
    reservation:
      'The figures are expected values: averages, with nothing left to chance. Few people stand behind them, so the real spread is wide.',
    axis: 'months to payback',
    neutralTitle: 'What does a longer time do on its own?',
    neutral: (b: string, a12: string, a24: string, change: string) =>
      `If nothing but the length changes, from 12 to 24\u00a0months, with unchanged chances and every cost variable, payback stays exactly the same when only jobs bring a benefit (valuation B: ${b} either way). With valuation A it becomes longer, ${a12} → ${a24} (${change}), because those who complete without work also bring a small benefit and fewer manage to complete per participant month.`,
    neutralBasis: (participantMonths: string) =>
      `The whole team as one group, the exits of 2017 over ${participantMonths} participant months.`,
    neutralMonths: 'Participant months 2017',
    neutralMonthsHow: 'The average number of participants over the year times twelve months.',
    howToRead:
      'Each row is one way of counting. The dot furthest to the left pays back soonest. Dashed lines are targets.',
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
    basis: (replicates: string, seed: string) =>
      `${replicates} simulated futures with the seed “${seed}”.`,
    how: (replicates: string, seed: string) =>
      `Counted on ${replicates} simulated futures with the seed “${seed}”. In each future what nobody knows is drawn once, and then luck is drawn for each participant. The same seed gives the same futures.`,
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

  dots: {
    title: (measure: string) => `Method: ${measure.toLowerCase()}`,
    measure: 'Method',
    comingNote:
      'A hundred futures will stand here as dots, with how many of them pay back within the targets.',
    same: (base: string, count: string, months: string, other: string, otherCount: string) =>
      `In ${count} futures “${base}” pays back within ${months}. With “${other}” it is ${otherCount}; the two are exactly alike.`,
    tooCloseToCall: (
      base: string,
      count: string,
      months: string,
      other: string,
      otherCount: string,
    ) =>
      `In ${count} futures “${base}” pays back within ${months}. With “${other}” it is ${otherCount} – too close to call.`,
    better: (base: string, count: string, months: string, other: string, otherCount: string) =>
      `In ${count} futures “${base}” pays back within ${months}. With “${other}” it is ${otherCount}, a better chance.`,
    worse: (base: string, count: string, months: string, other: string, otherCount: string) =>
      `In ${count} futures “${base}” pays back within ${months}. With “${other}” it is ${otherCount}, a worse chance.`,
    one: (scenario: string, count: string, months: string) =>
      `In ${count} futures “${scenario}” pays back within ${months}.`,
    also: (months: string, count: string, otherCount: string) =>
      `Within ${months} it is ${count} and ${otherCount}.`,
    alsoOne: (months: string, count: string) => `Within ${months} it is ${count}.`,
    spread: (
      base: string,
      median: string,
      interval: string,
      other: string,
      otherMedian: string,
      otherInterval: string,
    ) =>
      `Half of the futures pay back within ${median} in “${base}” and nine of ten in ${interval}; in “${other}” it is ${otherMedian} and ${otherInterval}.`,
    spreadOne: (scenario: string, median: string, interval: string) =>
      `Half of the futures pay back within ${median} in “${scenario}” and nine of ten in ${interval}.`,
    mostlyNever: (scenario: string) =>
      `More than half of the futures never pay back in “${scenario}”.`,
    mostlyNeverWithin: (scenario: string, years: string) =>
      `More than half of the futures do not pay back within ${years}\u00a0years in “${scenario}”.`,
    never: (base: string, count: string, other: string, otherCount: string) =>
      `Never paying back: ${count} futures in “${base}” and ${otherCount} in “${other}”.`,
    neverOne: (scenario: string, count: string) =>
      `Never paying back: ${count} futures in “${scenario}”.`,
    neverWithin: (scenario: string, count: string, years: string) =>
      `In “${scenario}” ${count} futures do not pay back within ${years}\u00a0years.`,
    expected: (months: string, otherMonths: string) =>
      `Expected value, without chance: ${months} and ${otherMonths}.`,
    expectedOne: (months: string) => `Expected value, without chance: ${months}.`,
    countWithin: (count: string, months: string) => `${count} within ${months}`,
    countNever: (count: string, never: string) => `${count} ${never}`,
    later: (months: string) => `>\u00a0${months}`,
    reader: (scenario: string) =>
      `The futures in “${scenario}”, from the soonest payback to the latest`,
    dot: (
      place: string,
      scenario: string,
      months: string,
      jobs: string,
      completers: string,
      starts: string,
    ) =>
      `Future ${place} in “${scenario}”: pays back in ${months}. Of ${starts} who start ${jobs} go to work and ${completers} complete.`,
    dotNever: (place: string, scenario: string, jobs: string, completers: string, starts: string) =>
      `Future ${place} in “${scenario}”: never pays back. Of ${starts} who start ${jobs} go to work and ${completers} complete.`,
    dotNeverWithin: (
      place: string,
      scenario: string,
      years: string,
      jobs: string,
      completers: string,
      starts: string,
    ) =>
      `Future ${place} in “${scenario}”: does not pay back within ${years}\u00a0years. Of ${starts} who start ${jobs} go to work and ${completers} complete.`,
    hint: 'Each dot is one future of a hundred. Point at a dot, or step with the arrow keys, to read it.',
    howToRead:
      'A hundred dots for each scenario: this is how it can turn out, from the soonest payback to the latest. Dots on the left of a dashed line meet that target. Dark dots meet the longest target, pale and hollow ones do not. What comes later than the axis reaches, or never, stands furthest to the right. The futures hold both what nobody knows and chance.',
    scenario: 'Scenario',
    median: 'Half within',
    middle: 'Half between',
    interval: 'Nine of ten between',
    within: (months: string) => `Within ${months}`,
    neverHead: 'Never',
    expectedTitle: 'Expected value, counted in four ways',
  },

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
      'The numbers in parentheses, and the lines on the bars, are where nine futures of ten end up. What stands before them is the expected number.',
    time: 'When',
    denominator: 'Share',
    personsInterval: (persons: string, interval: string) => `${persons} (${interval})`,
    goalTick: (value: string) => `target ${value}`,
    howToRead:
      'The length of a bar is the share. The vertical line is the target. The number after the dot is the expected number of people from one year’s starts. The horizontal line spans where nine simulated futures of ten end up.',
    pooledTitle: 'The groups: counted and pooled',
    pooledNote:
      'The figures of small groups are weighed together with the others’: the fewer the people, the more. Counted and pooled figures are always shown together.',
    jobsCounted: 'To work, counted',
    jobsPooled: 'To work, pooled',
    countOf: (count: string, of: string, share: string) => `${count} of ${of} (${share})`,
  },

  compare: {
    costsMore: (scenario: string, kronor: string, base: string) =>
      `“${scenario}” costs ${kronor} more a year than “${base}”.`,
    costsLess: (scenario: string, kronor: string, base: string) =>
      `“${scenario}” costs ${kronor} less a year than “${base}”.`,
    alsoWith: 'Compare also with',
    full: (most: string) =>
      `A comparison has room for ${most} scenarios. Change one of them in the menu of the cell (⋯).`,
    meansNote:
      'The mean is over all futures. The expected values in the table above are counted with each assumption in the middle of what is likely, and can therefore differ a little from it.',
    title: 'Time, places and cost',
    key: 'Key figure',
    difference: 'Difference',
    stay: (base: string, baseMonths: string, other: string, otherMonths: string) =>
      `A participant spends on average ${baseMonths} in the programme in “${base}” and ${otherMonths} in “${other}”, because many leave earlier than planned.`,
    stayOne: (scenario: string, months: string) =>
      `A participant spends on average ${months} in the programme in “${scenario}”.`,
    places: (base: string, basePersons: string, other: string, otherPersons: string) =>
      `The number enrolled at any one time averages ${basePersons} in “${base}” and ${otherPersons} in “${other}”.`,
    placesOne: (scenario: string, persons: string) =>
      `The number enrolled at any one time averages ${persons} in “${scenario}”.`,
    overfull: (scenario: string, groups: string) =>
      `In “${scenario}” there are not enough places in ${groups}.`,
    enough: (places: string) => `The places (${places}, assumed) are enough in every group.`,
    cost: (base: string, baseCost: string, other: string, otherCost: string) =>
      `One year costs ${baseCost} in “${base}” and ${otherCost} in “${other}”.`,
    costOne: (scenario: string, cost: string) => `One year costs ${cost} in “${scenario}”.`,
    startsFollow: (starts: string, before: string) =>
      `With the budget held fixed there is money for ${starts} starts a year instead of ${before}.`,
    paybacks: (list: string) => `Expected payback by the report’s method, shortest first: ${list}.`,
    paybackOf: (scenario: string, months: string) => `${months} for “${scenario}”`,
    lockIn: (enrolled: string, after: string) =>
      `Lock-in: during the programme ${enrolled} a month go to work; after exit, ${after} a month of those without work.`,
    wait: (scenario: string, months: string, interval: string) =>
      `In “${scenario}” those who start wait ${months} for a place on average; in nine futures of ten ${interval}.`,
    waitTitle: 'Waiting for a place',
    rows: {
      starts: 'Starts per year',
      stay: 'Average time in the programme',
      reached: 'Reach the planned end',
      occupancy: 'Participants at any one time',
      completers: 'Complete, from one year’s starts',
      jobs: 'To work at exit',
      cost: 'Cost per year',
      fixedCost: 'of which fixed',
      variableCost: 'of which variable',
      costPerStart: 'Cost per start',
      costPerCompleter: 'Cost per completer',
      costPerJob: 'Cost per person to work',
      benefit: 'Benefit per year, by the report’s method',
      payback: 'Payback, by the report’s method',
      net: (years: string) => `Net present value in ${years}\u00a0years, whole intake`,
    },
    placesTitle: 'Participants at any one time, by group',
    placesGoal: (value: string) => `places ${value}`,
    placesHowToRead:
      'The bar is the average number enrolled at any one time. The line is the number of places in the group, which is assumed.',
    group: 'Group',
  },

  paired: {
    title: 'The same people, two programmes',
    fewer: (persons: string) => `${persons}\u00a0fewer`,
    more: (persons: string) => `${persons}\u00a0more`,
    alike: 'as many',
    alikeCount: (count: string) => `${count}\u00a0alike`,
    jobs: (other: string, base: string, mean: string, low: string, high: string) =>
      `To work at exit with “${other}” compared with “${base}”: ${mean} on average, and in nine futures of ten between ${low} and ${high}.`,
    benefit: {
      same: (other: string, base: string, count: string) =>
        `“${other}” gives more benefit per krona than “${base}” in ${count} futures; the two are exactly alike.`,
      tooCloseToCall: (other: string, base: string, count: string) =>
        `“${other}” gives more benefit per krona than “${base}” in ${count} futures – too close to call.`,
      better: (other: string, base: string, count: string) =>
        `“${other}” gives more benefit per krona than “${base}” in ${count} futures, so more often more than less.`,
      worse: (other: string, base: string, count: string) =>
        `“${other}” gives more benefit per krona than “${base}” in ${count} futures, so more often less than more.`,
    },
    axis: (other: string) => `more or fewer to work with “${other}”`,
    saved: (replicates: string, unpaired: string) =>
      `The two scenarios have the same people and the same luck in every future. That is why ${replicates} futures are enough; with luck of their own it would have taken about ${unpaired} to be as sure of the difference in benefit.`,
    howToRead:
      'Each dot is one future of a hundred in which the same people get the one programme and the other. Dots on the right of 0 are futures in which more go to work in the other scenario, dots on the left those in which fewer do.',
    mean: 'On average',
    interval: 'Nine of ten between',
    higher: 'Higher in',
    unpairedFutures: 'Futures with a luck of their own',
    unpairedHow:
      'As many futures as it would have taken to be as certain, if the two scenarios did not share people and luck.',
    perKrona: 'Benefit per krona',
    manyTitle: (base: string) => `All against “${base}”`,
    best: (scenario: string, count: string) =>
      `“${scenario}” gives the most benefit per krona of all in the most futures: ${count}.`,
    bestUnclear: (scenario: string, count: string) =>
      `“${scenario}” gives the most benefit per krona of all in ${count} futures – too close to name a winner.`,
    bestShort: 'Most benefit per krona of all',
    bestHow:
      'In every future all scenarios have the same people and the same luck. Counted is in how many futures of a hundred the scenario gives the most benefit per krona of all that are compared.',
    jobsShort: 'To work, on average',
    moreThanBase: (base: string) => `More benefit per krona than “${base}” in`,
    split: (scenario: string, unknown: string, chance: string) =>
      `Of the spread in the year’s benefit in “${scenario}” ${unknown} comes from what nobody knows, and ${chance} from chance in who takes part and how it goes for them.`,
    splitTitle: 'Spread of the benefit per year',
    splitHow:
      'On the draws of each future it is also computed what is to be expected without chance. As much as that varies comes from what nobody knows; the rest is chance.',
    check: (simulated: string, exact: string) =>
      `Check: ${simulated} to work when simulated, ${exact} when computed exactly on the same draws. They agree.`,
    checkFails: (simulated: string, exact: string) =>
      `Check: ${simulated} to work when simulated, ${exact} when computed exactly on the same draws. They do not agree; do not rely on the simulated numbers.`,
    checkTitle: 'Simulated against computed exactly',
    checkHow:
      'The exact engine computes the expected value on the draws of each future, without chance. The averages should differ by four standard errors at most.',
    simulated: 'Simulated',
    exact: 'Exact',
    agrees: 'Agrees',
    yes: 'yes',
    no: 'no',
  },

  figure: {
    legendMarks: {
      base: (scenario: string) => `● ${scenario}`,
      other: (scenario: string) => `○ ${scenario}`,
    },
    legendStrokes: {
      base: (scenario: string) => `━━ ${scenario}`,
      other: (scenario: string) => `╍╍ ${scenario}`,
    },
    legendBars: {
      base: (scenario: string) => `▯ ${scenario}`,
      other: (scenario: string) => `▮ ${scenario}`,
    },
    settings: 'Scenarios in the picture',
    table: 'Table',
    chart: 'Chart',
    tableIsWider: 'The table goes on to the right: drag it sideways or use the arrow keys.',
    savePng: 'Save as PNG',
    saveSvg: 'Save as SVG',
    saveCsv: 'Save as CSV',
    howToRead: 'How to read this',
    actions: 'Chart tools',
    footer: (date: string, version: string) =>
      `Source: annual reports of Samordningsteam Västerås 2017 and Samordningsförbundet Västerås 2019, own calculation. ${date}, engine ${version}.`,
    measure: 'Way of counting',
    outcome: 'Outcome',
    share: 'Share',
    persons: 'People',
    goal: 'Target',
  },

  source: {
    title: 'Where does this figure come from?',
    computed: 'Calculated',
    sourced: 'From the report',
    assumed: 'Assumed',
    derived: 'Derived',
    fitted: 'Fitted',
    lever: 'Lever',
    how: 'How it is calculated',
    inputs: 'Based on',
    document: (title: string, section: string) => `${title}, “${section}”`,
    open: (what: string) => `${what}. Show the source`,
    assumedNote: 'No source gives this value. It is an assumption, and you can change it.',
    leverNote: 'A lever: the value that the scenario has right now.',
    paybackReport:
      '12 × the year’s cost divided by the yearly benefit from those who completed, at exit. The report rounds up to a whole month; here the number is not rounded.',
    paybackLater:
      '12 × the year’s cost divided by the yearly benefit from those who completed, at the follow-up, with where they are then expected to stand.',
    paybackFull:
      'The cost and benefit of one year’s starts are counted month by month from the first day of the year. What the same people would have reached without the programme is taken away from the benefit. The answer is the month from which the sum stays above zero.',
    share:
      'The expected number of people with the outcome, divided by everyone counted the same way. Behind it are the exits of the groups, pooled, and the monthly chances that produce them.',
    startsFrom: 'The starts of the groups times the share that the agency sends to each.',
    starts:
      'The number who start during one year, added up over the groups. With the budget held fixed: the participant months of 2017 divided by the average time a participant stays.',
    mergedStarts: 'The starts of the merged groups together.',
    mergedPlaces: 'The places of the merged groups together.',
    groupStarts:
      'The participant months that the group had, or has places for if empty places are filled, divided by the time a participant stays on average.',
    stay: 'The average time when several chances of leaving compete each month, up to the planned end. No source says when the exits happened, so the chance is the same every month.',
    occupancy: 'Little’s law: starts per month times the average time in the programme.',
    completers: 'Every exit except drop-outs, from one year’s starts followed all the way.',
    jobs: 'The expected number who go to work, from one year’s starts followed all the way.',
    groupCost:
      'The cost of the year, divided by participant months. What the staff of each group costs is in no source.',
    cost: 'The annual cost at the participant months of 2017, plus new participant months at the average cost, minus the variable part of those that disappear.',
    costPart:
      'The fixed part is the same however many participant months there are; the rest follows them.',
    netPresentValue:
      'The benefit of the whole year’s intake beyond what would have come anyway, less its cost, month by month from the first day of the year.',
    perUnit: 'The cost per year divided by the number.',
    benefit:
      'The number who go to work times the value of a job, plus the others who complete times their value, by the chosen valuation.',
    reached: 'The share of the starts that stay until the planned end.',
    jobsPerEnrolledMonth: 'To work per month in the programme',
    jobsPerEnrolledMonthHow: 'Expected number going to work divided by the year’s person-months.',
    jobsPerMonthAfterExit: 'To work per month after exit',
    jobsPerMonthAfterExitHow:
      'The chance per month that gives the share in work within six months.',
    places:
      'The sum of the groups’ places. No source gives them: the report mentions free places and an over-intake, the rest is assumed.',
    followUpNote:
      'Of those who completed without work at exit, 7 of 49 had work six months later. The assumption is a distribution around that share.',
    followedUp: 'Followed up six months after exit',
    inWorkAlreadyAtExit: 'In work already at exit',
    hourlyTemporary: 'Hourly temporary work',
    inWorkAfterTheYear: 'In work six months later, but not at exit',
    paybackAtExit: 'Payback 2017, society',
    paybackAtSixMonths: 'Payback at the six-month follow-up',
    cost2017: 'Cost 2017',
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

  cellKinds: {
    text: 'Text',
    scenario: 'Scenario',
    levers: 'Levers',
    payback: 'Payback',
    outcome: 'Outcomes',
    compare: 'Comparison',
    flow: 'The way through',
    calendar: 'Month by month',
    targets: 'Targets',
    goals: 'Plan from the goal',
    drivers: 'What does the answer hang on?',
    assumptions: 'Assumptions',
    actors: 'Who pays and who gains',
    backtest: 'Does the model agree?',
    evidence: 'The evidence',
  },

  cell: {
    add: 'Add a cell here',
    menuOf: (name: string) => `Do something with the cell: ${name}`,
    moveUp: 'Move up',
    moveDown: 'Move down',
    moved: 'Move cell',
    drag: 'Drag to move the cell',
    fold: 'Fold',
    unfold: 'Unfold',
    duplicate: 'Make a copy',
    copyLink: 'Copy a link to it',
    print: 'Print only this one',
    linkCopied: 'The link has been copied.',
    linkIs: (address: string) => `The link to the cell: ${address}`,
    remove: 'Delete',
    added: (kind: string) => `Add cell: ${kind}`,
    removed: (name: string) => `Delete cell: ${name}`,
    base: 'Scenario',
    other: 'Compared with',
    also: 'And with',
    nothing: 'none',
    shown: 'Change a cell’s scenario',
    none: 'The notebook is empty. Add a text, a picture of the payback, outcomes or a comparison.',
  },

  scenarioCell: {
    edit: 'Edit in the form',
    editBase: (base: string) => `Edit what it builds on: ${base}`,
    caption: (scenario: string, base: string) => `How ${scenario} differs from ${base}`,
    field: 'What differs',
    reset: 'Reset',
    resetOf: (field: string) => `Reset: ${field}`,
    none: 'does not exist',
  },

  olderEngine: {
    opened: (then: string, now: string) =>
      `The notebook was saved with engine ${then}; now ${now} computes. The model has changed in between, the changelog says how.`,
    same: 'The key figures are the same as then.',
    moved: 'This is how the key figures move because of it, without any change of yours:',
    unknown: 'The file does not say what that engine found, so what has moved cannot be shown.',
  },

  guide: {
    title: 'The first steps',
    show: 'Show the first steps',
    step: (number: string, of: string) => `The first steps, ${number} of ${of}`,
    drag: 'Drag a dashed number in the text, or a lever. The pictures follow, and everything can be undone.',
    sources:
      'Press an underlined number to see where it comes from: report, section and how it is computed.',
    cells:
      'The plus sign between cells adds texts, pictures and comparisons. What you do is kept in this browser only. Ctrl K finds everything.',
    next: 'Next',
    back: 'Back',
    skip: 'Skip',
    done: 'Start',
  },

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
    assumption: 'Assumption',
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
    note: 'The values are changed in the form or in a cell of levers. A range holds eight possibilities of ten; ± is a standard deviation.',
  },

  targetsCell: {
    title: 'Targets and the chance of reaching them',
    atLeast: 'at least',
    atMost: 'at most',
    noneActive: 'No target is switched on.',
    likely: 'Targets that are reached in at least half of the futures',
    likelyHow: 'Those switched on whose chance is at least 50 of 100.',
    countOf: (count: string, of: string) => `${count} of ${of}`,
    together: 'All targets that are switched on, in the same future',
    finding: (scenario: string, count: string, hardest: string, chance: string, together: string) =>
      `In “${scenario}”, ${count} targets are reached in at least half of the futures. Hardest is ${hardest}: ${chance}. All targets at once are reached in ${together}.`,
    ownHow: 'A target that you have set yourselves in the notebook.',
    target: 'Target',
    on: 'On',
    result: (scenario: string) => `${scenario}: expected, and chance of reaching the target`,
    expected: (value: string) => `expected ${value}`,
    verdict: 'Compared',
    verdicts: {
      same: 'exactly the same',
      tooCloseToCall: 'too close to call',
      better: 'better chance',
      worse: 'worse chance',
    },
    switchOf: (target: string) => `Count the target: ${target}`,
    valueOf: (target: string) => `Limit of the target: ${target}`,
    remove: 'Remove',
    removeOf: (target: string) => `Remove the target: ${target}`,
    backTo: (value: string) => `Back to ${value}`,
    backToOf: (value: string, target: string) => `Back to ${value}, the target: ${target}`,
    scope: 'The target is about',
    wholeTeam: 'the whole team',
    add: 'Add a target',
    added: (target: string) => `Target added: ${target}`,
    addSet: 'Add goals from the documents',
    addedSet: (set: string) => `Goals added: ${set}`,
    sets: {
      plan: 'plan 2017–2019: 25, 20 and 55% at exit',
      sixMonths: 'vision after six months: 35, 25 and 40%',
      twoYears: 'vision after two years: 70, 15 and 15%',
      payback2019: 'payback within 34\u00a0months (until 2019)',
      payback2020: 'payback within 14\u00a0months (from 2020)',
      health: 'better health for 90%',
      budget: 'budget in balance (the revised one of 2019)',
    },
    actorPayback: (actor: string) => `Payback for ${actor}, by the report’s method`,
    groupPayback: (group: string) => `Payback for ${group}, by the report’s method`,
    noGroup: 'The scenario does not have this group.',
    actorHow: 'The actor’s part of the cost over its part of the benefit, times 12\u00a0months.',
    health: 'Better health among those who complete',
    budget: 'The year’s cost',
    changed: (target: string) => `Target changed: ${target}`,
    empty: 'There is no target yet.',
    note: 'Targets are of the whole notebook: changed here, they change in every picture. One that is switched off stays, but does not count.',
  },

  evidenceCell: {
    title: 'The evidence',
    show: 'Show',
    views: {
      shares: 'shares',
      inputs: 'all figures',
      contradictions: 'contradictions',
      participants: 'participants',
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
    annualBenefit: 'Annual benefit 2017, society',
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
    womenTitle: 'Women and men among those who started in 2017',
    participantsFinding: (women: string, men: string) =>
      `In 2017 ${women} who are women and ${men} who are men started.`,
    readyFinding: (start: string, exit: string) =>
      `In 2019 ${start} felt ready for work or studies in the first survey and ${exit} at exit.`,
    participantsDetail:
      'Outcomes are not reported for women and men apart, and the number who answered the survey is not given. That is why none of this is used in the model.',
    participantsHowToRead: (all: string) =>
      `The bars are the share of women of those who started in the group, ${all} in the whole team.`,
    surveyTitle: 'The participants’ survey of 2019 (NNS)',
    statement: 'Statement',
    firstSurvey: 'First survey',
    atExit: 'At exit',
    processDayTitle: 'The process day of 2017, the team’s own scale from 1 to 10',
    theme: 'Theme',
    lowest: 'Lowest',
    mean: 'Mean',
    highest: 'Highest',
  },

  backtestCell: {
    title: 'Does the model agree?',
    against: 'Against',
    views: {
      tables: 'the tables of 2017',
      paybacks: 'other paybacks',
      forecast: '2018 and 2019',
      goals: 'the goals',
    },
    where: 'What',
    printed: 'The report',
    computed: 'The model',
    agrees: 'Same',
    printedTick: (number: string) => `report ${number}`,
    goalTick: (number: string) => `goal ${number}`,
    observedTick: (number: string) => `became ${number}`,
    persons: 'In work of completers',
    jobsOf: (jobs: string, completers: string) => `${jobs} of ${completers}`,
    completers: 'Completers in the report’s calculation',
    columns: {
      oneYear: 'one year',
      perParticipant: 'per participant',
      fiveYears: 'five years',
      payback: 'payback',
    },
    cellTitle: (who: string, table: string, column: string) => `Table ${table}, ${who}, ${column}`,
    annualBenefit: (who: string) => `Annual benefit, ${who}`,
    tablesTitle: 'The report’s tables 1, 3 and 5 for 2017',
    tablesFinding: (same: string, all: string) =>
      `Of the report’s ${all} numbers for 2017, ${same} follow from the cost and the actors’ benefits.`,
    oddCell: (table: string, who: string, column: string, printed: string, computed: string) =>
      `Table ${table}, ${who}, ${column}: the report prints ${printed}, but its own row gives ${computed}.`,
    tablesDetail:
      'The report prints the benefit but not the cost. The cost is derived so that all paybacks come out; so this checks that the numbers hang together, not that they are true.',
    tablesHow: 'The cost in five equal parts, the benefit, and the report’s own rounding.',
    tablesHowToRead:
      'The bar is the payback that follows from cost and benefit, in months. The tick is the report’s number. The table has all 45.',
    paybacksTitle: 'Paybacks that the reports print',
    paybacks: {
      exit2017: '2017, at exit',
      sixMonths: '2017, six months after exit',
      paid2019: '2019, amount paid',
      revised2019: '2019, revised budget',
      original2019: '2019, original budget',
    },
    paybackHow: (jobs: string, completers: string) =>
      `${jobs} in work of ${completers} completers, at the prices of 2017 (calibration A) and by the report’s method.`,
    perJob: 'Benefit per job',
    perJobHow: '12 × the cost / the months that the report prints / the number in work.',
    fitted: (exit: string, sixMonths: string) =>
      `The prices are chosen so that 2017’s ${exit} and the follow-up’s ${sixMonths} come out.`,
    notFitted: (printed: string, computed: string, perJob: string, before: string) =>
      `For 2019 the report prints ${printed}; the same prices give ${computed}. The report’s number means ${perJob} for each job, against ${before} in 2017: the year has an influence of its own that no source explains.`,
    firstHalf: (months: string, benefit: string, implied: string, year: string) =>
      `The first half of 2017 is given as ${months} and ${benefit} per participant. Neither the cost nor the number of participants is printed, so it cannot be recomputed; together they mean a cost of ${implied} per participant, against ${year} for the whole year.`,
    firstHalfTitle: 'Payback, first half of 2017',
    benefitPerParticipant: 'Benefit per participant, first half of 2017',
    paybacksHowToRead:
      'The bar is the payback in months for the same persons at the prices of 2017. The tick is the report’s number. 2019 was never used to choose the prices.',
    goalsTitle: 'The goals for shares against the goals for months',
    goals: { exit: 'At exit, until 2019', twoYears: 'After two years, from 2020' },
    inWork: 'Goal for work',
    goalMonths: 'Goal, months',
    needed: 'In work for the months',
    neededHow:
      'So many completers must be in work for the cost to be paid back in time. Rounded up to whole persons.',
    goalHow:
      'The goal’s shares of the completers of 2017, at the cost and prices of 2017 (calibration A).',
    goalFinding: (share: string, computed: string, goal: string, needed: string) =>
      `With ${share} in work payback is ${computed}, against the goal of ${goal}. The goal takes ${needed} in work.`,
    goalsDetail:
      'So the shares and the months ask for about the same thing: who reaches the ones nearly reaches the others.',
    goalsHowToRead: 'The bar is what the shares give in months. The tick is the goal for months.',
    forecastTitle: '2018 and 2019 from the outcomes of 2017',
    counts: {
      dropOuts2018: (among: string) => `Drop-outs 2018, of ${among} exits`,
      dropOuts2019: (among: string) => `Drop-outs 2019, of ${among} exits`,
      jobs2019: (among: string) => `In work 2019, of ${among} completers`,
    },
    amongTitle: 'Everybody in the count',
    years: 'Years',
    alike: 'are alike',
    differing: 'may differ',
    alikeBar: 'Outlined bar: as if all years were alike.',
    differingBar: 'Solid bar: a year may differ from another.',
    alikeHow: 'The shares of 2017, uncertain as the counts are small, and chance. 4,000 futures.',
    differingHow: 'The same, and a shift of the year’s own that all groups share. 4,000 futures.',
    interval: (median: string, low: string, high: string) => `${median} (${low}–${high})`,
    forecast: 'Expected from 2017',
    observed: 'Became',
    isInside: 'Within nine of ten',
    score: 'Error',
    scoreOf: (persons: string) => `${persons} persons`,
    scoreDetail:
      'The error is how far the forecast was from what happened in persons, doubt included: being sure of the wrong number costs more than doubting.',
    forecastFinding: (alike: string, differing: string, all: string) =>
      `From the outcomes of 2017, ${alike} of ${all} later numbers would have been within nine futures of ten if all years were alike, and ${differing} of ${all} if years may differ.`,
    outside: (what: string, forecast: string, observed: string) =>
      `${what}: expected ${forecast}, but it became ${observed}.`,
    drawing: 'Drawing the futures …',
    forecastHowToRead:
      'The bar reaches the middle of the futures, the thin line holds nine of ten. The dashed mark is what happened. Where it is outside, the model was too sure.',
  },

  paybackSteps: {
    title: 'From the report’s method to the whole intake, line by line',
    note: 'Each line counts one thing more. Expected values, without chance; the last line is the whole intake.',
    step: 'Counted so',
    change: 'change',
    steps: {
      report: 'The report’s way: the cost of a year against a year’s benefit at exit',
      monthByMonth: 'Month by month from the first day',
      afterExit: 'Participants find and lose jobs after exit',
      dropOuts: 'Those who dropped out find jobs too',
      beyondAnyway: 'Less what would have come anyway',
      interest: 'With interest',
    },
    how: {
      report:
        'Twelve times the cost divided by the benefit a year, at the status that participants have at exit.',
      monthByMonth:
        'The cost falls due while people take part, and the benefit begins on the day they leave. The status at exit lasts.',
      afterExit: 'Those who completed without work find work in time, and some jobs are lost.',
      dropOuts:
        'Those who dropped out give no benefit at exit but the value of a job once they have one.',
      beyondAnyway:
        'What the same persons would have got without the programme is taken away. Where the status lasts it is a share of the benefit instead.',
      interest: 'Later money is counted down at the interest of the scenario.',
    },
  },

  groupPayback: {
    title: 'Payback of each group',
    note: 'The report’s method on each group by itself. The cost is divided by participant months, since no source says what each group costs. Behind each group are very few jobs: the differences say little.',
    of: (scenario: string) => `The groups in “${scenario}”`,
    jobs: 'In work at exit',
    cost: 'Part of the cost',
    nineOfTen: 'Nine futures of ten',
    benefit: 'Benefit a year',
  },

  outcomePath: {
    title: 'The way after the exit',
    finding: (scenario: string, outcome: string, exit: string, six: string, twentyFour: string) =>
      `In “${scenario}” the share in ${outcome} is ${exit} at exit, ${six} six months later and ${twentyFour} after two years.`,
    goal: (when: string, goal: string) => `The target ${when} is ${goal}.`,
    goalReached: (when: string, goal: string, chances: string) =>
      `The target ${when}, ${goal}, is met in ${chances}.`,
    chanceIn: (chance: string, scenario: string) => `${chance} futures in “${scenario}”`,
    persons: (scenario: string) => `${scenario}: persons`,
    axis: 'months after the exit',
    howToRead:
      'The line is what is expected. The wide band holds nine futures of ten, the narrow one half of them. The dashed line joins the targets that are switched on. Between the points the lines are straight: only the points are counted.',
  },

  actorsCell: {
    title: 'Who pays and who gains',
    counting: 'Counted',
    countings: { report: 'by the report’s method', intake: 'on the whole intake' },
    howToReadIntake:
      'The curve follows the whole intake of a year from the first day, month by month: the cost is paid while people take part, the benefit comes when they have left, and what would have come without the programme is taken away. The line is what is expected; the band holds nine futures of ten.',
    axisIntake: 'years from the first day of the intake',
    accounts: 'The whole account after 5 and 10\u00a0years',
    accountsNote:
      'The whole intake of a year, drop-outs included: benefit beyond what would have come anyway, less the cost, at the interest that the scenario has. The table divides it between those who gain and pay.',
    accountBox: (scenario: string, years: string) => `“${scenario}” after ${years}\u00a0years`,
    accountTitle: (actor: string, what: string, years: string) =>
      `${actor}: ${what} after ${years}\u00a0years`,
    account: {
      gained: 'Benefit',
      paid: 'Cost',
      net: 'Net present value',
      interval: 'Nine futures of ten',
      perKrona: 'Benefit per krona',
      chance: 'The benefit exceeds the cost',
    },
    summed: (scenario: string, years: string, actor: string, net: string, perKrona: string) =>
      `In “${scenario}” the net of the whole intake for ${actor} is ${net} over ${years}\u00a0years, ${perKrona} kronor of benefit for each krona.`,
    summedExpected: (scenario: string, years: string, actor: string, net: string) =>
      `In “${scenario}” the whole intake is worth ${net} for ${actor} over ${years}\u00a0years.`,
    summedChance: (chance: string) => `The benefit exceeds the cost in ${chance} futures.`,
    whose: 'Show the curve of',
    names: {
      society: 'Society',
      city: 'The city',
      region: 'The region',
      state: 'The state',
      af: 'Arbetsförmedlingen',
      fk: 'Försäkringskassan',
      otherState: 'The rest of the state',
      participants: 'The participants',
      other: 'Others',
    },
    namesInText: {
      society: 'society',
      city: 'the city',
      region: 'the region',
      state: 'the state',
      af: 'Arbetsförmedlingen',
      fk: 'Försäkringskassan',
      otherState: 'the rest of the state',
      participants: 'participants',
      other: 'others',
    },
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
      `Of all in “${scenario}”, the most is gained by ${most}, ${benefit} a year. It takes longest for ${last}: ${months}.`,
    howToRead:
      'The curve begins at the cost of a year and rises with the benefit of those who complete in that year, counted the report’s way: the same benefit year after year. Where it crosses zero the cost is paid back. The line is what is expected; the band holds nine futures of ten.',
    axis: 'years after the exits',
    millions: 'SEK\u00a0m',
    year: 'Year',
    expected: (scenario: string) => `${scenario}, expected`,
    nineOfTen: (scenario: string) => `${scenario}, nine futures of ten`,
    reading: 'The table shows',
    readings: { expected: 'what is expected', interval: 'nine futures of ten' },
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
    keyFigure: (actor: string) => `Benefit a year in 2017, ${actor}`,
    writeOffYears: 'The cost is written off over',
    years: (number: string) => `${number}\u00a0years`,
  },

  calendarCell: {
    title: 'Month by month',
    coming: 'Following the programme month by month …',
    show: 'Show in the calendar',
    whose: 'Group',
    allGroups: 'all groups',
    readings: { enrolled: 'Enrolled', waiting: 'In line', foyer: 'In Foajén' },
    finding: (scenario: string, first: string, last: string, year: string, places: string) =>
      `In “${scenario}”, ${first} are enrolled at any one time on average in the first year and ${last} in year ${year}; there are ${places}.`,
    fewEnds: (year: string, fewest: string, last: string) =>
      `In year ${year} only ${fewest} reach the planned end on average, against ${last} in the last year: those who began after the change are not there yet.`,
    waiting: (scenario: string, year: string, months: string, inLine: string, interval: string) =>
      `In “${scenario}”, those who begin in year ${year} have waited ${months} on average; when the year ends ${inLine} are in line on average (nine futures of ten ${interval}).`,
    noLine: (scenario: string) =>
      `In “${scenario}” nobody waits, because places are not limited there.`,
    foyer: (persons: string, places: string) =>
      `In the last month ${persons} of them are in Foajén on average, which has ${places}.`,
    meanOf: (scenario: string) => `${scenario}, on average`,
    intervalOf: (scenario: string) => `${scenario}, nine of ten`,
    meanHow: (futures: string, error: string) =>
      `The mean of ${futures}\u00a0futures, certain to ±\u00a0${error}. Those who are enrolled on the first day follow today’s rules, those who begin later follow the scenario; who finds no place waits in turn.`,
    intervalHow: (futures: string) => `Nine of ten of ${futures}\u00a0futures lie between these.`,
    month: 'Month',
    year: 'Year',
    years: (scenario: string) => `Year by year: ${scenario}`,
    columns: {
      comers: 'Come',
      starts: 'Begin',
      waitMonths: 'Wait, months',
      inLine: 'In line at year’s end',
      enrolled: 'Enrolled on average',
    },
    axis: 'people; months from the first day',
    howToRead:
      'The line is the mean of the futures month by month, the band holds nine of ten. The dashes are the places. The calendar begins in today’s programme and follows the intake of five years; so a longer programme shows only when the new participants would have left.',
    stockNote:
      'Those who are enrolled on the first day leave after today’s planned time. Rehab is who reaches the planned end. Numbers by year are means.',
  },

  goalsCell: {
    title: 'Plan from the goal',
    show: 'Show of the goals',
    views: {
      levels: 'how surely each goal is reached',
      map: 'the map of goals',
      seek: 'what a goal takes',
    },
    levelsTitle: (what: string) => `How surely are goals reached for ${what}?`,
    goalAt: (outcome: string, time: string) => `${outcome} ${time}`,
    inGroup: (what: string, group: string) => `${what} in ${group}`,
    among: 'Counted',
    everybody: 'all groups',
    goalOf: (outcome: string, among: string, time: string) => `${outcome} ${among}, ${time}`,
    levelWithPersons: (share: string, persons: string) => `${share} (${persons})`,
    levels: (scenario: string, what: string, half: string, eighty: string, ninety: string) =>
      `${what}: in “${scenario}” at least ${half} is reached in every second future, ${eighty} in four of five and ${ninety} in nine of ten.`,
    levelsAtMost: (scenario: string, what: string, half: string, eighty: string, ninety: string) =>
      `${what}: in “${scenario}” it stays at ${half} or less in every second future, ${eighty} in four of five and ${ninety} in nine of ten.`,
    noLevel: (scenario: string, what: string) =>
      `${what}: in “${scenario}” not a single person can be counted on, not even in every second future.`,
    goalReached: (goal: string, chance: string) =>
      `The goal ${goal} is reached in ${chance} futures.`,
    commonGoalReached: (goal: string, group: string, chance: string) =>
      `The goal for all groups, ${goal}, is reached in ${group} in ${chance} futures.`,
    commonGoal: (goal: string) => `${goal} (for all groups)`,
    commonGoalTick: (goal: string) => `goal for all groups ${goal}`,
    luckNote:
      'What nobody knows and the luck in who takes part both vary between futures: with few people a share jumps a lot from year to year.',
    levelHow: (percent: string) =>
      `The highest level that is reached in at least ${percent} of a hundred futures (the lowest, where less is better). The share and the persons are counted each by itself: how many complete differs between futures.`,
    tableOf: (scenario: string, what: string) => `Levels in “${scenario}”: ${what}`,
    counted: 'Counted',
    expected: 'Expected',
    certainty: (percent: string) => `Reached in ${percent} of 100`,
    chance: 'Chance of reaching the goal',
    axis: 'level of the goal',
    chanceAxis: 'futures in which the goal is reached',
    howToRead:
      'The curve shows in how many of the futures each goal is reached: the higher the goal, the lower the chance. The point is the goal that holds. Read it at 80% for a goal that is reached in four futures of five.',
    proposalsTitle: 'Proposed goals',
    proposals: { realistic: 'Realistic', challenging: 'Challenging', visionary: 'Visionary' },
    meanings: {
      realistic: 'reached in four futures of five',
      challenging: 'reached in every second future',
      visionary: 'reached in one future of five',
    },
    proposalHow: (percent: string) =>
      `The level that is reached in at least ${percent} of a hundred futures, in whole per cent.`,
    take: (share: string) => `Set the goal to ${share}`,
    noProposal: 'no level can be set as surely as that',
    isGoal: 'It is the goal now.',
    taken: (what: string, level: string) => `Goal: ${what}, ${level}`,
    funnel: 'The groups’ shares against chance',
    funnelAxis: 'people that the share is counted among',
    funnelHowToRead:
      'Each point is a group: further right more people, further up a higher share. Nineteen groups of twenty lie between the dashed lines if nothing but chance tells them apart. A group inside cannot be called better or worse than the others. What is counted is the outcome at exit.',
    byChance: 'By chance alone, people',
    outside: (groups: string, outcome: string) =>
      `Chance alone would hardly have put ${groups} there (${outcome}). The other groups cannot be told apart.`,
    noneOutside: (outcome: string) =>
      `No group can be told from the others: chance alone can give these shares (${outcome}).`,
  },

  goalMap: {
    title: 'Which mix pays back in time?',
    completers: 'Completers in the year',
    cost: 'Cost of the year',
    dragged: 'The movable point',
    back: 'Move the point back to the goal',
    calibrated: (calibration: string, scenario: string) =>
      `The map values the benefit by “${calibration}”, another valuation than in “${scenario}”.`,
    pointName: 'Point',
    payback: 'Payback',
    chanceWithin: (months: string) => `Chance within ${months}`,
    needs: (months: string, needed: string) =>
      `For ${months}, ${needed} of those who complete, in all groups, have to go to work at exit.`,
    needsToo: (months: string, needed: string) => `For ${months}, ${needed}.`,
    linesNote: (persons: string, cost: string) =>
      `The lines are for ${persons} who complete and ${cost} a year, by the outcome at exit. The goals after 6\u00a0months and 2\u00a0years are for later, and stand there to compare.`,
    cloudNote: (futures: string) => `The small dots are ${futures} of each scenario’s futures.`,
    neededText: (share: string, persons: string) => `${share} (${persons})`,
    needed: 'To work that is needed',
    outOfReach: (months: string) => `${months} cannot be had: not even if everybody goes to work.`,
    reachedAnyway: (months: string) => `${months} is reached even if nobody goes to work.`,
    point: (months: string, chances: string) =>
      `The movable point pays back in ${months}: ${chances}.`,
    chanceOf: (chance: string, months: string) => `${chance} futures within ${months}`,
    paybackHow: (persons: string, cost: string) =>
      `Twelve times the cost divided by the benefit, for ${persons} who complete and ${cost} a year, with the prices in the middle of what is assumed.`,
    chanceHow: (draws: string) =>
      `With exactly these shares: in how many of ${draws}\u00a0draws of the prices the cost is paid back in time. The luck in how many get there is not in it.`,
    neededHow: (persons: string, cost: string) =>
      `The share of ${persons} who have to go to work for ${cost} to be paid back in time. People are rounded up.`,
    exitGoal: 'Goal at exit',
    sixMonthGoal: 'Goal after 6\u00a0months',
    twoYearGoal: 'Goal after 2\u00a0years',
    counted: (year: string) => `Counted ${year}`,
    howToRead:
      'Each place in the triangle is a mix of those who complete: at the top all go to work, at the lower left all to studies, at the lower right all to continued rehab. The dashed lines show how many in work each goal in months takes; everything above reaches it. Studies and rehab are worth the same in the calculation, so the lines are level. The squares are the documents’ goals, the diamonds what was counted, the small dots the scenarios’ futures. Drag the ring, or change the shares below the picture.',
  },

  goalSeek: {
    title: 'What does a goal take?',
    certainty: 'Certainty',
    inHundred: (count: string) => `${count} of 100 futures`,
    input: 'By',
    scenario: 'Scenario',
    kinds: { lever: 'Levers', assumption: 'Assumptions' },
    goal: (what: string, value: string) => `${what}: ${value}`,
    noTarget: 'No goal is switched on. Add one in a cell of goals.',
    seeking: (looked: string) => `Seeking: ${looked} values tried …`,
    cancelled: 'The search was stopped.',
    atLeast: (
      goal: string,
      percent: string,
      scenario: string,
      input: string,
      value: string,
      between: string,
    ) =>
      `The goal (${goal}) is reached in ${percent} of 100 futures in “${scenario}” if this is at least ${value}: ${input}. The search tries only some hundred futures for each value: it may just as well be ${between}.`,
    atMost: (
      goal: string,
      percent: string,
      scenario: string,
      input: string,
      value: string,
      between: string,
    ) =>
      `The goal (${goal}) is reached in ${percent} of 100 futures in “${scenario}” if this is at most ${value}: ${input}. The search tries only some hundred futures for each value: it may just as well be ${between}.`,
    anywhere: (goal: string, percent: string, scenario: string, input: string) =>
      `The goal (${goal}) is reached in at least ${percent} of 100 futures in “${scenario}” whatever value this has within reasonable limits: ${input}.`,
    noEffect: (goal: string, scenario: string, input: string, chance: string) =>
      `This alone makes no difference that can be seen in “${scenario}”: ${input}. The goal (${goal}) is reached in ${chance}, and about as often whatever value it has within reasonable limits.`,
    allLikely: (low: string, high: string) =>
      `All that is assumed likely is enough, ${low} to ${high}.`,
    withinLikely: (low: string, high: string) =>
      `That is within what is assumed likely, ${low} to ${high}.`,
    outsideLikely: (low: string, high: string) =>
      `That is outside what is assumed likely, ${low} to ${high}: so wrong would the assumption have to be for the goal to be reached.`,
    asItStands: (chance: string) =>
      `As the scenario stands the goal is reached in ${chance} futures.`,
    otherwise: (paybacks: string) =>
      `The answer is for one way to count of four. As the scenario stands payback is expected to take ${paybacks}.`,
    otherPayback: (months: string, measure: string) => `${months} (${measure})`,
    shorterThanKnown: (months: string) =>
      `No group in the reports has had a shorter time than ${months}. Nobody has seen what happens in less time than that: do not count on it.`,
    spent: (cost: string) =>
      `The lever is the cost of the participant months of 2017. The scenario has others, so a year then costs ${cost}.`,
    spentHow:
      'What a year costs with the scenario’s participant months and the lever at the value that was sought.',
    outOfReach: (
      goal: string,
      percent: string,
      scenario: string,
      input: string,
      chance: string,
      value: string,
    ) =>
      `Within reasonable limits the goal (${goal}) cannot be reached in ${percent} of 100 futures in “${scenario}” by this alone: ${input}. At best it is reached in ${chance}, at ${value}.`,
    how: (futures: string) =>
      `The futures are simulated anew for each value that is tried, ${futures} at a time, with the same people and the same luck. The value is the first that is enough.`,
    betweenHow:
      'Between the values where the chance is two standard errors below and above the one sought.',
    chance: 'Reaches the goal in',
    howToRead:
      'The line shows the chance of reaching the goal for each value that was tried, everything else as in the scenario. The point is the first value that is enough. The limits are those of the slider; beyond them the model says nothing that anybody has seen.',
    two: 'Two numbers at once',
    twoNote:
      'For some values of a second number: what the first has to be then for the goal to be reached so surely. The futures are simulated anew for each pair.',
    together: 'Together with',
    inEveryGroup: (input: string) => `${input}, all groups`,
    firstNeeded: (input: string) => `Then it takes ${input}`,
    frontier: (
      goal: string,
      percent: string,
      first: string,
      needed: string,
      second: string,
      value: string,
      otherNeeded: string,
      otherValue: string,
    ) =>
      `The goal (${goal}) is reached in ${percent} futures of 100 if this: ${first}, is ${needed} when ${second} is ${value}, and ${otherNeeded} at ${otherValue}.`,
    frontierOne: (
      goal: string,
      percent: string,
      first: string,
      needed: string,
      second: string,
      value: string,
    ) =>
      `The goal (${goal}) is reached in ${percent} futures of 100 only if this: ${first}, is ${needed} when ${second} is ${value}; for the other values tried there is no limit to give.`,
    noFrontier: (goal: string, percent: string) =>
      `There is no line to draw: for all pairs tried the goal (${goal}) is either reached in at least ${percent} futures of 100 or never so surely.`,
    frontierHowToRead:
      'The line parts the pairs that suffice from those that do not; the band is the random error of the simulation. The point is where the scenario stands today. Where the line ends either any value suffices or none does: the table says which.',
    today: 'in the scenario',
    sufficesAbove: 'enough above',
    sufficesBelow: 'enough below',
    pair: (first: string, second: string) => `${first} and ${second}`,
    choosePair: 'Choose a second number',
    orMore: (value: string) => `${value} or more`,
    orLess: (value: string) => `${value} or less`,
    anyValue: 'anything',
    switching: 'What would have to be true?',
    switchingNote:
      'One assumption at a time, everything else as in the scenario: the value at which the expected payback is exactly the goal. Without luck, by the exact engine.',
    switchingHow:
      'The value at which the expected payback meets the goal, everything else as in the scenario.',
    switchingSeeking: 'Trying the assumptions one by one …',
    assumption: 'Assumption',
    now: 'In the scenario',
    needed: 'Needed',
    likely: 'Likely',
    isLikely: 'Within what is likely',
    noValue: 'no reasonable value is enough',
    assume: (input: string, value: string) => `Change the assumption: ${input} ${value}`,
    inNewScenario: (input: string, value: string) => `New scenario with: ${input} ${value}`,
    isSet: (scenario: string) => `“${scenario}” has that already.`,
    compare: (first: string, second: string) => `Compare “${first}” and “${second}” further down`,
    scenarioName: (scenario: string, input: string, value: string) =>
      `${scenario}, ${input} ${value}`,
    added: (scenario: string) => `New scenario: ${scenario}`,
  },

  driversCell: {
    title: 'What does the answer hang on?',
    show: 'Show of what the answer hangs on',
    views: {
      tornado: 'what moves the answer most',
      spread: 'what the spread comes from',
      learn: 'what is worth finding out',
    },
    tornadoTitle: 'What moves the payback most?',
    believed: (scenario: string, input: string, low: string, high: string) =>
      `Of what nobody knows the answer in “${scenario}” hangs most on: ${input}. At the likely ends it becomes ${low} and ${high}.`,
    chosen: (input: string, low: string, high: string) =>
      `Of what can be decided this moves it most: ${input}. A tenth down and up gives ${low} and ${high}.`,
    leverHow: (value: string) =>
      `The exact engine, with the lever at ${value} and everything else as in the scenario.`,
    assumptionHow: (value: string) =>
      `The exact engine, with the assumption at ${value} and everything else as in the scenario. Four draws of five lie between the ends.`,
    counting: (bars: string) => `Computing: ${bars} done …`,
    tornadoAxis: 'months to payback',
    tornadoHowToRead:
      'Each bar is one number of the scenario, moved alone: levers a tenth down and up, assumptions to the ends of what is likely (four draws of five). The line is the answer as it stands. At the ends of the bars stands the value that gives them. The groups’ chances, which rest on few people, have no lever; they are in “what the spread comes from”.',
    input: 'Number',
    part: 'Kind',
    from: 'Low',
    to: 'High',
    gives: 'Gives',
    spreadTitle: 'What does the spread in a year’s benefit come from?',
    spread: (scenario: string, unknown: string, share: string, luck: string) =>
      `Most uncertain in “${scenario}” right now: ${unknown}, which alone explains ${share} of the spread in a year’s benefit. The luck in who takes part and how they fare stands for ${luck}.`,
    shareHow: (error: string) =>
      `The futures are put in order of the unknown and cut into equal parts; as much as the parts’ means differ is what it explains alone (the first-order Sobol index), certain to ±\u00a0${error}.`,
    totalHow: (error: string) =>
      `As much of the spread would be left if everything else in the list were known (the total Sobol index): what the unknown does alone and together with others. It is read from the same futures, with the unknown and without, certain to ±\u00a0${error}.`,
    luckHow: (error: string) =>
      `As much of the spread is left when all unknowns are known: the luck in who takes part and how they fare, certain to ±\u00a0${error}.`,
    spreadHowToRead:
      'The solid bar is the part of the variation between futures that an unknown explains alone. The light one is what would be left if everything else were known, what it does together with others included; where two unknowns go together, as the groups’ chances do, it can be the shorter. The bars need not make a hundred per cent.',
    unknown: 'Unknown',
    alone: 'Alone',
    together: 'Left if the rest were known',
    aloneAs: (share: string) => `${share} alone`,
    togetherAs: (share: string) => `${share} if the rest were known`,
    luck: 'Luck',
    learnTitle: 'What is worth finding out?',
    needsTwo: 'This takes two scenarios to choose between: add one with the menu of the cell.',
    decision: (first: string, second: string, best: string, years: string, all: string) =>
      `The choice is between “${first}” and “${second}”. Counting the benefit of the whole intake less its cost after ${years}\u00a0years, “${best}” can be expected to be best. To know all that is unknown before choosing would be worth ${all} at most for a year’s intake.`,
    findOut: (unknown: string, worth: string) =>
      `Most worth finding out before the decision: ${unknown}, ${worth} at most.`,
    foundOutBy: {
      extension: 'A follow-up of those given more time shows it.',
      dropOuts: 'A follow-up of those who drop out shows it.',
      twentyFourMonths: 'A follow-up of completers for 24\u00a0months shows it.',
      agencies: 'More exits, counted by agency and outcome, show it.',
      reasons: 'A question about the reason at each drop-out shows it.',
      comparison:
        'That takes a comparison with similar people who did not get the programme; no follow-up of participants can show it.',
      registers:
        'What people cost and pay before and after, from the agencies’ registers, shows it; no follow-up below does.',
      kinds: 'A count of the jobs at exit, with and without support, shows it.',
      nothing: 'It cannot be found out beforehand: it is what differs between years.',
    },
    nothingToFind:
      'No single answer would change the choice: the one scenario is best whatever one learns.',
    knowingHow: (years: string, error: string) =>
      `In every future the scenario is chosen that can be expected to be best when this is known; it is what that choice gives beyond the best without knowing, in the benefit of the whole intake less its cost after ${years}\u00a0years, certain to ±\u00a0${error}. What is to be expected is read from a curve through the other futures.`,
    learnHowToRead:
      'The bar is what it can be worth at most to learn something for certain before choosing between the two scenarios. Zero means that the choice is the same whatever one learns. To find out a part is worth less. Shown is what is worth more than the uncertainty of the reckoning.',
    everything: 'All that is unknown at once',
    worth: 'Worth at most',
    followUpTitle: 'What is it worth to follow up more people?',
    followedPersons: 'So many more are followed up',
    followUp: (persons: string, whom: string, worth: string) =>
      `Of the follow-ups this one is worth most with ${persons}\u00a0more persons: ${whom}. The choice can be expected to be ${worth} better; the follow-up may cost as much at most to pay on one year’s intake.`,
    noFollowUp: (persons: string) =>
      `None of the follow-ups can be expected to improve the choice between the two scenarios with ${persons}\u00a0more persons.`,
    followUpHow: (persons: string, years: string, error: string) =>
      `In every future it is counted what a follow-up of ${persons}\u00a0persons would show, and the scenario is chosen that can then be expected to be best. It is what that choice gives beyond the best without a follow-up, in the benefit of the whole intake less its cost after ${years}\u00a0years, certain to ±\u00a0${error}. What the follow-up costs is not counted.`,
    followUpHowToRead:
      'The bar is what a year’s intake can be expected to gain from choosing after the follow-up instead of now. Those given more time are followed for half a year from the planned end: how many go to work and how many drop out. Those who drop out are asked half a year later whether they have work. Completers without work are followed for 24\u00a0months: when they find work and, for those who find it in the first half-year, whether they still have it. Starters are counted by agency and outcome, in the mix that there is today. A follow-up can show several unknowns at once, and be worth more than the most worthwhile of them. What the follow-up costs and how long it takes is not counted: it pays if it costs less than it is worth.',
    followUpOf: 'Follow-up of',
    worthExpected: 'Expected value',
    followUps: {
      extension: 'Those given more time',
      dropOuts: 'Those who drop out, half a year later',
      twentyFourMonths: 'Completers without work, for 24\u00a0months',
      agencies: 'Starters, by agency and outcome',
    },
    drawing: 'Reading what the futures assume …',
    unknowns: {
      workChance: 'The groups’ chance of work',
      workFromAf: 'The chance of work of those from Arbetsförmedlingen',
      workFromSke: 'The chance of work of those from Socialkontor Ekonomi',
      dropOutChance: 'The groups’ risk of dropping out',
      dropOutFromAf: 'The risk of dropping out of those from Arbetsförmedlingen',
      dropOutFromSke: 'The risk of dropping out of those from Socialkontor Ekonomi',
      dropOutForHealth: 'How many drop out for their health',
      workInExtension: 'The chance of work in the added time',
      dropOutInExtension: 'The risk of dropping out in the added time',
      workAfterExit: 'The chance of work after exit',
      jobLoss: 'How many lose their jobs',
      workOfDropOuts: 'How those fare who drop out',
      workAnyway: 'What would have happened anyway',
      yearValue: 'The benefit’s swing from year to year',
      jobValue: 'The value of a job',
      jobKinds: 'Which kinds of job they are',
      completerValue: 'The value of a completer without work',
    },
  },

  flowCell: {
    title: 'The way through the programme',
    finding: (scenario: string, starts: string, jobs: string, dropOuts: string) =>
      `Of a year’s ${starts} starts in “${scenario}”, ${jobs} are expected to go to work at exit and ${dropOuts} to drop out.`,
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
      'Months are counted from the first day of the year. The layers lie on one another and are together all who have started: more and more during the year, then always as many. Expected numbers, not a single future.',
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

  leversCell: {
    title: 'Levers',
    empty: 'Choose the levers to have in front of you, from any of the scenarios.',
    add: 'Add a lever',
    remove: 'Remove',
    removeOf: (lever: string, scenario: string) => `Remove ${lever}, ${scenario}`,
    added: (lever: string) => `Added: ${lever}`,
    missing: (path: string) => `There is no lever “${path}” in the scenario.`,
    unused: 'Has no effect: the starts follow from the budget.',
    yes: 'Yes',
    no: 'No',
    ownMix: 'Shares of one’s own',
  },

  scenarioMenu: {
    menuOf: (name: string) => `Do something with the scenario: ${name}`,
    addLayerOn: (name: string) => `New scenario that builds on “${name}”`,
    layerName: (base: string) => `As ${base}, but …`,
    duplicate: 'Make a copy of the scenario',
    copyName: (name: string) => `${name} (copy)`,
    rename: 'The scenario’s name',
    remove: 'Delete the scenario',
    removeOf: (name: string) => `Delete scenario: ${name}`,
  },

  contents: {
    title: 'Contents',
  },

  changes: {
    open: 'Changes',
    title: 'Changes and stages',
    log: 'What has been done, the latest first',
    none: 'Nothing has changed since the notebook was opened.',
    goTo: 'Go to how it was then',
    opened: 'As it was opened',
    more: 'Show more',
    entry: (scenario: string, field: string, from: string, to: string) =>
      `${scenario}: ${field} ${from} → ${to}`,
    effect: (scenario: string, moves: string) => `${scenario}: ${moves}`,
    move: (figure: string, from: string, to: string) => `${figure} ${from} → ${to}`,
    payback: 'payback',
    jobs: 'to work',
    cost: 'cost',
    noEffect: 'The key figures are the same.',
    stages: 'Stages to return to',
    stagesNote: 'A stage is the scenarios and targets as they stand now. It is saved in the file.',
    nameLabel: 'Name of the stage',
    pin: 'Keep this stage',
    pinned: (name: string) => `Keep stage: ${name}`,
    stageName: (number: string) => `Stage ${number}`,
    return: 'Return to it',
    returnTo: (name: string) => `Return to stage: ${name}`,
    deleteStage: (name: string) => `Delete stage: ${name}`,
    sameAsNow: 'The key figures are as they are now.',
  },

  palette: {
    open: 'Commands',
    title: 'What would you like to do?',
    search: 'Search commands, cells, controls and scenarios',
    none: (query: string) => `Nothing has that name: ${query}`,
    goTo: (name: string) => `Go to: ${name}`,
    goToControl: (name: string) => `To the control: ${name}`,
    openReady: (name: string) => `Open ready notebook: ${name}`,
    focus: (name: string) => `Edit scenario: ${name}`,
    add: (kind: string) => `Add cell: ${kind}`,
  },

  keyNames: {
    palette: 'Ctrl K',
    undo: 'Ctrl Z',
    redo: 'Ctrl Y',
    save: 'Ctrl S',
    help: '?',
    add: '/',
    move: 'Alt ↑ / Alt ↓',
    fold: 'Alt −',
    remove: 'Alt Del',
    moveUp: 'Alt ↑',
    moveDown: 'Alt ↓',
  },

  keys: {
    title: 'Keys',
    note: 'On a Mac: Cmd instead of Ctrl.',
    does: {
      palette: 'Search everything that can be done',
      undo: 'Undo',
      redo: 'Redo',
      save: 'Save as a file',
      help: 'Show the keys',
      add: 'Add a cell after the one you are in',
      move: 'Move the cell you are in',
      fold: 'Fold or unfold the cell',
      remove: 'Delete the cell',
    },
  },

  library: {
    open: 'Notebooks',
    title: 'Notebooks',
    own: 'Yours, in this browser',
    private: 'They are saved as you change them, here in the browser and nowhere else.',
    search: 'Search your notebooks',
    none: 'You have none yet. Change something in the open one and it is saved here.',
    notFound: (query: string) => `No notebook has that name: ${query}`,
    isOpen: 'open now',
    of: (action: string, title: string) => `${action}: ${title}`,
    copyOf: (title: string) => `${title} (copy)`,
    thrown: (title: string) => `Deleted “${title}”.`,
    gone: (count: string) => `Thrown away: ${count}`,
    goneNote: 'They can be put back for 30 days.',
    putBack: 'Put back',
    unreadable: 'It cannot be opened, but is still there and can be saved as a file.',
    size: (notebooks: string, kilobytes: string) =>
      `Number: ${notebooks}. Room in the browser: about ${kilobytes}\u00a0kB.`,
    ready: 'Ready ones, which open as copies',
    readyTitles: {
      twoYearProgramme: 'A two-year programme?',
      evenIntake: 'A more even intake',
      realisticGoals: 'Realistic goals',
      paybackGoals: '34 and 14\u00a0months',
      fewerDropOuts: 'Fewer drop-outs',
      backtest: 'Does the model agree?',
      empty: 'Empty notebook',
    },
    readyAbout: {
      twoYearProgramme: 'One year beside two: what happens to work, cost and payback?',
      evenIntake: 'As many from every agency, under three assumptions on why the groups differ.',
      realisticGoals: 'Which percentage goals are reached, per group, and how surely?',
      paybackGoals: 'What it takes to pay back in time, and what the answer hangs on.',
      fewerDropOuts: 'What it gives to prevent drop-outs for ill health.',
      backtest: 'The model beside what the reports print and what happened later.',
      empty: 'Start from the figures for 2017 and write your own question.',
    },
  },

  storage: {
    untouched: 'As it was opened',
    saving: 'Saving …',
    saved: 'Saved in the browser',
    blocked:
      'The browser does not let the page save, perhaps because the window is private. Go on working, and save as a file before you close it.',
    full: 'There is no room to save in the browser. Delete something you do not need, or save as a file.',
    notSaved: 'Not saved',
    conflict:
      'The notebook has been changed in another tab. What you have done here is not saved yet.',
    takeOther: 'Show the other tab’s',
    keepMine: 'Save mine as a copy',
    reloaded: 'Showing what was saved in another tab.',
  },

  textCell: {
    label: 'Text',
    help: 'Heading: ## in front. Bold: **so**. List: a hyphen in front of each line. Numbers that follow: Insert number.',
    oneLanguage: 'You are changing the English text; the Swedish one stays as it is.',
    insert: 'Insert number',
    done: 'Done',
    edit: 'Edit text',
    empty: 'Here you can write text, with numbers that follow when something changes.',
    search: 'Search the numbers',
    found: (number: string) => `Numbers: ${number}`,
    waiting: '…',
    missing: (reference: string) => `[not found: ${reference}]`,
    missingHint:
      'The number or the scenario does not exist. Change the text or delete the reference.',
    leverLabel: (lever: string, scenario: string) => `${lever}, ${scenario}`,
    leverHint: 'Drag sideways, use the arrow keys, or press Enter to type',
    choice: (scenario: string, figure: string) => `${scenario}: ${figure}`,
    median: (figure: string) => `${figure}, middle of the futures`,
    low: (figure: string) => `${figure}, 5 in 100 are shorter`,
    high: (figure: string) => `${figure}, 5 in 100 are longer`,
    within: (figure: string, months: string) => `${figure}, chance to make ${months}\u00a0months`,
    never: (figure: string) => `${figure}, chance of never paying back`,
    lever: (field: string) => `${field} (can be dragged)`,
    ofGroup: (field: string, group: string) => `${field}, ${group}`,
  },

  problems: {
    quote: (text: string) => `“${text}”`,
    at: (place: string, sentence: string) => `${place}: ${sentence}`,
    line: (line: string, column: string) => `line ${line}, character ${column}`,
    tooLarge: (size: string, most: string) =>
      `The file has ${size} characters; a notebook can have at most ${most}.`,
    notJson: (near: string) =>
      near === ''
        ? 'The file cannot be read: it is not written as JSON.'
        : `The file cannot be read as JSON at “${near}”.`,
    notNotebook: 'The file is not a notebook from Scenarioverkstad.',
    tooNew: (version: string, known: string) =>
      `The file has format ${version}, but this version reads formats up to ${known}. Open it in a newer version.`,
    unknownVersion: (version: string) => `Format ${version} does not exist.`,
    missing: 'This value is missing.',
    wrongType: (value: string, expected: string) =>
      `${value} is the wrong kind of value; it should be ${expected}.`,
    notAllowed: (value: string, allowed: string) =>
      allowed === ''
        ? `${value} cannot be used here.`
        : `${value} cannot be used here. Choose from ${allowed}.`,
    tooSmall: (value: string, least: string) => `${value} is too small; at least ${least}.`,
    tooBig: (value: string, most: string) => `${value} is too large; at most ${most}.`,
    notWhole: (value: string) => `${value} is not a whole number.`,
    unknownField: (field: string) => `The field “${field}” is unknown.`,
    forbiddenKey: (key: string) => `The key “${key}” is not allowed.`,
    badId: (id: string) =>
      `${id} cannot be a name in the file: use lower-case letters a–z, digits and hyphens.`,
    sharesNotWhole: (sum: string) => `The shares add up to ${sum}; they should add up to 100%.`,
    noGroups: 'The scenario has no groups.',
    duplicateId: (id: string) => `${id} appears twice.`,
    missingBase: (id: string) => `The base ${id} is not in the file.`,
    circularBase: (chain: string) => `The scenarios build on each other in a circle: ${chain}.`,
    missingScenario: (id: string) => `The scenario ${id} is not in the file.`,
    missingCell: (id: string) => `The cell ${id} is not in the file.`,
    unlistedCell: (id: string) => `The cell ${id} is missing from cellOrder.`,
    groupWithoutEvidence: (id: string, known: string) =>
      `The group ${id} has no counted outcomes. Groups with outcomes: ${known}.`,
    types: {
      number: 'a number',
      string: 'text',
      boolean: 'true or false',
      object: 'an object { … }',
      array: 'a list [ … ]',
      other: 'something else',
    },
  },

  commandLine: {
    usage:
      'Usage: npm run --silent simulate -- scenarios/<notebook>.json [--scenario id …] [--exact] [--replicates n] [--seed text] [--format json|csv|table] [--language sv|en] | --schema',
    noFile: 'Name a notebook to calculate.',
    unreadable: (file: string) => `The file ${file} cannot be read.`,
    unknownOption: (option: string) => `The option ${option} is unknown.`,
    badOption: (option: string) => `The option ${option} is not written correctly.`,
    unknownLanguage: (language: string) =>
      `The language ${language} does not exist; choose sv or en.`,
    oneFile: (file: string) => `Name one notebook at a time; ${file} is one too many.`,
    unknownFormat: (format: string) =>
      `The format ${format} is unknown; choose json, csv or table.`,
    unknownScenario: (id: string, known: string) =>
      `The scenario ${id} is not in the file. It has: ${known}.`,
    badReplicates: (text: string) =>
      `${text} futures cannot be simulated; give a whole number from 1 to 1,000,000.`,
    badSeed: 'The seed should have between 1 and 100 characters.',
    medianAndRange: 'median (5–95%)',
    within: (months: string) => `within ${months}`,
    chanceOf: (dots: string) => `${dots} in\u00a0100`,
  },
};
