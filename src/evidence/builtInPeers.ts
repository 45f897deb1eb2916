import file from '../../scenarios/peers/peers.json';
import { peersSchema, type Peers } from './peers.ts';

/**
 * What others have published, as it ships with the tool. Imported when it is asked for
 * (`loadPeers`), so that nobody who does not ask pays for it.
 *
 * @throws when the file is wrong: that is a bug, not a user's fault
 */
export function builtInPeers(): Peers {
  const result = peersSchema.safeParse(file);
  if (result.success) return result.data;
  const faults = result.error.issues.map(({ path, code }) => `${path.join('.')} ${code}`);
  throw new Error(`invalid built-in peers: ${faults.join(', ')}`);
}
