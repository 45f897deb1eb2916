/** What a cell can be asked to do, by its menu and by keys alike. */
export interface CellActions {
  /** One place up (−1) or down (1). */
  move(id: string, by: -1 | 1): void;
  /** @param index among all cells, before which it is put */
  moveTo(id: string, index: number): void;
  toggle(id: string): void;
  duplicate(id: string): void;
  remove(id: string): void;
  /** Shows other scenarios. */
  show(id: string, scenarios: readonly string[]): void;
  /** Copies an address that leads to the cell. */
  copyLink(id: string): void;
  /** Prints it without the others. */
  print(id: string): void;
}
