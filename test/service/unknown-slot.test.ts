import { afterAll, expect, test } from 'vitest';
import { sampleCatalog } from '../catalogs.ts';
import { openService, slotIn, talkTo } from './talk.ts';

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
  expect(next.every(({ request }) => slotIn(request, 'weekday') === undefined)).toBe(true);
});

test.each([
  ['film', 'Fri'],
  ['film', 'Release the Alien'],
  ['score', 'Toy Stroy Zorp'],
  ['director', 'Christopher Zorp'],
  ['similar', 'Aliens of Zorp'],
])('each of the nearest is a button: %s %s', async (kind, typed) => {
  const { problem, next } = await talkTo(service).command(kind, typed);
  const nearest = problem?.problem === 'unknown' ? problem.nearest : [];
  const asked = next.map(({ request }) => slotIn(request, 'film') ?? slotIn(request, 'person'));
  expect(asked).toEqual(nearest.map((one) => ('id' in one ? one.id : 0)));
});

test('what was never found under that name leaves buttons for all that is like it', async () => {
  const typed = ['Fri', 'Matri', 'Release the Alien', 'Aliens of Zorp'];
  const found = await Promise.all(typed.map((text) => talkTo(service).command('film', text)));
  expect(found.reduce((sum, { next }) => sum + next.length, 0)).toBeGreaterThan(4);
});

test.each([
  ['retorno del director Christopher Nolan', 'peliculas dirigidas por Zzyzxqua'],
  ['return of director Christopher Nolan', 'movies directed by Zzyzxqua'],
])('after "%s", "%s" asks about nobody who was spoken of', async (first, then) => {
  const talk = talkTo(service);
  await talk.ask(first);
  expect(await talk.ask(then)).toMatchObject({
    request: null,
    problem: { problem: 'unknown', typed: 'Zzyzxqua' },
  });
});
