import type Database from 'better-sqlite3';
import {
  changedNight,
  type FilmNight,
  isOver,
  NIGHT_MS,
  type NightChange,
  takesPart,
} from '../../../src/domain/film-night.ts';
import { nightSchema, readStored } from '../stored.ts';

/** Film nights that go on, by their places. */
export const NIGHT_TABLE = `
CREATE TABLE IF NOT EXISTS night (place TEXT PRIMARY KEY, opened INTEGER NOT NULL, value TEXT NOT NULL) WITHOUT ROWID;
`;

export function openNights(database: Database.Database, now: () => number) {
  const get = database.prepare<[string], { value: string }>('SELECT value FROM night WHERE place = ?');
  const every = database.prepare<[], [string, string]>('SELECT place, value FROM night').raw();
  const set = database.prepare('INSERT OR REPLACE INTO night VALUES (?, ?, ?)');
  const drop = database.prepare('DELETE FROM night WHERE place = ?');
  const dropOld = database.prepare(
    'DELETE FROM night WHERE opened <= $now - $lasts OR opened > $now + $lasts',
  );
  const alive = (value: string | undefined): FilmNight | undefined => {
    const night = readStored(value, nightSchema);
    return night && !isOver(night, now()) ? night : undefined;
  };
  const of = (place: string): FilmNight | undefined => alive(get.get(place)?.value);
  const put = (place: string, night: FilmNight | undefined): void => {
    if (night) set.run(place, night.id, JSON.stringify(night));
    else drop.run(place);
  };
  const all = (): ReadonlyMap<string, FilmNight> => {
    const nights = every.all().flatMap(([place, value]) => {
      const night = alive(value);
      return night ? [[place, night] as const] : [];
    });
    return new Map(nights);
  };
  const change = database.transaction((place: string, changed: NightChange): void =>
    put(place, changedNight(of(place), changed)),
  );
  const move = database.transaction((from: string, to: string): void => {
    const night = of(from);
    put(from, undefined);
    if (night && !of(to)) put(to, night);
  });
  return {
    of,
    all,
    change: change.immediate,
    move: move.immediate,
    /** Within the transaction that erases all that is kept of a user. */
    forget: (user: string): void => {
      for (const [place, night] of all())
        if (takesPart(night, user)) put(place, changedNight(night, { does: 'leave', user }));
    },
    sweep: (): void => void dropOld.run({ now: now(), lasts: NIGHT_MS }),
  };
}
