import type { ElementHandle, Page } from 'playwright';
import { allMessagesIn } from '../../src/cells/kinds.ts';
import { LANGUAGES } from '../../src/message/language.ts';

const CONTROLS = [
  ...['button', 'summary', 'input[type=button]', 'input[type=checkbox]', 'input[type=radio]'],
  ...['button', 'tab', 'switch', 'checkbox', 'option', 'menuitem'].map((role) => `[role=${role}]`),
].join(', ');

/** A label is clicked so many times: a cell added by a click brings its own "add", and so on. */
const CLICKS_PER_LABEL = 2;

/**
 * What opens the source of a number is one label, however many numbers there are: each of them is
 * opened in source.test.ts, where no error and no breach of the policy is let through either.
 */
const OPENS_SOURCE = LANGUAGES.map(allMessagesIn)
  .map(({ source, sections }) => `${source.open('')}$|^${sections.source}: `)
  .join('|');

/** Clicks every control like a button, those that appear on the way too; says which. */
export async function clickEverything(page: Page): Promise<string[]> {
  page.on('dialog', (dialog) => void dialog.accept());
  await page.evaluate(() => void (window.print = () => undefined)); // waits for a person in Firefox
  const clicked: string[] = [];
  for (;;) {
    const next = await nextControl(page, clicked);
    if (next === undefined) {
      if (await closeDialog(page)) continue;
      return clicked;
    }
    clicked.push(next.label);
    await click(next.control);
  }
}

/** Looked for inside the page, all at once: a question per control would take minutes. */
async function nextControl(page: Page, clicked: readonly string[]) {
  const found = await page.evaluateHandle(
    ([controls, opensSource, clicked, limit]) => {
      // A dialog lies on top of everything else, so what is in it comes first.
      const top = document.querySelector('dialog[open]') ?? document;
      for (const control of top.querySelectorAll<HTMLElement | SVGElement>(controls)) {
        if (!control.checkVisibility() || control.matches(':disabled, [inert] *')) continue;
        const text =
          control instanceof HTMLInputElement
            ? (control.labels?.[0]?.textContent ?? '')
            : control.textContent;
        const said = control.ariaLabel ?? (text.trim() || control.id);
        const name = RegExp(opensSource).test(said.trim()) ? 'source' : said;
        // Without its numbers, which change as things are counted. What a dialog tells of one
        // number it tells of all, so there the kind of control is enough.
        const label =
          top === document
            ? `${control.localName} ${name}`.replace(/\d+/g, '#').trim()
            : `dialog ${control.localName} ${control.classList.toString()}`;
        const clicks = clicked.filter((earlier) => earlier === label).length;
        if (clicks < limit) return { control, label };
      }
      return { control: null, label: '' };
    },
    [CONTROLS, OPENS_SOURCE, clicked, CLICKS_PER_LABEL] as const,
  );
  const control = (await found.evaluateHandle((next) => next.control)).asElement();
  const label = await found.evaluate((next) => next.label);
  return control === null ? undefined : { control, label };
}

/** As a user does it; where something lies on top (an open dialog), straight at the element. */
async function click(control: ElementHandle<HTMLElement | SVGElement>): Promise<void> {
  await control
    .click({ timeout: 500 })
    .catch(() =>
      control.evaluate((element) =>
        element.dispatchEvent(new MouseEvent('click', { bubbles: true })),
      ),
    );
}

/** Closes the dialog in which everything has been clicked; says whether there was one. */
function closeDialog(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const dialog = document.querySelector<HTMLDialogElement>('dialog[open]');
    dialog?.close();
    return dialog !== null;
  });
}
