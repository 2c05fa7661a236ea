import type { Redis } from 'ioredis';
import type { Memory } from '../../src/service/memory.ts';
import { dailySchema, readAllStored, readStored } from './stored.ts';

/** One hash, the addresses its fields: it is read whole by every round. */
const DAILIES = 'butaca:daily';

export function openDailies(redis: Redis): Pick<Memory, 'subscription' | 'subscriptions' | 'subscribe'> {
  return {
    subscription: async (address) => readStored(await redis.hget(DAILIES, address), dailySchema),
    subscriptions: async () => readAllStored(Object.entries(await redis.hgetall(DAILIES)), dailySchema),
    subscribe: async (address, daily) => {
      if (daily) await redis.hset(DAILIES, address, JSON.stringify(daily));
      else await redis.hdel(DAILIES, address);
      return true;
    },
  };
}
