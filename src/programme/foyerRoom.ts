import { RateAccount } from '../multistate/rateAccount.ts';

/**
 * Foajén: a room to wait in for those in line, whichever group they wait for. It starts when
 * enough people are waiting and is open until nobody is. Who waits there starts no earlier for it.
 *
 *     foyer.clear();
 *     foyer.wait(1.5, 3); // in line from 1.5 until 3
 *     foyer.settle();
 *     foyer.present.readMonths(into); // persons in each month, on average over it
 */
export class FoyerRoom {
  /** Persons who are there. */
  readonly present: RateAccount;
  private readonly events: { readonly at: number; readonly change: 1 | -1 }[] = [];

  /**
   * @param places how many there is room for, ≥ 0; the others wait at home
   * @param startsAt how many have to be waiting for it to start; ≥ 1
   * @param months how many are kept
   */
  constructor(
    private readonly places: number,
    private readonly startsAt: number,
    months: number,
  ) {
    this.present = new RateAccount(months);
  }

  /** Begins anew, with nobody in line. */
  clear(): void {
    this.present.clear();
    this.events.length = 0;
  }

  /**
   * Somebody is in line, from and until so many months from the first day on; told in any order.
   */
  wait(from: number, until: number): void {
    if (this.places > 0) this.events.push({ at: from, change: 1 }, { at: until, change: -1 });
  }

  /** Works out who is there, once everybody who waits is known. */
  settle(): void {
    this.events.sort((a, b) => a.at - b.at);
    let waiting = 0;
    let inside = 0;
    let isOpen = false;
    for (const { at, change } of this.events) {
      waiting += change;
      isOpen = waiting > 0 && (isOpen || waiting >= this.startsAt);
      const next = isOpen ? Math.min(waiting, this.places) : 0;
      if (next !== inside) this.present.change(at, next - inside);
      inside = next;
    }
  }
}
