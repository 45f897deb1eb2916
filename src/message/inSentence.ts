/** A label within a sentence: names in it keep their capitals. */
export function inSentence(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}
