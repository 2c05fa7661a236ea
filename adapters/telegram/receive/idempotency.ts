import type { Context, NextFunction } from 'grammy';
import type { DeliveryLock } from '../../state/delivery-lock.ts';
import { pause } from '../deliver/retries.ts';

/** After so long an update whose process died may be answered by another; one that lives says so again in time. */
const LEASE_MS = 10_000;
/** How often it is looked whether an update that another answers is answered. */
const LOOK_MS = 250;

/**
 * Answers an update once, whoever gets it and however often: what another process is answering is waited for, so that it
 * is taken for received only when it was answered. What could not be answered, or died in the middle, is answered when it
 * comes again. Only a crash between sending an answer and noting it lets an update be answered twice.
 */
export function answerOnce(
  lock: DeliveryLock,
  leaseMs = LEASE_MS,
): (ctx: Context, next: NextFunction) => Promise<void> {
  return async (ctx, next) => {
    const update = `telegram:${ctx.me.id}:${ctx.update.update_id}`;
    if (!(await isOurs(lock, update, leaseMs))) return;
    const held = setInterval(() => void lock.extend(update, leaseMs), leaseMs / 3);
    try {
      await next();
      await lock.complete(update);
    } catch (error) {
      await lock.release(update);
      throw error;
    } finally {
      clearInterval(held);
    }
  };
}

/** Resolves with true once the update is ours, with false once another answered it. */
async function isOurs(lock: DeliveryLock, update: string, leaseMs: number): Promise<boolean> {
  for (;;) {
    const lease = await lock.acquire(update, leaseMs);
    if (lease !== 'busy') return lease === 'acquired';
    await pause(Math.min(LOOK_MS, leaseMs));
  }
}
