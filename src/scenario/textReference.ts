import type { Path } from './layer.ts';

/**
 * A number in a text: `{{bas-2017 payback.report}}` is the figure of a scenario,
 * `{{bas-2017 levers.costKronor}}` a lever that can be moved where it stands. A scenario by its
 * identifier, a blank, and a path with dots; a backslash before the braces makes them words.
 */
export interface TextReference {
  readonly scenario: string;
  readonly path: Path;
}

/** One reference, in the middle of a text. */
const REFERENCE = /\{\{\s*([a-z][a-z0-9-]{0,39})\s+([A-Za-z][A-Za-z0-9.-]{0,119})\s*\}\}/;

/** What stands between double braces; undefined when it is no reference. */
export function readReference(text: string): TextReference | undefined {
  const match = new RegExp(`^${REFERENCE.source}$`).exec(text);
  if (!match) return undefined;
  const [, scenario = '', path = ''] = match;
  return { scenario, path: path.split('.') };
}

/** A reference as it stands in a text; `readReference` reads it back. */
export function writeReference({ scenario, path }: TextReference): string {
  return `{{${scenario} ${path.join('.')}}}`;
}

/** Every reference of a text, in its order; those behind a backslash are words. */
export function referencesIn(text: string): readonly TextReference[] {
  return [...text.matchAll(new RegExp(`(?<!\\\\)${REFERENCE.source}`, 'g'))].flatMap(
    ([match]) => readReference(match) ?? [],
  );
}

/** Whether a reference is to something that can be changed, rather than to a result. */
export function isInput({ path }: TextReference): boolean {
  return path[0] === 'levers' || path[0] === 'assumptions';
}
