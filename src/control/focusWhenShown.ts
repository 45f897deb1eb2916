/** An attachment: a field that somebody asked for has the focus from the start. */
export function focusWhenShown(field: HTMLElement): void {
  field.focus();
}
