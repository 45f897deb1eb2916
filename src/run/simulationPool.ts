import { isPrecise } from '../summary/precision.ts';
import { firstFutures, type ReplicateTable } from '../summary/replicateTable.ts';
import { ChunkCollector } from './chunkCollector.ts';
import { milestones, personsPerFuture, planChunks } from './planChunks.ts';
import type {
  Chunk,
  ChunkResult,
  RunEvent,
  RunFailure,
  SimulationQuestion,
} from './simulationProtocol.ts';
import type { SimulationThread, StartThread } from './simulationThread.ts';

/** A chunk whose thread is lost is tried once more. */
const MOST_LOSSES = 2;

/**
 * Chunks that a thread has at a time: the one that it computes, and the next, so that it need not
 * wait for a page that is drawing.
 */
const MOST_JOBS = 2;

/**
 * Answers questions on a few threads, one question at a time: the latest wins. A thread has two
 * chunks at the most, so a run that is superseded or cancelled stops with the chunks under way,
 * whose answers are known by their run id and dropped. Threads are started when there is work
 * for them, and kept for the next run.
 *
 * A lost thread is replaced and its chunk tried once more, since a thread may be lost to
 * something that has nothing to do with it (a computer that slept, a worker that the browser
 * took back); a second loss of the same chunk ends the run. An engine that throws ends the run
 * at once: it is a function of its arguments and would throw again.
 */
export class SimulationPool {
  private readonly seats: readonly Seat[];
  /** How many of the seats get chunks. */
  private used: number;
  private run: Run | undefined;
  private runs = 0;

  /**
   * @param threads how many at the most
   * @param startThread starts one of them
   * @param plan how a question is parted
   */
  constructor(
    threads: number,
    private readonly startThread: StartThread,
    private readonly plan: (question: SimulationQuestion) => readonly Chunk[] = planOf,
  ) {
    this.seats = Array.from({ length: threads }, () => ({ jobs: [] }));
    this.used = threads;
  }

  /**
   * Leaves some of the processor to the page: from now on at most so many threads get chunks, and
   * the others finish what they have. The numbers do not depend on it.
   *
   * @param count at least 1; more than there are is all of them
   */
  useThreads(count: number): void {
    this.used = Math.max(1, count);
    this.fillSeats();
  }

  /**
   * Starts a run; the present one, if any, ends as cancelled.
   *
   * @param tell hears everything about this run, never before this has returned
   * @returns the id that the run's events carry: 1, 2, …
   * @throws when a known table has fewer futures than are asked for
   */
  start(question: SimulationQuestion, tell: (event: RunEvent) => void): number {
    this.cancel();
    const runId = ++this.runs;
    const unknown = unknownOf(question);
    const plan = unknown.spec.scenarios.length === 0 ? [] : this.plan(unknown);
    const run: Run = {
      runId,
      question,
      unknown,
      tell,
      waiting: [...plan],
      losses: new Map(),
      milestones: [...milestones(question.replicates)],
      collector: new ChunkCollector(runId, plan, unknown.spec.scenarios.length),
    };
    this.run = run;
    if (plan.length === 0) void Promise.resolve().then(() => this.show(run, question.replicates));
    this.fillSeats();
    return runId;
  }

  /** Ends the present run, if there is one, as cancelled. */
  cancel(): void {
    const { run } = this;
    if (run) this.end(run, { kind: 'cancelled', runId: run.runId });
  }

  /** Ends the present run, as cancelled, and all threads; a later run starts new ones. */
  close(): void {
    this.cancel();
    for (const seat of this.seats) vacate(seat);
  }

  /**
   * Gives every thread that has nothing to do a chunk, then each another one, as long as there are
   * chunks.
   */
  private fillSeats(): void {
    for (let jobs = 0; jobs < MOST_JOBS; jobs++) {
      for (const seat of this.seats.slice(0, this.used)) {
        if (seat.jobs.length > jobs) continue;
        const chunk = this.run?.waiting.shift();
        if (this.run && chunk) this.compute(seat, { run: this.run, chunk });
      }
    }
  }

  private compute(seat: Seat, job: Job): void {
    const { runId, unknown } = job.run;
    const thread = seat.thread ?? this.seatThread(seat);
    const isNew = seat.knows !== runId;
    seat.jobs.push(job);
    seat.knows = runId;
    thread.simulate({ runId, ...job.chunk, ...(isNew && { spec: unknown.spec }) }).then(
      (answer) => {
        this.settle(seat, job, () => this.takeSafely(job.run, answer));
      },
      (error: unknown) => {
        const detail = error instanceof Error ? error.message : String(error);
        this.settle(seat, job, () => this.fail(job.run, { code: 'broken', detail }));
      },
    );
  }

  private settle(seat: Seat, job: Job, act: () => void): void {
    const index = seat.jobs.indexOf(job);
    if (index < 0) return; // the thread was lost before
    seat.jobs.splice(index, 1);
    act();
    this.fillSeats();
  }

  private seatThread(seat: Seat): SimulationThread {
    const thread = this.startThread((loss) => {
      if (seat.thread !== thread) return;
      const [lost, ...next] = seat.jobs;
      vacate(seat);
      for (const { run, chunk } of next.reverse()) run.waiting.unshift(chunk);
      if (lost) this.tryAgain(lost, loss);
      this.fillSeats();
    });
    seat.thread = thread;
    return thread;
  }

  private tryAgain({ run, chunk }: Job, loss: RunFailure): void {
    const losses = (run.losses.get(chunk) ?? 0) + 1;
    run.losses.set(chunk, losses);
    if (losses < MOST_LOSSES) run.waiting.unshift(chunk);
    else this.fail(run, loss);
  }

  /** Whatever a worker sends ends in an event: an answer that cannot be used ends the run. */
  private takeSafely(run: Run, answer: ChunkResult): void {
    try {
      this.take(run, answer);
    } catch (error) {
      this.fail(run, { code: 'broken', detail: String(error) });
    }
  }

  private take(run: Run, answer: ChunkResult): void {
    const { runId, collector } = run;
    if (run !== this.run) return;
    const before = collector.replicates;
    if (!collector.add(answer)) {
      const { from, to } = answer;
      this.fail(run, { code: 'broken', detail: `unexpected answer: ${from}, ${to}` });
    }
    const { replicates } = collector;
    if (replicates > before) run.tell({ kind: 'progress', runId, replicates });
    this.show(run, replicates);
  }

  /**
   * Tells the tables of the milestones that have been reached, and ends the run at the last one.
   */
  private show(run: Run, replicates: number): void {
    const { runId, question } = run;
    while ((run.milestones[0] ?? Infinity) <= replicates && run === this.run) {
      const milestone = run.milestones.shift() as number;
      const isLast = milestone === question.replicates;
      const isNewest = isLast || (run.milestones[0] ?? Infinity) > replicates;
      // Whether to stop is asked at every milestone, so that it does not depend on who came first.
      if (!isNewest && !question.enough) continue;
      const tables = tablesOf(run, milestone);
      const isEnough = isLast || (question.enough && isPrecise(tables, question.enough));
      if (isNewest || isEnough) run.tell({ kind: 'tables', runId, replicates: milestone, tables });
      if (isEnough) this.end(run, { kind: 'done', runId, replicates: milestone });
    }
  }

  private fail(run: Run, failure: RunFailure): void {
    this.end(run, { kind: 'failed', runId: run.runId, failure });
  }

  private end(run: Run, event: RunEvent): void {
    if (run !== this.run) return;
    this.run = undefined;
    run.tell(event);
  }
}

interface Run {
  readonly runId: number;
  readonly question: SimulationQuestion;
  /** The part of the question that is not known yet. */
  readonly unknown: SimulationQuestion;
  readonly tell: (event: RunEvent) => void;
  /** Chunks that no thread has yet. */
  readonly waiting: Chunk[];
  /** How often a chunk's thread was lost. */
  readonly losses: Map<Chunk, number>;
  /** Those not yet reached. */
  readonly milestones: number[];
  readonly collector: ChunkCollector;
}

interface Job {
  readonly run: Run;
  readonly chunk: Chunk;
}

/** Room for one thread of the pool, and the thread once it is started. */
interface Seat {
  thread?: SimulationThread;
  /** The run whose spec the thread has. */
  knows?: number;
  /** What it has been asked for and has not answered, in the order that it works in. */
  jobs: Job[];
}

function vacate(seat: Seat): void {
  seat.thread?.end();
  delete seat.thread;
  delete seat.knows;
  seat.jobs = [];
}

/** @throws when a known table does not reach as far as the question */
function unknownOf(question: SimulationQuestion): SimulationQuestion {
  const { spec, known = [], replicates } = question;
  const short = known.find((table) => table && table.replicates < replicates);
  if (short) throw new RangeError(`not ${replicates} replicates: ${short.replicates}`);
  const scenarios = spec.scenarios.filter((_, index) => !known[index]);
  return { ...question, spec: { ...spec, scenarios } };
}

/** The first futures of every scenario, known and simulated, in the order of the question. */
function tablesOf({ question, collector }: Run, replicates: number): readonly ReplicateTable[] {
  const { spec, known = [] } = question;
  const simulated = collector.tables(replicates).values();
  return spec.scenarios.flatMap((_, index) => {
    const table = known[index] ?? simulated.next().value;
    return table ? [firstFutures(table, replicates)] : [];
  });
}

function planOf({ spec, replicates }: SimulationQuestion): readonly Chunk[] {
  return planChunks(replicates, spec.scenarios.length, personsPerFuture(spec));
}
