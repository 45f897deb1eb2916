import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { NamedControls } from '../../src/control/namedControls.ts';

const FOLLOWING = 4;
beforeEach(() => vi.stubGlobal('Node', { DOCUMENT_POSITION_FOLLOWING: FOLLOWING }));
afterEach(() => vi.unstubAllGlobals());

/** Where a name stands: so far down the form, with what is done to it. */
function titleAt(position: number, done: string[] = [], folds: { open: boolean }[] = []) {
  const title = {
    position,
    compareDocumentPosition: (other: { position: number }) =>
      other.position > position ? FOLLOWING : 0,
    scrollIntoView: () => done.push(`shown, folds open: ${folds.every(({ open }) => open)}`),
    closest: () => chainOf(folds),
  };
  return title as unknown as HTMLElement;
}

/** Each fold stands in the next. */
function chainOf([fold, ...outer]: { open: boolean }[]): unknown {
  if (!fold) return null;
  const parentElement = { closest: () => chainOf(outer) };
  return Object.assign(fold, { parentElement });
}

const fieldOf = (done: string[]) => () =>
  ({ focus: () => done.push('focused') }) as unknown as HTMLElement;
const unused = { control: fieldOf([]), openForm: () => undefined };

test('names are offered from first to last, as long as their controls are there', () => {
  const controls = new NamedControls();
  const register = (name: string, position: number) =>
    controls.register({ name, title: titleAt(position), ...unused });
  register('cost', 3);
  const leave = register('length', 1);
  register('starts', 2);
  expect(controls.names()).toEqual(['length', 'starts', 'cost']);
  leave();
  expect(controls.names()).toEqual(['starts', 'cost']);
});

test('a name that leads to several places leads nowhere by itself', () => {
  const controls = new NamedControls();
  for (const [position, name] of ['MAC', 'cost', 'MAC'].entries()) {
    controls.register({ name, title: titleAt(position), ...unused });
  }
  expect(controls.names()).toEqual(['cost']);
});

test('what a control is folded away in is open before it has the focus and is brought into sight', () => {
  const done: string[] = [];
  const folds = [{ open: false }, { open: false }];
  const controls = new NamedControls();
  controls.register({
    name: 'hand-over',
    title: titleAt(0, done, folds),
    control: fieldOf(done),
    openForm: () => done.push('form opened'),
  });
  controls.goTo('elsewhere');
  expect(done).toEqual([]);
  controls.goTo('hand-over');
  expect(done).toEqual(['form opened', 'focused', 'shown, folds open: true']);
});
