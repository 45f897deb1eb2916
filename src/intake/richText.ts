import { raise } from './markupText.ts';
import type { XmlAttributes } from './scanXml.ts';

/**
 * Collects the text of a cell from its runs: raised digits, which mark a note, stay raised, and
 * how a word is pronounced is left out.
 */
export function richText() {
  let [collected, isRaised, isText, isPhonetic] = ['', false, false, false];
  return {
    begin(): void {
      [collected, isRaised, isText, isPhonetic] = ['', false, false, false];
    },
    open(name: string, attributes: XmlAttributes): void {
      if (name === 'r') isRaised = false;
      if (name === 'vertAlign') isRaised = attributes['val'] === 'superscript';
      if (name === 'rPh') isPhonetic = true;
      if (name === 't') isText = true;
    },
    close(name: string): void {
      if (name === 'r') isRaised = false;
      if (name === 'rPh') isPhonetic = false;
      if (name === 't') isText = false;
    },
    add(text: string): void {
      if (isText && !isPhonetic) collected += isRaised ? raise(text) : text;
    },
    /** With what Excel writes for signs that XML cannot hold, as line breaks: `_x000D_`. */
    text: (): string =>
      collected.replace(/_x([0-9A-F]{4})_/g, (_, hex: string) =>
        String.fromCharCode(parseInt(hex, 16)),
      ),
  };
}
