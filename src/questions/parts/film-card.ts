import type { Catalog } from '../../catalog/catalog.ts';
import type { IsoDate } from '../../domain/calendar.ts';
import type { FilmRef } from '../../domain/film.ts';

/** Everything a film's card shows; null where the data has no figure. */
export type FilmCard = {
  readonly film: FilmRef;
  /** True for a film that has not come out: of such only some facts are known. */
  readonly unreleased: boolean;
  /** Null for a film to come without a date. */
  readonly releaseDate: IsoDate | null;
  /** Minutes. */
  readonly runtime: number | null;
  /** US dollars. */
  readonly budget: number | null;
  readonly revenue: number | null;
  readonly voteAverage: number | null;
  readonly voteCount: number;
  readonly language: string | null;
  readonly overview: string | null;
  readonly imdbId: string | null;
  readonly collection: { readonly id: number; readonly name: string } | null;
  readonly director: readonly string[];
  readonly cast: readonly string[];
  /** English names, as the data has them. */
  readonly genres: readonly string[];
  /** ISO 3166-1. */
  readonly countries: readonly string[];
};

type Row = Omit<
  FilmCard,
  'film' | 'unreleased' | 'collection' | 'director' | 'cast' | 'genres' | 'countries'
> &
  FilmRef & { readonly collectionId: number | null; readonly collectionName: string | null };

const MOST_CAST = 20;

/** Reads a film's card by id. */
export function openFilmCards(catalog: Catalog): (film: number) => FilmCard | undefined {
  const find = catalog.one<{ film: number }, Row>(
    `SELECT f.id, f.title, f.year, f.release_date AS releaseDate, f.runtime, f.budget, f.revenue,
       f.vote_average AS voteAverage, f.vote_count AS voteCount, f.language, t.overview, f.imdb_id AS imdbId,
       c.id AS collectionId, c.name AS collectionName
     FROM film f LEFT JOIN film_text t ON t.film_id = f.id LEFT JOIN collection c ON c.id = f.collection_id
     WHERE f.id = @film`,
  );
  const names = (sql: string): ((film: number) => string[]) => {
    const all = catalog.all<{ film: number }, { name: string }>(sql);
    return (film) => all({ film }).map(({ name }) => name);
  };
  const director = names(
    'SELECT p.name FROM film_director d JOIN person p ON p.id = d.person_id WHERE d.film_id = @film ORDER BY d.position',
  );
  const cast = names(
    `SELECT p.name FROM film_cast c JOIN person p ON p.id = c.person_id WHERE c.film_id = @film ORDER BY c.position LIMIT ${MOST_CAST}`,
  );
  const genres = names(
    'SELECT g.name FROM film_genre fg JOIN genre g ON g.id = fg.genre_id WHERE fg.film_id = @film ORDER BY fg.position',
  );
  const countries = names('SELECT country_code AS name FROM film_country WHERE film_id = @film');
  const unreleased = openUnreleasedCard(catalog);
  return (film) => {
    const row = find({ film });
    if (!row) return unreleased(film);
    const { id, title, year, collectionId, collectionName, ...figures } = row;
    return {
      film: { id, title, year },
      unreleased: false,
      ...figures,
      collection: collectionId === null ? null : { id: collectionId, name: collectionName ?? '' },
      director: director(film),
      cast: cast(film),
      genres: genres(film),
      countries: countries(film),
    };
  };
}

type ComingRow = FilmRef &
  Pick<FilmCard, 'releaseDate' | 'runtime' | 'language' | 'overview' | 'imdbId'> & {
    readonly directors: string;
    readonly actors: string;
    readonly genres: string;
  };

function openUnreleasedCard(catalog: Catalog): (film: number) => FilmCard | undefined {
  const find = catalog.one<{ film: number }, ComingRow>(
    `SELECT id, title, year, release_date AS releaseDate, runtime, language, overview, imdb_id AS imdbId,
       directors, actors, genres FROM upcoming WHERE id = @film`,
  );
  const names = (json: string): readonly string[] => JSON.parse(json);
  const unknown = { budget: null, revenue: null, voteAverage: null, voteCount: 0, collection: null };
  return (film) => {
    const row = find({ film });
    if (!row) return undefined;
    const { id, title, year, directors, actors, genres, ...facts } = row;
    const people = { director: names(directors), cast: names(actors), genres: names(genres), countries: [] };
    return { film: { id, title, year }, unreleased: true, ...unknown, ...facts, ...people };
  };
}
