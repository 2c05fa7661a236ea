import { createHash } from 'node:crypto';

/** The id of what has a name only, −1 to −2^48: from the name's SHA-256, so that a later build gives it again. */
export function ownId(name: string): number {
  return -1 - createHash('sha256').update(name).digest().readUIntBE(0, 6);
}
