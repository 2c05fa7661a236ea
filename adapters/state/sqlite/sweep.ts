import type Database from 'better-sqlite3';
import { CONVERSATION_MS } from '../../../src/service/user/dialogue-store.ts';

/** How often what has expired is removed, whether anybody asks or not. */
const SWEEP_MS = 60_000;

/** Removes what has expired: now, by itself every minute, and where a write asks for it, once a minute at most. */
export function openSweep(database: Database.Database, now: () => number, sweepNights: () => void) {
  const old = database.prepare('DELETE FROM conversation WHERE saved <= $now - $kept');
  const erased = database.prepare('DELETE FROM erased WHERE ends <= $now');
  const others = ['taken', 'uses', 'offer'].map((table) =>
    database.prepare(`DELETE FROM ${table} WHERE ends <= $now`),
  );
  let next = Number.NEGATIVE_INFINITY;
  const sweep = (): void => {
    if (now() < next && now() > next - SWEEP_MS) return;
    next = now() + SWEEP_MS;
    old.run({ now: now(), kept: CONVERSATION_MS });
    for (const statement of others) statement.run({ now: now() });
    sweepNights();
    // What was erased is in the log still.
    if (erased.run({ now: now() }).changes > 0) database.pragma('wal_checkpoint(TRUNCATE)');
  };
  sweep();
  const timer = setInterval(() => quietly(sweep), SWEEP_MS).unref();
  return { sweep, close: () => clearInterval(timer) };
}

/** Nobody waits for it: where the file is locked or away now, the next one does it. */
function quietly(run: () => void): void {
  try {
    run();
  } catch {}
}
