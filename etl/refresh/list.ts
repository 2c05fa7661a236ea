import { z } from 'zod';
import { addDays, type IsoDate } from '../../src/domain/calendar.ts';
import { type Failure, failure, isFailure } from '../failure.ts';
import type { Get, Query } from './client.ts';

/** TMDB tells changes of 14 days at once, and 500 pages of any list. */
const DAYS_AT_ONCE = 13;
const MOST_PAGES = 500;

const pageSchema = z.object({
  results: z.array(z.object({ id: z.number().int().positive(), adult: z.boolean().nullish() })),
  total_pages: z.number().int().nonnegative(),
});

/** Days of which TMDB has more than it gives: what was beyond is not known. */
export type Listing = { readonly cut: readonly IsoDate[] };

/**
 * Reads the lists of films changed, and of films released, from one day to another, in steps of some days: `on` gets
 * each step's ids and its last day.
 */
export async function listFilms(
  get: Get,
  { from, to }: { readonly from: IsoDate; readonly to: IsoDate },
  on: (ids: readonly number[], until: IsoDate) => void,
): Promise<Listing | Failure> {
  const cut = new Set<IsoDate>();
  for (let start = from; start <= to; ) {
    const end = min(addDays(start, DAYS_AT_ONCE), to);
    const ids = new Set<number>();
    for (const list of [CHANGED, RELEASED]) {
      const found = await listBetween(get, list, start, end);
      if (isFailure(found)) return found;
      for (const id of found.ids) ids.add(id);
      for (const day of found.cut) cut.add(day);
    }
    on([...ids], end);
    start = addDays(end, 1);
  }
  return { cut: [...cut] };
}

type List = { readonly path: string; readonly query: (from: IsoDate, to: IsoDate) => Query };

const CHANGED: List = {
  path: '/movie/changes',
  query: (from, to) => ({ start_date: from, end_date: to }),
};
const RELEASED: List = {
  path: '/discover/movie',
  query: (from, to) => ({
    'primary_release_date.gte': from,
    'primary_release_date.lte': to,
    include_adult: 'false',
    sort_by: 'primary_release_date.asc',
  }),
};

type Found = { readonly ids: readonly number[]; readonly cut: readonly IsoDate[] };

/** Halves the days while their list is longer than TMDB gives; of a single day all is read that there is to read. */
async function listBetween(get: Get, list: List, from: IsoDate, to: IsoDate): Promise<Found | Failure> {
  const isDay = from === to;
  const found = await pages(get, list.path, list.query(from, to), isDay);
  if (isFailure(found)) return found;
  if (found.isWhole || isDay) return { ids: found.ids, cut: found.isWhole ? [] : [from] };
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
  const middle = addDays(from, Math.floor(days / 2));
  const first = await listBetween(get, list, from, middle);
  if (isFailure(first)) return first;
  const second = await listBetween(get, list, addDays(middle, 1), to);
  if (isFailure(second)) return second;
  return { ids: [...first.ids, ...second.ids], cut: [...first.cut, ...second.cut] };
}

type Listed = { readonly ids: readonly number[]; readonly isWhole: boolean };

/** The ids of a list; none where it is too long, but for `anyLength`. */
async function pages(get: Get, path: string, query: Query, anyLength: boolean): Promise<Listed | Failure> {
  const ids: number[] = [];
  for (let page = 1; ; page++) {
    const answer = await get(path, { ...query, page });
    if (isFailure(answer)) return answer;
    const { data } = pageSchema.safeParse(answer);
    if (!data) return failure('service', `TMDB's answer to ${path} is no list of films`);
    const isWhole = data.total_pages <= MOST_PAGES;
    if (!isWhole && !anyLength) return { ids, isWhole };
    ids.push(...data.results.flatMap(({ id, adult }) => (adult ? [] : [id])));
    if (page >= Math.min(data.total_pages, MOST_PAGES)) return { ids, isWhole };
  }
}

function min(a: IsoDate, b: IsoDate): IsoDate {
  return a < b ? a : b;
}
