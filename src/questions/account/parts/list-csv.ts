import type { FilmIds } from '../../../catalog/films/film-ids.ts';
import type { FilmId } from '../../../domain/film.ts';
import type { Rating } from '../../../domain/own-films.ts';
import type { CsvSite } from './csv-slot.ts';

/** A film of a list, with its rating where the list is of those. */
export type Listed = { readonly film: FilmId; readonly rating?: Rating | undefined };

type Column = {
  readonly name: string;
  readonly of: (entry: Listed & { readonly ids: FilmIds | undefined; readonly place: number }) => unknown;
  /** Of a list of ratings only, or of any other. */
  readonly isOf?: 'ratings' | 'lists';
};

/** Stars as Letterboxd takes them, from 0.5 to 5 by halves: what is finer is in the score beside them. */
const stars = (rating: Rating): number => Math.max(Math.round(rating.score) / 2, 0.5);
/** From 1 to 10, as IMDb has them. */
const points = (rating: Rating): number => Math.max(Math.round(rating.score), 1);

const score: Column = { name: 'Score', of: ({ rating }) => rating?.score, isOf: 'ratings' };
const title: Column = { name: 'Title', of: ({ ids }) => ids?.title };
const year: Column = { name: 'Year', of: ({ ids }) => ids?.year };
const tmdbId: Column = { name: 'tmdbID', of: ({ film }) => film };

/**
 * The columns of each site's form. The day of a rating is that on which it was given: as `Date`, for Letterboxd's
 * `WatchedDate` would make an entry of a diary of it. Neither site reads the score, nor IMDb the number of TMDB: they are
 * for what Butaca reads back.
 */
const COLUMNS: Readonly<Record<CsvSite, readonly Column[]>> = {
  letterboxd: [
    title,
    year,
    { name: 'imdbID', of: ({ ids }) => ids?.imdbId },
    tmdbId,
    { name: 'Rating', of: ({ rating }) => rating && stars(rating), isOf: 'ratings' },
    { name: 'Date', of: ({ rating }) => rating?.on, isOf: 'ratings' },
    score,
  ],
  imdb: [
    { name: 'Position', of: ({ place }) => place, isOf: 'lists' },
    { name: 'Const', of: ({ ids }) => ids?.imdbId },
    { name: 'Your Rating', of: ({ rating }) => rating && points(rating), isOf: 'ratings' },
    { name: 'Date Rated', of: ({ rating }) => rating?.on, isOf: 'ratings' },
    title,
    { name: 'Original Title', of: ({ ids }) => ids?.originalTitle },
    year,
    tmdbId,
    score,
  ],
};

/** A list as a CSV in a site's form; a film that the catalog lacks by its number alone. */
export function listCsv(
  entries: readonly Listed[],
  site: CsvSite,
  isOf: NonNullable<Column['isOf']>,
  known: ReadonlyMap<FilmId, FilmIds>,
): string {
  const columns = COLUMNS[site].filter((column) => column.isOf === undefined || column.isOf === isOf);
  const rows = entries.map((entry, at) => {
    const row = { ...entry, ids: known.get(entry.film), place: at + 1 };
    return columns.map(({ of }) => cell(of(row)));
  });
  return [columns.map(({ name }) => name), ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}

function cell(value: unknown): string {
  const text = String(value ?? '');
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
