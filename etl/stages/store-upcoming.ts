import type Database from 'better-sqlite3';
import type { FilmRow } from '../input/rows.ts';
import type { RowOutcome } from '../report/row-stats.ts';
import type { Build } from './build.ts';
import { type Credits, ROLES } from './credits.ts';

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
export function upcomingStore(db: Database.Database): (row: FilmRow, source: number) => RowOutcome {
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
export function settleUpcoming({ db, credits }: Build): void {
  db.exec(SETTLE);
  for (const table of ['film_genre', 'film_country', 'film_company', 'film_keyword', 'film_text'])
    db.exec(`DELETE FROM ${table} WHERE film_id IN (SELECT id FROM upcoming)`);
  name(db, 'directors', credits.columns, ROLES.director);
  name(db, 'actors', credits.columns, ROLES.cast);
}

const SETTLE = `
DELETE FROM upcoming WHERE id IN (
  SELECT u.id FROM upcoming u JOIN film f ON f.id = u.id
  JOIN source told ON told.id = u.source JOIN source known ON known.id = f.source WHERE known.taken >= told.taken);
DELETE FROM film WHERE id IN (SELECT id FROM upcoming);
`;

const MOST_NAMES = 20;

/** Each name once: those of the newest source first. */
function name(db: Database.Database, column: string, credits: Credits, role: number): void {
  const films = db.prepare('SELECT id FROM upcoming').pluck().all() as number[];
  const update = db.prepare(`UPDATE upcoming SET ${column} = ? WHERE id = ?`);
  for (const [film, places] of placesOfNames(films, credits, role)) {
    const names = [...places.keys()].sort();
    const ranked = names
      .map((name) => ({ name, ...(places.get(name) as Place) }))
      .sort((a, b) => b.source - a.source || a.position - b.position);
    update.run(JSON.stringify(ranked.slice(0, MOST_NAMES).map((candidate) => candidate.name)), film);
  }
}

/** Where a name stands in the credits of a film: the newest source that has it, and its first place in any. */
type Place = { readonly source: number; readonly position: number };

function placesOfNames(films: readonly number[], credits: Credits, role: number) {
  const places = new Map(films.map((film) => [film, new Map<string, Place>()]));
  for (const [at, film] of credits.films.entries()) {
    const ofFilm = places.get(film);
    if (!ofFilm || credits.roles[at] !== role) continue;
    const name = credits.spellings[credits.names[at] as number] as string;
    const [source, position] = [credits.sources[at] as number, credits.positions[at] as number];
    const known = ofFilm.get(name) ?? { source, position };
    ofFilm.set(name, {
      source: Math.max(source, known.source),
      position: Math.min(position, known.position),
    });
  }
  return places;
}
