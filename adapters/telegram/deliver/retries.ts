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

/**
 * In its outages Telegram's front answers with a page that is no JSON: read as the fault of Telegram's that it is. At
 * the introduction it is rather the address that is wrong.
 */
export const readOutages: Transformer = async (previous, method, payload, signal) => {
  try {
    return await previous(method, payload, signal);
  } catch (error) {
    if (method === 'getMe' || !(error instanceof HttpError) || !isNoJson(error.error)) throw error;
    return { ok: false, error_code: 502, description: 'Bad Gateway: an answer that is no JSON' };
  }
};

function isNoJson(error: unknown): boolean {
  const type = typeof error === 'object' && error !== null && 'type' in error ? error.type : undefined;
  return type === 'invalid-json' || error instanceof SyntaxError;
}

/** A group that became a supergroup has another number: the call goes there, and `moved` is told of it. */
export function followMigrations(moved: (from: number, to: number) => Promise<unknown>): Transformer {
  return async (previous, method, payload, signal) => {
    const result = await previous(method, payload, signal);
    const to = result.ok ? undefined : result.parameters?.migrate_to_chat_id;
    if (to === undefined) return result;
    if ('chat_id' in payload && typeof payload.chat_id === 'number') await moved(payload.chat_id, to);
    return previous(method, { ...payload, chat_id: to }, signal);
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
