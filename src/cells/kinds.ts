import * as z from 'zod';
import { together } from '../message/inBoth.ts';
import { messagesIn, type Language, type Messages } from '../message/language.ts';
import { actors } from './actors/kind.ts';
import { assumptions } from './assumptions/kind.ts';
import { backtest } from './backtest/kind.ts';
import { calendar } from './calendar/kind.ts';
import { compare } from './compare/kind.ts';
import { counts } from './counts/kind.ts';
import { drivers } from './drivers/kind.ts';
import { evidence } from './evidence/kind.ts';
import { flow } from './flow/kind.ts';
import { goals } from './goals/kind.ts';
import { levers } from './levers/kind.ts';
import { outcome } from './outcome/kind.ts';
import { payback } from './payback/kind.ts';
import { scenario } from './scenario/kind.ts';
import { targets } from './targets/kind.ts';
import { text } from './text/kind.ts';
import type { CellRules } from './cellKind.ts';

/** Every kind of cell, in the order in which they are offered. */
export const KINDS = [
  text,
  scenario,
  levers,
  payback,
  outcome,
  compare,
  targets,
  goals,
  actors,
  flow,
  calendar,
  drivers,
  assumptions,
  evidence,
  counts,
  backtest,
] as const;

type SchemasOf<Kinds extends readonly { readonly schema: unknown }[]> = {
  readonly [Index in keyof Kinds]: Kinds[Index]['schema'];
};

type MessagesOf<Kinds extends readonly { readonly messages: unknown }[]> = {
  readonly [Index in keyof Kinds]: Kinds[Index]['messages'];
};

/** A cell as it is stored. */
export const cellSchema = z.discriminatedUnion(
  'kind',
  KINDS.map(({ schema }) => schema) as unknown as SchemasOf<typeof KINDS>,
);

export type Cell = z.infer<typeof cellSchema>;
export type CellKind = Cell['kind'];

/** A cell of one kind. */
export type CellOf<Kind extends CellKind> = Extract<Cell, { kind: Kind }>;

const BY_NAME = new Map<CellKind, CellRules<Cell>>(KINDS.map((each) => [each.kind, each]));

/** What the kind of a cell says of it. */
export function rulesOf(cell: { readonly kind: CellKind }): CellRules<Cell> {
  return BY_NAME.get(cell.kind) as CellRules<Cell>;
}

const ofKinds = together(
  KINDS.map(({ messages }) => messages) as unknown as MessagesOf<typeof KINDS>,
);

/** Every sentence a user can meet: the common catalogue, and what the kinds of cells say. */
export type AllMessages = Messages &
  (typeof ofKinds)['sv'] & { readonly cellKinds: Readonly<Record<CellKind, string>> };

const all: Readonly<Record<Language, AllMessages>> = { sv: allIn('sv'), en: allIn('en') };

function allIn(language: Language): AllMessages {
  const names = KINDS.map(({ kind, name }) => [kind, name[language]]);
  return {
    ...messagesIn(language),
    ...ofKinds[language],
    cellKinds: Object.fromEntries(names) as Record<CellKind, string>,
  };
}

/** The whole catalogue of a language. */
export function allMessagesIn(language: Language): AllMessages {
  return all[language];
}
