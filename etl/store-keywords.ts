import type Database from 'better-sqlite3';
import type { Fate } from './account.ts';
import type { KeywordsRow } from './rows.ts';
import { seenOnce } from './seen-once.ts';
import { vocabulary } from './vocabulary.ts';

export type KeywordStore = () => (row: KeywordsRow) => Fate;

/** Stores the keywords of films: of several sources all. */
export function keywordStore(db: Database.Database): KeywordStore {
  const known = db.prepare('SELECT 1 FROM film WHERE id = ?');
  const ofFilm = db.prepare('INSERT INTO film_keyword VALUES (?, ?) ON CONFLICT DO NOTHING');
  const keyword = vocabulary(db, 'keyword');
  return () => {
    const isNew = seenOnce(db);
    return ({ filmId, keywords }) => {
      if (!isNew(filmId)) return 'duplicates';
      if (!known.get(filmId)) return 'withoutFilm';
      for (const { id, name } of keywords) ofFilm.run(filmId, keyword(id, name));
      return 'kept';
    };
  };
}
