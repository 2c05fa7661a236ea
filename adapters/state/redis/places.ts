import type { Redis } from 'ioredis';
import type { State } from '../state.ts';
import { placeSchema } from '../stored.ts';
import { runTransaction } from './run-transaction.ts';

/** A hash each, a field a setting: what two replicas change at once both holds. */
const placeKey = (key: string): string => `butaca:place:${key}`;

export function openPlaces(redis: Redis): Pick<State, 'place' | 'changePlace'> {
  return {
    place: async (key) => {
      const fields = Object.entries(await redis.hgetall(placeKey(key)));
      const read = Object.fromEntries(fields.map(([name, value]) => [name, settingOf(value)]));
      return placeSchema.safeParse(read).data ?? {};
    },
    changePlace: async (key, change) => {
      const steps = redis.multi();
      for (const [name, value] of Object.entries(change)) {
        if (value === undefined) steps.hdel(placeKey(key), name);
        else steps.hset(placeKey(key), name, String(value));
      }
      return runTransaction(steps);
    },
  };
}

function settingOf(stored: string): string | boolean {
  return stored === 'true' || (stored === 'false' ? false : stored);
}
