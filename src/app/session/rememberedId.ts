/** Where it is remembered which notebook was open. */
const OPEN_KEY = 'scenarioverkstad.open';

/** The notebook that was open when the page was left; undefined for none, or where nothing is kept. */
export function rememberedId(): string | undefined {
  try {
    return sessionStorage.getItem(OPEN_KEY) ?? localStorage.getItem(OPEN_KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Each tab remembers its own, and a new tab begins with the one of the last. */
export function rememberId(id: string | undefined): void {
  try {
    for (const storage of [sessionStorage, localStorage]) {
      if (id === undefined) storage.removeItem(OPEN_KEY);
      else storage.setItem(OPEN_KEY, id);
    }
  } catch {
    // Storage can be switched off; the page then begins anew.
  }
}
