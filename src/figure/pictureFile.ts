/** What a picture carries when it leaves the app. */
export interface PictureText {
  readonly title: string;
  readonly finding: string;
  /** Which mark is which scenario, a line each. */
  readonly legend: readonly string[];
  readonly footer: string;
}

const PADDING = 28;
const LINE_HEIGHT = 22;
const SMALLEST_WIDTH = 480;
/** Wide for a letter at 16 px in any of the fonts, so that no line runs out of the picture. */
const CHARACTER_WIDTH = 8.8;
/** The light theme's paper and ink. */
const PAPER = '#fffefb';
const INK = '#1d2126';
/** What may not stand in XML at all, not even escaped: control characters, and halves of a pair. */
const NOT_IN_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const SVG = 'http://www.w3.org/2000/svg';

/** Style properties that a drawing needs to look the same without the app's style sheet. */
const CARRIED = [
  'fill',
  'opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'paint-order',
  'font-size',
  'font-weight',
  'font-variant-numeric',
];

/**
 * A drawing on screen as a file of its own: title, finding and source are written around it, and
 * every style is written into it. Well-formed XML whatever the texts hold: what XML has no way to
 * write stands as U+FFFD.
 */
export function pictureAsSvg(drawing: SVGSVGElement, text: PictureText): string {
  const { width, height } = drawing.viewBox.baseVal;
  const total = Math.max(width, SMALLEST_WIDTH) + 2 * PADDING;
  const lineLength = Math.floor((total - 2 * PADDING) / CHARACTER_WIDTH);
  const lines = (said: string, size: number, weight = '400') =>
    wrap(said, lineLength).map((line) => ({ line, size, weight }));
  const head = [
    ...lines(text.title, 18, '650'),
    ...lines(text.finding, 16),
    ...text.legend.flatMap((each) => lines(each, 14)),
  ];
  const foot = lines(text.footer, 13);
  const top = PADDING + head.length * LINE_HEIGHT + 12;
  const bottom = top + height + 20;
  const totalHeight = bottom + foot.length * LINE_HEIGHT + PADDING / 2;
  const outer = shape('svg', {
    xmlns: SVG,
    viewBox: `0 0 ${total} ${totalHeight}`,
    width: String(total),
    height: String(totalHeight),
    'font-family': "'Source Sans 3', 'Segoe UI', 'Noto Sans', Arial, sans-serif",
  });
  outer.append(shape('rect', { width: '100%', height: '100%', fill: PAPER }));
  const write = (lines: typeof head, y: number) => {
    lines.forEach(({ line, size, weight }, index) => {
      outer.append(words(line, y + (index + 0.8) * LINE_HEIGHT, size, weight));
    });
  };
  write(head, PADDING);
  const picture = inLightTheme(() => {
    const copy = drawing.cloneNode(true) as SVGSVGElement;
    carryStyles(drawing, copy);
    return copy;
  });
  picture.setAttribute('x', String(PADDING));
  picture.setAttribute('y', String(top));
  outer.append(picture);
  write(foot, bottom);
  return new XMLSerializer().serializeToString(outer).replace(NOT_IN_XML, '\ufffd');
}

/** A picture is made for white paper, whatever the screen looks like at the moment. */
function inLightTheme<Result>(make: () => Result): Result {
  const root = document.documentElement;
  const theme = root.dataset['theme'];
  root.dataset['theme'] = 'light';
  try {
    return make();
  } finally {
    if (theme === undefined) delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
  }
}

/** An SVG file as a PNG, at twice its size for print and projector. */
export async function svgAsPng(svg: string): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * 2;
    canvas.height = image.naturalHeight * 2;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob) resolve(blob);
        else reject(new Error('no picture'));
      }, 'image/png');
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}

function carryStyles(from: Element, to: Element): void {
  const computed = getComputedStyle(from);
  for (const property of CARRIED) {
    const value = computed.getPropertyValue(property);
    if (value !== '') to.setAttribute(property, value);
  }
  for (const attribute of ['class', 'style', 'role', 'tabindex']) to.removeAttribute(attribute);
  [...from.children].forEach((child, index) => {
    const copy = to.children[index];
    if (copy) carryStyles(child, copy);
  });
}

function words(text: string, y: number, size: number, weight: string): SVGElement {
  const element = shape('text', {
    x: String(PADDING),
    y: String(y),
    'font-size': String(size),
    'font-weight': weight,
    fill: INK,
  });
  element.textContent = text;
  return element;
}

function shape(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

/** Breaks a text at spaces into lines of at most `length` characters, and words that are longer too. */
function wrap(text: string, length: number): string[] {
  const lines: string[] = [];
  const pieces = new RegExp(`.{1,${length}}`, 'gsu');
  for (const word of text.split(' ').flatMap((each) => each.match(pieces) ?? [''])) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + word.length + 1 <= length) {
      lines[lines.length - 1] = `${line} ${word}`;
    } else lines.push(word);
  }
  return lines;
}
