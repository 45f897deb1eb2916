"""Tables by Python's writers: openpyxl, XlsxWriter, pandas, csv. Run by make.sh in the folder of the files."""

import csv
import datetime as dt

import openpyxl
import pandas as pd
import xlsxwriter
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont

# Starters by agency, with a title, merged heads, totals, hidden figures and notes below.
STARTS = [
    ['Deltagare som startat 2021 och 2022, efter remitterande part'],
    [],
    ['Grupp', '2021', None, None, '2022', None, None],
    [None, 'FK', 'Kommun', 'Summa', 'FK', 'Kommun', 'Summa'],
    ['Norr', 12, 17, 29, 14, '<5', 17],
    ['Söder', '–', 9, 9, '..', 11, None],
    ['Öst', 6, 4, 10, 7, 5, 12],
    ['Summa', 18, 30, 48, 21, 19, 40],
    [],
    ['< 5: antal under fem visas inte. – betyder noll, .. att uppgift saknas.'],
    ['Källa: påhittade tal.'],
]


def starts(name):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = 'Starter'
    for row in STARTS:
        sheet.append(row)
    for merged in ('A1:G1', 'A3:A4', 'B3:D3', 'E3:G3', 'A10:G10'):
        sheet.merge_cells(merged)
    book.save(name)


def formulas(name):
    book = openpyxl.Workbook()
    sheet = book.active
    for row in [['Grupp', 'Antal'], ['Norr', 29], ['Söder', 9], ['Summa', '=SUM(B2:B3)']]:
        sheet.append(row)
    book.save(name)


def errors(name):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(['Grupp', 'Antal', 'Andel'])
    for row, error in enumerate(['#N/A', '#DIV/0!', '#REF!', '#VALUE!', '#NAME?'], start=2):
        sheet.cell(row, 1, f'Grupp {row}')
        sheet.cell(row, 2, 10 * row)
        cell = sheet.cell(row, 3, error)
        cell.data_type = 'e'
    book.save(name)


def percent_dates(name):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(['Grupp', 'Andel i arbete', 'Start', 'Månad', 'Kostnad', 'Lapp', 'Tid'])
    rows = [
        ['Norr', 0.25, dt.date(2021, 3, 1), dt.date(2021, 3, 1), 1581000, dt.date(2026, 4, 3), dt.time(12, 30)],
        ['Söder', 0.153846, dt.date(2021, 8, 31), dt.date(2021, 8, 1), 950000.5, dt.date(2026, 5, 5), dt.time(8, 0)],
    ]
    formats = ['General', '0 %', 'yyyy-mm-dd', 'mmm yyyy', '#,##0 "kr"', 'd-mmm', 'h:mm']
    for index, row in enumerate(rows, start=2):
        sheet.append(row)
        for column, code in enumerate(formats, start=1):
            sheet.cell(index, column).number_format = code
    sheet['B3'].number_format = '0.0%'
    book.save(name)


def hidden(name):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = 'Öppet blad'
    for row in [['Grupp', 'Starter', 'Avslut', 'Kvar'], ['Norr', 29, 20, 9], ['Söder', 9, 4, 5], ['Öst', 10, 8, 2]]:
        sheet.append(row)
    sheet.row_dimensions[3].hidden = True
    sheet.column_dimensions['C'].hidden = True
    other = book.create_sheet('Dolt blad')
    other.append(['Grupp', 'Antal'])
    other.append(['Norr', 1])
    other.sheet_state = 'hidden'
    book.create_sheet('Tomt')
    book.save(name)


def notes_raised(name):
    """A mark of a note as a raised digit, which must not become a digit of the number."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(['Grupp', 'Antal'])
    sheet.append(['Norr', CellRichText('29', TextBlock(InlineFont(vertAlign='superscript'), '1'))])
    sheet.append(['Söder', 9])
    sheet.append(['1 Varav tre utan remiss.'])
    book.save(name)


def offset(name):
    """A table that begins at C5, with an empty row and an empty column inside."""
    book = openpyxl.Workbook()
    sheet = book.active
    for place, value in {'C5': 'Grupp', 'D5': 'Antal', 'F5': 'Andel', 'C6': 'Norr', 'D6': 29, 'F6': 0.5, 'C8': 'Söder', 'D8': 9, 'F8': 0.25}.items():
        sheet[place] = value
    for place in ('F6', 'F8'):
        sheet[place].number_format = '0%'
    book.save(name)


def masked(name):
    book = xlsxwriter.Workbook(name)
    sheet = book.add_worksheet('Maskad')
    sheet.write_row(0, 0, ['Grupp', 'Antal', 'Nollor', 'Kostnad, tkr', 'Belopp', 'Tyst'])
    formats = [None, '[<5]"<5";0', '0;-0;"–"', '#,##0,', '#,##0.00 "kr"', ';;;']
    for row, values in enumerate([['Norr', 3, 0, 1581000, 950.5, 7], ['Söder', 29, 4, 950500, 12, 8]], start=1):
        for column, (value, code) in enumerate(zip(values, formats)):
            sheet.write(row, column, value, book.add_format({'num_format': code}) if code else None)
    book.close()


def from_1904(name):
    book = xlsxwriter.Workbook(name, {'date_1904': True})
    sheet = book.add_worksheet()
    day = book.add_format({'num_format': 'yyyy-mm-dd'})
    sheet.write_row(0, 0, ['Grupp', 'Start', 'Antal'])
    for row, (group, date, count) in enumerate([('Norr', dt.date(2021, 3, 1), 29), ('Söder', dt.date(2020, 2, 29), 9)], start=1):
        sheet.write(row, 0, group)
        sheet.write_datetime(row, 1, dt.datetime.combine(date, dt.time()), day)
        sheet.write(row, 2, count)
    book.close()


TEXT_NUMBERS = [
    ['Grupp', 'Som text'],
    ['minus U+2212', '\u22125,5'],
    ['grupp U+00A0', '1\u00a0581\u00a0000'],
    ['grupp U+202F', '1\u202f581\u202f000'],
    ['grupp U+2009', '1\u2009581\u2009000'],
    ['grupp mellanslag', '1 581 000'],
    ['fel grupp', '1 58 1000'],
    ['procent', '25\u00a0%'],
    ['mkr', '9,2 mkr'],
    ['veckor', '16 v'],
    ['under', '< 5'],
    ['intervall', '1–4'],
    ['bindestreck', '3-4'],
    ['kryss', 'x'],
    ['ord', 'färre än 5'],
    ['saknas', 'uppgift saknas'],
    ['punkter', '..'],
    ['streck', '–'],
    ['fel', '#SAKNAS!'],
    ['smal', '####'],
    ['kod', '0114'],
    ['stjärna', '29*'],
    ['två tal', '17 (45 %)'],
    ['dag', '2021-03-01'],
    ['månad', '2017-12'],
]


def text_numbers(name):
    book = xlsxwriter.Workbook(name)
    sheet = book.add_worksheet()
    for row, values in enumerate(TEXT_NUMBERS):
        for column, value in enumerate(values):
            sheet.write_string(row, column, value)
    book.close()


def formula_values(name):
    book = xlsxwriter.Workbook(name)
    sheet = book.add_worksheet()
    share = book.add_format({'num_format': '0%'})
    sheet.write_row(0, 0, ['Grupp', 'Starter', 'I arbete', 'Andel'])
    for row, (group, count, work) in enumerate([('Norr', 29, 6), ('Söder', 9, 2), ('Tom', 0, 0)], start=1):
        sheet.write_row(row, 0, [group, count, work])
        value = work / count if count else '#DIV/0!'
        sheet.write_formula(row, 3, f'=C{row + 1}/B{row + 1}', share, value)
    sheet.write(4, 0, 'Summa')
    sheet.write_formula(4, 1, '=SUM(B2:B4)', None, 38)
    sheet.write_formula(4, 2, '=SUM(C2:C4)', None, 8)
    sheet.write_formula(4, 3, '=C5/B5', share, 8 / 38)
    book.close()


def total_wrong(name):
    book = xlsxwriter.Workbook(name)
    sheet = book.add_worksheet('Fel summa')
    for row, values in enumerate([['Orsak', '2021', '2022', 'Totalt'], ['Ohälsa', 5, 4, 9], ['Flytt', 2, 3, 6], ['Totalt', 7, 8, 15]]):
        sheet.write_row(row, 0, values)
    book.close()


def subtotals(name):
    book = xlsxwriter.Workbook(name)
    sheet = book.add_worksheet()
    rows = [
        ['Grupp', 'Antal', 'Medelålder'],
        ['Norr A', 12, 31.5],
        ['Norr B', 17, 40.25],
        ['Delsumma', 29, 36.6],
        ['Söder A', 9, 28],
        ['Söder B', 4, 33],
        ['Delsumma', 13, 29.5],
        ['Totalt', 42, 34.4],
    ]
    for row, values in enumerate(rows):
        sheet.write_row(row, 0, values)
    book.close()


def persons():
    return pd.DataFrame({
        'grupp': ['Norr', 'Norr', 'Söder', 'Öst'],
        'start': pd.to_datetime(['2021-01-11', '2021-02-01', '2021-03-15', '2021-05-03']),
        'slut': pd.to_datetime(['2021-10-01', None, '2022-01-31', None]),
        'orsak': ['arbete', None, 'ohälsa', None],
        'dagar': [263.0, None, 322.0, None],
        'andel': [0.5, 0.25, 0.125, 1.0],
    })


def pandas_files():
    frame = persons()
    frame.to_excel('pandas-persons.xlsx', index=False)
    frame.to_csv('pandas-default.csv')
    frame.to_csv('pandas-sv.csv', sep=';', decimal=',', index=False, encoding='utf-8-sig')
    frame.to_csv('pandas-na.csv', index=False, na_rep='NaN')
    frame.to_html('pandas-page.html', index=False)
    wide = pd.DataFrame(
        [[12, 17, 14, 3], [0, 9, 8, 11]],
        index=pd.Index(['Norr', 'Söder'], name='Grupp'),
        columns=pd.MultiIndex.from_product([['2021', '2022'], ['FK', 'Kommun']]),
    )
    wide.to_excel('pandas-merged-heads.xlsx')
    wide.to_html('pandas-merged-heads.html')
    wide.to_csv('pandas-two-heads.csv')


def write_csv(name, rows, encoding='utf-8', **dialect):
    with open(name, 'w', newline='', encoding=encoding) as file:
        csv.writer(file, **dialect).writerows(rows)


def csv_files():
    rows = [['Grupp', 'Andel', 'Kostnad'], ['Norr', '6,5', '1 581 000'], ['Söder', '7,25', '950 500'], ['Öst', '–', '..']]
    write_csv('csv-semicolon.csv', rows, delimiter=';')
    write_csv('csv-semicolon-1252.csv', rows, encoding='cp1252', delimiter=';')
    write_csv('csv-semicolon-bom.csv', rows, encoding='utf-8-sig', delimiter=';')
    write_csv('csv-tab-utf16.txt', rows, encoding='utf-16', dialect='excel-tab')
    write_csv('csv-comma-quoted.csv', rows, quoting=csv.QUOTE_ALL)
    write_csv('csv-tab.tsv', rows, dialect='excel-tab')
    write_csv('csv-one-column.csv', [['6,5'], ['7,25'], ['1,5']], quoting=csv.QUOTE_NONE, delimiter=';')
    write_csv('csv-lines-in-cells.csv', [['Grupp', 'Orsak', 'Antal'], ['Norr', 'Ohälsa;\negen eller "anhörigs"', 5], ['Söder', 'Flytt', 2]], delimiter=';')
    write_csv('csv-mixed-marks.csv', [['Grupp', 'Andel', 'Mål'], ['Norr', '6,5', '7,5'], ['Söder', '8.5', '7,5'], ['Öst', '1.500', '9,5']], delimiter=';')
    write_csv('csv-group-or-decimal.csv', [['Grupp', 'Kostnad'], ['Norr', '1.500'], ['Söder', '2.250']], delimiter=';')
    write_csv('csv-english.csv', [['Group', 'Cost', 'Share'], ['North', '1,581,000', '6.5'], ['South', '1,500', '7.25']])
    write_csv('csv-percent-among-counts.csv', [['Grupp', '2021', '2022'], ['Norr', '29', '30'], ['Söder', '31 %', '9'], ['Öst', '10', '12']], delimiter=';')
    write_csv('csv-no-head.csv', [['Norr', 29], ['Söder', 9]], delimiter=';')
    write_csv('csv-uneven.csv', [['Grupp', 'Antal'], ['Norr', '1', '581'], ['Söder', '9']])
    write_csv('csv-persons-days.csv', [['grupp', 'start', 'slut'], ['Norr', '05/06/2021', '31/12/2021'], ['Söder', '20210301', '1 mars 2022'], ['Öst', '21-03-01', '2021-02-30']], delimiter=';')
    write_csv('csv-rows-of-shares.csv', [['', '2021', '2022'], ['Antal starter', '48', '40'], ['Andel i arbete', '17 %', '21 %']], delimiter=';')
    write_csv('csv-notes.csv', [['Grupp', 'Antal'], ['Norr', '29 1)'], ['Söder', '9*'], ['Summa', '38'], [], ['1) Varav tre utan remiss.'], ['* Preliminärt']], delimiter=';')
    write_csv('csv-hidden-total.csv', [['Grupp', 'Antal'], ['Norr', '29'], ['Söder', '<5'], ['Öst', '1–4'], ['Samtliga', '41']], delimiter=';')
    with open('csv-sep-line.csv', 'w', encoding='utf-8', newline='') as file:
        file.write('sep=;\r\nGrupp;Antal\r\nNorr;6,5\r\n')
    with open('csv-open-quote.csv', 'w', encoding='utf-8', newline='') as file:
        file.write('Grupp;Antal\r\n"Norr;29\r\nSöder;9\r\n')


def pxweb_files():
    """As a PxWeb site saves a table: title, empty line, quoted names, Windows-1252, notes at the end."""
    for name, mark in {'pxweb-semicolon.csv': ';', 'pxweb-comma.csv': ',', 'pxweb-tab.csv': '\t'}.items():
        quoted = lambda words: mark.join(f'"{word}"' for word in words)
        lines = [
            '"Personer efter region, kön, ålder och år"',
            '',
            quoted(['region', 'kön', '2020', '2021']),
            quoted(['1980 Västerås', 'kvinnor']) + mark + mark.join(['1204', '".."']),
            quoted(['1980 Västerås', 'män']) + mark + mark.join(['998', '"–"']),
            quoted(['0114 Upplands Väsby', 'kvinnor']) + mark + mark.join(['301', '0']),
            quoted(['0114 Upplands Väsby', 'män']) + mark + mark.join(['"."', '295']),
            '',
            '".. = uppgift saknas"',
            '"Källa: påhittade tal"',
        ]
        with open(name, 'w', encoding='cp1252', newline='') as file:
            file.write('\r\n'.join(lines) + '\r\n')


def traps():
    """What a spreadsheet may take for something else; opened by LibreOffice in make.sh."""
    rows = [
        ['Text', 'Tal'],
        *([text, 1] for text in ['3-4', '1/2', '1-2-3', '5 maj', 'jan-17', 'mar 1', 'MAR1', '2017-12', '2017-12-01', '1e5', '12E3', '8.5', '8,5', '25 %', '12:30', '0114', '-', '1 581 000', '−5,5', '<5', '=1/0']),
    ]
    write_csv('traps.csv', rows, delimiter=';')


if __name__ == '__main__':
    starts('openpyxl-starts.xlsx')
    formulas('openpyxl-formulas.xlsx')
    errors('openpyxl-errors.xlsx')
    percent_dates('openpyxl-percent-dates.xlsx')
    hidden('openpyxl-hidden.xlsx')
    notes_raised('openpyxl-raised-note.xlsx')
    offset('openpyxl-offset.xlsx')
    masked('xlsxwriter-masked.xlsx')
    from_1904('xlsxwriter-1904.xlsx')
    text_numbers('xlsxwriter-text-numbers.xlsx')
    formula_values('xlsxwriter-formula-values.xlsx')
    total_wrong('xlsxwriter-total-wrong.xlsx')
    subtotals('xlsxwriter-subtotals.xlsx')
    pandas_files()
    csv_files()
    pxweb_files()
    traps()
