import type { Redis } from 'ioredis';
import type { Daily } from '../../src/domain/daily.ts';
import type { Memory } from '../../src/service/memory.ts';
import { dailySchema, readStored } from './stored.ts';

/** One hash, the addresses its fields: it is read whole once a minute. */
const DAILIES = 'butaca:daily';

export function openDailies(redis: Redis): Pick<Memory, 'subscription' | 'subscriptions' | 'subscribe'> {
  return {
    subscription: async (address) => readStored(await redis.hget(DAILIES, address), dailySchema),
    subscriptions: async () => {
      const all = Object.entries(await redis.hgetall(DAILIES));
      return new Map(
        all.flatMap(([address, value]): [string, Daily][] => {
          const daily = readStored(value, dailySchema);
          return daily ? [[address, daily]] : [];
        }),
      );
    },
    subscribe: async (address, daily) => {
      if (daily) await redis.hset(DAILIES, address, JSON.stringify(daily));
      else await redis.hdel(DAILIES, address);
      return true;
    },
  };
}
