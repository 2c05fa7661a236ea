import { hash } from 'node:crypto';

/** The id of what has a name only, −1 to −2^48: from the name's SHA-256, so that a later build gives it again. */
export function ownId(name: string): number {
  return -1 - Number.parseInt(hash('sha256', name).slice(0, 12), 16);
}
