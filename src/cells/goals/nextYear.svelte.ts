import type { CellContext } from '../../graph/cellContext.ts';
import { bySlices } from '../../pacing/bySlices.ts';
import { drawnInSlices } from '../../pacing/drawnInSlices.ts';
import { whenAsked } from '../../pacing/whenAsked.svelte.ts';
import { NextYearFutures } from '../../run/nextYearFutures.ts';
import { SimulationSummary } from '../../summary/simulationSummary.ts';

/** So many futures are simulated on the page, and so many at a time: a frame has room for them. */
const FUTURES = 2_000;
const AT_A_TIME = 10;

/**
 * What a cell shows, with futures of one single year to come instead of those of the programmes.
 * Call while a component is set up.
 *
 * @param isAsked whether next year is what is asked about
 */
export function nextYear(
  shown: () => CellContext,
  isAsked: () => boolean,
): { readonly context: CellContext } {
  let found = $state.raw<Pick<CellContext, 'futures' | 'simulation'>>();
  let answered = $state<string>();
  const question = $derived.by(() => {
    if (!isAsked()) return undefined;
    const { shown: scenarios, seed } = shown();
    return JSON.stringify([
      scenarios.map(({ id, explainer }) => [id, explainer.expectation.scenario]),
      seed,
    ]);
  });
  whenAsked({
    question: () => question,
    answered: () => answered,
    waits: () => shown().dragging,
    begin(asked) {
      const { shown: scenarios, evidence, seed } = shown();
      const futures = new NextYearFutures(
        scenarios.map(({ explainer }) => explainer.expectation.scenario),
        evidence,
        seed,
      );
      return bySlices(
        drawnInSlices(futures, FUTURES, AT_A_TIME),
        () => undefined,
        () => {
          const drawn = futures.tables();
          const tables = new Map(
            drawn.map((table, index) => [scenarios[index]?.id as string, table] as const),
          );
          found = {
            futures: new SimulationSummary(tables),
            simulation: {
              status: 'done',
              isOutdated: false,
              replicates: FUTURES,
              of: FUTURES,
              tables,
            },
          };
          answered = asked;
        },
      );
    },
  });
  const isOutdated = $derived(answered !== question);
  const context = $derived.by((): CellContext => {
    const own = shown();
    if (!isAsked()) return own;
    const simulation = {
      status: isOutdated ? ('running' as const) : ('done' as const),
      isOutdated,
      replicates: 0,
      of: FUTURES,
      tables: new Map(),
      ...(found && {
        ...found.simulation,
        isOutdated,
        ...(isOutdated && { status: 'running' as const }),
      }),
    };
    const futures = found?.futures ?? new SimulationSummary(new Map());
    return { ...own, simulation, futures, ofNextYear: true };
  });
  return {
    get context() {
      return context;
    },
  };
}
