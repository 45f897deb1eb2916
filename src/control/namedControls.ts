import { getContext, setContext } from 'svelte';
import type { Attachment } from 'svelte/attachments';

/** A control, or a part of a form, that one can go to by its name. */
export interface NamedControl {
  readonly name: string;
  /** Where the name stands. */
  readonly title: HTMLElement;
  /** What takes the focus, found from there when somebody goes to it. */
  readonly control: (title: HTMLElement) => HTMLElement | null | undefined;
  /** Brings the form itself into sight. */
  readonly openForm: () => void;
}

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
    const { title, control, openForm } = named;
    openForm();
    unfold(title);
    control(title)?.focus();
    title.scrollIntoView({ block: 'center' });
  }
}

/** What is shown later may stand before what was there already. */
function byPosition({ title: a }: NamedControl, { title: b }: NamedControl): number {
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** A fold is the browser's own, one in another perhaps. */
function unfold(title: Element): void {
  const fold = title.closest('details');
  if (!fold) return;
  fold.open = true;
  if (fold.parentElement) unfold(fold.parentElement);
}

const KEY = Symbol();
type Register = (named: Omit<NamedControl, 'openForm'>) => () => void;

/** Makes the list known to every control below, which puts itself there. */
export function setNamedControls(controls: NamedControls, openForm: () => void): void {
  setContext<Register>(KEY, (named) => controls.register({ ...named, openForm }));
}

/**
 * For a control to register itself: what attaches a name to where it stands. Outside a form whose
 * controls can be gone to, it does nothing.
 *
 * @returns a function of the name and of what it leads to: if nothing is said, to the first control that it heads
 */
export function namedControl(): (
  name: string,
  control?: NamedControl['control'],
) => Attachment<HTMLElement> {
  const register = getContext<Register | undefined>(KEY);
  return (name, control = firstHeaded) =>
    (title) =>
      register?.({ name, title, control });
}

/** What can be moved, or else pressed, in the part that a title stands at the head of. */
function firstHeaded({ parentElement: part }: HTMLElement): HTMLElement | null | undefined {
  return part?.querySelector<HTMLElement>('input, select') ?? part?.querySelector('button');
}
