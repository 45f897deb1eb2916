/** What letters take at 14 px, in px, by the first list that they are in; bold ones some per cent more. */
const LETTER_WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ \u00a0ijlI.,:;|!'’]/u, 3.8],
  [/[frt()-]/u, 5],
  [/[aceksvxyzåäé0-9”“–]/u, 7],
  [/[bdghnopquöü]/u, 7.8],
  [/[A-LN-VX-ZÅÄÖÉÜ]/u, 9.4],
  [/[mwMW@%…—]/u, 13],
  [/./su, 16], // other scripts, and pictures
];

/** The room that words take on one line at 14 px, in px: a little more than they do. */
export function wordsWidth(words: string): number {
  return [...words].reduce((sum, letter) => sum + letterWidth(letter), 0);
}

/**
 * A name with as many of its letters as there is room for on one line, and "…" where some are left
 * out: what a person calls something may be longer than a picture is wide.
 *
 * @param room in px; a letter stays however little there is
 */
export function fittedName(name: string, room: number): string {
  if (wordsWidth(name) <= room) return name;
  const letters = [...name];
  let kept = 1;
  let width = letterWidth('…') + letterWidth(letters[0] ?? '');
  while ((width += letterWidth(letters[kept] ?? '')) <= room) kept += 1;
  return `${letters.slice(0, kept).join('')}…`;
}

function letterWidth(letter: string): number {
  return LETTER_WIDTHS.find(([list]) => list.test(letter))?.[1] ?? 0;
}
