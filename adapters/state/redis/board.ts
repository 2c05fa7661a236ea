import type { Redis } from 'ioredis';
import { afterMove, type GuessGame, type GuessMove, movedGame } from '../../../src/domain/daily-guess.ts';
import { MOST_ON_A_BOARD } from '../../../src/service/user/user-store.ts';
import { gameSchema, readAllStored, readStored } from '../stored.ts';

/** Who plays in a place: nobody who has not played there for so long stands on its board. */
const boardKey = (place: string): string => `butaca:board:${place}`;
const BOARD_MS = 60 * 24 * 60 * 60 * 1000;

/** Writes a field where it is as it was read: what another replica wrote meanwhile is not lost. */
const SET_IF_SAME = `
local now = redis.call('HGET', KEYS[1], ARGV[1])
if (now or '') ~= ARGV[2] then return 0 end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[3])
return 1`;
export const BOARD_SCRIPTS = { setIfSame: { lua: SET_IF_SAME, numberOfKeys: 1 } } as const;
type SetsIfSame = {
  readonly setIfSame: (key: string, field: string, before: string, after: string) => Promise<0 | 1>;
};

const FIELD = 'guess';
/** As often somebody else may have been faster; a player has two hands. */
export const MOST_ATTEMPTS = 50;

/** Makes a move in the game that a user's hash has; `user` names that hash, `player` whose it is. */
export function playInRedis(redis: Redis, user: string, player: string, move: GuessMove): Promise<boolean> {
  return changeGame(redis, user, player, (game) => afterMove(game, move));
}

/** Moves a player from the board of a place to that of its new key. */
export async function movePlayer(
  redis: Redis,
  user: string,
  player: string,
  [from, to]: readonly [string, string],
): Promise<boolean> {
  const isMoved = await changeGame(redis, user, player, (game) => game && movedGame(game, from, to));
  if (isMoved) await redis.srem(boardKey(from), player);
  return isMoved;
}

async function changeGame(
  redis: Redis,
  user: string,
  player: string,
  changed: (game: GuessGame | undefined) => GuessGame | undefined,
): Promise<boolean> {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const before = await redis.hget(user, FIELD);
    const game = changed(readStored(before, gameSchema));
    if (!game) return true;
    const isSet = await (redis as Redis & SetsIfSame).setIfSame(
      user,
      FIELD,
      before ?? '',
      JSON.stringify(game),
    );
    if (isSet === 1) {
      await joinBoards(redis, player, game);
      return true;
    }
  }
  return false;
}

export async function joinBoards(redis: Redis, player: string, game: GuessGame | undefined): Promise<void> {
  if (!game || game.places.length === 0) return;
  const steps = redis.multi();
  for (const place of game.places) steps.sadd(boardKey(place), player).pexpire(boardKey(place), BOARD_MS);
  await steps.exec();
}

export async function leaveBoards(redis: Redis, player: string, game: GuessGame | undefined): Promise<void> {
  if (!game || game.places.length === 0) return;
  const steps = redis.multi();
  for (const place of game.places) steps.srem(boardKey(place), player);
  await steps.exec();
}

export async function boardInRedis(
  redis: Redis,
  place: string,
  userKey: (player: string) => string,
): Promise<ReadonlyMap<string, GuessGame>> {
  const players = (await redis.smembers(boardKey(place))).slice(0, MOST_ON_A_BOARD);
  const games = await Promise.all(players.map((player) => redis.hget(userKey(player), FIELD)));
  return readAllStored(
    players.map((player, at) => [player, games[at]]),
    gameSchema,
  );
}
