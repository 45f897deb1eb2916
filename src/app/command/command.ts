/** Something that can be done by name. */
export interface Command {
  readonly name: string;
  /** The keys that do the same, as they are written. */
  readonly keys?: string;
  /** Whether its name quotes another's, as what would be undone does: then what is meant is the other. */
  readonly quotesAnother?: boolean;
  run(): void;
}

/**
 * The commands whose names have all words of a query: first those that begin with what was typed, then
 * those where each word begins one of theirs; last those that only quote another's name.
 *
 * @param query as it was typed; nothing finds everything
 */
export function findCommands(commands: readonly Command[], query: string): readonly Command[] {
  const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const name = (command: Command) => command.name.toLocaleLowerCase();
  const isFound = (command: Command) => words.every((word) => name(command).includes(word));
  const begins = (command: Command) =>
    words.every((word) => name(command).startsWith(word) || name(command).includes(` ${word}`));
  const typed = query.trim().toLocaleLowerCase();
  const rank = (command: Command) => {
    if (name(command).startsWith(typed)) return 0;
    if (command.quotesAnother) return 3;
    return begins(command) ? 1 : 2;
  };
  return commands.filter(isFound).sort((a, b) => rank(a) - rank(b));
}
