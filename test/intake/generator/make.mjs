// Workbooks by the libraries of Node. Run by make.sh in the folder of the files.
import ExcelJS from 'exceljs';
import { writeFileSync } from 'node:fs';
import { writeOds, writeXlsx } from 'hucre';
import * as xlsx from '@e965/xlsx';
import writeExcelFile from 'write-excel-file/node';

const rows = [
  ['Grupp', 'Starter', 'Andel', 'Start'],
  ['Norr', 29, 0.25, new Date(Date.UTC(2021, 2, 1))],
  ['Söder', 9, 0.125, new Date(Date.UTC(2021, 7, 31))],
  ['Summa', 38, null, null],
];

const sheet = xlsx.utils.aoa_to_sheet(rows, { UTC: true });
for (const name of ['C2', 'C3']) sheet[name].z = '0%';
sheet.B5 = { t: 'e', v: 0x2a };
sheet.A5 = { t: 's', v: 'Fel' };
sheet['!ref'] = 'A1:D5';
const book = xlsx.utils.book_new();
xlsx.utils.book_append_sheet(book, sheet, 'Blad1');
for (const type of ['xlsx', 'ods']) {
  writeFileSync(`sheetjs.${type}`, xlsx.write(book, { type: 'buffer', bookType: type, UTC: true }));
}
writeFileSync('sheetjs.html', xlsx.write(book, { type: 'buffer', bookType: 'html' }));
writeFileSync('sheetjs-xls.xls', xlsx.write(book, { type: 'buffer', bookType: 'biff8' }));
writeFileSync('sheetjs-xlsb.xlsb', xlsx.write(book, { type: 'buffer', bookType: 'xlsb' }));

const sheets = [{ name: 'Blad1', rows }];
writeFileSync('hucre.xlsx', await writeXlsx({ sheets }));
writeFileSync('hucre.ods', await writeOds({ sheets }));

const cells = [
  rows[0].map((value) => ({ value, type: String })),
  ...rows.slice(1, 3).map(([group, count, share, start]) => [
    { value: group, type: String },
    { value: count, type: Number },
    { value: share, type: Number, format: '0 %' },
    { value: start, type: Date, format: 'yyyy-mm-dd' },
  ]),
];
await writeExcelFile(cells).toFile('write-excel-file.xlsx');

const workbook = new ExcelJS.Workbook();
const page = workbook.addWorksheet('Blad1');
page.addRow(['Grupp', 'Starter', 'Avslut', 'Kvar']);
page.addRow(['Norr', 29, 20, { formula: 'B2-C2', result: 9, shareType: 'shared', ref: 'D2:D3' }]);
page.addRow(['Söder', 9, 4, { sharedFormula: 'D2', result: 5 }]);
page.addRow([
  { richText: [{ text: 'Öst' }, { font: { vertAlign: 'superscript' }, text: '2' }] },
  { richText: [{ text: '10' }, { font: { vertAlign: 'superscript' }, text: '1' }] },
  { error: '#N/A' },
  { formula: 'B4-C4', result: { error: '#N/A' } },
]);
page.mergeCells('A6:D6');
page.getCell('A6').value = 'Källa: påhittade tal';
await workbook.xlsx.writeFile('exceljs.xlsx');
