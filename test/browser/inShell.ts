import type { Component } from 'svelte';
import { messagesIn } from '../../src/message/language.ts';
import { QuantityFormat } from '../../src/quantity/format.ts';
import { setShell } from '../../src/shell/shell.ts';

const unused = () => {
  throw new Error('not asked for in this test');
};

/** A component as it stands on the page: in a shell, here one that only speaks Swedish. */
export function inShell<Props extends Record<string, unknown>>(
  component: Component<Props>,
): Component<Props> {
  return (internals, props) => {
    setShell({
      language: 'sv',
      messages: messagesIn('sv'),
      format: new QuantityFormat('sv'),
      ...{ explain: unused, saveFile: unused, today: unused, moment: unused },
    });
    return component(internals, props);
  };
}
