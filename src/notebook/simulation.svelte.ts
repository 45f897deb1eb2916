import type { SimulationPool } from '../run/simulationPool.ts';
import type { Notebook } from './notebook.svelte.ts';
import type { ReplicateTable } from '../summary/replicateTable.ts';
import { RememberedFutures } from './rememberedFutures.ts';
import { simulationQuestion, type NotebookQuestion } from './simulationQuestion.ts';
import {
  nextRecord,
  stateOf,
  type SimulationMessage,
  type SimulationRecord,
  type SimulationState,
} from './simulationState.ts';

/**
 * Least time between two drawings of a number that only passes by: each costs a frame of the page.
 */
const PROGRESS_EVERY_MS = 100;

/**
 * The simulated futures of what is on screen. It knows at every moment whether the tables
 * answer the document as it stands; when to ask again is for the page to say.
 */
export class Simulation {
  private record = $state.raw<SimulationRecord>({});
  private readonly question: NotebookQuestion = $derived.by(() =>
    simulationQuestion(this.notebook.document, this.notebook.scenarios, this.notebook.evidence),
  );

  /** How the futures of everything on screen stand. */
  readonly state: SimulationState = $derived(stateOf(this.record, this.question));
  /** Whether anything on screen is counted on futures. */
  readonly isNeeded: boolean = $derived.by(() => this.question.ids.length > 0);
  /**
   * Whether it is time to ask: the document has changed since it was asked about, and what was
   * asked last has at least its first picture. Without the second, a drag that changes something
   * every frame would give up every run before it showed anything.
   */
  readonly shouldAsk: boolean = $derived.by(() => {
    const { run, shown } = this.record;
    const { key, ids } = this.question;
    const isBeginning = run?.status === 'running' && shown?.key !== run.question.key;
    return ids.length > 0 && !isBeginning && run?.question.key !== key;
  });
  /** The scenarios on screen whose futures are all there, whatever is still running for others. */
  private readonly complete: ReadonlyMap<string, ReplicateTable> = $derived.by(() => {
    const { ids, scenarioKeys, replicates } = this.question;
    // What is remembered changes only with the record.
    if (!this.record.shown) return new Map();
    return new Map(
      ids.flatMap((id, index) => {
        const table = this.remembered.recall(scenarioKeys[index] ?? '', replicates);
        return table ? [[id, table] as const] : [];
      }),
    );
  });
  /** Futures that the present run has simulated, as last drawn; more than the tables show. */
  simulated = $state(0);
  private progressShownMs = -Infinity;
  private readonly remembered = new RememberedFutures();

  /** @param pool closed by whoever made it */
  constructor(
    private readonly notebook: Notebook,
    private readonly pool: SimulationPool,
  ) {}

  /**
   * How the futures of some of the scenarios stand. They are done when all of them are there, also
   * while those of other scenarios are simulated; and a scenario whose futures are all there keeps
   * them while the ones beside it are simulated.
   */
  stateOf(ids: readonly string[]): SimulationState {
    const { complete, state, question } = this;
    const tables = new Map(
      ids.flatMap((id) => {
        const table = complete.get(id) ?? state.tables.get(id);
        return table ? [[id, table] as const] : [];
      }),
    );
    const asked = ids.filter((id) => question.ids.includes(id));
    if (asked.length === 0 || !asked.every((id) => complete.has(id))) return { ...state, tables };
    const { replicates } = question;
    return { status: 'done', isOutdated: false, replicates, of: replicates, tables };
  }

  /** Asks about the document as it stands; what was asked before is given up. */
  ask(): void {
    const { question } = this;
    const { asked, scenarioKeys } = question;
    const known = scenarioKeys.map((key) => this.remembered.recall(key, asked.replicates));
    const runId = this.pool.start({ ...asked, known }, (event) => {
      if (event.kind === 'tables') {
        event.tables.forEach((table, index) =>
          this.remembered.keep(scenarioKeys[index] ?? '', table),
        );
      }
      this.hear(event);
    });
    this.hear({ kind: 'asked', runId, question });
    this.simulated = 0;
  }

  /** Gives up the present run; the tables stay as far as they came. */
  cancel(): void {
    this.pool.cancel();
  }

  private hear(message: SimulationMessage): void {
    this.record = nextRecord(this.record, message);
    if (message.kind !== 'progress') return;
    const nowMs = performance.now();
    if (nowMs - this.progressShownMs < PROGRESS_EVERY_MS) return;
    this.progressShownMs = nowMs;
    this.simulated = message.replicates;
  }
}
