import { describe, expect, test } from 'vitest';
import { fileNameOf } from '../../../src/app/session/files.ts';
import { openNotebook } from '../../../src/app/session/openNotebook.ts';
import { groupsOf, readyText } from '../../document/notebook.ts';

test.each([
  ['Tvåårig insats?', 'tvaarig-insats.json'],
  ['A two-year programme?', 'a-two-year-programme.json'],
  ['  Öst / Väst: 2019  ', 'ost-vast-2019.json'],
  ['../../etc/passwd', 'etc-passwd.json'],
  ['???', 'scenario.json'],
  ['', 'scenario.json'],
])('a notebook called %j is saved as %s', (title, name) => {
  expect(fileNameOf(title)).toBe(name);
});

describe('a file that is opened', () => {
  const open = (...parts: BlobPart[]) => openNotebook(new File(parts, 'a.json'), groupsOf);

  test('is read as what it is', async () => {
    expect(await open(readyText)).toMatchObject({ ok: true });
    const utf16 = Buffer.from(`\uFEFF${readyText}`, 'utf16le');
    expect(await open(utf16)).toEqual(await open(readyText));
  });

  test('is refused rather than read with other letters', async () => {
    const windows1252 = Buffer.from(readyText, 'latin1');
    expect(await open(windows1252)).toEqual({
      ok: false,
      problems: [{ code: 'notText', path: [] }],
    });
  });

  test.each([
    ['Halvår.XLSX', Buffer.from([0x50, 0x4b, 3, 4, 0xff, 0xfe]), '.XLSX'],
    ['rapport.pdf', '%PDF-1.7', '.pdf'],
    ['deltagare.csv', 'Grupp;Starter\nMAC;29\n', '.csv'],
    ['lista.txt', '{}', '.txt'],
  ])('that is no notebook says what can be opened: %s', async (name, content, value) => {
    const problem = { code: 'otherKind', path: [], value };
    const opened = await openNotebook(new File([content], name), groupsOf);
    expect(opened).toEqual({ ok: false, problems: [problem] });
  });

  test('is a notebook whatever it is called', async () => {
    const file = new File([readyText], 'bok.txt');
    expect(await openNotebook(file, groupsOf)).toMatchObject({ ok: true });
  });

  test('is not read when it is too large', async () => {
    const file = new File(['x'], 'a.json');
    Object.defineProperty(file, 'size', { value: 20_000_001 });
    file.arrayBuffer = () => Promise.reject(new Error('read'));
    expect(await openNotebook(file, groupsOf)).toMatchObject({ problems: [{ code: 'tooLarge' }] });
  });

  test('that cannot be read gives a sentence, and nothing is thrown', async () => {
    const file = new File(['x'], 'a.json');
    file.arrayBuffer = () => Promise.reject(new Error('gone'));
    expect(await openNotebook(file, groupsOf)).toMatchObject({
      problems: [{ code: 'unreadable' }],
    });
  });
});
