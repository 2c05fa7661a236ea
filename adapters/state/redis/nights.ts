import type { Redis } from 'ioredis';
import { changedNight, type FilmNight, NIGHT_MS, takesPart } from '../../../src/domain/film-night.ts';
import type { State } from '../state.ts';
import { nightSchema, readStored } from '../stored.ts';
import { MOST_ATTEMPTS } from './board.ts';

/** A key each, which expires by itself, and the set of the places that may have one. */
const nightKey = (place: string): string => `butaca:night:${place}`;
const PLACES = 'butaca:nights';

/** Writes a night where it is as it was read, or drops it: what another replica wrote meanwhile is not lost. */
const PUT_NIGHT = `
local now = redis.call('GET', KEYS[1])
if (now or '') ~= ARGV[1] then return 0 end
if ARGV[2] == '' then
  redis.call('DEL', KEYS[1])
  redis.call('SREM', KEYS[2], ARGV[4])
else
  redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3])
  redis.call('SADD', KEYS[2], ARGV[4])
end
return 1`;
/** Takes a place out of the set where its night is over still: held may have been opened meanwhile. */
const DROP_PLACE = `
if redis.call('EXISTS', KEYS[1]) == 0 then redis.call('SREM', KEYS[2], ARGV[1]) end`;
export const NIGHT_SCRIPTS = {
  putNight: { lua: PUT_NIGHT, numberOfKeys: 2 },
  dropPlace: { lua: DROP_PLACE, numberOfKeys: 2 },
} as const;
type PutsNights = {
  readonly putNight: (
    ...of: readonly [key: string, places: string, before: string, after: string, ms: number, place: string]
  ) => Promise<0 | 1>;
  readonly dropPlace: (key: string, places: string, place: string) => Promise<unknown>;
};

type Nights = Pick<State, 'night' | 'nights' | 'changeNight' | 'moveNight'> & {
  /** Takes somebody out of all of them. */
  readonly leaveNights: (user: string) => Promise<void>;
};

export function openNights(redis: Redis): Nights {
  const read = (place: string): Promise<string | null> => redis.get(nightKey(place));
  const change = async (
    place: string,
    changed: (night: FilmNight | undefined) => FilmNight | undefined,
  ): Promise<boolean> => {
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      const before = await read(place);
      const after = changed(readStored(before, nightSchema));
      const text = after ? JSON.stringify(after) : '';
      const left = await lifeOf(redis, place, before);
      const keys = [nightKey(place), PLACES] as const;
      const isPut = await (redis as Redis & PutsNights).putNight(...keys, before ?? '', text, left, place);
      if (isPut === 1) return true;
    }
    return false;
  };
  const night = async (place: string): Promise<FilmNight | undefined> =>
    readStored(await read(place), nightSchema);
  const nights = async (): Promise<ReadonlyMap<string, FilmNight>> => {
    const places = await redis.smembers(PLACES);
    const found = await Promise.all(places.map(async (place) => [place, await night(place)] as const));
    for (const [place, held] of found)
      if (!held) await (redis as Redis & PutsNights).dropPlace(nightKey(place), PLACES, place);
    return new Map(found.flatMap(([place, held]) => (held ? [[place, held]] : [])));
  };
  return {
    night,
    nights,
    changeNight: (place, step) => change(place, (before) => changedNight(before, step)),
    moveNight: async (from, to) => {
      const moved = await night(from);
      await change(from, () => undefined);
      return moved === undefined || change(to, (there) => there ?? moved);
    },
    leaveNights: async (user) => {
      for (const [place, held] of await nights())
        if (takesPart(held, user))
          await change(place, (before) => changedNight(before, { does: 'leave', user }));
    },
  };
}

/** What is left of a night's day, in milliseconds by Redis's own clock. */
async function lifeOf(redis: Redis, place: string, before: string | null): Promise<number> {
  const left = before === null ? NIGHT_MS : await redis.pttl(nightKey(place));
  return left > 0 ? left : NIGHT_MS;
}
