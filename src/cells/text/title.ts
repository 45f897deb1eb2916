const LONGEST = 48;

/**
 * The first line of a text, without its marks and shortened between words.
 *
 * @returns undefined for a text without words
 */
export function textTitle(text: string): string | undefined {
  const line = text.split('\n').find((each) => each.trim() !== '') ?? '';
  const plain = line.replace(/^[#>*\s-]+/, '').replace(/\{\{[^}]{0,200}\}\}/g, '…');
  if (plain === '') return undefined;
  if (plain.length <= LONGEST) return plain;
  return `${plain.slice(0, LONGEST).replace(/\s+\S*$/, '')}\u00a0…`;
}
