import type { Redis } from 'ioredis';
import { movedFrom } from '../../../src/domain/daily.ts';
import type { State } from '../state.ts';
import { dailySchema, readAllStored, readStored } from '../stored.ts';

/** One hash, the addresses its fields: it is read whole by every round. */
const DAILIES = 'butaca:daily';

/** Moves a field in one step, where it is as it was read and there is none where it goes to. */
const MOVE_DAILY = `
if redis.call('HGET', KEYS[1], ARGV[1]) ~= ARGV[3] then return end
redis.call('HDEL', KEYS[1], ARGV[1])
redis.call('HSETNX', KEYS[1], ARGV[2], ARGV[4])`;
export const DAILY_SCRIPTS = { moveDaily: { lua: MOVE_DAILY, numberOfKeys: 1 } } as const;
type MovesDaily = {
  readonly moveDaily: (key: string, from: string, to: string, before: string, after: string) => Promise<null>;
};

export function openDailies(
  redis: Redis,
): Pick<State, 'subscription' | 'subscriptions' | 'subscribe' | 'moveSubscription'> {
  return {
    subscription: async (address) => readStored(await redis.hget(DAILIES, address), dailySchema),
    subscriptions: async () => readAllStored(Object.entries(await redis.hgetall(DAILIES)), dailySchema),
    subscribe: async (address, daily) => {
      if (daily) await redis.hset(DAILIES, address, JSON.stringify(daily));
      else await redis.hdel(DAILIES, address);
      return true;
    },
    moveSubscription: async (from, to) => {
      const before = await redis.hget(DAILIES, from);
      const daily = readStored(before, dailySchema);
      if (before === null || !daily) return true;
      const after = JSON.stringify(movedFrom(from, daily));
      await (redis as Redis & MovesDaily).moveDaily(DAILIES, from, to, before, after);
      return true;
    },
  };
}
