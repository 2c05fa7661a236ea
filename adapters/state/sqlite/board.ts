import type Database from 'better-sqlite3';
import type { GuessGame } from '../../../src/domain/daily-guess.ts';
import type { UserRecord } from '../../../src/service/user/user-record.ts';
import { MOST_ON_A_BOARD } from '../../../src/service/user/user-store.ts';
import { readStored, userSchema } from '../stored.ts';

/** Who plays where: the games themselves are the users'. */
export const BOARD_TABLE = `
CREATE TABLE IF NOT EXISTS player (place TEXT NOT NULL, key TEXT NOT NULL, PRIMARY KEY (place, key)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS player_by_key ON player (key);
`;

export function openBoard(database: Database.Database) {
  const there = database.prepare<[string, number], { key: string; value: string }>(
    'SELECT u.key, u.value FROM player p JOIN user u ON u.key = p.key WHERE p.place = ? LIMIT ?',
  );
  const join = database.prepare('INSERT OR IGNORE INTO player VALUES (?, ?)');
  const leave = database.prepare(
    'DELETE FROM player WHERE key = ? AND place NOT IN (SELECT value FROM json_each(?))',
  );
  const drop = database.prepare('DELETE FROM player WHERE key = ?');
  return {
    games: (place: string): ReadonlyMap<string, GuessGame> =>
      new Map(
        there.all(place, MOST_ON_A_BOARD).flatMap(({ key, value }) => {
          const game = readStored(value, userSchema)?.guess;
          return game ? [[key, game] as const] : [];
        }),
      ),
    /** The same record, once its places know the player, and no others do. */
    joined: (key: string, user: UserRecord): UserRecord => {
      const places = user.guess?.places ?? [];
      leave.run(key, JSON.stringify(places));
      for (const place of places) join.run(place, key);
      return user;
    },
    drop: (key: string) => drop.run(key),
  };
}
