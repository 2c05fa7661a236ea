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

/**
 * Reads the lists of films changed, and of films released, from one day to another, in steps of some days: `on` gets
 * each step's ids and its last day.
 */
export async function listFilms(
  get: Get,
  { from, to }: { readonly from: IsoDate; readonly to: IsoDate },
  on: (ids: readonly number[], until: IsoDate) => void,
): Promise<Failure | undefined> {
  for (let start = from; start <= to; ) {
    const end = min(addDays(start, DAYS_AT_ONCE), to);
    const changed = await pages(get, '/movie/changes', { start_date: start, end_date: end });
    if (isFailure(changed)) return changed;
    const released = await releasedBetween(get, start, end);
    if (isFailure(released)) return released;
    on([...new Set([...changed.ids, ...released])], end);
    start = addDays(end, 1);
  }
  return undefined;
}

/** Halves the days while their list is longer than TMDB gives. */
async function releasedBetween(get: Get, from: IsoDate, to: IsoDate): Promise<readonly number[] | Failure> {
  const dates = { 'primary_release_date.gte': from, 'primary_release_date.lte': to };
  const found = await pages(get, '/discover/movie', {
    ...dates,
    include_adult: 'false',
    sort_by: 'primary_release_date.asc',
  });
  if (isFailure(found)) return found;
  if (found.isWhole || from === to) return found.ids;
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
  const middle = addDays(from, Math.floor(days / 2));
  const [first, second] = [
    await releasedBetween(get, from, middle),
    await releasedBetween(get, addDays(middle, 1), to),
  ];
  if (isFailure(first)) return first;
  return isFailure(second) ? second : [...first, ...second];
}

type Listed = { readonly ids: readonly number[]; readonly isWhole: boolean };

async function pages(get: Get, path: string, query: Query): Promise<Listed | Failure> {
  const ids: number[] = [];
  for (let page = 1; ; page++) {
    const answer = await get(path, { ...query, page });
    if (isFailure(answer)) return answer;
    const { data } = pageSchema.safeParse(answer);
    if (!data) return failure('service', `TMDB's answer to ${path} is no list of films`);
    if (page === 1 && data.total_pages > MOST_PAGES && path === '/discover/movie')
      return { ids, isWhole: false };
    ids.push(...data.results.flatMap(({ id, adult }) => (adult ? [] : [id])));
    if (page >= Math.min(data.total_pages, MOST_PAGES)) return { ids, isWhole: true };
  }
}

function min(a: IsoDate, b: IsoDate): IsoDate {
  return a < b ? a : b;
}
