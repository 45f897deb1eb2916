import type { MarkupNode } from '../../intake/markupNode.ts';

/** Of this API, what is used here; older browsers do not have it. */
interface TrustedTypes {
  createPolicy(
    name: 'pasted-page',
    rules: { readonly createHTML: (html: string) => string },
  ): { readonly createHTML: (html: string) => string };
}

/**
 * The page's own policy (.scripts/contentSecurityPolicy.ts) lets no text become HTML but by a
 * policy that it names. This one is for what is parsed to be read, and never shown.
 */
const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
const policy = trustedTypes?.createPolicy('pasted-page', { createHTML: (html) => html });

/** HTML as nodes, as the browser reads it: nothing of it is shown, run or fetched. */
export function parsePage(html: string): MarkupNode {
  const trusted = policy?.createHTML(html) ?? html;
  return new DOMParser().parseFromString(trusted, 'text/html').documentElement;
}
