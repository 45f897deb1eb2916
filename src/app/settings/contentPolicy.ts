import { config } from 'zod';

// What the page's own policy (.scripts/contentSecurityPolicy.ts) asks of its scripts. This must
// run before anything else.

/** zod would try to compile its checks with `new Function`, which the policy forbids (and reports). */
config({ jitless: true });

/** Of this API, what is used here; older browsers do not have it. */
interface TrustedTypes {
  createPolicy(name: 'default', rules: { createScriptURL: (url: string) => string | null }): void;
}

/** Of all places that take a script's address, a worker of our own making is let through alone. */
const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
trustedTypes?.createPolicy('default', {
  createScriptURL: (url) => (url.startsWith('blob:') ? url : null),
});
