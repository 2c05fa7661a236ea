/** One more use of something that is limited, and how long until counting starts anew. */
type Use = { readonly uses: number; readonly leftMs: number };

/**
 * Counts uses in fixed windows, together with all processes that share the state. Ours, and not rate-limiter-flexible: the
 * count stands beside the user's other data, where `privacy` shows it in the same read and `forget` erases it in the same
 * step, and it is a handful of lines in each kind of state.
 */
export type RateLimiter = {
  /** Counts one more use under a key; the first one starts a window of `windowMs`. */
  readonly count: (key: string, windowMs: number) => Promise<Use>;
};
