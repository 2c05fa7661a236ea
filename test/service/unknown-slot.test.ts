import { afterAll, expect, test } from 'vitest';
import { sampleCatalog } from '../catalogs.ts';
import { openService, talkTo } from './talk.ts';

const catalog = sampleCatalog();
const service = openService(catalog);
afterAll(() => catalog.close());

test.each([
  ['filmsOnWeekday', 'Zzyzxqua'],
  ['filmsInMonth', 'Zzyzxqua'],
  ['saga', 'Zzyzxqua Zorp'],
])('what is no film is not answered with the nearest films: %s %s', async (kind, typed) => {
  const { problem, next } = await talkTo(service).command(kind, typed);
  expect(problem).toMatchObject({ problem: 'unknown' });
  const nearest = problem?.problem === 'unknown' ? problem.nearest : [];
  expect(nearest.filter((one) => 'year' in one)).toEqual([]);
  expect(next.every(({ request }) => request['weekday'] === undefined)).toBe(true);
});
