/** A piece of a line. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  /** What stands between double braces, braces included. */
  | { readonly kind: 'reference'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'link'; readonly address: string; readonly content: readonly Inline[] }
  | { readonly kind: 'strong'; readonly content: readonly Inline[] }
  | { readonly kind: 'emphasis'; readonly content: readonly Inline[] };

/** A paragraph, a heading of level 2 or 3, a quotation, a list, or a table. */
export type Block =
  | {
      readonly kind: 'paragraph' | 'quote' | 'heading2' | 'heading3';
      readonly content: readonly Inline[];
    }
  | { readonly kind: 'bullets'; readonly items: readonly ListItem[] }
  /** Numbered from what its author wrote first. */
  | { readonly kind: 'numbers'; readonly first: number; readonly items: readonly ListItem[] }
  | { readonly kind: 'table'; readonly head: readonly Words[]; readonly rows: readonly Words[][] };

type Words = readonly Inline[];

/** A point, and the lists of its sub-points. */
export interface ListItem {
  readonly content: Words;
  readonly inner: readonly Block[];
}

/** Points within points; deeper ones stand on the deepest level. */
const DEEPEST_LIST = 6;

/**
 * A text in the part of Markdown that a report needs: `##` and `###` headings, paragraphs, `-` and
 * `1.` lists with indented sub-points, `| a | b |` tables, `>` quotations, `**strong**`,
 * `*emphasis*`, `` `code` ``, `[links](https://…)`, and a backslash before what should stand as it
 * is. Never throws: what is none of that is words. Takes time in proportion to the length, whatever
 * the text.
 */
export function readMarkdown(text: string): readonly Block[] {
  return readLines(text.split(/\r?\n/), 1);
}

/** Lines of one kind that follow each other, with the indented points under each. */
interface Run {
  readonly kind: Block['kind'];
  readonly lines: { readonly words: string; readonly first: number; readonly inner: string[] }[];
}

function readLines(lines: readonly string[], level: number): readonly Block[] {
  const runs: Run[] = [];
  let run: Run | undefined;
  for (const line of lines) {
    const point = run?.lines.at(-1);
    if (level < DEEPEST_LIST && isList(run?.kind) && point && INDENTED_POINT.test(line)) {
      point.inner.push(line);
      continue;
    }
    const found = lineOf(line);
    const isOneLine = found?.kind === 'heading2' || found?.kind === 'heading3';
    if (!found) run = undefined;
    else if (found.kind !== run?.kind || isOneLine)
      runs.push((run = { kind: found.kind, lines: [] }));
    if (found) run?.lines.push({ ...found, inner: [] });
  }
  return runs.map((each) => blockOf(each, level));
}

function blockOf({ kind, lines }: Run, level: number): Block {
  const items = () =>
    lines.map(({ words, inner }) => ({
      content: readInline(words),
      inner: inner.length === 0 ? [] : readLines(outdented(inner), level + 1),
    }));
  switch (kind) {
    case 'bullets':
      return { kind, items: items() };
    case 'numbers':
      return { kind, first: lines[0]?.first ?? 1, items: items() };
    case 'table':
      return tableOf(lines.map(({ words }) => words));
    default:
      return { kind, content: readInline(lines.map(({ words }) => words).join('\n')) };
  }
}

/** Lines moved out as far as the first of them stands in. */
function outdented(lines: readonly string[]): readonly string[] {
  const [indent = ''] = /^\s*/.exec(lines[0] ?? '') ?? [];
  return lines.map((line) => line.slice(Math.min(indent.length, line.search(/\S/))));
}

/** With a head where a line of dashes stands under it. */
function tableOf(lines: readonly string[]): Block {
  const hasHead = lines[1] !== undefined && RULE.test(lines[1]);
  const [head = [], ...rows] = lines
    .filter((_, index) => !(hasHead && index === 1))
    .map((line) => line.split(/(?<!\\)\|/).map((cell) => readInline(cell.trim())));
  return { kind: 'table', ...(hasHead ? { head, rows } : { head: [], rows: [head, ...rows] }) };
}

const isList = (kind: Block['kind'] | undefined) => kind === 'bullets' || kind === 'numbers';

const INDENTED_POINT = /^(?:\t| {2})\s{0,40}(?:[-*]|\d{1,3}[.)])\s/;
const RULE = /^[\s|:-]*-[\s|:-]*$/;

const STARTS = [
  ['heading3', /^###\s+/],
  ['heading2', /^##\s+/],
  ['bullets', /^\s{0,40}[-*]\s+/],
  ['numbers', /^\s{0,40}(\d{1,3})[.)]\s+/],
  ['quote', /^>\s?/],
] as const;

/** What a line belongs to, and its words; undefined for an empty line. */
function lineOf(
  line: string,
): { readonly kind: Block['kind']; readonly words: string; readonly first: number } | undefined {
  const trimmed = line.trim();
  if (trimmed === '') return undefined;
  if (trimmed.length > 2 && trimmed.startsWith('|') && trimmed.endsWith('|')) {
    return { kind: 'table', words: trimmed.slice(1, -1), first: 1 };
  }
  for (const [kind, pattern] of STARTS) {
    const [whole, number] = pattern.exec(line) ?? [];
    if (whole !== undefined) {
      return { kind, words: line.slice(whole.length), first: Number(number ?? 1) };
    }
  }
  return { kind: 'paragraph', words: line, first: 1 };
}

/** The first that fits at a place is taken; each is bounded, so that no text makes it look far ahead. */
const PIECES =
  /\\([\\`*_{}[\]()#>~|-])|`([^`\n]{1,500})`|(\{\{[^{}\n]{1,200}\}\})|\[([^[\]\n]{1,500})\]\((https?:\/\/[^()\s]{1,1000}|mailto:[^()\s]{1,300})\)|(\*\*)|([*_])|((?<! ) {2,}\n)|(\n)/g;

function readInline(text: string): readonly Inline[] {
  const open: Span[] = [{ mark: '', content: [] }];
  const top = () => open.at(-1) as Span;
  let from = 0;
  const say = (words: string) => {
    if (words !== '') top().content.push({ kind: 'text', text: words });
  };
  for (const match of text.matchAll(PIECES)) {
    say(text.slice(from, match.index));
    from = match.index + match[0].length;
    const [whole, escaped, code, reference, linked, address, strong, emphasis, hard] = match;
    if (escaped !== undefined) say(escaped);
    else if (code !== undefined) top().content.push({ kind: 'code', text: code });
    else if (reference !== undefined) top().content.push({ kind: 'reference', text: reference });
    else if (linked !== undefined && address !== undefined) {
      const content: Inline[] = [{ kind: 'text', text: linked }];
      top().content.push({ kind: 'link', address, content });
    } else if (strong !== undefined || emphasis !== undefined)
      mark(whole, text, match.index, open, say);
    else if (hard !== undefined) top().content.push({ kind: 'break' });
    else say(' ');
  }
  say(text.slice(from));
  while (open.length > 1) giveUp(open);
  return top().content;
}

interface Span {
  /** The mark that began it. */
  readonly mark: string;
  readonly content: Inline[];
}

/** A mark ends the span that it began; another one begins a span, unless it stands alone between blanks. */
function mark(
  sign: string,
  text: string,
  at: number,
  open: Span[],
  say: (words: string) => void,
): void {
  const place = open.findIndex((span) => span.mark === sign);
  if (place > 0) {
    while (open.length - 1 > place) giveUp(open);
    const span = open.pop() as Span;
    const kind = sign === '**' ? 'strong' : 'emphasis';
    (open.at(-1) as Span).content.push({ kind, content: span.content });
    return;
  }
  const next = text[at + sign.length] ?? ' ';
  const before = text[at - 1] ?? ' ';
  // An underscore within a word is a letter of it.
  const isWord = sign === '_' && /[\p{L}\p{N}]/u.test(before);
  if (/\s/.test(next) || isWord) say(sign);
  else open.push({ mark: sign, content: [] });
}

/** A span that was never ended is words. */
function giveUp(open: Span[]): void {
  const span = open.pop() as Span;
  const { content } = open.at(-1) as Span;
  content.push({ kind: 'text', text: span.mark });
  for (const each of span.content) content.push(each);
}
