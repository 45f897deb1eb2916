import type { FlowLink, FlowNode } from '../../chart/flowGeometry.ts';
import { OUTCOMES, type Outcome } from '../../evidence/outcome.ts';
import { AGENCY_CLASSES } from '../../parameters/agencyClass.ts';
import { exitsOfStarters } from '../../programme/exitsOfStarters.ts';
import type { CellContext } from '../../graph/cellContext.ts';
import { sentence, type ExplainedNumber, type Sentence } from '../../explanation/explanation.ts';
import type { TableData } from '../../figure/tableData.ts';

/** What the flow cell says and draws of a year's starters. */
export interface FlowView {
  readonly finding: readonly Sentence[];
  readonly columns: readonly (readonly FlowNode[])[];
  readonly links: readonly FlowLink[];
  /** By node. */
  readonly numbers: Readonly<Record<string, ExplainedNumber>>;
  readonly table: TableData;
}

export function flowView({ shown, messages, format }: CellContext): FlowView {
  const [{ explainer }] = shown;
  const { programme } = explainer.expectation;
  const words = messages.flowCell;
  const groups = programme.groups.map(({ groupId, startsPerYear, stays }) => ({
    id: groupId,
    name: explainer.group(groupId),
    starts: startsPerYear,
    stays,
    exits: exitsOfStarters(stays),
  }));
  const jobsOf = ({ id, name, exits }: (typeof groups)[number]): ExplainedNumber => ({
    text: format.persons(exits.arbete),
    explain: () => ({
      title: words.jobsFrom(name),
      value: format.persons(exits.arbete),
      origin: 'computed',
      how: messages.source.jobs,
      inputs: [explainer.startsOf(id).explain(), explainer.jobs().explain()],
    }),
  });
  const [most] = [...groups].sort((a, b) => b.exits.arbete - a.exits.arbete);
  const wholeJobsOf = (group: (typeof groups)[number]) =>
    explainer.wholePersons(jobsOf(group), group.exits.arbete);
  const personsOf = (outcome: Outcome) => explainer.persons('exit', 'allExits', outcome);
  const wholePersonsOf = (outcome: Outcome) =>
    explainer.wholePersons(personsOf(outcome), explainer.status().exit.allExits[outcome]);
  return {
    finding: [
      sentence((mark) =>
        words.finding(
          explainer.name,
          mark(explainer.wholeStarts()),
          mark(wholePersonsOf('arbete')),
          mark(wholePersonsOf('avbrott')),
        ),
      ),
      ...(most && groups.length > 1 && most.exits.arbete > 0
        ? [sentence((mark) => words.mostJobs(most.name, mark(wholeJobsOf(most))))]
        : []),
    ],
    columns: [
      AGENCY_CLASSES.map((agency, place) => ({
        id: agency,
        label: explainer.agencyClassName(agency),
        shortLabel: explainer.expectation.cohort.agencyNames
          ? explainer.agencyClassName(agency)
          : messages.agencyClassesShort[agency],
        value: groups.reduce((sum, { stays }) => sum + (stays[place]?.starts ?? 0), 0),
        colour: 'var(--ink-quiet)',
      })),
      groups.map(({ id, name, starts }) => ({
        id: `group ${id}`,
        label: name,
        value: starts,
        colour: 'var(--ink-quiet)',
      })),
      OUTCOMES.map((outcome) => ({
        id: outcome,
        label: messages.outcomes[outcome],
        value: groups.reduce((sum, { exits }) => sum + exits[outcome], 0),
        colour: `var(--outcome-${outcome})`,
      })),
    ],
    links: groups.flatMap(({ id, stays, exits }) => [
      ...AGENCY_CLASSES.map((agency, place) => ({
        from: agency,
        to: `group ${id}`,
        value: stays[place]?.starts ?? 0,
        colour: 'var(--ink-faint)',
      })),
      ...OUTCOMES.map((outcome) => ({
        from: `group ${id}`,
        to: outcome,
        value: exits[outcome],
        colour: `var(--outcome-${outcome})`,
      })),
    ]),
    numbers: Object.fromEntries([
      ...AGENCY_CLASSES.map((agency) => [agency, explainer.startsFrom(agency)] as const),
      ...groups.map(({ id }) => [`group ${id}`, explainer.startsOf(id)] as const),
      ...OUTCOMES.map((outcome) => [outcome, personsOf(outcome)] as const),
    ]),
    table: {
      caption: words.tableTitle,
      head: [
        messages.figure.group,
        messages.keyFigures.starts,
        ...OUTCOMES.map((outcome) => messages.outcomes[outcome]),
      ],
      rows: groups.map((group) => [
        group.name,
        explainer.startsOf(group.id),
        jobsOf(group),
        ...OUTCOMES.slice(1).map((outcome) => ({ text: format.persons(group.exits[outcome]) })),
      ]),
    },
  };
}
