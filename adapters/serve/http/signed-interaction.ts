import type { IncomingHttpHeaders } from 'node:http';
import { verifyKey } from 'discord-interactions';
import type { GivenInteraction } from '../../discord/lifecycle/open-http.ts';

/** Discord posts at once: what was signed longer ago, or later than our clock may be behind, is a replay. */
const FRESH_MS = 300_000;

/** True for a body that Discord signed with the application's key, a moment ago. */
export async function isSigned(
  body: Buffer,
  headers: IncomingHttpHeaders,
  { key, nowMs }: { readonly key: string; readonly nowMs: number },
): Promise<boolean> {
  const signature = headers['x-signature-ed25519'];
  const timestamp = headers['x-signature-timestamp'];
  if (typeof signature !== 'string' || typeof timestamp !== 'string') return false;
  if (!/^[0-9a-f]{128}$/i.test(signature) || !/^\d{1,12}$/.test(timestamp)) return false;
  if (Math.abs(nowMs - Number(timestamp) * 1000) > FRESH_MS) return false;
  return verifyKey(body, signature, timestamp, key);
}

/** True for what has the parts that every interaction has. */
export function isGiven(value: unknown): value is GivenInteraction {
  if (typeof value !== 'object' || value === null) return false;
  const { id, type } = value as Readonly<Record<string, unknown>>;
  return typeof type === 'number' && typeof id === 'string' && /^\d{1,20}$/.test(id);
}
