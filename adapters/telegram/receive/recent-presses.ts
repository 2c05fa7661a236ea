/** A press that says the same as the last one of its message, so soon after it, is a finger that tapped twice. */
const TWICE_MS = 3000;
const MOST = 1000;

/** The last press of each message, as long as it may be repeated by mistake. */
export type RecentPresses = {
  /** Answers a press, unless the same is being answered or was a moment ago; false for one that was dropped. */
  readonly once: (message: string, data: string, answer: () => Promise<void>) => Promise<boolean>;
};

export function openRecentPresses(now: () => number): RecentPresses {
  const last = new Map<string, { readonly data: string; readonly ends: number }>();
  const note = (message: string, data: string, ends: number): void => {
    last.delete(message);
    last.set(message, { data, ends });
    for (const oldest of last.keys()) {
      if (last.size <= MOST) break;
      last.delete(oldest);
    }
  };
  return {
    once: async (message, data, answer) => {
      const before = last.get(message);
      if (before?.data === data && now() < before.ends) return false;
      note(message, data, Number.POSITIVE_INFINITY);
      try {
        await answer();
      } finally {
        note(message, data, now() + TWICE_MS);
      }
      return true;
    },
  };
}
