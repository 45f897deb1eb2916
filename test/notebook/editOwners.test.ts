import { expect, test } from 'vitest';
import { setOwner } from '../../src/notebook/editOwners.ts';
import { documentOf, readyText } from '../document/notebook.ts';
import { serializeDocument } from '../../src/document/serializeDocument.ts';

const ready = documentOf(readyText);
const PATH = 'assumptions.afterExit.mode';

test('an assumption gets somebody who answers for it, another, and nobody again', () => {
  const one = setOwner(ready, PATH, ' Anna ');
  expect(one.owners).toEqual({ [PATH]: 'Anna' });
  expect(setOwner(one, PATH, 'Bo').owners).toEqual({ [PATH]: 'Bo' });
  expect(setOwner(one, PATH, 'Anna')).toBe(one);
  expect(setOwner(ready, PATH, '  ')).toBe(ready);
  expect(setOwner(one, PATH, '')).toEqual(ready);
  expect(documentOf(serializeDocument(one)).owners).toEqual({ [PATH]: 'Anna' });
});
