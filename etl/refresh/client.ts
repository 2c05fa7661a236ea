import { type Failure, failure, reasonOf } from '../failure.ts';

/** A test gives a world of its own. */
export type ClientOptions = {
  /** A v3 key, or a read access token (which has dots). */
  readonly key: string;
  /** The API's root, with or without the version at its end. */
  readonly url?: string | undefined;
  readonly requestsPerSecond?: number | undefined;
  readonly wait?: ((milliseconds: number, signal?: AbortSignal) => Promise<void>) | undefined;
  readonly signal?: AbortSignal | undefined;
};

export type Query = Readonly<Record<string, string | number>>;
/** Asks for a path below the version; undefined where there is nothing (404). */
export type Get = (path: string, query?: Query) => Promise<unknown | Failure>;

const ROOT = 'https://api.themoviedb.org/3';
/** TMDB takes about fifty. */
const REQUESTS_PER_SECOND = 40;
const ATTEMPTS = 5;
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_S = 120;
const TIMEOUT_MS = 30_000;

const INTERRUPTED = failure(
  'stopped',
  'Stopped. What was fetched is kept, the catalog is as it was: run it again to go on.',
);

/**
 * A client of TMDB's API v3 that keeps to a rate, waits as long as it is told to (429 with Retry-After) and tries again
 * what failed for a moment (5xx, no answer, half an answer). What fails for good comes back as a failure. The loop is ours:
 * a wait that was asked for counts as no attempt and holds back all callers, which retry libraries do not tell apart.
 */
export function openClient(options: ClientOptions): Get {
  const { signal, wait = sleep } = options;
  const roots = rootsOf(options.url ?? ROOT);
  const turns = openTurns(1000 / (options.requestsPerSecond ?? REQUESTS_PER_SECOND), wait, signal);
  return async (path, query = {}) => {
    for (let failed = 0; ; ) {
      await turns.next();
      if (signal?.aborted) return INTERRUPTED;
      const answer = await fetchOnce(`${roots[0]}${path}`, query, options);
      if ('body' in answer) return answer.body;
      if (signal?.aborted) return INTERRUPTED;
      if (answer.waitMs !== undefined) {
        turns.pause(answer.waitMs);
        continue;
      }
      if (answer.status === 404) {
        // A list is never missing: the root is one that wants no version.
        if (LISTS.has(path) && roots.length > 1) roots.shift();
        else return undefined;
        continue;
      }
      if (answer.status === 401 || answer.status === 403) return refusal(answer.status);
      failed += 1;
      if (failed >= ATTEMPTS) return failure('service', `TMDB gives no answer to ${path} (${answer.reason})`);
      await wait(FIRST_WAIT_MS * 2 ** (failed - 1), signal);
    }
  };
}

const LISTS = new Set(['/movie/changes', '/discover/movie']);

function rootsOf(url: string): string[] {
  const bare = url.replace(/\/$/, '');
  return bare.endsWith('/3') ? [bare] : [`${bare}/3`, bare];
}

function refusal(status: number): Failure {
  return failure(
    'service',
    `TMDB refuses the key (${status}): set TMDB_API_KEY to a key or a read access token of yours.`,
  );
}

/** Every request, of whichever caller, gets the next free moment. */
function openTurns(gap: number, wait: NonNullable<ClientOptions['wait']>, signal: AbortSignal | undefined) {
  let free = 0;
  return {
    next: async (): Promise<void> => {
      const now = performance.now();
      const at = Math.max(now, free);
      free = at + gap;
      if (at > now) await wait(at - now, signal);
    },
    pause: (milliseconds: number): void => {
      free = Math.max(free, performance.now() + milliseconds);
    },
  };
}

type Answer =
  | { readonly body: unknown }
  | { readonly status: number; readonly reason: string; readonly waitMs?: number };

async function fetchOnce(address: string, query: Query, { key, signal }: ClientOptions): Promise<Answer> {
  const url = new URL(address);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, String(value));
  const isToken = key.includes('.');
  if (!isToken) url.searchParams.set('api_key', key);
  const headers = { accept: 'application/json', ...(isToken && { authorization: `Bearer ${key}` }) };
  const timeout = AbortSignal.timeout(TIMEOUT_MS);
  try {
    const response = await fetch(url, {
      headers,
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    });
    if (response.ok) return { body: await response.json() };
    await response.body?.cancel();
    const failed = { status: response.status, reason: `HTTP ${response.status}` };
    return response.status === 429 ? { ...failed, waitMs: toldToWait(response.headers) } : failed;
  } catch (error) {
    return { status: 0, reason: reasonOf(error) };
  }
}

/** Retry-After is seconds or a date. */
function toldToWait(headers: Headers): number {
  const header = headers.get('retry-after') ?? '';
  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
  return 1000 * Math.min(Math.max(Number.isNaN(seconds) ? 1 : seconds, 0.1), LONGEST_WAIT_S);
}

function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, milliseconds);
    function done(): void {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    }
    signal?.addEventListener('abort', done);
  });
}
