import type Database from 'better-sqlite3';
import type { Fate } from './account.ts';
import type { CreditsRow } from './rows.ts';
import { seenOnce } from './seen-once.ts';

/** `other` is the work that the catalog has no place for: it tells only who bears a name. */
export const ROLES = { cast: 0, director: 1, writer: 2, producer: 3, other: 4 } as const;

/** `place` is that of the source among those of the build, the oldest being 0. */
export type CreditStore = (source: { readonly place: number }) => (row: CreditsRow) => Fate;

/** Puts credits into a temporary table; of a film that several sources have, all. */
export function creditStore(db: Database.Database): CreditStore {
  db.exec(`CREATE TEMP TABLE IF NOT EXISTS credit (film_id INTEGER NOT NULL, role INTEGER NOT NULL,
    position INTEGER NOT NULL, person_id INTEGER, name TEXT NOT NULL, character TEXT, source INTEGER NOT NULL)`);
  const known = db.prepare('SELECT 1 FROM film WHERE id = ? UNION ALL SELECT 1 FROM upcoming WHERE id = ?');
  const credit = db.prepare('INSERT INTO temp.credit VALUES (?, ?, ?, ?, ?, ?, ?)');
  return ({ place }) => {
    const isNew = seenOnce(db);
    return ({ filmId, cast, directors, writers = [], producers = [], others }) => {
      if (!isNew(filmId)) return 'duplicates';
      for (const [at, { personId, name, character, position = at }] of cast.entries())
        credit.run(filmId, ROLES.cast, position, personId, name, character, place);
      for (const [role, people] of [
        [ROLES.director, directors],
        [ROLES.writer, writers],
        [ROLES.producer, producers],
      ] as const) {
        for (const [at, { personId, name, position = at }] of people.entries())
          credit.run(filmId, role, position, personId, name, null, place);
      }
      for (const { personId, name } of others) {
        if (personId !== null) credit.run(filmId, ROLES.other, 0, personId, name, null, place);
      }
      return known.get(filmId, filmId) ? 'kept' : 'withoutFilm';
    };
  };
}
