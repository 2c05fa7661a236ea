import type { Redis } from 'ioredis';
import { mergedGames } from '../../../src/domain/daily-guess.ts';
import { CONVERSATION_MS } from '../../../src/service/user/dialogue-store.ts';
import { gameSchema, readStored } from '../stored.ts';
import { MOST_ATTEMPTS } from './board.ts';

/** What was erased of a user, until it is over: the choices, the films and the conversations as Redis had them. */
export const erasedKey = (key: string): string => `butaca:erased:${key}`;

/** Moves all that is kept of a user to one key that expires, in one step: nothing that is told meanwhile is lost. */
const ERASE_USER = `
local row = {}
local choices = redis.call('HGETALL', KEYS[1])
for i = 1, #choices, 2 do
  row[#row + 1] = 'choice ' .. choices[i]
  row[#row + 1] = choices[i + 1]
end
local seen = redis.call('LRANGE', KEYS[2], 0, -1)
if #seen > 0 then
  row[#row + 1] = 'seen'
  row[#row + 1] = table.concat(seen, ' ')
end
local isOver = #row > 0 or redis.call('EXISTS', KEYS[3]) == 0
for i = 6, #KEYS do
  local talk = redis.call('GET', KEYS[i])
  if talk then
    row[#row + 1] = 'talk ' .. KEYS[i]
    row[#row + 1] = talk
  end
end
if #row > 0 and isOver then
  local time = redis.call('TIME')
  local at = time[1] * 1000 + math.floor(time[2] / 1000)
  redis.call('DEL', KEYS[3])
  redis.call('HSET', KEYS[3], 'at', string.format('%d', at), 'until', string.format('%d', at + ARGV[1]))
  for i = 1, #row, 2 do redis.call('HSET', KEYS[3], row[i], row[i + 1]) end
  redis.call('PEXPIRE', KEYS[3], ARGV[1])
end
for i = 1, #KEYS do
  if i ~= 3 then redis.call('DEL', KEYS[i]) end
end`;

/**
 * Puts it back beside what was kept since: newer choices and conversations hold, newer films come last. The daily guess
 * is merged by us: where it is not as it was read (ARGV[2]) any more, nothing is done.
 */
const RESTORE_USER = `
if (redis.call('HGET', KEYS[1], 'guess') or '') ~= ARGV[2] then return -1 end
local row = redis.call('HGETALL', KEYS[3])
if #row == 0 then return 0 end
redis.call('DEL', KEYS[3])
if ARGV[3] ~= '' then redis.call('HSET', KEYS[1], 'guess', ARGV[3]) end
local since = redis.call('LRANGE', KEYS[2], 0, -1)
local isSince = {}
for _, film in ipairs(since) do isSince[film] = true end
for i = 1, #row, 2 do
  local choice = string.match(row[i], '^choice (.*)$')
  local talk = string.match(row[i], '^talk (.*)$')
  if choice then redis.call('HSETNX', KEYS[1], choice, row[i + 1]) end
  if talk then redis.call('SET', talk, row[i + 1], 'PX', ARGV[1], 'NX') end
  if row[i] == 'seen' then
    redis.call('DEL', KEYS[2])
    for film in string.gmatch(row[i + 1], '%d+') do
      if not isSince[film] then redis.call('RPUSH', KEYS[2], film) end
    end
    for _, film in ipairs(since) do redis.call('RPUSH', KEYS[2], film) end
  end
end
return 1`;

export const ERASING_SCRIPTS = {
  eraseUser: { lua: ERASE_USER },
  restoreUser: { lua: RESTORE_USER, numberOfKeys: 3 },
} as const;

export type Erases = {
  readonly eraseUser: (keys: number, ...keysAndMs: readonly (string | number)[]) => Promise<unknown>;
  readonly restoreUser: (
    user: string,
    seen: string,
    erased: string,
    talkMs: number,
    since: string,
    merged: string,
  ) => Promise<-1 | 0 | 1>;
};

/** Puts back what was erased of a user; false where there is nothing any more. */
export async function restoreInRedis(
  redis: Redis,
  [user, seen, erased]: readonly [string, string, string],
): Promise<boolean> {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const [since, before] = await Promise.all([
      redis.hget(user, 'guess'),
      redis.hget(erased, 'choice guess'),
    ]);
    const games = [readStored(before, gameSchema), readStored(since, gameSchema)] as const;
    const merged = games[0] && games[1] ? JSON.stringify(mergedGames(games[0], games[1])) : '';
    const done = await (redis as Redis & Erases).restoreUser(
      ...([user, seen, erased, CONVERSATION_MS, since ?? '', merged] as const),
    );
    if (done !== -1) return done === 1;
  }
  throw new Error(
    'What was erased could not be put back: the game that it belongs to is played at the moment',
  );
}
