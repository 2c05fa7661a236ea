import type Database from 'better-sqlite3';
import type { Fate } from './account.ts';
import { insertRows } from './insert-rows.ts';
import type { CreditsRow } from './rows.ts';
import { seenOnce } from './seen-once.ts';

/** `other` is the work that the catalog has no place for: it tells only who bears a name. */
export const ROLES = { cast: 0, director: 1, writer: 2, producer: 3, other: 4 } as const;

/** `place` is that of the source among those of the build, the oldest being 0. */
export type CreditStore = {
  readonly of: (source: { readonly place: number }) => (row: CreditsRow) => Fate;
  readonly end: () => void;
};

/** Puts credits into a temporary table; of a film that several sources have, all. */
export function creditStore(db: Database.Database): CreditStore {
  db.exec(`CREATE TEMP TABLE IF NOT EXISTS credit (film_id INTEGER NOT NULL, role INTEGER NOT NULL,
    position INTEGER NOT NULL, person_id INTEGER, name TEXT NOT NULL, character TEXT, source INTEGER NOT NULL)`);
  const known = db.prepare('SELECT 1 FROM film WHERE id = ? UNION ALL SELECT 1 FROM upcoming WHERE id = ?');
  const credit = insertRows(db, 'temp.credit', 7);
  const of: CreditStore['of'] = ({ place }) => {
    const isNew = seenOnce(db);
    const addAll = (film: number, role: number, people: CreditsRow['directors'] = []): void => {
      let at = 0;
      for (const { personId, name, position = at } of people) {
        credit.add(film, role, position, personId, name, null, place);
        at += 1;
      }
    };
    return ({ filmId, cast, directors, writers, producers, others }) => {
      if (!isNew(filmId)) return 'duplicates';
      let at = 0;
      for (const { personId, name, character, position = at } of cast) {
        credit.add(filmId, ROLES.cast, position, personId, name, character, place);
        at += 1;
      }
      addAll(filmId, ROLES.director, directors);
      addAll(filmId, ROLES.writer, writers);
      addAll(filmId, ROLES.producer, producers);
      for (const { personId, name } of others) {
        if (personId !== null) credit.add(filmId, ROLES.other, 0, personId, name, null, place);
      }
      return known.get(filmId, filmId) ? 'kept' : 'withoutFilm';
    };
  };
  return { of, end: credit.end };
}
