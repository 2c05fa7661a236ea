import { type IsoDate, isIsoDate } from '../../src/domain/calendar.ts';
import type { FilmId } from '../../src/domain/film.ts';
import { aliasRegions, type FilmRow, type RowAlias } from '../input/rows.ts';
import {
  itemsOf,
  listCell,
  nameItem,
  numberedItem,
  numberedOf,
  oneLine,
  personItem,
  personOf,
  plain,
} from './cells.ts';

/** What a line has of a film, in its order. None of it is prose: there is no place for a sentence. */
export const COLUMNS = [
  ...['id', 'title', 'original', 'date', 'language', 'runtime', 'budget', 'revenue', 'votes', 'mean'],
  ...['popularity', 'genres', 'countries', 'saga', 'keywords', 'companies', 'directors', 'writers'],
  ...['producers', 'cast', 'imdb', 'poster', 'aka', 'source'],
] as const;

export const HEADER = COLUMNS.join('\t');

/** A film's facts: its row without texts and without what only the reading of other sources needs. */
export type FilmFacts = Omit<
  FilmRow,
  'tagline' | 'overview' | 'languageNames' | 'status' | 'origin' | 'countries'
> & {
  readonly releaseDate: IsoDate;
  readonly countries: readonly string[];
  readonly credits: NonNullable<FilmRow['credits']>;
  /** The key of the source of its figures. */
  readonly source: string;
};

/** A line, without its end. */
export function lineOf(film: FilmFacts): string {
  const { credits, collection } = film;
  const names = (list: readonly { readonly name: string }[] = []) =>
    listCell(list.map(({ name }) => nameItem(name)));
  const people = (list: FilmFacts['credits']['directors'] = []) => listCell(list.map(personItem));
  return [
    film.id,
    oneLine(film.title),
    film.originalTitle === film.title ? '' : oneLine(film.originalTitle ?? ''),
    film.releaseDate,
    film.language ?? '',
    ...[film.runtime, film.budget, film.revenue, film.voteCount, film.voteAverage, film.popularity].map(
      figure,
    ),
    names(film.genres),
    listCell(film.countries),
    collection ? numberedItem(collection) : '',
    names(film.keywords),
    names(film.companies),
    people(credits.directors),
    people(credits.writers),
    people(credits.producers),
    listCell(credits.cast.map(personItem)),
    film.imdbId ?? '',
    posterCell(film.posterPath),
    listCell((film.aliases ?? []).map(({ title, region }) => `${nameItem(title)}=${region}`)),
    film.source,
  ].join('\t');
}

/** The film of a line, or undefined where it is none. */
export function filmOfLine(line: string): FilmFacts | undefined {
  const cells = line.split('\t');
  if (cells.length !== COLUMNS.length) return undefined;
  const [
    id = '',
    title = '',
    original = '',
    date = '',
    language = '',
    runtime = '',
    budget = '',
    revenue = '',
    votes = '',
    mean = '',
    popularity = '',
    genres = '',
    countries = '',
    saga = '',
    keywords = '',
    companies = '',
    directors = '',
    writers = '',
    producers = '',
    cast = '',
    imdb = '',
    poster = '',
    aka = '',
    source = '',
  ] = cells;
  if (!/^[1-9]\d*$/.test(id) || title === '' || !isIsoDate(date)) return undefined;
  const { id: sagaId, name: sagaName } = numberedOf(saga);
  return {
    id: Number(id) as FilmId,
    title,
    originalTitle: original || title,
    releaseDate: date,
    language: language || null,
    runtime: figureOf(runtime),
    budget: figureOf(budget),
    revenue: figureOf(revenue),
    voteCount: figureOf(votes) ?? 0,
    voteAverage: figureOf(mean),
    popularity: figureOf(popularity),
    genres: namesOf(genres),
    countries: itemsOf(countries),
    collection: sagaId === null ? null : { id: sagaId, name: sagaName },
    keywords: namesOf(keywords),
    companies: namesOf(companies),
    credits: {
      cast: peopleOf(cast),
      directors: peopleOf(directors),
      writers: peopleOf(writers),
      producers: peopleOf(producers),
      others: [],
    },
    imdbId: imdb || null,
    posterPath: posterOf(poster),
    aliases: itemsOf(aka).map(aliasOf),
    source,
  };
}

function figure(value: number | null): string {
  return value === null ? '' : String(value);
}

function figureOf(cell: string): number | null {
  return cell === '' ? null : Number(cell);
}

function peopleOf(cell: string) {
  return cell === '' ? [] : itemsOf(cell).map(personOf);
}

function namesOf(cell: string) {
  return itemsOf(cell).map((item) => ({ id: null, name: plain(item) }));
}

/** Nearly all are `/….jpg`: only what is between is kept, and any other whole. */
function posterCell(path: string | null): string {
  return path?.match(/^\/([^./]+)\.jpg$/)?.[1] ?? path ?? '';
}

function posterOf(cell: string): string | null {
  if (cell === '') return null;
  return cell.includes('/') ? cell : `/${cell}.jpg`;
}

function aliasOf(item: string): RowAlias {
  const { name, character } = personOf(item);
  return { title: name, region: aliasRegions.find((region) => region === character) ?? '*' };
}
