import { richText } from './richText.ts';
import { scanXml } from './scanXml.ts';
import type { Steps } from './steps.ts';

/** Reads the texts that cells share; undefined where they are broken. */
export function* readSharedStrings(xml: string): Steps<readonly string[] | undefined> {
  const strings: string[] = [];
  const rich = richText();
  const isWhole = yield* scanXml(xml, {
    open(name, attributes) {
      if (name === 'si') rich.begin();
      rich.open(name, attributes);
    },
    close(name) {
      rich.close(name);
      if (name === 'si') strings.push(rich.text());
    },
    text: (text) => rich.add(text),
  });
  return isWhole ? strings : undefined;
}
