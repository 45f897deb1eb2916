import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

export type Edition = 'served' | 'single';

/** Writes the policy into the built page: what the page may do is decided where it is built. */
export function contentSecurityPolicy(edition: Edition): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build', // the development server needs its own inline scripts and socket
    enforce: 'post',
    generateBundle: {
      order: 'post', // after the single file has got its script and style
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'asset' || !file.fileName.endsWith('.html')) continue;
          file.source = withPolicy(textOf(file.source), edition);
        }
      },
    },
  };
}

const textOf = (source: string | Uint8Array): string =>
  typeof source === 'string' ? source : new TextDecoder().decode(source);

/** The meta element stands first, since a policy does not reach what was read before it. */
export function withPolicy(html: string, edition: Edition): string {
  const policy = edition === 'served' ? SERVED : singlePolicy(html);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
  const charset = /<meta charset="[^"]*"\s*\/?>/;
  if (!charset.test(html))
    throw new Error('the page has no <meta charset> to put the policy after');
  return html.replace(charset, (found) => `${found}\n    ${meta}`);
}

/** The policies that a script may make are named: ours (src/app/settings/contentPolicy.ts) and Svelte's. */
const EVERYWHERE = [
  "base-uri 'none'; form-action 'none'",
  "require-trusted-types-for 'script'; trusted-types default svelte-trusted-html",
].join('; ');

/**
 * Workers start from a `blob:` alone, in both editions: such a worker is under the page's policy, and a
 * file of its own would be under none.
 */
const WORKERS = 'worker-src blob:';

const SERVED = [
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:",
  "font-src 'self' data:; connect-src 'self'; manifest-src 'self'",
  WORKERS,
  EVERYWHERE,
].join('; ');

/** A file on disk has no origin of its own, so its script and style are named by their hashes. */
function singlePolicy(html: string): string {
  return [
    `default-src 'none'; script-src ${hashes(html, 'script')}; style-src ${hashes(html, 'style')}`,
    'img-src data: blob:; font-src data:',
    WORKERS,
    EVERYWHERE,
  ].join('; ');
}

function hashes(html: string, element: 'script' | 'style'): string {
  const found = [...html.matchAll(new RegExp(`<${element}\\b[^>]*>([^]*?)</${element}>`, 'g'))];
  if (found.length === 0) return "'none'";
  return found
    .map(([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
    .join(' ');
}
