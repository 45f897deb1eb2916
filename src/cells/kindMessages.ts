import { together } from '../message/inBoth.ts';
import { messagesIn, type Language, type Messages } from '../message/language.ts';
import * as actors from './actors/messages.ts';
import * as assumptions from './assumptions/messages.ts';
import * as backtest from './backtest/messages.ts';
import * as calendar from './calendar/messages.ts';
import * as compare from './compare/messages.ts';
import * as drivers from './drivers/messages.ts';
import * as evidence from './evidence/messages.ts';
import * as flow from './flow/messages.ts';
import * as goals from './goals/messages.ts';
import * as levers from './levers/messages.ts';
import * as outcome from './outcome/messages.ts';
import * as payback from './payback/messages.ts';
import * as scenario from './scenario/messages.ts';
import * as targets from './targets/messages.ts';
import * as text from './text/messages.ts';

/** What each kind of cell is called, and what it says. */
const KINDS = {
  text,
  scenario,
  levers,
  payback,
  outcome,
  compare,
  flow,
  calendar,
  targets,
  goals,
  drivers,
  assumptions,
  actors,
  backtest,
  evidence,
};

type Kind = keyof typeof KINDS;

const ofKinds = together(Object.values(KINDS).map(({ messages }) => messages));

const namesIn = (language: Language) =>
  Object.fromEntries(
    Object.entries(KINDS).map(([kind, { name }]) => [kind, name[language]]),
  ) as Record<Kind, string>;

const allIn = (language: Language) => ({
  ...messagesIn(language),
  ...ofKinds[language],
  cellKinds: namesIn(language),
});

/** Every sentence a user can meet: the common catalogue, and what the kinds of cells say. */
export type AllMessages = Messages &
  (typeof ofKinds)['sv'] & { readonly cellKinds: Readonly<Record<Kind, string>> };

const all: Readonly<Record<Language, AllMessages>> = { sv: allIn('sv'), en: allIn('en') };

/** The whole catalogue of a language. */
export function allMessagesIn(language: Language): AllMessages {
  return all[language];
}
