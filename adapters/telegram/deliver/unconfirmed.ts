import type { Api } from 'grammy';
import type { Update } from 'grammy/types';
import { pause } from './retries.ts';

/** What `getUpdates` gives at most. */
const MOST_AT_ONCE = 100;
/** So many updates are kept unconfirmed behind one that waits: the rest of a call is room for new ones. */
const MOST_BEHIND = 80;
/** How long new updates wait for an answer on its way: at first, and at most. */
const FIRST_LOOK_MS = 100;
const LONGEST_LOOK_MS = 400;

/** grammY's own kind of signal. */
type Signal = NonNullable<Parameters<Api['getUpdates']>[1]>;

/** Updates that Telegram keeps until they are answered. */
type Unconfirmed = {
  /** Resolves with updates that were not given before. */
  readonly supply: (most: number, signal: Signal) => Promise<Update[]>;
  readonly answered: (update: Update) => void;
  /** The number up to which all is answered; undefined where nothing has come yet. */
  readonly offset: () => number | undefined;
};

type Poll = Omit<NonNullable<Parameters<Api['getUpdates']>[0]>, 'offset' | 'limit'> & {
  readonly timeout: number;
};

/**
 * Asking from a number on confirms all updates before it, and Telegram forgets them. So nothing is asked for beyond an
 * update that is not answered yet: whatever ends the process, it comes again. Meanwhile Telegram gives at once what it
 * gave before, so that waiting for new ones is done here.
 */
export function openUnconfirmed(api: Api, { timeout, ...poll }: Poll): Unconfirmed {
  const recent = new Map<number, { isOpen: boolean }>();
  let next: number | undefined;
  let allAnswered = new AbortController();

  const openOnes = (): readonly number[] => [...recent].flatMap(([id, { isOpen }]) => (isOpen ? [id] : []));
  const offset = (): number | undefined => {
    const open = openOnes();
    return open.length > 0 ? Math.min(...open) : next;
  };
  const isNew = ({ update_id: id }: Update): boolean => {
    if (recent.has(id)) return false;
    recent.set(id, { isOpen: true });
    next = id + 1;
    return true;
  };
  const forgetOldest = (): void => {
    for (const oldest of recent.keys()) {
      if (recent.size <= MOST_BEHIND) break;
      recent.delete(oldest);
    }
  };
  const waitForAnswers = async (ms: number, signal: Signal): Promise<void> => {
    allAnswered = new AbortController();
    const answered = new Promise<void>((resolve) =>
      allAnswered.signal.addEventListener('abort', () => resolve()),
    );
    await Promise.race([answered, pause(ms, signal)]);
  };

  return {
    offset,
    answered: ({ update_id: id }) => {
      const update = recent.get(id);
      if (update) update.isOpen = false;
      if (openOnes().length === 0) allAnswered.abort();
    },
    supply: async (most, signal) => {
      for (let wait = FIRST_LOOK_MS; ; wait = Math.min(wait * 2, LONGEST_LOOK_MS)) {
        if (openOnes().length > 0) await waitForAnswers(wait, signal);
        if (signal.aborted) throw new Error('stopped');
        const isWaiting = openOnes().length > 0;
        const limit = isWaiting ? MOST_AT_ONCE : Math.min(most, MOST_BEHIND);
        const updates = await api.getUpdates(
          { ...poll, offset: offset() ?? 0, limit, timeout: isWaiting ? 0 : timeout },
          signal,
        );
        const fresh = updates.filter(isNew);
        forgetOldest();
        if (fresh.length > 0 || !isWaiting) return fresh;
      }
    },
  };
}
