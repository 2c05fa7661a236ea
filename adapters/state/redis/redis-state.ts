import { Redis } from 'ioredis';
import { type Conversation, conversationSchema } from '../../../src/dialogue/conversation.ts';
import { CONVERSATION_MS, talkKey as placeKey } from '../../../src/service/user/dialogue-store.ts';
import { dailyOf, newUser, type UserChange, type UserRecord } from '../../../src/service/user/user-record.ts';
import { COMPLETED_MS, type Lease } from '../delivery-lock.ts';
import type { State } from '../state.ts';
import { gameSchema, ownDailySchema, readStored, userSchema } from '../stored.ts';
import { BOARD_SCRIPTS, boardInRedis, joinBoards, leaveBoards, movePlayer, playInRedis } from './board.ts';
import { ERASING_SCRIPTS, type Erases, erasedKey, restoreInRedis } from './erased.ts';
import { NIGHT_SCRIPTS, openNights } from './nights.ts';
import { ownFilmsOf, stepsOfOwnFilms } from './own-films.ts';
import { openPlaces } from './places.ts';
import { runTransaction } from './run-transaction.ts';
import { DAILY_SCRIPTS, openDailies } from './subscriptions.ts';

/** What is asked of Redis answers within this time or counts as away: a chat does not wait for its memory. */
const PATIENCE_MS = 500;
const LONGEST_RETRY_MS = 2000;

const talkKey = (key: string): string => `butaca:talk:${key}`;
const userKey = (key: string): string => `butaca:user:${key}`;
const seenKey = (key: string): string => `butaca:seen:${key}`;
const updateKey = (update: string): string => `butaca:update:${update}`;
const usesKey = (key: string): string => `butaca:uses:${key}`;
const offerKey = (key: string): string => `butaca:offer:${key}`;

type RedisState = State & {
  /** Resolves once it is connected, or cannot be for now: it goes on trying by itself. */
  readonly connected: Promise<unknown>;
  readonly close: () => void;
};

/**
 * User data in Redis 6.2 or later, shared by any number of processes. Never waits for a server that is away: its calls
 * are rejected at once, and work again when it is back. Expiry is Redis's own: no clock of ours is read.
 */
export function openRedisState(url: string): RedisState {
  const redis = new Redis(url, {
    commandTimeout: PATIENCE_MS,
    connectTimeout: LONGEST_RETRY_MS,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    retryStrategy: (times) => Math.min(100 * times, LONGEST_RETRY_MS),
    lazyConnect: true,
    scripts: {
      countUse: { lua: COUNT_USE, numberOfKeys: 1 },
      ...ERASING_SCRIPTS,
      ...BOARD_SCRIPTS,
      ...DAILY_SCRIPTS,
      ...NIGHT_SCRIPTS,
    },
  });
  redis.on('error', () => undefined); // whoever asks is told by the rejected call
  const user = (key: string): Promise<UserRecord> => readFrom(redis, key);
  const dailies = openDailies(redis);
  const { leaveNights, ...nights } = openNights(redis);
  const conversation = async (key: string): Promise<Conversation | undefined> =>
    readStored<Conversation>(await redis.get(talkKey(key)), conversationSchema);

  return {
    connected: redis.connect().catch(() => undefined),
    user,
    conversation,
    recall: async (key, talk) => {
      // All leave in one write.
      const [known, last, asked, offered, [at, until]] = await Promise.all([
        user(key),
        conversation(talk),
        redis.get(usesKey(key)),
        redis.exists(offerKey(key)),
        redis.hmget(erasedKey(key), 'at', 'until'),
      ]);
      return {
        user: known,
        conversation: last,
        asked: Number(asked ?? 0),
        offered: offered > 0,
        erased: at && until ? { at: Number(at), until: Number(until) } : undefined,
      };
    },
    remember: async (key, value) => {
      await redis.set(talkKey(key), JSON.stringify(value), 'PX', CONVERSATION_MS);
      return true;
    },
    changeUser: async (key, changes) => {
      const sent = changes.findLast((change) => change.change === 'daily');
      const before = sent && (await user(key)).daily;
      if (before) await dailies.subscribe(before.address, undefined);
      if (sent?.daily) await dailies.subscribe(sent.daily.address, dailyOf(sent.daily));
      return changeUser(redis, key, changes);
    },
    board: (place) => boardInRedis(redis, place, userKey),
    ...dailies,
    ...openPlaces(redis),
    ...nights,
    offer: async (key, ms) => {
      await redis.set(offerKey(key), '1', 'PX', ms);
      return true;
    },
    withdraw: async (key) => {
      await redis.del(offerKey(key));
      return true;
    },
    forget: async (key, talk, undoMs) => {
      const own = [userKey(key), seenKey(key), erasedKey(key), usesKey(key), offerKey(key)] as const;
      const places = await keysFrom(redis, talkKey(placeKey(key, '')));
      const talks = [...new Set([talkKey(key), talkKey(talk), ...places])];
      const known = await user(key);
      await leaveBoards(redis, key, known.guess);
      await leaveNights(key);
      if (known.daily) await dailies.subscribe(known.daily.address, undefined);
      await (redis as Redis & Erases).eraseUser(own.length + talks.length, ...own, ...talks, undoMs);
      return true;
    },
    restore: async (key) => {
      const own = [userKey(key), seenKey(key), erasedKey(key)] as const;
      const isRestored = await restoreInRedis(redis, own);
      const back = isRestored ? await user(key) : newUser;
      await joinBoards(redis, key, back.guess);
      if (back.daily) await dailies.subscribe(back.daily.address, dailyOf(back.daily));
      return isRestored;
    },
    acquire: async (update, ms): Promise<Lease> => {
      if (await redis.set(updateKey(update), 'busy', 'PX', ms, 'NX')) return 'acquired';
      return (await redis.get(updateKey(update))) === 'answered' ? 'answered' : 'busy';
    },
    extend: async (update, ms) => void (await redis.set(updateKey(update), 'busy', 'PX', ms)),
    complete: async (update) => void (await redis.set(updateKey(update), 'answered', 'PX', COMPLETED_MS)),
    release: async (update) => void (await redis.del(updateKey(update))),
    count: async (key, windowMs) => {
      const [uses, leftMs] = await (redis as Redis & CountsUses).countUse(usesKey(key), windowMs);
      return { uses, leftMs };
    },
    close: () => redis.disconnect(),
  };
}

/** The keys that begin so: all are looked through, without stopping others meanwhile. */
async function keysFrom(redis: Redis, start: string): Promise<readonly string[]> {
  const match = `${start.replace(/[*?[\]\\]/g, '\\$&')}*`;
  const found: string[] = [];
  for await (const keys of redis.scanStream({ match, count: 1000 })) found.push(...(keys as string[]));
  return found;
}

/** Counting and the start of the window are one step: a key without an end would count for ever. */
const COUNT_USE = `
local uses = redis.call('INCR', KEYS[1])
local left = redis.call('PTTL', KEYS[1])
if left < 0 then
  redis.call('PEXPIRE', KEYS[1], ARGV[1])
  left = tonumber(ARGV[1])
end
return { uses, left }`;
type CountsUses = { readonly countUse: (key: string, windowMs: number) => Promise<[number, number]> };

/** Each change is a command of its own: what two replicas change at once both holds. */
async function changeUser(redis: Redis, key: string, changes: readonly UserChange[]): Promise<boolean> {
  for (const change of changes) {
    if (change.change === 'guess' && !(await playInRedis(redis, userKey(key), key, change.move)))
      return false;
    if (
      change.change === 'guessPlace' &&
      !(await movePlayer(redis, userKey(key), key, [change.from, change.to]))
    )
      return false;
  }
  const steps = redis.multi();
  for (const change of changes) {
    const add = await stepsOfOwnFilms(redis, userKey(key), change, () => readFrom(redis, key), seenKey(key));
    if (add) {
      add(steps);
      continue;
    }
    switch (change.change) {
      case 'locale':
        steps.hset(userKey(key), 'locale', change.locale);
        break;
      case 'seen':
        steps.lrem(seenKey(key), 0, String(change.film)).rpush(seenKey(key), String(change.film));
        break;
      case 'showSeen':
        steps.hset(userKey(key), 'showSeen', String(change.showSeen));
        break;
      case 'pictures':
        steps.hset(userKey(key), 'pictures', String(change.pictures));
        break;
      case 'daily':
        if (change.daily) steps.hset(userKey(key), 'daily', JSON.stringify(change.daily));
        else steps.hdel(userKey(key), 'daily');
        break;
    }
  }
  return runTransaction(steps);
}

async function readFrom(redis: Redis, key: string): Promise<UserRecord> {
  const [choices, seen] = await Promise.all([redis.hgetall(userKey(key)), redis.lrange(seenKey(key), 0, -1)]);
  return readUser(choices, seen);
}

function readUser(choices: Readonly<Record<string, string>>, seen: readonly string[]): UserRecord {
  const { locale, showSeen, pictures, guess, daily } = choices;
  const sent = readStored(daily, ownDailySchema);
  const game = readStored(guess, gameSchema);
  const record = {
    seen: [...new Set(seen.map(Number))],
    ...ownFilmsOf(choices),
    ...(locale === undefined ? {} : { locale }),
    ...(showSeen === undefined ? {} : { showSeen: showSeen === 'true' }),
    ...(pictures === undefined ? {} : { pictures: pictures === 'true' }),
    ...(game ? { guess: game } : {}),
    ...(sent ? { daily: sent } : {}),
  };
  return userSchema.safeParse(record).data ?? newUser;
}
