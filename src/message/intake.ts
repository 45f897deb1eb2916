import { inBoth } from './inBoth.ts';

const sv = {
  intake: {
    cell: (sheet: string, name: string) => (sheet === '' ? name : `${sheet}, ${name}`),
    rowAndColumn: (row: string, column: string) => `rad ${row}, kolumn ${column}`,
    morePlaces: (places: string) => `${places} med flera`,
    between: (least: string, most: string) => `${least}–${most}`,
    atLeast: (least: string) => `minst ${least}`,
    kinds: {
      empty: 'tom',
      text: 'text',
      number: 'tal',
      percent: 'procent',
      hidden: 'dold uppgift',
      unknown: 'uppgift saknas',
      nil: 'noll, skrivet som streck',
      date: 'datum',
      month: 'månad',
      error: 'fel',
      unsure: 'osäker',
    },
    errors: {
      formula: 'Cellen visar ett fel i stället för ett värde.',
      narrow: 'Kolumnen var för smal, så talet syns inte. Gör den bredare och kopiera igen.',
      noValue:
        'Formeln har inget sparat värde. Öppna filen i ett kalkylprogram, spara den och läs in den igen.',
    },
    doubts: {
      groupOrDecimal: 'Tecknet kan skilja tusental eller decimaler.',
      mixedMarks: 'Tabellen har både decimalkomma och decimalpunkt.',
      intervalOrDate: 'Kan vara ett intervall eller ett datum.',
      monthOrPeriod: 'Kan vara en månad, eller ett år och nästa.',
      noYear:
        'Ser ut som ett datum utan år. Kalkylprogram gör gärna om till exempel 3-4 till datum.',
      dayOrder: 'Det går inte att se vad som är år, månad och dag.',
      noSuchDay: 'Dagen finns inte i kalendern.',
      numberOrDate: 'Kan vara ett datum utan bindestreck, eller ett tal.',
      exponent: 'Kan vara ett tal eller en kod.',
      leadingZero: 'Börjar med noll, så det kan vara en kod.',
      noteMark: 'Har ett märke efter sig, kanske för en fotnot.',
      brackets: 'Står inom parentes, vilket kan betyda minus.',
      minusAfter: 'Har minustecknet efter talet.',
      approximate: 'Är ungefärligt.',
      twoNumbers: 'Det står två tal i cellen.',
      masked: 'Kalkylbladet visar något annat än det som är sparat.',
      scaled: 'Kalkylbladet visar tusental eller miljoner av det som är sparat.',
      storedAsText:
        'Talet är sparat som text. En fotnotssiffra kan ha hamnat sist i det när det kopierades.',
    },
    notes: {
      oneColumn: 'Raderna delades inte i kolumner: inget tecken som skiljer dem åt hittades.',
      mixedMarks: (places: string) =>
        places === ''
          ? 'Tabellen har både decimalkomma och decimalpunkt.'
          : `Tabellen har både decimalkomma och decimalpunkt. De ovanligare står i ${places}.`,
      percentAmongCounts: (places: string) =>
        `Procent och antal är blandade. De ovanligare står i ${places}.`,
      totalDiffers: (place: string, printed: string, sum: string) =>
        `${place}: summan är ${printed}, men delarna blir ${sum}.`,
      anotherTable: (places: string) =>
        `Det ser ut att börja en ny tabell i ${places}. Läs in en tabell i taget.`,
      noHead: 'Ingen rad med rubriker hittades. Den första raden läses som uppgifter.',
      hiddenRows: (places: string) => `Tabellen har dolda rader, som också läses: ${places}.`,
      hiddenColumns: (places: string) => `Tabellen har dolda kolumner, som också läses: ${places}.`,
      hiddenSheet: 'Bladet är dolt i filen.',
      openQuote: (place: string) => `${place}: ett citattecken är inte avslutat.`,
      unevenRows: (place: string) => `${place}: raden har fler celler än rubrikerna.`,
      windows1252:
        'Filen är inte skriven i UTF-8. Den lästes som Windows-1252; se efter att å, ä och ö stämmer.',
    },
    problems: {
      nothing: 'Här finns inget att läsa.',
      tooLarge: (most: string) => `Det är för mycket: högst ${most} miljoner tecken går att läsa.`,
      tooLargeUnpacked: (most: string) =>
        `Filen är för stor: uppackad får den ha högst ${most} miljoner tecken.`,
      tooManyCells: (most: string) => `Tabellen är för stor: högst ${most} celler går att läsa.`,
      notText: 'Filen är varken ett kalkylblad eller text.',
      noTable: 'Här finns ingen tabell.',
      oldOrLocked:
        'Filen är en äldre Excelfil (XLS) eller låst med lösenord. Spara den som XLSX utan lösenord och öppna den igen.',
      binaryWorkbook: 'Filen är en binär Excelfil (XLSB). Spara den som XLSX och öppna den igen.',
      notWorkbook:
        'Filen är inget kalkylblad som går att läsa. Spara tabellen som XLSX, ODS eller CSV och öppna den igen.',
      pdf: 'Filen är en PDF. Kopiera tabellen ur den och klistra in den i stället.',
      broken: 'Filen är skadad och går inte att läsa.',
      brokenPart: (part: string) => `Filen är skadad och går inte att läsa: ${part}.`,
      readerMissing:
        'Den del av programmet som läser kalkylblad kunde inte hämtas. Ladda om sidan och försök igen.',
    },
  },
};

const en = {
  intake: {
    cell: (sheet: string, name: string) => (sheet === '' ? name : `${sheet}, ${name}`),
    rowAndColumn: (row: string, column: string) => `row ${row}, column ${column}`,
    morePlaces: (places: string) => `${places} and more`,
    between: (least: string, most: string) => `${least}–${most}`,
    atLeast: (least: string) => `at least ${least}`,
    kinds: {
      empty: 'empty',
      text: 'text',
      number: 'number',
      percent: 'per cent',
      hidden: 'figure kept back',
      unknown: 'not available',
      nil: 'nil, written as a dash',
      date: 'date',
      month: 'month',
      error: 'error',
      unsure: 'unsure',
    },
    errors: {
      formula: 'The cell shows an error instead of a value.',
      narrow: 'The column was too narrow to show the number. Make it wider and copy again.',
      noValue:
        'The formula has no stored value. Open the file in a spreadsheet, save it and read it again.',
    },
    doubts: {
      groupOrDecimal: 'The mark may part thousands or decimals.',
      mixedMarks: 'The table has both decimal commas and decimal points.',
      intervalOrDate: 'May be an interval or a date.',
      monthOrPeriod: 'May be a month, or a year and the next.',
      noYear: 'Looks like a date without a year. Spreadsheets tend to make dates of such as 3-4.',
      dayOrder: 'There is no telling which is the year, the month and the day.',
      noSuchDay: 'The calendar has no such day.',
      numberOrDate: 'May be a date without hyphens, or a number.',
      exponent: 'May be a number or a code.',
      leadingZero: 'Begins with a zero, so it may be a code.',
      noteMark: 'Is followed by a mark, perhaps of a footnote.',
      brackets: 'Stands in brackets, which may mean minus.',
      minusAfter: 'Has its minus sign after the number.',
      approximate: 'Is approximate.',
      twoNumbers: 'There are two numbers in the cell.',
      masked: 'The spreadsheet shows something else than what is stored.',
      scaled: 'The spreadsheet shows thousands or millions of what is stored.',
      storedAsText:
        'The number is stored as text. The mark of a footnote may have become its last digit when it was copied.',
    },
    notes: {
      oneColumn: 'The rows were not parted into columns: no sign between them was found.',
      mixedMarks: (places: string) =>
        places === ''
          ? 'The table has both decimal commas and decimal points.'
          : `The table has both decimal commas and decimal points. The rarer ones are in ${places}.`,
      percentAmongCounts: (places: string) =>
        `Percentages and counts are mixed. The rarer ones are in ${places}.`,
      totalDiffers: (place: string, printed: string, sum: string) =>
        `${place}: the total is ${printed}, but the parts add up to ${sum}.`,
      anotherTable: (places: string) =>
        `Another table seems to begin in ${places}. Read one table at a time.`,
      noHead: 'No row of headings was found. The first row is read as data.',
      hiddenRows: (places: string) => `The table has hidden rows, which are read too: ${places}.`,
      hiddenColumns: (places: string) =>
        `The table has hidden columns, which are read too: ${places}.`,
      hiddenSheet: 'The sheet is hidden in the file.',
      openQuote: (place: string) => `${place}: a quotation mark is not closed.`,
      unevenRows: (place: string) => `${place}: the row has more cells than the headings.`,
      windows1252:
        'The file is not written in UTF-8. It was read as Windows-1252; see that letters beyond a–z are right.',
    },
    problems: {
      nothing: 'There is nothing to read here.',
      tooLarge: (most: string) =>
        `This is too much: at most ${most} million characters can be read.`,
      tooLargeUnpacked: (most: string) =>
        `The file is too large: unpacked it may have at most ${most} million characters.`,
      tooManyCells: (most: string) => `The table is too large: at most ${most} cells can be read.`,
      notText: 'The file is neither a spreadsheet nor text.',
      noTable: 'There is no table here.',
      oldOrLocked:
        'The file is an older Excel file (XLS) or locked with a password. Save it as XLSX without a password and open it again.',
      binaryWorkbook: 'The file is a binary Excel file (XLSB). Save it as XLSX and open it again.',
      notWorkbook:
        'The file is no spreadsheet that can be read. Save the table as XLSX, ODS or CSV and open it again.',
      pdf: 'The file is a PDF. Copy the table from it and paste it instead.',
      broken: 'The file is damaged and cannot be read.',
      brokenPart: (part: string) => `The file is damaged and cannot be read: ${part}.`,
      readerMissing:
        'The part of the program that reads spreadsheets could not be fetched. Reload the page and try again.',
    },
  },
};

/** What is said of tables that people have, and of files that cannot be read as one. */
export const intake = inBoth({ sv, en });
