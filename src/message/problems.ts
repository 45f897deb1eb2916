import { inBoth } from './inBoth.ts';

const sv = {
  problems: {
    quote: (text: string) => `”${text}”`,
    at: (place: string, sentence: string) => `${place}: ${sentence}`,
    line: (line: string, column: string) => `rad ${line}, tecken ${column}`,
    tooLarge: (size: string, most: string) =>
      `Filen har ${size} tecken; en anteckningsbok kan ha högst ${most}.`,
    unreadable: 'Filen går inte att läsa.',
    otherKind: (extension: string) =>
      `Det är en fil av slaget ${extension}. Här öppnas anteckningsböcker, som är sparade av Scenarioverkstad och har ett namn som slutar med ”.json”. En tabell (XLSX, ODS, CSV eller text) läses in i en cell med egna siffror.`,
    notText:
      'Filen är inte skriven i UTF-8, så å, ä och ö kan inte läsas säkert. Spara den som UTF-8 och öppna den igen.',
    notJson: (near: string) =>
      near === ''
        ? 'Filen går inte att läsa: den är inte skriven som JSON.'
        : `Filen går inte att läsa som JSON vid ”${near}”.`,
    tooManyValues: (most: string) =>
      `En anteckningsbok kan ha högst ${most} värden; lägen och scenarier har flest av dem.`,
    notNotebook: 'Filen är inte en anteckningsbok från Scenarioverkstad.',
    tooNew: (version: string, known: string) =>
      `Filen har format ${version}, men den här versionen läser till och med format ${known}. Öppna den i en nyare version.`,
    unknownVersion: (version: string) => `Formatet ${version} finns inte.`,
    missing: 'Uppgiften saknas.',
    wrongType: (value: string, expected: string) =>
      `${value} är av fel slag; här ska stå ${expected}.`,
    notAllowed: (value: string, allowed: string) =>
      allowed === ''
        ? `${value} kan inte stå här.`
        : `${value} kan inte stå här. Välj bland ${allowed}.`,
    tooSmall: (value: string, least: string) => `${value} är för litet; minst ${least}.`,
    tooBig: (value: string, most: string) => `${value} är för stort; högst ${most}.`,
    notWhole: (value: string) => `${value} är inte ett heltal.`,
    unknownField: (field: string) => `Fältet ”${field}” är okänt.`,
    forbiddenKey: (key: string) => `Nyckeln ”${key}” är inte tillåten.`,
    badId: (id: string) =>
      `${id} kan inte vara ett namn i filen: använd små bokstäver a–z, siffror och bindestreck.`,
    sharesNotWhole: (sum: string) => `Andelarna blir ${sum} tillsammans; de ska bli 100\u00a0%.`,
    noGroups: 'Scenariot har inga grupper.',
    duplicateId: (id: string) => `${id} förekommer två gånger.`,
    missingBase: (id: string) => `Basen ${id} finns inte i filen.`,
    circularBase: (chain: string) => `Scenarierna bygger på varandra i en cirkel: ${chain}.`,
    missingScenario: (id: string) => `Scenariot ${id} finns inte i filen.`,
    missingCell: (id: string) => `Cellen ${id} finns inte i filen.`,
    unlistedCell: (id: string) => `Cellen ${id} saknas i ordningen cellOrder.`,
    groupWithoutEvidence: (id: string, known: string) =>
      `Gruppen ${id} har inga räknade utfall. Grupper med utfall: ${known}.`,
    notDate: (text: string) => `${text} är ingen dag; skriv den som 2025-01-31.`,
    unknownCohort: (id: string) => `Perioden ${id}, som scenariot lutar sig mot, finns inte.`,
    unknownDocument: (id: string) => `Källan ${id} finns inte bland bokens källor.`,
    unknownAgency: (id: string) => `Myndigheten ${id} finns inte bland bokens myndigheter.`,
    impossibleMove: (group: string) =>
      `Bytet till gruppen ${group} går inte ihop: den måste finnas och vara en annan, ingen får ha bytt därifrån, och bytena kan inte vara fler än avbrotten.`,
    endsBeforeStart: (day: string) => `Perioden slutar ${day}, innan den börjar.`,
    types: {
      number: 'ett tal',
      string: 'text',
      boolean: 'true eller false',
      object: 'ett objekt { … }',
      array: 'en lista [ … ]',
      other: 'något annat',
    },
  },
};

const en = {
  problems: {
    quote: (text: string) => `“${text}”`,
    at: (place: string, sentence: string) => `${place}: ${sentence}`,
    line: (line: string, column: string) => `line ${line}, character ${column}`,
    tooLarge: (size: string, most: string) =>
      `The file has ${size} characters; a notebook can have at most ${most}.`,
    unreadable: 'The file cannot be read.',
    otherKind: (extension: string) =>
      `This is a file of the kind ${extension}. What is opened here are notebooks, saved by Scenarioverkstad and with a name that ends in “.json”. A table (XLSX, ODS, CSV or text) is read into a cell with counts of your own.`,
    notText:
      'The file is not written in UTF-8, so letters beyond a–z cannot be read safely. Save it as UTF-8 and open it again.',
    notJson: (near: string) =>
      near === ''
        ? 'The file cannot be read: it is not written as JSON.'
        : `The file cannot be read as JSON at “${near}”.`,
    tooManyValues: (most: string) =>
      `A notebook can have at most ${most} values; stages and scenarios have most of them.`,
    notNotebook: 'The file is not a notebook from Scenarioverkstad.',
    tooNew: (version: string, known: string) =>
      `The file has format ${version}, but this version reads formats up to ${known}. Open it in a newer version.`,
    unknownVersion: (version: string) => `Format ${version} does not exist.`,
    missing: 'This value is missing.',
    wrongType: (value: string, expected: string) =>
      `${value} is the wrong kind of value; it should be ${expected}.`,
    notAllowed: (value: string, allowed: string) =>
      allowed === ''
        ? `${value} cannot be used here.`
        : `${value} cannot be used here. Choose from ${allowed}.`,
    tooSmall: (value: string, least: string) => `${value} is too small; at least ${least}.`,
    tooBig: (value: string, most: string) => `${value} is too large; at most ${most}.`,
    notWhole: (value: string) => `${value} is not a whole number.`,
    unknownField: (field: string) => `The field “${field}” is unknown.`,
    forbiddenKey: (key: string) => `The key “${key}” is not allowed.`,
    badId: (id: string) =>
      `${id} cannot be a name in the file: use lower-case letters a–z, digits and hyphens.`,
    sharesNotWhole: (sum: string) => `The shares add up to ${sum}; they should add up to 100%.`,
    noGroups: 'The scenario has no groups.',
    duplicateId: (id: string) => `${id} appears twice.`,
    missingBase: (id: string) => `The base ${id} is not in the file.`,
    circularBase: (chain: string) => `The scenarios build on each other in a circle: ${chain}.`,
    missingScenario: (id: string) => `The scenario ${id} is not in the file.`,
    missingCell: (id: string) => `The cell ${id} is not in the file.`,
    unlistedCell: (id: string) => `The cell ${id} is missing from cellOrder.`,
    groupWithoutEvidence: (id: string, known: string) =>
      `The group ${id} has no counted outcomes. Groups with outcomes: ${known}.`,
    notDate: (text: string) => `${text} is no day; write it as 2025-01-31.`,
    unknownCohort: (id: string) => `The period ${id}, which the scenario leans on, is not there.`,
    unknownDocument: (id: string) => `The source ${id} is not among the notebook’s sources.`,
    unknownAgency: (id: string) => `The agency ${id} is not among the notebook’s agencies.`,
    impossibleMove: (group: string) =>
      `The move to the group ${group} does not add up: it has to be there and be another one, nobody may have moved on from it, and moves cannot be more than drop-outs.`,
    endsBeforeStart: (day: string) => `The period ends on ${day}, before it begins.`,
    types: {
      number: 'a number',
      string: 'text',
      boolean: 'true or false',
      object: 'an object { … }',
      array: 'a list [ … ]',
      other: 'something else',
    },
  },
};

/** What is wrong with a file. */
export const problems = inBoth({ sv, en });
