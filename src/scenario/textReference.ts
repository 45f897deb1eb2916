import type { Path } from './layer.ts';

/**
 * A number in a text: `{{bas-2017 payback.report}}` is the figure of a scenario,
 * `{{bas-2017 levers.costKronor}}` a lever that can be moved where it stands. A scenario by its
 * identifier, a blank, and a path with dots; a backslash before the braces makes them words.
 * `{{@other payback.report}}` is of whatever scenario has a role in the pictures beside the text
 * (`ROLES`); its number follows them.
 */
export interface TextReference {
  readonly scenario: string;
  readonly path: Path;
}

/** The base of the pictures beside a text, and what is compared with it. */
export const ROLES = ['@base', '@other'] as const;

/** One reference, in the middle of a text. */
const REFERENCE =
  /\{\{\s*(@base|@other|[a-z][a-z0-9-]{0,39})\s+([A-Za-z][A-Za-z0-9.-]{0,119})\s*\}\}/;

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

/**
 * A text in which scenarios stand by their identifiers where roles stood.
 *
 * @param compared the base, and what is compared with it; the base again where nothing is
 */
export function writeOutRoles(text: string, compared: readonly string[]): string {
  const [base, other = base] = compared;
  if (base === undefined || other === undefined) return text;
  return text.replace(new RegExp(`(?<!\\\\)${REFERENCE.source}`, 'g'), (match, scenario: string) =>
    scenario === '@base' || scenario === '@other'
      ? match.replace(scenario, scenario === '@base' ? base : other)
      : match,
  );
}

/** Whether a reference is to something that can be changed, rather than to a result. */
export function isInput({ path }: TextReference): boolean {
  return path[0] === 'levers' || path[0] === 'assumptions';
}
