import { Parser, type DefaultTreeAdapterMap } from 'parse5';
import type { MarkupNode } from './markupNode.ts';
import type { Steps } from './steps.ts';

/** Characters that are parsed in one step. */
const PIECE = 8_192;

/**
 * HTML as nodes, as the HTML standard says. The browser’s own parser would hold what is pasted
 * against the policy of the page, cell by cell, and cannot be asked to pause. Nothing of it is
 * shown, run or fetched.
 */
export function* parseMarkup(html: string): Steps<MarkupNode> {
  const parser = new Parser<DefaultTreeAdapterMap>();
  for (let at = 0; at + PIECE < html.length; at += PIECE) {
    parser.tokenizer.write(html.slice(at, at + PIECE), false);
    yield at / html.length;
  }
  const last = Math.max(0, Math.ceil(html.length / PIECE) - 1) * PIECE;
  parser.tokenizer.write(html.slice(last), true);
  return parser.document;
}
