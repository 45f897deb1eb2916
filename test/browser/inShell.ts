import type { Component } from 'svelte';
import { allMessagesIn } from '../../src/cells/kinds.ts';
import { QuantityFormat } from '../../src/quantity/format.ts';
import type { Language } from '../../src/message/language.ts';
import { setShell, type Shell } from '../../src/shell/shell.ts';

const unused = () => {
  throw new Error('not asked for in this test');
};

/** A component as it stands on the page: in a shell that only speaks, unless a test has it do more. */
export function inShell<Props extends object>(
  component: Component<Props>,
  more: Partial<Shell> = {},
): Component<Props> {
  const language: Language = more.language ?? 'sv';
  return (internals, props) => {
    setShell({
      language,
      messages: allMessagesIn(language),
      format: new QuantityFormat(language),
      ...{ explain: unused, saveFile: unused, today: unused, moment: unused },
      ...more,
    });
    return component(internals, props);
  };
}
