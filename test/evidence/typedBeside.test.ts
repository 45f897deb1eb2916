import { expect, test } from 'vitest';
import type { OwnEvidence } from '../../src/evidence/ownEvidence.ts';
import { typedBeside } from '../../src/evidence/typedBeside.ts';

const own = { documents: [{ id: 'report', title: 'Rapport' }] } as unknown as OwnEvidence;
const figure = (document: string) => ({ value: 1, document, section: 'sida 2' });

test('a figure stands where the others of its part do', () => {
  const typed = typedBeside(own, { a: {}, b: figure('report') }, 'rutan', 'Inskrivet');
  expect(typed).toEqual({ own, place: { document: 'report', section: 'sida 2' } });
});

test('a figure of a part without a document is typed, which is a source from then on', () => {
  for (const part of [{}, undefined, { a: figure('typed') }]) {
    const typed = typedBeside(own, part, 'rutan', 'Inskrivet');
    expect(typed.place).toEqual({ document: 'typed', section: 'rutan' });
    expect(typed.own.documents).toEqual([...own.documents, { id: 'typed', title: 'Inskrivet' }]);
  }
});
