/** Text that begins like a formula gets a leading apostrophe, which a spreadsheet does not show. */
export function guardFormula(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
