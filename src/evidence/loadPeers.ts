import type { Peers } from './peers.ts';

let known: Promise<Peers> | undefined;

/**
 * What others have published, fetched the first time that it is asked for.
 *
 * @throws when it cannot be fetched; the next time it is tried again
 */
export function loadPeers(): Promise<Peers> {
  known ??= import('./builtInPeers.ts').then(({ builtInPeers }) => builtInPeers()).catch(forget);
  return known;
}

function forget(error: unknown): never {
  known = undefined;
  throw error;
}
