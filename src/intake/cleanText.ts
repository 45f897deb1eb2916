/** Signs that take no room: soft hyphens, joiners, byte order marks, marks of direction. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g;

/**
 * The text of a cell with one plain space for every run of white space, and nothing that cannot be
 * seen. What was written is kept beside it; this is what is read.
 */
export function cleanText(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/** Every kind of dash and minus as a hyphen. */
export function plainDashes(text: string): string {
  return text.replace(/[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g, '-');
}
