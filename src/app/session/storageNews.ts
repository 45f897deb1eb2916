import type { Problem } from '../../document/problem.ts';
import type { StorageTrouble, StoredNotebook } from '../../storage/notebookStore.ts';

/** What has happened to the open notebook in storage, to be said on the page until it is read. */
export type StorageNews =
  /** Another tab changed it at the same time; here it goes on under a title of its own. */
  | { readonly kind: 'parted'; readonly other: StoredNotebook; readonly title: string }
  /** It was thrown away elsewhere. */
  | { readonly kind: 'thrown' }
  /** It was no longer there, and has been saved again. */
  | { readonly kind: 'savedAnew' }
  /** The notebook that was open when the page was left could not be fetched. */
  | { readonly kind: 'unfetched'; readonly id: string; readonly trouble: StorageTrouble }
  /** It is no longer there. */
  | { readonly kind: 'vanished' }
  /** It was fetched, and cannot be read. */
  | {
      readonly kind: 'unreadable';
      readonly title: string;
      /** All of what is kept of it. */
      readonly text: string;
      /** Empty when it is not even a notebook's record. */
      readonly problems: readonly Problem[];
    };
