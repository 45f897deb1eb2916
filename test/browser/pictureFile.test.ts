import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pictureAsSvg, svgAsPng } from '../../src/figure/pictureFile.ts';

/** Texts as files and hands may bring them: control characters, halves of a pair, what ends XML's own. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'\0\u0001\u0008\u000b\u001b\u007f\ufffe\uffff\ud800\udc00', '&', '<', '>'),
      fc.constantFrom(
        ']]>',
        '<![CDATA[',
        '--',
        '&amp;',
        '"',
        "'",
        '<script>',
        ' ',
        '\n',
        'Bas 2017',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

const ALLOWED = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;

test('a picture is well formed, whatever its texts hold', () => {
  fc.assert(
    fc.property(anyText, anyText, (text, other) => {
      const svg = picture(text, other);
      expect(svg).toMatch(ALLOWED);
      const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
      expect(parsed.querySelector('parsererror')).toBeNull();
      const [title] = [...parsed.querySelectorAll('text')].map(({ textContent }) => textContent);
      expect(withoutBreaks(text)).toContain(withoutBreaks(title ?? ''));
    }),
    { seed: 14, numRuns: 300 },
  );
});

test('a picture of any texts can be drawn as PNG', async () => {
  const png = await svgAsPng(picture('a\u0001b\ud800c & <d> ]]>', '\0'));
  expect(png.type).toBe('image/png');
  expect(png.size).toBeGreaterThan(1000);
});

/** As they come out: what XML cannot write stands as U+FFFD, and a parser makes breaks alike. */
const withoutBreaks = (text: string) =>
  Array.from(text, (each) => (ALLOWED.test(each) ? each : '\ufffd'))
    .join('')
    .replace(/\s+/g, '');

/** A drawing with a text and a name in it, as a file with the same around it. */
function picture(text: string, other: string): string {
  const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  drawing.setAttribute('viewBox', '0 0 600 40');
  drawing.setAttribute('aria-label', other);
  const name = document.createElementNS('http://www.w3.org/2000/svg', 'text');
  name.textContent = other;
  drawing.append(name);
  document.body.append(drawing);
  const svg = pictureAsSvg(drawing, { title: text, finding: other, legend: [text], footer: other });
  drawing.remove();
  return svg;
}
