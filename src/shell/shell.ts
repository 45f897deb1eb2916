import { getContext, setContext } from 'svelte';
import type { AllMessages } from '../cells/kinds.ts';
import type { Language } from '../message/language.ts';
import type { QuantityFormat } from '../quantity/format.ts';
import type { Explanation } from '../explanation/explanation.ts';

/** What a component may ask of the page around it. Fields are read when used: the language can change. */
export interface Shell {
  readonly language: Language;
  readonly messages: AllMessages;
  readonly format: QuantityFormat;
  /** Shows where a number comes from. */
  explain(explanation: Explanation): void;
  /** Hands a file to the user. */
  saveFile(name: string, content: Blob): void;
  /** Today, as the reader writes it. */
  today(): string;
  /** A moment in ISO 8601, as the reader writes it. */
  moment(iso: string): string;
}

const KEY = Symbol('shell');

/** Makes the shell known to every component below. */
export function setShell(shell: Shell): void {
  setContext(KEY, shell);
}

/** The shell that an ancestor has set. */
export function getShell(): Shell {
  return getContext<Shell>(KEY);
}
