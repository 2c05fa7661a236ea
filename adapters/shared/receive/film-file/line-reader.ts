import { type IsoDate, isIsoDate } from '../../../../src/domain/calendar.ts';
import type { FilmLine } from '../../../../src/domain/film-file.ts';
import { SCORES } from '../../../../src/domain/own-films.ts';
import type { Columns } from './columns.ts';
import type { ListsFor } from './lists-for.ts';
import type { CsvRow } from './split-rows.ts';

type Name = Columns extends ReadonlyMap<infer K, number> ? K : never;
type Cell = (column: Name) => string;

const LONGEST_TITLE = 200;
const IMDB_ID = /^tt\d{5,12}$/;
const DIGITS = /^\d{1,9}$/;
const YEAR = /^(?:18|19|20|21)\d\d$/;
const DECIMAL = /^\d{1,2}(?:[.,]\d{1,2})?$/;
// Line ends and other signs that steer are none of a title's.
const CONTROLS = /\p{C}+/gu;

/** Of IMDb's kinds of titles, in whichever language it names them, those that are none of films. */
const NO_FILM = /seri|episod|game|juego|podcast/i;

/** Reads a row as a film; undefined for one that names none, or whose year or rating is out of what there is. */
export function lineReader(
  columns: Columns,
  { lists, needsRating }: ListsFor,
): (row: CsvRow) => FilmLine | undefined {
  return ({ cells, line }) => {
    const cell: Cell = (column) => (cells[columns.get(column) ?? -1] ?? '').trim();
    const names = namesIn(cell);
    const rating = ratingIn(cell);
    if (!names || rating === 'none' || (needsRating && !rating)) return undefined;
    return { line, ...names, lists: rating ? [...new Set([...lists, ...ratedLists(lists)])] : lists, rating };
  };
}

/** Whoever rated a film has seen it; one on a list of those to be watched stays there alone. */
function ratedLists(lists: FilmLine['lists']): FilmLine['lists'] {
  return lists.includes('watch') ? [] : ['seen'];
}

function namesIn(cell: Cell): Omit<FilmLine, 'line' | 'lists' | 'rating'> | undefined {
  const [title, originalTitle] = [textOf(cell('title')), textOf(cell('originalTitle'))];
  const imdbId = IMDB_ID.test(cell('imdbId')) ? cell('imdbId') : undefined;
  const tmdbId = DIGITS.test(cell('tmdbId')) ? Number(cell('tmdbId')) : undefined;
  const isYear = cell('year') === '' || YEAR.test(cell('year'));
  if (!isYear || (title === undefined && imdbId === undefined && tmdbId === undefined)) return undefined;
  const year = cell('year') === '' ? undefined : Number(cell('year'));
  const isFilm = !NO_FILM.test(cell('kind'));
  return { title, originalTitle, year, imdbId, tmdbId, ...(isFilm ? {} : { isSeries: true }) };
}

function textOf(cell: string): string | undefined {
  const text = cell.replace(CONTROLS, ' ').trim().slice(0, LONGEST_TITLE);
  return text === '' ? undefined : text;
}

/** Undefined where the row has none; "none" where it has one that is out of bounds. */
function ratingIn(cell: Cell): FilmLine['rating'] | 'none' {
  const scores = [
    [cell('score'), 1],
    [cell('ofTen'), 1],
    [cell('ofFive'), 2],
  ] as const;
  const [typed, times] = scores.find(([text]) => text !== '') ?? [];
  if (typed === undefined || times === undefined) return undefined;
  const score = DECIMAL.test(typed) ? Number(typed.replace(',', '.')) * times : Number.NaN;
  const isScore = score >= SCORES.least && score <= SCORES.most && score % SCORES.step === 0;
  return isScore ? { score, on: dayOf(cell('ratedOn')) ?? dayOf(cell('watchedOn')) } : 'none';
}

function dayOf(text: string): IsoDate | undefined {
  return isIsoDate(text) ? text : undefined;
}
