import { describe, expect, test } from 'vitest';
import ownProgramme from '../../scenarios/own-programme.json';
import { followUpNotes, followUpSummary } from '../../src/cells/counts/followUpView.ts';
import { allMessagesIn } from '../../src/cells/kinds.ts';
import type { OwnFollowUp } from '../../src/evidence/ownFollowUp.ts';
import { QuantityFormat } from '../../src/quantity/format.ts';
import { documentOf } from '../document/notebook.ts';

const cohort = documentOf(JSON.stringify(ownProgramme)).evidence!.cohorts[0]!;
const messages = allMessagesIn('sv');
const format = new QuantityFormat('sv');
const exact = (value: number) => ({ value, document: 'example', section: 's. 4' });
const WHOLE: OwnFollowUp = {
  months: 6,
  followed: exact(34),
  notReached: exact(2),
  inWork: exact(17),
  inWorkAtExit: exact(12),
};
const notes = (change: Partial<OwnFollowUp> = {}) =>
  followUpNotes(cohort, { ...WHOLE, ...change }, messages, format);
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('a follow-up while it is folded', () => {
  const summary = (...followUps: OwnFollowUp[]) =>
    plain(followUpSummary({ ...cohort, followUps }, messages, format));

  test('says what the model uses, else the first', () => {
    expect(summary()).toBe('Uppföljning efter insatsen (inget inskrivet)');
    expect(summary({ months: 12 })).toBe('Uppföljning efter insatsen');
    expect(summary({ ...WHOLE, months: 12 }, { ...WHOLE, inWork: exact(15) })).toBe(
      'Uppföljning efter insatsen: 15 av 34 i arbete efter 6 månader',
    );
  });
});

describe('the notes on a follow-up', () => {
  test('say that it is used, and how', () => {
    expect(notes().map(plain)).toEqual([
      'Används av modellen: av 22 som inte hade arbete vid avslut hade 5 det efter 6 månader.',
    ]);
    expect(notes({ jobKinds: { hourly: exact(17) } })[1]).toBe('Arbetenas slag används också.');
  });

  test('say why it is not', () => {
    expect(notes({ months: 12 }).map(plain)).toEqual([
      'Visas, men används inte av modellen, som räknar med en uppföljning efter 6 månader.',
    ]);
    expect(notes({ inWorkAtExit: undefined })).toEqual([
      'Används inte av modellen än. Det saknas: hur många i arbete som hade det redan vid avslut.',
    ]);
    expect(notes({ inWork: exact(34), inWorkAtExit: exact(34) })).toEqual([
      'Används inte av modellen: alla uppföljda hade arbete redan vid avslut.',
    ]);
    expect(followUpNotes(cohort, { months: 6 }, messages, format)).toEqual([]);
  });

  test('say what does not add up, with the numbers', () => {
    expect(notes({ studying: exact(20) })).toEqual([
      'I arbete och i studier är 37 tillsammans, men 34 följdes upp.',
      'Används inte av modellen förrän talen stämmer.',
    ]);
    expect(notes({ inWorkAtExit: exact(18) })[0]).toBe(
      'I arbete redan vid avslut är 18, men 17 är i arbete.',
    );
    expect(notes({ jobKinds: { hourly: exact(18) } })[0]).toBe(
      'Arbetena efter slag är 18 tillsammans, men 17 är i arbete.',
    );
    expect(notes({ jobKinds: { hourly: exact(16) } })[0]).toBe(
      'Arbetena efter slag är 16 tillsammans, men 17 är i arbete. Slagen används när de stämmer.',
    );
    expect(notes({ notReached: exact(3) })[0]).toBe(
      'Uppföljda och de som inte gick att nå är 37 tillsammans, men 36 fullföljde 2025. Det stämmer bara om uppföljningen gäller fler än periodens.',
    );
  });
});
