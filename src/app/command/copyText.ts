/**
 * Puts a text on the clipboard.
 *
 * @throws as a rejection, where the browser has none (without a secure context) or refuses it
 */
export async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
