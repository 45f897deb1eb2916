import { describe, expect, test } from 'vitest';
import { readHtmlTable } from '../../src/intake/readHtmlTable.ts';
import { atOnce } from '../../src/intake/steps.ts';
import { tableText } from './tableText.ts';

/** The lines of the readings, without those that say what was found. */
function read(html: string): string[] {
  const result = atOnce(readHtmlTable(html));
  if (!result.ok) return [result.problem.code];
  return result.tables.flatMap((table) => tableText(table).split('\n').slice(1));
}

const table = (...rows: string[]) =>
  `<table>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`;

describe('readHtmlTable lays out', () => {
  test('rowspan and colspan, as HTML says', () => {
    const rows = [
      '<th rowspan=2>Grupp<th colspan=2>2021',
      '<th>FK<th>Kommun',
      '<td>Norr<td>12<td>17',
      '<td>Söder<td rowspan=0>4<td>5',
      '<td>Öst<td>6',
    ];
    expect(read(table(...rows))).toEqual([
      'head  | "Grupp" {2×1} | 2021 {1×2} | ^',
      'head  | ^ | "FK" | "Kommun"',
      'data  | "Norr" | 12 | 17',
      'data  | "Söder" | 4 {2×1} | 5',
      'data  | "Öst" | ^ | 6',
    ]);
  });

  test('a table inside another one as a table of its own', () => {
    const inner = table('<td>a<td>1', '<td>b<td>2');
    expect(read(table(`<td>Ram<td>${inner}`, '<td>c<td>3'))).toEqual([
      ...['title | "Ram" |', 'data  | "c" | 3', 'note noHead 2,1'],
      ...['data  | "a" | 1', 'data  | "b" | 2', 'note noHead 1,1'],
    ]);
  });

  test('hidden rows and cells, and tells of them', () => {
    const rows = ['<td>a<td>b<td>c', '<td>z<td>1<td style="display:none">2', '<td>y<td>3<td>4'];
    const html = table(...rows).replace('<tr><td>y', '<tr hidden><td>y');
    expect(read(html)).toEqual([
      ...['head  | "a" | "b" | "c"', 'data  | "z" | 1 | 2', 'data  | "y" | 3 | 4'],
      ...['note hiddenColumns 2,3', 'note hiddenRows 3,1'],
    ]);
  });
});

/** The first cell beside its label, of a table with a head. */
function cell(td: string, before = ''): string {
  const [, data = ''] = read(before + table('<td>Grupp<td>Antal', `<td>Norr${td}`));
  return data.replace(/^data {2}\| "Norr" \| /, '');
}

describe('readHtmlTable reads a cell', () => {
  test.each<[string, string, string]>([
    ['plain', '<td>29', '29'],
    ['whose source has line breaks', '<td>\n  1\n  581\n', '1581'],
    ['with two lines', '<td>29<br>300', '"29 300"'],
    ['with two paragraphs, as in Word', '<td><p>29</p><p>300</p>', '"29 300"'],
    ['with the mark of a note', '<td>29<sup>1</sup>', '? 29 (noteMark)'],
    [
      'with a raised mark by style',
      '<td>29<span style="vertical-align:super">1)</span>',
      '? 29 (noteMark)',
    ],
    [
      'of Word, in its own tags',
      '<td width=50><p class=MsoNormal><span lang=SV>6,5<o:p></o:p></span></p>',
      '6.5',
    ],
    ['with scripts and styles in it', '<td>29<script>30</script><style>31</style>', '29'],
    ['with what is not shown', '<td>29<span style="display: none">30</span>', '29'],
    ['of LibreOffice in Swedish', '<td sdval="0,25" sdnum="1053;1053;0%">25%', '25%'],
    ['of LibreOffice in English', '<td sdval="0.25" sdnum="1033;1053;0%">25%', '25%'],
    ['of LibreOffice, general', '<td sdval="1581000,5" sdnum="1053;">1581000,5', '1581000.5'],
    ['of LibreOffice with an error', '<td sdval="0" sdnum="1053;">#DIV/0!', '!formula'],
    ['of LibreOffice with a Swedish error', '<td sdval="0" sdnum="1053;">#SAKNAS!', '!formula'],
    [
      'of LibreOffice that is masked',
      '<td sdval="3" sdnum="1053;0;[&lt;5]&quot;&lt;5&quot;;0">&lt;5',
      '? [0–4] | 3 (masked)',
    ],
    [
      'of LibreOffice that shows thousands',
      '<td sdval="1581000" sdnum="1053;0;#&nbsp;##0&nbsp;">1&nbsp;581',
      '? 1581000 | 1581 (scaled)',
    ],
    [
      'of LibreOffice with a day',
      '<td sdval="44256" sdnum="1053;0;YYYY-MM-DD">2021-03-01',
      '2021-03-01',
    ],
    ['of LibreOffice that is a code', '<td sdnum="1053;0;@">0114', '"0114"'],
    [
      'of Sheets',
      `<td data-sheets-value='{"1":3,"3":0.153846}' data-sheets-numberformat='{"1":3,"2":"0%"}'>15%`,
      '15.3846%',
    ],
    [
      'of Sheets that is text',
      `<td data-sheets-value='{"1":2,"2":"3-4"}'>3-4`,
      '? [3–4] (intervalOrDate)',
    ],
    [
      'of Sheets that was made a day',
      `<td data-sheets-value='{"1":3,"3":46115}' data-sheets-numberformat='{"1":5,"2":"d-mmm"}'>3-apr`,
      '? 2026-04-03 | [3–4] (noYear)',
    ],
    ['of Sheets with broken data', `<td data-sheets-value='{"1":3,'>29`, '29'],
    ['of an older Excel', '<td x:num="1581000.5">1 581 001', '1581000.5'],
  ])('%s', (_, td, expected) => {
    expect(cell(td)).toBe(expected);
  });

  test('of Excel, by the format of its class', () => {
    const style = `<style>
      .xl65 {mso-number-format:"\\@";}
      .xl66 {mso-number-format:"dd\\/mm\\/yyyy";}
      .xl67 {mso-number-format:"m\\/d\\/yyyy";}
      .xl68 {mso-number-format:"Short Date";}
    </style>`;
    expect(cell('<td class=xl65>0114', style)).toBe('"0114"');
    expect(cell('<td class=xl66>05/06/2017', style)).toBe('2017-06-05');
    expect(cell('<td class=xl67>05/06/2017', style)).toBe('2017-05-06');
    expect(cell('<td class=xl68>05/06/2017', style)).toContain('dayOrder');
    expect(cell(`<td style='mso-number-format:"\\@"'>0114`)).toBe('"0114"');
  });

  test('of LibreOffice whose digits are text, as one to look at', () => {
    const rows = ['<td>Grupp<td>2021', '<td>Norr<td>291', '<td>Söder<td sdval="9" sdnum="1053;">9'];
    expect(read(table(...rows))).toEqual([
      ...['head  | "Grupp" | 2021', 'data  | "Norr" | ? 291 (storedAsText)', 'data  | "Söder" | 9'],
    ]);
  });
});

describe('readHtmlTable refuses', () => {
  test.each([
    ['noTable', '<p>29 deltagare</p>'],
    ['noTable', ''],
    ['nothing', table('<td> <td>&nbsp;')],
    ['tooManyCells', table('<td>a'.repeat(2001))],
    ['tooManyCells', table('<td colspan=1000>a'.repeat(3))],
  ])('%s: %s', (code, html) => {
    expect(read(html)).toEqual([code]);
  });
});
