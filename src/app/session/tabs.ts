import type { Saved } from '../../storage/autoSave.ts';

/** What tabs of one browser tell each other. */
export interface Tabs {
  announce(saved: Saved): void;
  close(): void;
}

const NAME = 'scenarioverkstad';

/**
 * @param heard called for what another tab announces
 * @returns tabs that hear nothing where the browser has no channel or refuses it: another tab's work
 *   is then seen when this one is turned to, or saved
 */
export function openTabs(heard: (saved: Saved) => void): Tabs {
  const channel = openChannel();
  if (!channel) return { announce: () => undefined, close: () => undefined };
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (isSaved(data)) heard(data);
  };
  return {
    announce: ({ id, revision }) => channel.postMessage({ id, revision }),
    close: () => channel.close(),
  };
}

function openChannel(): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(NAME);
  } catch {
    return undefined; // there is none, or it is refused as in Firefox without cookies
  }
}

function isSaved(data: unknown): data is Saved {
  if (typeof data !== 'object' || data === null) return false;
  const { id, revision } = data as Record<string, unknown>;
  return typeof id === 'string' && typeof revision === 'number';
}
