/** What names a control or a part of the form. */
const NAMED = 'h4, legend, summary, .field .head label, label.check';
const CONTROL = 'input, select, button, summary';

/** The names in the form that lead to one place: what every group has stands under a name of its own. */
export function controlNames(form: ParentNode): readonly string[] {
  const names = [...form.querySelectorAll(NAMED)].map(nameOf);
  return names.filter((name, i) => name !== '' && names.indexOf(name) === i && isOne(name, names));
}

/** Brings the control of a name into sight, unfolds what it stands in, and puts the focus there. */
export function goToControl(form: ParentNode, name: string): void {
  const sheet = form.querySelector<HTMLElement>('.sheet-toggle[aria-expanded=false]');
  if (sheet && sheet.offsetParent !== null) sheet.click();
  const named = [...form.querySelectorAll(NAMED)].find((element) => nameOf(element) === name);
  if (!named) return;
  for (let folded = named.closest('details'); folded; folded = outer(folded)) folded.open = true;
  const control = named.matches('summary')
    ? named
    : (controlIn(named.closest('.field, fieldset, label')) ?? controlAfter(named));
  control?.focus();
  named.scrollIntoView({ block: 'center' });
}

function outer(details: HTMLDetailsElement): HTMLDetailsElement | null {
  return details.parentElement?.closest('details') ?? null;
}

function nameOf(element: Element): string {
  return element.textContent.trim();
}

function isOne(name: string, names: readonly string[]): boolean {
  return names.filter((each) => each === name).length === 1;
}

function controlIn(part: Element | null): HTMLElement | undefined {
  const controls = [...(part?.querySelectorAll<HTMLElement>(CONTROL) ?? [])];
  return controls.find((control) => !control.matches('.quiet')) ?? controls[0];
}

/** The first control below a heading. */
function controlAfter(heading: Element): HTMLElement | undefined {
  for (let next = heading.nextElementSibling; next; next = next.nextElementSibling) {
    const control = next.matches(CONTROL) ? (next as HTMLElement) : controlIn(next);
    if (control) return control;
  }
  return undefined;
}
