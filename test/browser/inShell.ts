import type { Component } from 'svelte';
import { allMessagesIn } from '../../src/cells/kinds.ts';
import { QuantityFormat } from '../../src/quantity/format.ts';
import { setShell } from '../../src/shell/shell.ts';

const unused = () => {
  throw new Error('not asked for in this test');
};

/** A component as it stands on the page: in a shell, here one that only speaks Swedish. */
export function inShell<Props extends object>(
  component: Component<Props>,
): Component<Props> {
  return (internals, props) => {
    setShell({
      language: 'sv',
      messages: allMessagesIn('sv'),
      format: new QuantityFormat('sv'),
      ...{ explain: unused, saveFile: unused, today: unused, moment: unused },
    });
    return component(internals, props);
  };
}
