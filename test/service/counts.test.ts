import { afterAll, describe, expect, test } from 'vitest';
import type { AnyRequest } from '../../src/questions/question.ts';
import { sampleCatalog } from '../catalogs.ts';
import { openService, slotIn, type Talk, talkTo, textOf } from './talk.ts';

const catalog = sampleCatalog();
const service = openService(catalog);
afterAll(() => catalog.close());

const count = (where: string): number =>
  catalog.one<Record<string, never>, { films: number }>(
    `SELECT count(*) AS films FROM film f WHERE ${where}`,
  )({})?.films ?? 0;

describe('Counts', () => {
  test.each([
    ['¿cuántas películas se estrenaron en enero?', 'month = 1'],
    ['how many films premiered in October 1999?', 'month = 10 AND year = 1999'],
    ['¿cuántas salieron un viernes 13?', 'weekday = 4 AND day = 13'],
    ['how many movies came out on a Monday?', 'weekday = 0'],
    ['¿cuántas películas hay de los 90?', 'year BETWEEN 1990 AND 1999'],
    ['how many films since 2010?', 'year >= 2010'],
    ['¿cuántas antes de 1950?', 'year < 1950'],
    ['how many films came out on December 25?', 'month = 12 AND day = 25'],
    ['¿cuántas películas tenés?', '1'],
    ['how many films are there?', '1'],
    [
      '¿cuántas películas francesas hay?',
      "language = 'fr' OR id IN (SELECT film_id FROM film_country WHERE country_code = 'FR')",
    ],
    ['how many movies under 90 minutes?', 'runtime < 90'],
  ])('%s', async (text, where) => {
    const reply = await talkTo(service).ask(text);
    const { count: told } = reply.answer as { count: number };
    if (where.includes('OR')) expect(told).toBeLessThanOrEqual(count(where));
    else expect(told).toBe(count(where));
    expect(told).toBeGreaterThan(0);
  });

  test('the months of all years add up to all films, and so do the weekdays', async () => {
    const talk = talkTo(service);
    const sum = async (kind: string, slot: string, values: readonly number[]): Promise<number> => {
      let total = 0;
      for (const value of values)
        total += ((await talk.answer({ kind, [slot]: value })).answer as { count: number }).count;
      return total;
    };
    const all = count('1');
    expect(await sum('filmsInMonth', 'month', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])).toBe(all);
    expect(await sum('filmsOnWeekday', 'weekday', [0, 1, 2, 3, 4, 5, 6])).toBe(all);
  });
});

async function allPages(talk: Talk, first: AnyRequest): Promise<readonly { id: number }[]> {
  const shown: { id: number }[] = [];
  let request: AnyRequest | undefined = first;
  while (request) {
    const page: number = Number(request['page']);
    const reply = await talk.answer(request);
    shown.push(...reply.items);
    request = reply.next.find(({ request: next }) => slotIn(next, 'page') === page + 1)?.request;
  }
  return shown;
}

describe('The films behind a count', () => {
  test('are listed to the last one by the buttons, most-voted first and none twice', async () => {
    const talk = talkTo(service);
    for (const text of ['¿cuántas películas se estrenaron en mayo?', 'how many horror films since 1970?']) {
      const { answer, next } = await talk.ask(text);
      const films = await allPages(talk, next[0]?.request ?? { kind: 'help' });
      expect(films.length).toBe((answer as { count: number }).count);
      expect(new Set(films.map(({ id }) => id)).size).toBe(films.length);
      const votes = films.map(({ id }) => votesOf(id));
      expect(votes).toEqual([...votes].sort((a, b) => b - a));
    }
  });

  test('are shown under the count where the question is which', async () => {
    const reply = await talkTo(service).ask('¿qué películas se estrenaron en mayo de 1999?');
    expect(reply.items.map(({ year }) => year)).toEqual(reply.items.map(() => 1999));
    expect(reply.items.length).toBeGreaterThan(0);
  });

  test.each([
    ['¿cuántas películas se estrenaron en mayo?', 'ver cuáles', 'más'],
    ['how many films premiered in May?', 'show them', 'more'],
  ])('are shown after "%s" where one types "%s", and go on with "%s"', async (text, show, more) => {
    const talk = talkTo(service);
    await talk.ask(text);
    const first = await talk.ask(show);
    const second = await talk.ask(more);
    expect([first.items.length, second.items.length]).toEqual([10, 10]);
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(20);
    expect(textOf(second)).toContain('11. ');
  });

  test('are none where there are none, and it is said', async () => {
    const reply = await talkTo(service, 'en').ask('how many westerns in Japanese came out in 1895?');
    expect(reply.answer).toEqual({ count: 0 });
    expect(textOf(reply)).toContain('0 films');
  });

  test.each([
    'how many films came out in 1850?',
    'how many films came out in October 1850?',
    '¿cuántas películas en 2077?',
  ])('are none in a year without films; the year is not left out: %s', async (text) => {
    expect((await talkTo(service).ask(text)).answer).toEqual({ count: 0 });
  });

  test('a number of votes is no year', async () => {
    const { request } = await talkTo(service).ask('¿cuántas películas con más de 2000 votos?');
    expect(request).not.toMatchObject({ from: '2000-01-01' });
  });
});

function votesOf(id: number): number {
  return (
    catalog.one<{ id: number }, { votes: number }>('SELECT vote_count AS votes FROM film WHERE id = @id')({
      id,
    })?.votes ?? 0
  );
}
