import { LRUCache } from 'lru-cache';

/** A press that says the same as the last one of its message, so soon after it, is a finger that tapped twice. */
const TWICE_MS = 3000;
const MOST = 1000;

/** The last press of each message, as long as it may be repeated by mistake. */
export type RecentPresses = {
  /** Answers a press, unless the same is being answered or was a moment ago; false for one that was dropped. */
  readonly once: (message: string, data: string, answer: () => Promise<void>) => Promise<boolean>;
};

export function openRecentPresses(now: () => number): RecentPresses {
  const last = new LRUCache<string, { readonly data: string; readonly ends: number }>({ max: MOST });
  return {
    once: async (message, data, answer) => {
      const before = last.get(message);
      if (before?.data === data && now() < before.ends) return false;
      last.set(message, { data, ends: Number.POSITIVE_INFINITY });
      try {
        await answer();
      } finally {
        last.set(message, { data, ends: now() + TWICE_MS });
      }
      return true;
    },
  };
}
