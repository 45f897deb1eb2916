/**
 * An identifier that is not taken: a name, and the smallest number that makes it new.
 *
 * @param name an identifier of at most 30 characters
 */
export function newId(name: string, taken: readonly string[]): string {
  if (!taken.includes(name)) return name;
  for (let number = 2; ; number++) {
    const id = `${name}-${number}`;
    if (!taken.includes(id)) return id;
  }
}

/**
 * A text as the beginning of an identifier (`idSchema`): small letters without accents and digits,
 * a hyphen for what stands between, a letter first, 30 characters at most; `x` where nothing is
 * left.
 */
export function idOfText(text: string): string {
  const plain = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .slice(0, 30)
    .replace(/-+$/, '');
  const isName = plain !== '' && plain !== 'constructor' && plain !== 'prototype';
  return isName ? plain : 'x';
}
