import { describe, expect, test } from 'vitest';
import ownProgramme from '../../../scenarios/own-programme.json';
import { LeaveGate } from '../../../src/app/session/leaveGate.svelte.ts';
import { whatMayLeave } from '../../../src/disclosure/whatMayLeave.ts';
import { documentOf, readyText } from '../../document/notebook.ts';

const example = documentOf(JSON.stringify(ownProgramme));
const own = { ...example, evidence: { ...example.evidence!, isExample: false } };

/** A gate, and how much has left. */
function begun() {
  let left = 0;
  return { gate: new LeaveGate(), leave: () => (left += 1), left: () => left };
}

describe('the way out of a notebook', () => {
  test.each([
    ['without counts of its own', documentOf(readyText)],
    ['with invented counts', example],
    ['that is made to be shared', whatMayLeave(own)],
    ['that cannot be read', undefined],
  ])('%s is open', (_, notebook) => {
    const { gate, leave, left } = begun();
    gate.pass(notebook, 'a', leave);
    expect([left(), gate.asked]).toEqual([1, undefined]);
  });

  test('with small counts is asked about, and open once that is answered', () => {
    const { gate, leave, left } = begun();
    gate.pass(own, 'a', leave);
    expect(left()).toBe(0);
    gate.goOn(gate.asked!);
    expect([left(), gate.asked]).toEqual([1, undefined]);
    gate.pass(own, 'a', leave);
    expect([left(), gate.asked]).toEqual([2, undefined]);
  });

  test('is asked about again when nothing was answered, and of each notebook', () => {
    const { gate, leave, left } = begun();
    gate.pass(own, 'a', leave);
    gate.close();
    gate.pass(own, 'a', leave);
    expect(gate.asked).toBeDefined();
    gate.goOn(gate.asked!);
    gate.pass(own, 'b', leave);
    expect(left()).toBe(1);
    expect(gate.asked?.key).toBe('b');
  });
});
