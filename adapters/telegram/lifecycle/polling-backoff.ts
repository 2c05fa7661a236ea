import { HttpError, type Transformer } from 'grammy';
import type { Tell } from '../deliver/log.ts';
import { pause } from '../deliver/retries.ts';

const LONGEST_WAIT_MS = 30_000;
/** The token is refused: no patience helps. */
const FINAL = [401, 404];

type Failure = { readonly code: number; readonly said: string; readonly retryAfter?: number | undefined };

/**
 * Goes on polling through whatever ends by itself: another poller (409), faults of Telegram and of the network. Each
 * new fault is told once, its end too.
 */
export function patientPolling(tell: Tell, firstMs: number): Transformer {
  let lastTold: string | undefined;
  const tellOnce = ({ code, said: reason }: Failure): void => {
    if (lastTold !== reason) tell('warn', 'polling waits', { code, said: reason });
    lastTold = reason;
  };
  return async (previous, method, payload, signal) => {
    if (method !== 'getUpdates') return previous(method, payload, signal);
    for (let wait = firstMs; ; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
      let failure: Failure;
      try {
        const result = await previous(method, payload, signal);
        if (result.ok && lastTold) tell('info', 'polling goes on');
        if (result.ok) lastTold = undefined;
        if (result.ok || FINAL.includes(result.error_code)) return result;
        const { error_code: code, description, parameters } = result;
        failure = { code, said: description, retryAfter: parameters?.retry_after };
      } catch (error) {
        if (!(error instanceof HttpError) || signal?.aborted) throw error;
        failure = { code: 0, said: error.message };
      }
      tellOnce(failure);
      await pause(failure.retryAfter === undefined ? wait : failure.retryAfter * 1000, signal);
    }
  };
}
