/** A window over the notebook. In the palette everything is found, or what can be added at a place. */
export type Shown =
  | { readonly kind: 'palette' | 'keys' | 'changes' | 'library' | 'glossary' | 'licences' }
  | { readonly kind: 'adding'; readonly index: number };

/** The window that is open over the notebook, if any. */
export class Overlay {
  shown = $state.raw<Shown>();

  show(kind: Exclude<Shown['kind'], 'adding'>): void {
    this.shown = { kind };
  }

  /** @param index of the cell that is added, among all */
  add(index: number): void {
    this.shown = { kind: 'adding', index };
  }

  close(): void {
    this.shown = undefined;
  }
}
