import type Database from 'better-sqlite3';
import type { KeywordsRow } from '../input/rows.ts';
import type { RowOutcome } from '../report/row-stats.ts';
import { insertRows } from './insert-rows.ts';
import { seenOnce } from './seen-once.ts';
import { vocabulary } from './vocabulary.ts';

export type KeywordStore = { readonly of: () => (row: KeywordsRow) => RowOutcome; readonly end: () => void };

/** Stores the keywords of films: of several sources all. */
export function keywordStore(db: Database.Database): KeywordStore {
  const known = db.prepare('SELECT 1 FROM film WHERE id = ?');
  const ofFilm = insertRows(db, 'film_keyword', 2, 'ON CONFLICT DO NOTHING');
  const keyword = vocabulary(db, 'keyword');
  const of: KeywordStore['of'] = () => {
    const isNew = seenOnce(db);
    return ({ filmId, keywords }) => {
      if (!isNew(filmId)) return 'duplicates';
      if (!known.get(filmId)) return 'withoutFilm';
      for (const { id, name } of keywords) ofFilm.add(filmId, keyword.idOf(id, name));
      return 'kept';
    };
  };
  const end = (): void => {
    keyword.end();
    ofFilm.end();
  };
  return { of, end };
}
