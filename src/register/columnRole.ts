import type { RegisterColumn } from './registerColumn.ts';

/** What a column of a list of persons can be read as; whatever is none of these is not read. */
export const ROLES = ['group', 'start', 'end', 'outcome', 'referrer'] as const;
/** One of the things that are read of a person. */
export type Role = (typeof ROLES)[number];

/** Which column is read as what, by its index. */
export type Roles = Readonly<Partial<Record<Role, number>>>;

/** Words by which a column of days tells which, in Swedish and English, in small letters. */
const DAY_WORDS: readonly (readonly [Role, RegExp])[] = [
  ['end', /slut|utskriv|utdatum|upphör|sista dag|t\.?o\.?m|till och med|\bend|exit|left|last day/],
  ['start', /start|inskriv|indatum|börja|intag|från|första dag|beg[ai]n|enrol|entry|first day/],
];

/** The same of a column of words; of two that fit, the first. */
const WORDS: readonly (readonly [Role, RegExp])[] = [
  ['outcome', /orsak|utfall|resultat|anledning|skäl|avslut|outcome|reason|result|destination/],
  ['referrer', /remit|aktualis|myndighet|kom(mer)? från|inkom|anvis|referr|agency|sent by/],
  ['group', /grupp|insats|aktivitet|spår|\bteam|projekt|program|enhet|group|track|unit/],
  ['end', /slut|\bend/],
];

/**
 * A guess at what each column is, from what it is called and whether it holds days. Each role is
 * given once; two columns of days that are not called anything known are the start and the end.
 */
export function guessRoles(columns: readonly RegisterColumn[]): Roles {
  const roles: Partial<Record<Role, number>> = {};
  const readable = columns.filter(({ isPrivate }) => !isPrivate);
  for (const { index, head, holds } of readable) {
    const known = holds === 'days' ? DAY_WORDS : WORDS;
    const fits = known.filter(([, words]) => words.test(head.toLocaleLowerCase()));
    const role = fits.map(([each]) => each).find((each) => roles[each] === undefined);
    if (role !== undefined && holds !== 'nothing') roles[role] = index;
  }
  const days = readable.filter(({ holds }) => holds === 'days').map(({ index }) => index);
  for (const role of ['start', 'end'] as const) {
    const free = days.find((index) => !Object.values(roles).includes(index));
    if (roles[role] === undefined && free !== undefined) roles[role] = free;
  }
  return roles;
}

/** Whether a column of days is called as the first ones of stays are. */
export function saysStart(head: string): boolean {
  return DAY_WORDS.some(
    ([role, words]) => role === 'start' && words.test(head.toLocaleLowerCase()),
  );
}

/** The roles after somebody has said what a column is, or that it is not read. */
export function withRole(roles: Roles, index: number, role: Role | undefined): Roles {
  const others = Object.entries(roles).filter(([each, at]) => at !== index && each !== role);
  const kept = Object.fromEntries(others) as Roles;
  return role === undefined ? kept : { ...kept, [role]: index };
}
