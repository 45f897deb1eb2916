import type { CountRange } from '../evidence/countRange.ts';
import type { OwnEvidence } from '../evidence/ownEvidence.ts';
import { isNextDay } from '../evidence/periodYears.ts';
import type { CountCell } from './countCells.ts';
import { OUTSIDE, type CountArc } from './countFlow.ts';

/** Sums as nodes, and for each cell those that it goes out of and into. */
export interface CountNetwork {
  /** So many with the one outside. */
  readonly nodes: number;
  /** Of each cell, in their order. */
  readonly ends: readonly (readonly [from: number, to: number])[];
  /** Sums that are no less than nought, rather than nought. */
  readonly slack: readonly number[];
}

/** More than all persons of all periods together. */
const ANY: CountRange = { least: 0, most: 1e9 };

/**
 * The sums that who reads the counts can hold them against. In each group and period: those whom
 * the agencies referred are those who started; who was there on the first day or started has left,
 * or is there on the next period's first day (some number, where no period follows on the last
 * day); and no more moved than dropped out. A sum that the counts do not make is none.
 *
 * @param cells of the evidence, before anything is hidden
 * @param movesArrive whether who moved is counted among those who can leave the group they went to
 */
export function countNetwork(
  own: OwnEvidence,
  cells: readonly CountCell[],
  movesArrive: boolean,
): CountNetwork {
  const nodes = new Nodes();
  const ends = cells.map((cell) => endsOf(cell, own, nodes, movesArrive));
  const slack = nodes.names.filter((name) => hasSlack(name, own)).map((name) => nodes.of(name));
  const network = { nodes: nodes.count, ends, slack };
  const broken = brokenSums(nodes.count, arcsOf(network, cells));
  const whole = (node: number) => (broken.has(node) ? OUTSIDE : node);
  return {
    ...network,
    ends: ends.map(([from, to]) => [whole(from), whole(to)] as const),
    slack: slack.filter((node) => !broken.has(node)),
  };
}

/** The arcs of the cells with what they tell, in their order, and those of what sums leave open. */
export function arcsOf(
  { ends, slack }: CountNetwork,
  cells: readonly CountCell[],
): readonly CountArc[] {
  return [
    ...cells.map(({ range: { least, most } }, at): CountArc => {
      const [from, to] = ends[at] ?? [OUTSIDE, OUTSIDE];
      return { from, to, least, most };
    }),
    ...slack.map((from): CountArc => ({ from, to: OUTSIDE, ...ANY })),
  ];
}

/** Cells that no sum ties to others, directly or by way of others, apart: their indices. */
export function untiedParts(
  networks: readonly CountNetwork[],
  cells: readonly CountCell[],
): readonly (readonly number[])[] {
  const left = new Set(cells.keys());
  return [...cells.keys()].flatMap((first) => {
    if (!left.delete(first)) return [];
    const part = new Set([first]);
    for (const each of part) {
      for (const other of left) {
        if (!networks.some(({ ends }) => isTied(ends[each], ends[other]))) continue;
        left.delete(other);
        part.add(other);
      }
    }
    return [[...part].sort((one, other) => one - other)];
  });
}

/** Whether two counts stand in one sum. */
export function isTied(
  one: readonly [number, number] | undefined,
  other: readonly [number, number] | undefined,
): boolean {
  return one?.some((node) => node !== OUTSIDE && other?.includes(node)) ?? false;
}

/** A network of some of the cells alone. */
export function networkOf({ ends, slack }: CountNetwork, indices: readonly number[]): CountNetwork {
  const kept = indices.map((at) => ends[at] ?? ([OUTSIDE, OUTSIDE] as const));
  const numbers = new Map([...new Set([OUTSIDE, ...kept.flat()])].map((node, at) => [node, at]));
  const numberOf = (node: number) => numbers.get(node) ?? OUTSIDE;
  return {
    nodes: numbers.size,
    ends: kept.map(([from, to]) => [numberOf(from), numberOf(to)] as const),
    slack: slack.filter((node) => numbers.has(node)).map(numberOf),
  };
}

/** A sum by what it is of, and of which period and group. */
type Sum = `${Kind}.${number}.${number}`;
type Kind = 'starts' | 'stock' | 'dropOuts';

class Nodes {
  private readonly numbers = new Map<Sum, number>();

  of(name: Sum): number {
    const number = this.numbers.get(name) ?? this.numbers.size + 1;
    this.numbers.set(name, number);
    return number;
  }

  get names(): readonly Sum[] {
    return [...this.numbers.keys()];
  }

  get count(): number {
    return this.numbers.size + 1;
  }
}

/** The sum that a count goes out of, and the one that it goes into. */
function endsOf(
  { cohort, group, path: [key, inner] }: CountCell,
  own: OwnEvidence,
  nodes: Nodes,
  movesArrive: boolean,
): readonly [number, number] {
  const present = own.cohorts[cohort]?.groups[group];
  const sum = (of: Kind) => nodes.of(`${of}.${cohort}.${group}`);
  const isReferred = Object.keys(present?.referrers ?? {}).length > 0;
  switch (key) {
    case 'referrers':
      return [OUTSIDE, sum('starts')];
    case 'starts':
      return [isReferred ? sum('starts') : OUTSIDE, sum('stock')];
    case 'openingStock':
      return [stockBefore(own, cohort, group, nodes), sum('stock')];
    case 'movesAmongDropOuts': {
      const target = groupAt(own, cohort, present?.movesTo);
      const arrives = movesArrive && target >= 0;
      return [sum('dropOuts'), arrives ? nodes.of(`stock.${cohort}.${target}`) : OUTSIDE];
    }
    default:
      return [sum('stock'), inner === 'avbrott' ? sum('dropOuts') : OUTSIDE];
  }
}

/** The stock that is left of a period is what the next one begins with. */
function stockBefore(own: OwnEvidence, cohort: number, group: number, nodes: Nodes): number {
  const { from, groups } = own.cohorts[cohort] ?? { from: '', groups: [] };
  const before = own.cohorts.findIndex(({ to }) => isNextDay(to, from));
  const index = groupAt(own, before, groups[group]?.id);
  const isNext = nextPeriod(own, before) === cohort;
  return index >= 0 && isNext ? nodes.of(`stock.${before}.${index}`) : OUTSIDE;
}

function nextPeriod(own: OwnEvidence, cohort: number): number {
  const to = own.cohorts[cohort]?.to ?? '';
  return own.cohorts.findIndex(({ from }) => isNextDay(to, from));
}

function groupAt({ cohorts }: OwnEvidence, cohort: number, id: string | undefined): number {
  return cohorts[cohort]?.groups.findIndex((each) => each.id === id) ?? -1;
}

/** Not all who drop out move, and where no period follows nobody tells how many are left. */
function hasSlack(name: Sum, own: OwnEvidence): boolean {
  const [of, cohort, group] = name.split('.');
  if (of !== 'stock') return of === 'dropOuts';
  const id = own.cohorts[Number(cohort)]?.groups[Number(group)]?.id;
  return groupAt(own, nextPeriod(own, Number(cohort)), id) < 0;
}

/** Nodes whose arcs in and out cannot be as many. */
function brokenSums(nodes: number, arcs: readonly CountArc[]): ReadonlySet<number> {
  const over = Array.from({ length: nodes }, () => ({ least: 0, most: 0 }));
  for (const { from, to, least, most } of arcs) {
    const [out, into] = [over[from], over[to]];
    if (out) [out.least, out.most] = [out.least - most, out.most - least];
    if (into) [into.least, into.most] = [into.least + least, into.most + most];
  }
  return new Set([...over.keys()].filter((at) => at !== OUTSIDE && isOff(over[at] ?? ANY)));
}

const isOff = ({ least, most }: CountRange) => least > 0 || most < 0;
