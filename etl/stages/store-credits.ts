import type Database from 'better-sqlite3';
import type { CreditsRow } from '../input/rows.ts';
import type { RowOutcome } from '../report/row-stats.ts';
import { type CreditList, ROLES } from './credits.ts';
import { seenOnce } from './seen-once.ts';

/** `place` is that of the source among those of the build, the oldest being 0. */
export type CreditStore = {
  readonly of: (source: { readonly place: number }) => (row: CreditsRow) => RowOutcome;
};

type Listed = CreditsRow['cast'][number] | CreditsRow['others'][number];

/** Lists the credits of films; of a film that several sources have, all. */
export function creditStore(db: Database.Database, credits: CreditList): CreditStore {
  const known = db.prepare('SELECT 1 FROM film WHERE id = ? UNION ALL SELECT 1 FROM upcoming WHERE id = ?');
  const of: CreditStore['of'] = ({ place: source }) => {
    const isNew = seenOnce(db);
    const addAll = (film: number, role: number, people: readonly Listed[] = []): void => {
      let at = 0;
      for (const person of people) {
        const { personId: id, name, position = at } = person;
        const character = 'character' in person ? person.character : null;
        credits.add({ film, role, position, id, name, character, source });
        at += 1;
      }
    };
    return ({ filmId, cast, directors, writers, producers, others }) => {
      if (!isNew(filmId)) return 'duplicates';
      addAll(filmId, ROLES.cast, cast);
      addAll(filmId, ROLES.director, directors);
      addAll(filmId, ROLES.writer, writers);
      addAll(filmId, ROLES.producer, producers);
      const numbered = others.filter(({ personId }) => personId !== null);
      addAll(filmId, ROLES.other, numbered);
      return known.get(filmId, filmId) ? 'kept' : 'withoutFilm';
    };
  };
  return { of };
}
