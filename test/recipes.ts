import { existsSync, readFileSync } from 'node:fs';

/** A file as a recipe wants it: made anew, or the present one with some lines exchanged. */
export interface RecipeFile {
  readonly path: string;
  readonly text: string;
}

/** Blocks of code under a heading: fenced, the first line naming the file. */
interface Block {
  readonly kind: string;
  readonly path: string;
  readonly lines: readonly string[];
}

/**
 * The files that the recipes of a page make and change, by heading. A block of `diff` stands for
 * lines that are in the file now, with what goes (`-`) and what comes (`+`); `@@` parts two places.
 *
 * @throws where a block names no file, or its lines are not in the file
 */
export function recipesOf(page: string): ReadonlyMap<string, readonly RecipeFile[]> {
  const recipes = page.split(/^### /m).slice(1);
  return new Map(
    recipes.map((recipe) => {
      const [title = ''] = recipe.split('\n');
      return [title, blocksOf(recipe).map((block) => ({ path: block.path, text: textOf(block) }))];
    }),
  );
}

function blocksOf(recipe: string): readonly Block[] {
  return [...recipe.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].map(([, kind = '', code = '']) => {
    const [head = '', ...lines] = code.trimEnd().split('\n');
    const [path] = /(src|test)\/[\w./-]+/.exec(head) ?? [];
    if (path === undefined) throw new Error(`a block names no file: ${head}`);
    return { kind, path, lines };
  });
}

function textOf({ kind, path, lines }: Block): string {
  if (kind !== 'diff') {
    if (existsSync(path)) throw new Error(`a recipe makes a file that is there: ${path}`);
    return `${lines.join('\n').trim()}\n`;
  }
  return splitAt(lines, '@@').reduce(
    (text, hunk) => exchange(text, path, hunk),
    readFileSync(path, 'utf8'),
  );
}

function splitAt(lines: readonly string[], mark: string): readonly (readonly string[])[] {
  const hunks: string[][] = [[]];
  for (const line of lines) {
    if (line === mark) hunks.push([]);
    else hunks.at(-1)?.push(line);
  }
  return hunks;
}

function exchange(text: string, path: string, hunk: readonly string[]): string {
  const side = (gone: string) =>
    hunk
      .filter((line) => !line.startsWith(gone))
      .map((line) => `${line.slice(1)}\n`)
      .join('');
  const [before, after] = [side('+'), side('-')];
  const places = text.split(before).length - 1;
  if (places !== 1) throw new Error(`${places} places in ${path} have the lines:\n${before}`);
  return text.replace(before, () => after);
}
