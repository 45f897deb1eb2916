import { flushSync, mount, unmount } from 'svelte';
import { expect, onTestFinished, test } from 'vitest';
import SelfChecks from '../../src/app/page/SelfChecks.svelte';
import { SELF_CHECKS, type CheckedPromise } from '../../src/check/selfChecks.ts';
import { allMessagesIn } from '../../src/cells/kinds.ts';
import { inShell } from './inShell.ts';

const messages = allMessagesIn('sv');
const words = messages.selfChecks;
const HOLDING: readonly CheckedPromise[] = SELF_CHECKS.map((name) => ({ name }));

function shown(checks: readonly CheckedPromise[] | undefined): HTMLElement {
  const target = document.createElement('div');
  document.body.append(target);
  const props = { checks, nameOf: () => 'Bas 2017' };
  const component = mount(inShell(SelfChecks), { target, props });
  flushSync();
  onTestFinished(async () => {
    await unmount(component);
    target.remove();
  });
  return target;
}

test('all that hold are one quiet line', () => {
  const line = shown(HOLDING);
  expect(line.textContent).toContain(words.hold('7'));
  expect(line.querySelector('[role=alert]')).toBeNull();
});

test('while the futures are on their way nothing is promised', () => {
  const line = shown(undefined);
  expect(line.textContent).toContain(words.waiting);
  expect(line.querySelector('button')).toBeNull();
});

test('one that breaks is said aloud in red, with what broke', () => {
  const breach = { scenario: 'bas-2017', found: 114, expected: 115 };
  const line = shown(
    HOLDING.map((check) => (check.name === 'persons' ? { ...check, broken: breach } : check)),
  );
  const alert = line.querySelector<HTMLElement>('[role=alert]');
  expect(alert?.textContent).toContain(words.names.persons);
  line.querySelector('button')?.click();
  flushSync();
  const dialog = line.querySelector('dialog');
  expect(dialog?.textContent).toContain(words.foundOf('114', '115'));
  expect(dialog?.textContent).toContain(words.inScenario('Bas 2017'));
  expect(dialog?.querySelectorAll('.broken')).toHaveLength(1);
});
