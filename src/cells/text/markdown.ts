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

/** A paragraph, a heading of level 2 or 3, a quotation, or a list of lines. */
export type Block =
  | {
      readonly kind: 'paragraph' | 'quote' | 'heading2' | 'heading3';
      readonly content: readonly Inline[];
    }
  | { readonly kind: 'bullets'; readonly items: readonly (readonly Inline[])[] }
  | { readonly kind: 'numbers'; readonly items: readonly (readonly Inline[])[] };

/**
 * A text in the part of Markdown that a report needs: `##` and `###` headings, paragraphs, `-` and
 * `1.` lists, `>` quotations, `**strong**`, `*emphasis*`, `` `code` ``, `[links](https://…)`, and a
 * backslash before what should stand as it is. Never throws: what is none of that is words. Takes time
 * in proportion to the length, whatever the text.
 */
export function readMarkdown(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let kind: Block['kind'] | undefined;
  let lines: string[] = [];
  const finish = () => {
    if (kind === 'bullets' || kind === 'numbers') {
      blocks.push({ kind, items: lines.map(readInline) });
    } else if (kind) blocks.push({ kind, content: readInline(lines.join('\n')) });
    kind = undefined;
    lines = [];
  };
  for (const line of text.split(/\r?\n/)) {
    const [nextKind, words] = kindOf(line);
    const isOneLine = nextKind === 'heading2' || nextKind === 'heading3';
    if (nextKind !== kind || isOneLine) finish();
    kind = nextKind;
    if (nextKind) lines.push(words);
  }
  finish();
  return blocks;
}

const STARTS = [
  ['heading3', /^###\s+/],
  ['heading2', /^##\s+/],
  ['bullets', /^[-*]\s+/],
  ['numbers', /^\d{1,3}[.)]\s+/],
  ['quote', /^>\s?/],
] as const;

/** What a line belongs to, and its words; nothing for an empty line. */
function kindOf(line: string): readonly [Block['kind'] | undefined, string] {
  if (line.trim() === '') return [undefined, ''];
  const start = STARTS.find(([, pattern]) => pattern.test(line));
  return start ? [start[0], line.replace(start[1], '')] : ['paragraph', line];
}

/** The first that fits at a place is taken; each is bounded, so that no text makes it look far ahead. */
const PIECES =
  /\\([\\`*_{}[\]()#>~-])|`([^`\n]{1,500})`|(\{\{[^{}\n]{1,200}\}\})|\[([^[\]\n]{1,500})\]\((https?:\/\/[^()\s]{1,1000}|mailto:[^()\s]{1,300})\)|(\*\*)|([*_])|( {2,}\n)|(\n)/g;

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
