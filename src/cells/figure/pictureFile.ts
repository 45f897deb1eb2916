/** What a picture carries when it leaves the app. */
export interface PictureText {
  readonly title: string;
  readonly finding: string;
  readonly footer: string;
}

const PADDING = 28;
const LINE_HEIGHT = 22;
const SVG = 'http://www.w3.org/2000/svg';

/** Style properties that a drawing needs to look the same without the app's style sheet. */
const CARRIED = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'font-size',
  'font-weight',
  'font-variant-numeric',
];

/**
 * A drawing on screen as a file of its own: title, finding and source are written
 * around it, and every style is written into it.
 */
export function pictureAsSvg(drawing: SVGSVGElement, text: PictureText): string {
  const { width, height } = drawing.viewBox.baseVal;
  const picture = drawing.cloneNode(true) as SVGSVGElement;
  carryStyles(drawing, picture);
  const total = Math.max(width, 480) + 2 * PADDING;
  const lineLength = Math.floor((total - 2 * PADDING) / 7.6);
  const head = [...wrap(text.title, lineLength), ...wrap(text.finding, lineLength)];
  const foot = wrap(text.footer, Math.floor(lineLength * 1.15));
  const top = PADDING + head.length * LINE_HEIGHT + 12;
  const outer = document.createElementNS(SVG, 'svg');
  const totalHeight = top + height + 20 + foot.length * LINE_HEIGHT + PADDING / 2;
  outer.setAttribute('xmlns', SVG);
  outer.setAttribute('viewBox', `0 0 ${total} ${totalHeight}`);
  outer.setAttribute('width', String(total));
  outer.setAttribute('height', String(totalHeight));
  outer.setAttribute('font-family', "'Source Sans 3', 'Segoe UI', 'Noto Sans', Arial, sans-serif");
  const style = getComputedStyle(drawing);
  const paper = style.getPropertyValue('--paper-colour').trim() || style.backgroundColor;
  outer.append(shape('rect', { width: '100%', height: '100%', fill: paper }));
  const ink = style.color;
  const titleLines = wrap(text.title, lineLength).length;
  head.forEach((line, index) => {
    const weight = index < titleLines ? '650' : '400';
    outer.append(words(line, PADDING + (index + 0.8) * LINE_HEIGHT, 16, ink, weight));
  });
  picture.setAttribute('x', String(PADDING));
  picture.setAttribute('y', String(top));
  outer.append(picture);
  foot.forEach((line, index) => {
    outer.append(words(line, top + height + 20 + (index + 0.8) * LINE_HEIGHT, 13, ink, '400'));
  });
  return new XMLSerializer().serializeToString(outer);
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

function words(text: string, y: number, size: number, fill: string, weight: string): SVGElement {
  const element = shape('text', {
    x: String(PADDING),
    y: String(y),
    'font-size': String(size),
    'font-weight': weight,
    fill,
  });
  element.textContent = text;
  return element;
}

function shape(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

/** Breaks a text at spaces into lines of at most `length` characters. */
function wrap(text: string, length: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + word.length + 1 <= length) {
      lines[lines.length - 1] = `${line} ${word}`;
    } else lines.push(word);
  }
  return lines;
}
