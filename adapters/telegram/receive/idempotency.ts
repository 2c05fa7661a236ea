import type { Context, NextFunction } from 'grammy';
import type { Memory } from '../../../src/service/user/memory.ts';
import { pause } from '../deliver/retries.ts';

/** After so long an update whose process died may be answered by another; one that lives says so again in time. */
const LEASE_MS = 10_000;
/** How often it is looked whether an update that another answers is answered. */
const LOOK_MS = 250;

type Claims = Pick<Memory, 'claim' | 'hold' | 'settle' | 'release'>;

/**
 * Answers an update once, whoever gets it and however often: what another process is answering is waited for, so that it
 * is taken for received only when it was answered. What could not be answered, or died in the middle, is answered when it
 * comes again. Only a crash between sending an answer and noting it lets an update be answered twice.
 */
export function once(
  memory: Claims,
  leaseMs = LEASE_MS,
): (ctx: Context, next: NextFunction) => Promise<void> {
  return async (ctx, next) => {
    const update = `telegram:${ctx.me.id}:${ctx.update.update_id}`;
    if (!(await isOurs(memory, update, leaseMs))) return;
    const held = setInterval(() => void memory.hold(update, leaseMs), leaseMs / 3);
    try {
      await next();
      await memory.settle(update);
    } catch (error) {
      await memory.release(update);
      throw error;
    } finally {
      clearInterval(held);
    }
  };
}

/** Resolves with true once the update is ours, with false once another answered it. */
async function isOurs(memory: Claims, update: string, leaseMs: number): Promise<boolean> {
  for (;;) {
    const claim = await memory.claim(update, leaseMs);
    if (claim !== 'busy') return claim === 'ours';
    await pause(Math.min(LOOK_MS, leaseMs));
  }
}
