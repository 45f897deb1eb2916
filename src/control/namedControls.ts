import { getContext, setContext } from 'svelte';
import type { Attachment } from 'svelte/attachments';

/** A control, or a part of a form, that one can go to by its name. */
export interface NamedControl {
  readonly name: string;
  /** Where the name stands. */
  readonly title: HTMLElement;
  /** What takes the focus: found when somebody goes there. */
  readonly control: ControlOf;
  /** Opens what it is folded away in. */
  readonly unfold: () => void;
}

/** What takes the focus, from where its name stands. */
export type ControlOf = (title: HTMLElement) => HTMLElement | null | undefined;

/** The controls of a form, each as long as it is there. */
export class NamedControls {
  private readonly registered = new Set<NamedControl>();

  /** @returns what takes it out again */
  register(named: NamedControl): () => void {
    this.registered.add(named);
    return () => this.registered.delete(named);
  }

  /** The names that lead to one place, from first to last: what every group has stands under a name of its own. */
  names(): readonly string[] {
    const names = [...this.registered].sort(byPosition).map(({ name }) => name);
    return names.filter((name) => names.indexOf(name) === names.lastIndexOf(name));
  }

  /** Brings the control of a name into sight, unfolds what it stands in, and puts the focus there. */
  goTo(name: string): void {
    const named = [...this.registered].find((each) => each.name === name);
    if (!named) return;
    named.unfold();
    named.control(named.title)?.focus();
    named.title.scrollIntoView({ block: 'center' });
  }
}

/** What is shown later may stand in front of what was there before. */
function byPosition({ title: a }: NamedControl, { title: b }: NamedControl): number {
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

const CONTROLS = Symbol('named controls');
const UNFOLD = Symbol('unfold');

/** Makes the list known to every control below, which puts itself there. */
export function setNamedControls(controls: NamedControls): void {
  setContext(CONTROLS, controls);
}

/** Says how what stands in a component comes into sight, where it can be folded away. */
export function setFold(open: () => void): void {
  const outer = getContext<(() => void) | undefined>(UNFOLD);
  setContext(UNFOLD, () => {
    outer?.();
    open();
  });
}

/**
 * For a control to register itself: what attaches a name to where it stands. Outside a form whose
 * controls can be gone to, it does nothing.
 */
export function namedControl(): (name: string, control: ControlOf) => Attachment<HTMLElement> {
  const controls = getContext<NamedControls | undefined>(CONTROLS);
  const unfold = getContext<(() => void) | undefined>(UNFOLD) ?? (() => undefined);
  return (name, control) => (title) => controls?.register({ name, title, control, unfold });
}
