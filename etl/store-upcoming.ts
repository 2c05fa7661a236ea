import type Database from 'better-sqlite3';
import type { Fate } from './account.ts';
import type { Build } from './build.ts';
import type { FilmRow } from './rows.ts';
import { ROLES } from './store-credits.ts';

const COLUMNS = [
  ...[
    'id',
    'title',
    'original_title',
    'release_date',
    'year',
    'runtime',
    'language',
    'imdb_id',
    'poster_path',
  ],
  ...['tagline', 'overview', 'genres', 'source'],
];

/** Stores films that have not come out; of several rows about one, the last (sources come oldest first). */
export function upcomingStore(db: Database.Database): (row: FilmRow, source: number) => Fate {
  const replace = db.prepare(
    `INSERT OR REPLACE INTO upcoming (${COLUMNS}) VALUES (${COLUMNS.map((name) => `@${name}`)})`,
  );
  return (row, source) => {
    replace.run({
      ...{ id: row.id, title: row.title, original_title: row.originalTitle ?? row.title },
      ...{ release_date: row.releaseDate, year: row.releaseDate && Number(row.releaseDate.slice(0, 4)) },
      ...{ runtime: row.runtime, language: row.language, imdb_id: row.imdbId, poster_path: row.posterPath },
      ...{ tagline: row.tagline, overview: row.overview, source },
      genres: JSON.stringify(row.genres.map(({ name }) => name)),
    });
    return 'kept';
  };
}

/**
 * A film that one source has as released and another as still to come is what the newer says. Those that stay to come
 * get their people's names; nothing else of the catalog knows them.
 */
export function settleUpcoming({ db }: Build): void {
  db.exec(SETTLE);
  for (const table of ['film_genre', 'film_country', 'film_company', 'film_keyword', 'film_text'])
    db.exec(`DELETE FROM ${table} WHERE film_id IN (SELECT id FROM upcoming)`);
  if (!db.prepare("SELECT 1 FROM temp.sqlite_master WHERE name = 'credit'").get()) return;
  name(db, 'directors', ROLES.director);
  name(db, 'actors', ROLES.cast);
}

const SETTLE = `
DELETE FROM upcoming WHERE id IN (
  SELECT u.id FROM upcoming u JOIN film f ON f.id = u.id
  JOIN source told ON told.id = u.source JOIN source known ON known.id = f.source WHERE known.taken >= told.taken);
DELETE FROM film WHERE id IN (SELECT id FROM upcoming);
`;

const MOST_NAMES = 20;

function name(db: Database.Database, column: string, role: number): void {
  db.exec(`UPDATE upcoming SET ${column} = found.names FROM (
    SELECT film_id, json_group_array(name ORDER BY place) AS names FROM (
      SELECT film_id, name, row_number() OVER (PARTITION BY film_id ORDER BY source DESC, position) AS place FROM (
        SELECT film_id, name, max(source) AS source, min(position) AS position FROM temp.credit
        WHERE role = ${role} AND film_id IN (SELECT id FROM upcoming) GROUP BY film_id, name))
    WHERE place <= ${MOST_NAMES} GROUP BY film_id
  ) found WHERE found.film_id = upcoming.id`);
}
