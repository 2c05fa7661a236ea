import { newUser } from '../../src/service/user/user-record.ts';
import { STRANGER } from '../../src/service/user/user-store.ts';
import { openProcessState } from './process-state.ts';
import type { State } from './state.ts';

type CircuitBreakerOptions = {
  /** Told once when the state goes away, and once when it is back. */
  readonly notify: (line: string) => void;
  /** Named in what is told. */
  readonly place: string;
  readonly now: () => number;
  /** For so long nothing is asked of a state that was away: the circuit is open. */
  readonly restMs?: number;
};

/** A disk that is nearly full comes and goes with every write: it is told once a minute at most. */
const QUIET_MS = 60_000;

/**
 * State behind a circuit breaker, which never fails: where the one behind it is away, answers go on as to a stranger, what a user asks to be
 * kept is said not to be, and what keeps answers single and limits whole is kept in this process.
 */
export function openResilientState(
  state: State,
  { notify, place, now, restMs = 1000 }: CircuitBreakerOptions,
): State {
  const standIn = openProcessState(now);
  let away = false; // and told to be
  let restsUntil = Number.NEGATIVE_INFINITY;
  let toldAt = Number.NEGATIVE_INFINITY;

  // The clock may be put back meanwhile: a moment that is still to come is over.
  const isWithin = (ms: number, since: number): boolean => now() >= since && now() < since + ms;
  const goesAway = (error: unknown): void => {
    restsUntil = now() + restMs;
    if (away || isWithin(QUIET_MS, toldAt)) return;
    away = true;
    toldAt = now();
    notify(`User data cannot be kept in ${place} (${reason(error)}): answers go on without it.`);
  };
  const isBack = (): void => {
    if (away) notify(`User data is kept in ${place} again.`);
    away = false;
  };
  const read = async <T>(call: () => Promise<T>, otherwise: T): Promise<T> => {
    if (isWithin(restMs, restsUntil - restMs)) return otherwise;
    try {
      return await call();
    } catch (error) {
      goesAway(error);
      return otherwise;
    }
  };
  /** Only what was written shows that it is back: a full disk can still be read. */
  const write = async <T>(call: () => Promise<T>, otherwise: () => Promise<T>): Promise<T> => {
    if (isWithin(restMs, restsUntil - restMs)) return otherwise();
    try {
      const result = await call();
      isBack();
      return result;
    } catch (error) {
      goesAway(error);
      return otherwise();
    }
  };
  const notKept = async (): Promise<boolean> => false;

  return {
    recall: (user, talk) => read(() => state.recall(user, talk), STRANGER),
    user: (key) => read(() => state.user(key), newUser),
    conversation: (key) => read(() => state.conversation(key), undefined),
    remember: (key, talk) => write(() => state.remember(key, talk), notKept),
    changeUser: (key, changes) => write(() => state.changeUser(key, changes), notKept),
    board: (place) => read(() => state.board(place), new Map()),
    subscription: (address) => read(() => state.subscription(address), undefined),
    subscriptions: () => read(() => state.subscriptions(), new Map()),
    subscribe: (address, daily) => write(() => state.subscribe(address, daily), notKept),
    place: (key) => read(() => state.place(key), {}),
    changePlace: (key, change) => write(() => state.changePlace(key, change), notKept),
    night: (place) => read(() => state.night(place), undefined),
    nights: () => read(() => state.nights(), new Map()),
    changeNight: (place, change) => write(() => state.changeNight(place, change), notKept),
    moveNight: (from, to) => write(() => state.moveNight(from, to), notKept),
    moveSubscription: (from, to) => write(() => state.moveSubscription(from, to), notKept),
    offer: (user, ms) => write(() => state.offer(user, ms), notKept),
    withdraw: (user) => write(() => state.withdraw(user), notKept),
    forget: (user, talk, undoMs) => write(() => state.forget(user, talk, undoMs), notKept),
    restore: (user) => write(() => state.restore(user), notKept),
    acquire: (update, ms, unreachable) =>
      write(
        () => state.acquire(update, ms),
        async () => unreachable ?? standIn.acquire(update, ms),
      ),
    extend: (update, ms) =>
      write(
        () => state.extend(update, ms),
        () => standIn.extend(update, ms),
      ),
    complete: (update) =>
      write(
        () => state.complete(update),
        () => standIn.complete(update),
      ),
    release: (update) =>
      write(
        () => state.release(update),
        () => standIn.release(update),
      ),
    count: (key, windowMs) =>
      write(
        () => state.count(key, windowMs),
        () => standIn.count(key, windowMs),
      ),
  };
}

/** The code, or the first words: an error of the network quotes its address, which may hold a password. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const { code } = error as { readonly code?: unknown };
  if (typeof code === 'string') return code;
  return (error.message.split(/[\n,:]/)[0] ?? '').slice(0, 80);
}
