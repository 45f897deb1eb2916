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

const wordsOf = (blocks: readonly Block[]) =>
  blocks
    .map((block) => ('items' in block ? block.items.map(words).join(' ') : words(block.content)))
    .join(' ');

const text = (words: string) => ({ kind: 'text', text: words }) as const;

describe('Markdown', () => {
  test('has headings, paragraphs, lists and quotations', () => {
    const blocks = readMarkdown('## A\n### B\nC\nD\n\n- E\n- F\n1. G\n2. H\n> I');
    expect(blocks).toEqual([
      { kind: 'heading2', content: [text('A')] },
      { kind: 'heading3', content: [text('B')] },
      { kind: 'paragraph', content: [text('C'), text(' '), text('D')] },
      { kind: 'bullets', items: [[text('E')], [text('F')]] },
      { kind: 'numbers', items: [[text('G')], [text('H')]] },
      { kind: 'quote', content: [text('I')] },
    ]);
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

  test.each(['*', '**a', '[', '{{', '> ', '`', '_a', '- \n', '[a](', '\\'])(
    'takes a megabyte of %s in its stride',
    (piece) => {
      const source = piece.repeat(Math.floor(1_000_000 / piece.length));
      const began = performance.now();
      readMarkdown(source);
      expect(performance.now() - began).toBeLessThan(5_000);
    },
  );
});
