/** Signs that take no room: soft hyphens, joiners, byte order marks, marks of direction. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g;

/** Whatever makes a text other than it is when it is clean: most texts have nothing of it. */
const UNCLEAN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]|[^\S ]| {2}|^ | $/;

/** Between digits, what parts two numbers: a line break, a tab, or more than one space. */
const BREAK = /(?<=\d)(\s*[\t\n\r\u2028\u2029]\s*|\s{2,})(?=\d)/g;

/**
 * The text of a cell with one plain space for every run of white space, and nothing that cannot be
 * seen; but a line break where two numbers stand under or apart from each other, so that nobody
 * takes "29" above "300" for 29 300. What was written is kept beside it; this is what is read.
 */
export function cleanText(text: string): string {
  if (!UNCLEAN.test(text)) return text;
  return text
    .replace(INVISIBLE, '')
    .replace(BREAK, '\n')
    .replace(/[^\S\n]+|\n+/g, (run) => (run.startsWith('\n') ? '\n' : ' '))
    .replace(/(?<!\d)\n|\n(?!\d)/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** Every kind of dash and minus as a hyphen. */
export function plainDashes(text: string): string {
  return text.replace(/[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g, '-');
}
