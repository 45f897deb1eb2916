import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMarkdown, type Block, type Inline } from '../../../src/cells/text/markdown.ts';

function words(content: readonly Inline[]): string {
  return content
    .map((piece) => {
      if (piece.kind === 'break') return '\n';
      return 'content' in piece ? words(piece.content) : piece.text;
    })
    .join('');
}

const wordsOf = (blocks: readonly Block[]): string =>
  blocks
    .map((block) => {
      if ('content' in block) return words(block.content);
      if ('items' in block) {
        return block.items
          .map(({ content, inner }) => `${words(content)} ${wordsOf(inner)}`)
          .join(' ');
      }
      return [block.head, ...block.rows].map((row) => row.map(words).join(' ')).join(' ');
    })
    .join(' ');

const point = (...content: readonly Inline[]) => ({ content, inner: [] });

const text = (words: string) => ({ kind: 'text', text: words }) as const;

describe('Markdown', () => {
  test('has headings, paragraphs, lists and quotations', () => {
    const blocks = readMarkdown('## A\n### B\nC\nD\n\n- E\n- F\n1. G\n2. H\n> I');
    expect(blocks).toEqual([
      { kind: 'heading2', content: [text('A')] },
      { kind: 'heading3', content: [text('B')] },
      { kind: 'paragraph', content: [text('C'), text(' '), text('D')] },
      { kind: 'bullets', items: [point(text('E')), point(text('F'))] },
      { kind: 'numbers', first: 1, items: [point(text('G')), point(text('H'))] },
      { kind: 'quote', content: [text('I')] },
    ]);
  });

  test('goes on counting after an answer, and from the number that was written', () => {
    const firsts = (source: string) =>
      readMarkdown(source).flatMap((block) => (block.kind === 'numbers' ? [block.first] : []));
    expect(firsts('1. A\nsvar\n2. B\nsvar\n3. C')).toEqual([1, 2, 3]);
    expect(firsts('34. sidan')).toEqual([34]);
  });

  test('has indented points under the point before them', () => {
    expect(readMarkdown('- A\n  - B\n    1. C\n- D')).toEqual([
      {
        kind: 'bullets',
        items: [
          {
            content: [text('A')],
            inner: [
              {
                kind: 'bullets',
                items: [
                  {
                    content: [text('B')],
                    inner: [{ kind: 'numbers', first: 1, items: [point(text('C'))] }],
                  },
                ],
              },
            ],
          },
          point(text('D')),
        ],
      },
    ]);
    const [list] = readMarkdown('1. A\n    - B\n    - C');
    const [first] = list?.kind === 'numbers' ? list.items : [];
    expect(first?.inner).toEqual([
      { kind: 'bullets', items: [point(text('B')), point(text('C'))] },
    ]);
    expect(wordsOf(readMarkdown('   - A')).trim()).toBe('A');
  });

  test('has tables, with and without a head', () => {
    expect(readMarkdown('| a | **b** |\n|---|:-:|\n| c \\| d | e |')).toEqual([
      {
        kind: 'table',
        head: [[text('a')], [{ kind: 'strong', content: [text('b')] }]],
        rows: [[[text('c '), text('|'), text(' d')], [text('e')]]],
      },
    ]);
    expect(readMarkdown('| a | b |')).toEqual([
      { kind: 'table', head: [], rows: [[[text('a')], [text('b')]]] },
    ]);
    expect(readMarkdown('a | b')).toEqual([{ kind: 'paragraph', content: [text('a | b')] }]);
  });

  test('has emphasis within strong, code, breaks and numbers', () => {
    const [block] = readMarkdown('**a *b* c** `d*` e  \n{{x starts}}');
    expect(block).toEqual({
      kind: 'paragraph',
      content: [
        {
          kind: 'strong',
          content: [text('a '), { kind: 'emphasis', content: [text('b')] }, text(' c')],
        },
        text(' '),
        { kind: 'code', text: 'd*' },
        text(' e'),
        { kind: 'break' },
        { kind: 'reference', text: '{{x starts}}' },
      ],
    });
  });

  test('takes links to the web and to mail, and no others', () => {
    const [block] = readMarkdown(
      '[a](https://example.se) [b](javascript:alert(1)) [c](mailto:a@b.se)',
    );
    const links =
      block && 'content' in block ? block.content.filter(({ kind }) => kind === 'link') : [];
    expect(links.map((link) => link.kind === 'link' && link.address)).toEqual([
      'https://example.se',
      'mailto:a@b.se',
    ]);
    expect(wordsOf(readMarkdown('[b](javascript:alert(1))'))).toBe('[b](javascript:alert(1))');
  });

  test.each([
    ['3 * 4 * 5', '3 * 4 * 5'],
    ['snake_case_name', 'snake_case_name'],
    ['*never ended', '*never ended'],
    ['**a *b', '**a *b'],
    ['\\*not\\* \\{{x y}}', '*not* {{x y}}'],
    ['<b>&amp;</b>', '<b>&amp;</b>'],
  ])('leaves %s as words', (source, expected) => {
    expect(wordsOf(readMarkdown(source))).toBe(expected);
  });

  test('loses no letter of any text', () => {
    const piece = fc.constantFrom(
      'a',
      'ö',
      ' ',
      '*',
      '**',
      '_',
      '`',
      '[',
      ']',
      '(',
      '{{',
      '}}',
      '> ',
      '- ',
      '\n',
      '\n\n',
      '## ',
      '1. ',
      '\\',
      '| ',
      ' |\n',
      '  - ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const source = pieces.join('');
        const letters = (all: string) => all.replace(/[^aö]/g, '');
        expect(letters(wordsOf(readMarkdown(source)))).toBe(letters(source));
      }),
      { seed: 4, numRuns: 500 },
    );
  });

  test.each([
    ' ',
    ' a',
    '  \n',
    '|',
    '| a |\n',
    '  - a\n',
    '\t',
    '*',
    '**a',
    '[',
    '{{',
    '> ',
    '`',
    '_a',
    '- \n',
    '[a](',
    '\\',
  ])('takes 200 000 characters of %s in its stride', (piece) => {
    const source = piece.repeat(Math.floor(200_000 / piece.length));
    const began = performance.now();
    readMarkdown(source);
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});
