import { HttpError, type Transformer } from 'grammy';
import { neverArrived } from './faults.ts';

/** A transformer for every call but the long poll, which has its own patience. */
export function exceptPolling(transformer: Transformer): Transformer {
  return (previous, method, payload, signal) =>
    method === 'getUpdates'
      ? previous(method, payload, signal)
      : transformer(previous, method, payload, signal);
}

const TRIES = 4;
/** Made twice they do what they do once, so that a time-out is no reason to give up. */
const REPEATABLE = /^(?:get|set|edit|answer|delete)/;

/** Makes a call again whose connection failed: always where it cannot have arrived, else where it may be made twice. */
export function retryConnections(firstMs: number): Transformer {
  return async (previous, method, payload, signal) => {
    for (let left = TRIES, wait = firstMs; ; left--, wait *= 2) {
      try {
        return await previous(method, payload, signal);
      } catch (error) {
        const again = error instanceof HttpError && (neverArrived(error) || REPEATABLE.test(method));
        if (!again || left <= 1 || signal?.aborted) throw error;
        await pause(wait);
      }
    }
  };
}

/** grammY's own kind of signal, of which only this much is used. */
type Signal = Pick<NonNullable<Parameters<Transformer>[3]>, 'addEventListener' | 'removeEventListener'>;

/** Ends early, without an error, where the signal is raised. */
export function pause(ms: number, signal?: Signal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, ms);
    function done(): void {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    }
    signal?.addEventListener('abort', done);
  });
}
