import { countedText } from './countedText.ts';
import { OUTCOMES, type Outcome } from '../evidence/outcome.ts';
import { AGENCY_CLASSES, type AgencyClass } from '../parameters/agencyClass.ts';
import { estimateExitShares } from '../parameters/exitShareEstimate.ts';
import type { ExplainedNumber, Explanation } from './explanation.ts';
import { inWholePersons } from './inWholePersons.ts';
import { InputExplainer } from './inputExplainer.ts';

/** What stands in place of a mean or a share of nobody. */
export const NOBODY = '–';

/** The numbers of a year's starts: who comes, how long they stay, how they leave. */
export class ProgrammeExplainer extends InputExplainer {
  starts(): ExplainedNumber {
    return this.computed(
      this.messages.keyFigures.starts,
      this.format.personsNumber(this.expectation.programme.startsPerYear),
      this.messages.source.starts,
      () => [
        this.input(['levers', 'hold']),
        ...this.groupIds().map((id) => this.startsOf(id).explain()),
      ],
    );
  }

  /** Starts in one group: its lever, or what the budget is enough for. */
  startsOf(groupId: string): ExplainedNumber {
    const { levers } = this.expectation.scenario;
    const group = this.groupExpectation(groupId);
    const text = this.format.personsNumber(group?.startsPerYear ?? 0);
    const merged = group?.mergedIds ?? [];
    const lever = (id: string) =>
      this.input(['levers', 'groups', id, 'startsPerYear'], `${this.group(id)}: `);
    if (levers.hold === 'starts' && !levers.fillPlaces) {
      if (merged.length === 0) return { text, explain: () => lever(groupId) };
      return this.computed(
        `${this.messages.keyFigures.starts}, ${this.group(groupId)}`,
        text,
        this.messages.source.mergedStarts,
        () => [groupId, ...merged].map(lever),
      );
    }
    return this.computed(
      `${this.messages.keyFigures.starts}, ${this.group(groupId)}`,
      text,
      this.messages.source[levers.hold === 'starts' ? 'filledStarts' : 'groupStarts'],
      () => [
        ...[groupId, ...merged].map((id) =>
          levers.hold === 'starts' ? lever(id) : this.countedStarts(id),
        ),
        this.stayOf(groupId),
        this.input(['levers', 'fillPlaces']),
        ...(levers.fillPlaces ? [this.placesOf(groupId).explain()] : []),
      ],
    );
  }

  /** Starts from one agency, over all groups. */
  startsFrom(agency: AgencyClass): ExplainedNumber {
    const place = AGENCY_CLASSES.indexOf(agency);
    const { groups } = this.expectation.programme;
    const persons = groups.reduce((sum, { stays }) => sum + (stays[place]?.starts ?? 0), 0);
    return this.computed(
      `${this.messages.keyFigures.starts}, ${this.agencyClassName(agency)}`,
      this.format.personsNumber(persons),
      this.messages.source.startsFrom,
      () =>
        this.groupIds().flatMap((id) => [
          this.startsOf(id).explain(),
          this.input(['levers', 'groups', id, 'agencyMix', agency]),
        ]),
    );
  }

  stay(): ExplainedNumber {
    const { meanStayMonths, startsPerYear } = this.expectation.programme;
    const months = startsPerYear === 0 ? NOBODY : this.format.months(meanStayMonths, 1);
    return this.computed(this.messages.keyFigures.stay, months, this.messages.source.stay, () =>
      this.groupIds().map((id) => this.stayOf(id)),
    );
  }

  reachedPlannedEnd(): ExplainedNumber {
    const { groups, startsPerYear } = this.expectation.programme;
    const reached = groups.reduce((sum, group) => sum + group.reachedPlannedEnd, 0);
    return this.computed(
      this.messages.keyFigures.reached,
      startsPerYear === 0 ? NOBODY : this.format.percent(reached / startsPerYear),
      this.messages.source.reached,
      () => this.groupIds().map((id) => this.stayOf(id)),
    );
  }

  /** `starts`, `completers`, `jobs` and `occupancy` as a sentence about people says them. */
  wholeStarts(): ExplainedNumber {
    const text = this.format.wholePersonsNumber(this.expectation.programme.startsPerYear);
    return inWholePersons(this.starts(), text, this.messages);
  }

  wholeCompleters(): ExplainedNumber {
    return this.wholePersons(this.completers(), this.expectation.programme.completers);
  }

  wholeJobs(): ExplainedNumber {
    return this.wholePersons(this.jobs(), this.expectation.programme.exits.arbete);
  }

  wholeOccupancy(): ExplainedNumber {
    return this.wholePersons(this.occupancy(), this.expectation.programme.occupancy);
  }

  /** Some other number of persons in whole ones. */
  wholePersons(number: ExplainedNumber, persons: number): ExplainedNumber {
    return inWholePersons(number, this.format.wholePersons(persons), this.messages);
  }

  occupancy(): ExplainedNumber {
    return this.computed(
      this.messages.keyFigures.occupancy,
      this.format.persons(this.expectation.programme.occupancy),
      this.messages.source.occupancy,
      () => [this.starts().explain(), this.stay().explain()],
    );
  }

  /** Participants at the same time in one group. */
  occupancyOf(groupId: string): ExplainedNumber {
    const group = this.groupExpectation(groupId);
    return this.computed(
      `${this.messages.keyFigures.occupancy}, ${this.group(groupId)}`,
      this.format.personsNumber((group?.personMonths ?? 0) / 12),
      this.messages.source.occupancy,
      () => [
        this.startsOf(groupId).explain(),
        this.stayOf(groupId),
        this.input(['levers', 'groups', groupId, 'places']),
      ],
    );
  }

  /** Places in all groups together. */
  places(): ExplainedNumber {
    const { groups } = this.expectation.scenario.levers;
    const total = Object.values(groups).reduce((sum, group) => sum + group.places, 0);
    return this.computed(
      this.messages.fields['levers.groups.*.places'],
      this.format.number(total),
      this.messages.source.places,
      () => this.groupIds().map((id) => this.placesOf(id).explain()),
    );
  }

  /** Places of one group. */
  placesOf(groupId: string): ExplainedNumber {
    const group = this.groupExpectation(groupId);
    const lever = (id: string) =>
      this.input(['levers', 'groups', id, 'places'], `${this.group(id)}: `);
    const text = this.format.number((group?.placeMonths ?? 0) / 12);
    const merged = group?.mergedIds ?? [];
    if (merged.length === 0) return { text, explain: () => lever(groupId) };
    return this.computed(
      `${this.messages.fields['levers.groups.*.places']}, ${this.group(groupId)}`,
      text,
      this.messages.source.mergedPlaces,
      () => [groupId, ...merged].map(lever),
    );
  }

  completers(): ExplainedNumber {
    return this.computed(
      this.messages.keyFigures.completers,
      this.format.persons(this.expectation.programme.completers),
      this.messages.source.completers,
      () => [this.starts().explain(), ...this.shareInputs(), ...this.programmeLevers()],
    );
  }

  jobs(): ExplainedNumber {
    return this.computed(
      this.messages.keyFigures.jobs,
      this.format.persons(this.expectation.programme.exits.arbete),
      this.messages.source.jobs,
      () => [this.starts().explain(), ...this.shareInputs(), ...this.programmeLevers()],
    );
  }

  /** Share of those enrolled who go to work in a month. */
  jobsPerEnrolledMonth(): ExplainedNumber {
    const { personMonths, exits } = this.expectation.programme;
    return this.computed(
      this.messages.source.jobsPerEnrolledMonth,
      personMonths === 0 ? NOBODY : this.format.percent(exits.arbete / personMonths, 1),
      this.messages.source.jobsPerEnrolledMonthHow,
      () => [this.jobs().explain(), this.occupancy().explain()],
    );
  }

  /** Share of completers without work who find work in a month after exit. */
  jobsPerMonthAfterExit(): ExplainedNumber {
    return this.computed(
      this.messages.source.jobsPerMonthAfterExit,
      this.format.percent(this.expectation.parameters.workHazardPerMonth, 1),
      this.messages.source.jobsPerMonthAfterExitHow,
      () => [this.input(['assumptions', 'afterExit', 'workWithinSixMonths'])],
    );
  }

  /** Jobs counted in a group's exits: raw, as the report prints them. */
  countedJobs(groupId: string): ExplainedNumber {
    const estimate = this.estimates().get(groupId);
    const groups = estimate ? [estimate] : [];
    const text = countedText(groups, 'arbete', OUTCOMES, this.messages, this.format);
    return { text, explain: () => this.countedExits(groupId) };
  }

  /** The pooled share of a group's exits that are jobs. */
  pooledJobs(groupId: string): ExplainedNumber {
    const share = this.estimates().get(groupId)?.shares.arbete ?? 0;
    return { text: this.format.percent(share, 1), explain: () => this.pooledShare(groupId) };
  }

  protected shareInputs(): Explanation[] {
    return this.groupIds().map((id) => this.pooledShare(id));
  }

  private groupExpectation(groupId: string) {
    return this.expectation.programme.groups.find((group) => group.groupId === groupId);
  }

  private stayOf(groupId: string): Explanation {
    const group = this.groupExpectation(groupId);
    return {
      title: `${this.messages.keyFigures.stay}, ${this.group(groupId)}`,
      value: this.format.months(group?.meanStayMonths ?? 0, 1),
      origin: 'computed',
      how: this.messages.source.stay,
      inputs: [
        this.input(['levers', 'groups', groupId, 'plannedLengthMonths']),
        this.pooledShare(groupId),
        this.input(['assumptions', 'extension', 'jobHazardRatio']),
        this.input(['assumptions', 'extension', 'dropOutHazardRatio']),
        ...this.leverInputs(groupId),
      ],
    };
  }

  /** The same for all groups together, each once. */
  private programmeLevers(): Explanation[] {
    const all = this.groupIds().flatMap((id) => this.leverInputs(id));
    const once = new Map(all.map((input) => [input.title + (input.value ?? ''), input]));
    return [...once.values()];
  }

  /** What the levers do to a stay beyond its planned length, where they do anything. */
  private leverInputs(groupId: string): Explanation[] {
    const { levers } = this.expectation.scenario;
    const extended = (levers.groups[groupId]?.extendedShare ?? 0) > 0;
    return [
      ...(levers.admittedShare === 1
        ? []
        : [
            ['levers', 'admittedShare'],
            ['assumptions', 'selection', 'workHazardRatio'],
            ['assumptions', 'selection', 'dropOutHazardRatio'],
          ]),
      ...(levers.preventedDropOutShare === 0
        ? []
        : [
            ['levers', 'preventedDropOutShare'],
            ['assumptions', 'dropOuts', 'healthShare'],
          ]),
      ...(extended
        ? [
            ['levers', 'groups', groupId, 'extendedShare'],
            ['levers', 'extensionMonths'],
          ]
        : []),
    ].map((path) => this.input(path));
  }

  protected pooledShare(groupId: string): Explanation {
    const shares = this.estimates().get(groupId)?.shares;
    const percent = (outcome: Outcome) => this.format.percent(shares?.[outcome] ?? 0, 1);
    return {
      title: this.messages.source.pooledShare(this.group(groupId)),
      value: this.messages.source.exitsText(
        percent('arbete'),
        percent('studier'),
        percent('rehab'),
        percent('avbrott'),
      ),
      origin: 'fitted',
      how: this.messages.source.pooledNote,
      inputs: [
        this.countedExits(groupId),
        this.input(['assumptions', 'exitShares', 'estimate']),
        this.input(['assumptions', 'exitShares', 'moves']),
        this.input(['assumptions', 'agencyEffect']),
      ],
    };
  }

  /** The starts of the evidence, whose participant months the budget pays for. */
  private countedStarts(groupId: string): Explanation {
    const group = this.expectation.cohort.groups.find(({ id }) => id === groupId);
    return this.figure(
      `${group?.path ?? ''}.starts`,
      (value) => this.format.personsNumber(value),
      this.messages.source.countedStarts(this.group(groupId)),
    );
  }

  private countedExits(groupId: string): Explanation {
    const group = this.expectation.cohort.groups.find(({ id }) => id === groupId);
    const { source, outcomes } = this.messages;
    const counts = group?.exits;
    const number = (outcome: Outcome) => this.format.number(counts?.[outcome] ?? 0);
    return {
      title: source.countedExits(this.group(groupId)),
      value: source.exitsText(
        number('arbete'),
        number('studier'),
        number('rehab'),
        number('avbrott'),
      ),
      origin: 'sourced',
      inputs: OUTCOMES.map((outcome) =>
        this.figure(
          `${group?.path ?? ''}.outcomes.${outcome}`,
          (value) => this.format.persons(value),
          outcomes[outcome],
        ),
      ),
    };
  }

  private estimates() {
    const { cohort, scenario } = this.expectation;
    return estimateExitShares(cohort, scenario.assumptions).groups;
  }
}
