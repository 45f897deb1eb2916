/** A notebook that a tab has saved. */
export interface SavedElsewhere {
  readonly id: string;
  readonly revision: number;
}

/** What tabs of one browser tell each other. */
export interface Tabs {
  announce(saved: SavedElsewhere): void;
  close(): void;
}

const NAME = 'scenarioverkstad';

/**
 * @param heard called for what another tab announces
 * @returns tabs that hear nothing where the browser has no channel: a conflict then shows when it is saved
 */
export function openTabs(heard: (saved: SavedElsewhere) => void): Tabs {
  if (typeof BroadcastChannel === 'undefined') {
    return { announce: () => undefined, close: () => undefined };
  }
  const channel = new BroadcastChannel(NAME);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (isSaved(data)) heard(data);
  };
  return {
    announce: ({ id, revision }) => channel.postMessage({ id, revision }),
    close: () => channel.close(),
  };
}

function isSaved(data: unknown): data is SavedElsewhere {
  if (typeof data !== 'object' || data === null) return false;
  const { id, revision } = data as Record<string, unknown>;
  return typeof id === 'string' && typeof revision === 'number';
}
