/** A clock that stands still until it is moved. */
export class Clock {
  nowMs = Date.parse('2026-11-30T08:00:00Z');
  private timers: { act: () => void; atMs: number }[] = [];

  readonly now = () => new Date(this.nowMs).toISOString();

  readonly later = (act: () => void, afterMs: number) => {
    const timer = { act, atMs: this.nowMs + afterMs };
    this.timers.push(timer);
    return () => void (this.timers = this.timers.filter((each) => each !== timer));
  };

  readonly wait = (ms: number) => new Promise<void>((resolve) => void this.later(resolve, ms));

  /** Does what is due on the way, in order, with all that follows from it. */
  async pass(ms: number): Promise<void> {
    const untilMs = this.nowMs + ms;
    await settle();
    for (;;) {
      const due = this.timers
        .filter(({ atMs }) => atMs <= untilMs)
        .reduce<(typeof this.timers)[number] | undefined>(
          (first, each) => (first && first.atMs <= each.atMs ? first : each),
          undefined,
        );
      if (!due) break;
      this.timers = this.timers.filter((each) => each !== due);
      this.nowMs = Math.max(this.nowMs, due.atMs);
      due.act();
      await settle();
    }
    this.nowMs = untilMs;
  }
}

/** Until every promise that can go on has gone on. */
const settle = () => new Promise<void>((resolve) => setImmediate(resolve));
