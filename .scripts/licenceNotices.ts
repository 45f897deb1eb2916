import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** One that is inside the built page: what it asks to be passed on with it. */
interface Notice {
  /** Name and version. */
  readonly of: string;
  /** Who holds the copyright, a line each. */
  readonly holders: string;
  /** The licence's text without them. */
  readonly terms: string;
}

/**
 * Writes into the built page whose work is inside it, under which licences: read from what is bundled, so that
 * nobody keeps a list. It stands in a `<template id="licences">`, which both editions carry with them.
 *
 * @returns the plugins for the page and for its workers, whose packages come to the same list
 * @throws while building, where a package has no licence text
 */
export function licenceNotices(): { readonly page: Plugin; readonly workers: Plugin } {
  const folders = new Set<string>();
  const add = (path: string) => {
    const folder = packageFolder(path);
    if (folder !== undefined) folders.add(folder);
  };
  const workers: Plugin = {
    name: 'licence-notices-of-workers',
    apply: 'build',
    enforce: 'pre',
    renderChunk(_code, { modules }) {
      for (const [id, { renderedLength }] of Object.entries(modules)) {
        if (renderedLength > 0) add(id);
      }
      return null;
    },
    // What a style sheet takes from a package, such as a typeface, is no module.
    transform(code, id) {
      if (!id.endsWith('.css')) return null;
      for (const [, path = ''] of code.matchAll(/url\(['"]?(@?\w[^'":)]*\/[^'":)]*)['"]?\)/g)) {
        add(join(process.cwd(), 'node_modules', path));
      }
      return null;
    },
  };
  return {
    workers,
    page: {
      ...workers,
      name: 'licence-notices',
      generateBundle: {
        order: 'post', // the page itself comes last
        handler(_options, bundle) {
          const text = noticesText([process.cwd(), ...[...folders].sort()].map(noticeOf));
          for (const file of Object.values(bundle)) {
            if (file.type !== 'asset' || !file.fileName.endsWith('.html')) continue;
            const html = typeof file.source === 'string' ? file.source : decoded(file.source);
            const template = `<template id="licences">${escaped(text)}</template>`;
            // As a function: a text may hold signs that a replacement reads.
            file.source = html.replace('</body>', () => `${template}\n  </body>`);
          }
        },
      },
    },
  };
}

const decoded = (source: Uint8Array) => new TextDecoder().decode(source);
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The folder of the package that a module is of; of the bundler itself for what that adds. */
function packageFolder(path: string): string | undefined {
  const [, bundler] = /^\0(rolldown|vite)\//.exec(path) ?? [];
  if (bundler !== undefined) return join(process.cwd(), 'node_modules', bundler);
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path.replace(/^\0/, ''))?.[0];
}

function noticeOf(folder: string): Notice {
  const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly version: string;
  };
  const lines = licenceText(folder).replaceAll('\r', '').trim().split('\n');
  const isHolder = (line: string) => /^\s*(copyright|\(c\)|©)\s.*(\d{4}|©|\(c\))/i.test(line);
  const isTitle = (line: string) =>
    /^\s*((the )?(mit|isc) licen[sc]e( \(mit\))?|#+ .* licen[sc]e|.* is released under the MIT licen[sc]e:)\s*$/i.test(
      line,
    );
  return {
    of: `${name} ${version}`,
    holders: lines.filter(isHolder).join('\n'),
    terms: lines
      .filter((line) => !isHolder(line) && !isTitle(line))
      .join('\n')
      .trim(),
  };
}

/** @throws where there is none: what may not be passed on must not be built in */
function licenceText(folder: string): string {
  const names = readdirSync(folder);
  const file = names.find((name) => /^licen[sc]e(\.(md|txt))?$/i.test(name));
  if (file !== undefined) return ownPart(readFileSync(join(folder, file), 'utf8'));
  const readme = names.find((name) => /^readme\.md$/i.test(name));
  const [, section] =
    (readme &&
      /\n#*\s*licen[sc]e[^\n]*\n-*\n*([^]*copyright[^]*)$/i.exec(
        readFileSync(join(folder, readme), 'utf8'),
      )) ||
    [];
  if (section === undefined) throw new Error(`no licence text: ${folder}`);
  return section;
}

/** A bundler also lists what it carries itself, which is not in the page. */
function ownPart(text: string): string {
  return text.split(/\n#+ Licen[sc]es of bundled dependencies/i)[0] ?? text;
}

/** Each licence once, after the names of those who have it. */
function noticesText(notices: readonly Notice[]): string {
  const words = ({ terms }: Notice) => terms.replace(/[\s“”"]+/g, ' ').toLowerCase();
  const kinds = new Map<string, Notice[]>();
  for (const notice of notices)
    kinds.set(words(notice), [...(kinds.get(words(notice)) ?? []), notice]);
  return [...kinds.values()]
    .map((alike) =>
      [
        ...alike.map(({ of, holders }) => [of, holders].filter((line) => line !== '').join('\n')),
        alike[0]?.terms,
      ].join('\n\n'),
    )
    .join(`\n\n${'—'.repeat(24)}\n\n`);
}
