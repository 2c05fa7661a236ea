import type Database from 'better-sqlite3';
import type { Columns } from '../src/recommend/columns.ts';

type FilmRow = {
  readonly id: number;
  readonly year: number;
  readonly runtime: number;
  readonly votes: number;
  readonly vote: number;
  readonly language: number;
  readonly collection: number;
};

// The language is its place among the catalog's languages by code, from 1.
const FILMS = `
SELECT id, year, coalesce(runtime, 0) AS runtime, vote_count AS votes, coalesce(vote_average, 0) AS vote,
  coalesce(l.place, 0) AS language, coalesce(collection_id, 0) AS collection
FROM film LEFT JOIN (
  SELECT code, row_number() OVER (ORDER BY code) AS place FROM (SELECT DISTINCT language AS code FROM film)
) l ON l.code = film.language
ORDER BY id`;

/** The figures of every film that the recommender compares or filters by, in the order of their ids. */
export function figureColumns(database: Database.Database): Omit<Columns, 'inverseNorm'> {
  const films = database.prepare<[], FilmRow>(FILMS).all();
  const weighted = weightedVote(films);
  return {
    id: Int32Array.from(films, ({ id }) => id),
    year: Int16Array.from(films, ({ year }) => year),
    runtime: Int16Array.from(films, ({ runtime }) => Math.min(runtime, 32_767)),
    votes: Int32Array.from(films, ({ votes }) => votes),
    language: Int16Array.from(films, ({ language }) => language),
    collection: Int32Array.from(films, ({ collection }) => collection),
    quality: Float32Array.from(films, weighted),
  };
}

/** IMDb's formula, (v·R + m·C) / (v + m): m is the 90th percentile of the votes, C the mean R of films with votes. */
function weightedVote(films: readonly FilmRow[]): (film: FilmRow) => number {
  const counts = films.map(({ votes }) => votes).sort((a, b) => a - b);
  const m = Math.max(1, counts[Math.floor(counts.length * 0.9)] ?? 1);
  const rated = films.filter(({ votes }) => votes > 0);
  const c = rated.reduce((sum, { vote }) => sum + vote, 0) / Math.max(1, rated.length);
  return ({ votes, vote }) => (votes * vote + m * c) / (votes + m);
}
