import type { Notebook } from '../../notebook/notebook.svelte.ts';

/** The scenarios that the page is about: those that are compared, and the one in the form. */
export class Focus {
  /** The scenario that the form was turned to, as long as there is one. */
  private chosenId = $state<string>();

  /** Base and other, as the first cell that compares two scenarios has them. */
  readonly compared: readonly string[] = $derived.by(() => {
    const { cellOrder, cells, scenarios } = this.notebook.document;
    const shown = cellOrder.map((id) => cells[id]);
    const ids = shown.flatMap((cell) => (cell && 'scenarios' in cell ? [cell.scenarios] : []));
    const [first] = [...ids].sort((a, b) => b.length - a.length);
    return first ?? scenarios.slice(0, 1).map(({ id }) => id);
  });

  /** The scenario in the form. */
  readonly id: string = $derived.by(() => {
    const isThere = this.notebook.document.scenarios.some(({ id }) => id === this.chosenId);
    return (isThere ? this.chosenId : undefined) ?? this.compared[1] ?? this.baseId;
  });

  constructor(private readonly notebook: Notebook) {}

  get baseId(): string {
    return this.compared[0] ?? '';
  }

  /** Turns the form to a scenario. */
  turnTo(id: string): void {
    this.chosenId = id;
  }
}
