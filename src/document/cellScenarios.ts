import { inLanguage } from '../scenario/localText.ts';
import type { Cell } from './notebookDocument.ts';
import { isInput, referencesIn, type TextReference } from './textReference.ts';

/** What a cell's text refers to, in both languages. */
export function referencesOf(cell: Cell): readonly TextReference[] {
  if (cell.kind !== 'text') return [];
  const texts = new Set([inLanguage(cell.text, 'sv'), inLanguage(cell.text, 'en')]);
  return [...texts].flatMap(referencesIn);
}

/** The scenarios that a cell depends on, each once; a text may name some that do not exist. */
export function cellScenarios(cell: Cell): readonly string[] {
  if ('scenarios' in cell) return cell.scenarios;
  const named = cell.kind === 'levers' ? cell.levers : referencesOf(cell);
  return [...new Set(named.map(({ scenario }) => scenario))];
}

/** How many scenarios a picture shows at most, of those that its cell names. */
export function mostShown(cell: Cell): number {
  const { kind } = cell;
  const isMap = kind === 'goals' && cell.view === 'map';
  if (kind === 'compare' || kind === 'targets' || isMap) return MOST_COMPARED;
  return ONE_SCENARIO.includes(kind) ? 1 : 2;
}

const MOST_COMPARED = 5;

const ONE_SCENARIO: readonly Cell['kind'][] = ['scenario', 'flow', 'backtest', 'evidence'];

/** Kinds of cell that need no simulated futures. */
const NOT_SIMULATED: readonly Cell['kind'][] = [
  'scenario',
  'flow',
  'calendar',
  'assumptions',
  'backtest',
  'evidence',
];

/** Those whose simulated futures it shows. */
export function simulatedScenarios(cell: Cell): readonly string[] {
  if (cell.kind === 'levers' || NOT_SIMULATED.includes(cell.kind)) return [];
  if (cell.kind !== 'text') return cell.scenarios.slice(0, mostShown(cell));
  const counted = referencesOf(cell).filter(
    (reference) => !isInput(reference) && reference.path.length === COUNTED_LENGTH,
  );
  return [
    ...new Set(counted.filter(({ path }) => path[0] === 'payback').map((each) => each.scenario)),
  ];
}

/** `payback.report.p50`: a measure, and what is counted of it. */
const COUNTED_LENGTH = 3;
