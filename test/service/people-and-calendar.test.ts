import { afterAll, describe, expect, test } from 'vitest';
import type { AnyRequest } from '../../src/questions/question.ts';
import type { Reply } from '../../src/service/reply/reply.ts';
import { filmsBySql } from '../catalog/filter-oracle.ts';
import { sampleCatalog } from '../catalogs.ts';
import { listOf, openService, talkTo, textOf } from './talk.ts';

const catalog = sampleCatalog();
afterAll(() => catalog.close());
const service = openService(catalog);
const answer = (request: AnyRequest) => talkTo(service, 'en').answer(request);
const ask = (text: string) => talkTo(service).ask(text);
const rowsOf = ({ message }: Reply): readonly (readonly string[])[] =>
  message.blocks.flatMap((block) => (block.type === 'table' ? block.rows : []));
const sql = <R>(text: string): readonly R[] => catalog.all<Record<string, never>, R>(text)({});

const [HANKS, SPIELBERG, EASTWOOD, TOY_STORY] = [31, 488, 190, 862];

describe('The films of a person', () => {
  test.each([
    ['everything Alfred Hitchcock directed', { person: 2636, role: 'director' }],
    ['filmografía de Leonardo DiCaprio', { person: 6193 }],
    ['what else has Martin Scorsese directed', { person: 1032, role: 'director' }],
  ])('are what is asked for by "%s"', async (text, request) => {
    expect((await ask(text)).request).toMatchObject({ kind: 'filmography', ...request });
  });

  test.each([
    { person: HANKS },
    { person: EASTWOOD, role: 'director' },
    { person: HANKS, genre: 'Comedy', from: '1990-01-01', to: '1999-12-31' },
    { person: HANKS, role: 'actor', withPerson: SPIELBERG, withRole: 'director' },
  ] as const)('come the newest first, all of them, page by page: %j', async (filter) => {
    const films = filmsBySql(catalog, filter, '1', 'release_date DESC, vote_count DESC');
    const shown: number[] = [];
    let request: AnyRequest | undefined = { kind: 'filmography', ...filter, n: 7 };
    while (request) {
      const reply: Reply = await answer(request);
      expect(reply.answer).toMatchObject({ person: { id: filter.person }, count: films.length });
      shown.push(...reply.items.map(({ id }) => id));
      request = reply.next.find(({ label }) => label === 'More')?.request;
    }
    expect(shown).toEqual(films);
  });

  test('have the returns of the same role one tap away', async () => {
    const { next } = await answer({ kind: 'filmography', person: EASTWOOD, role: 'director' });
    expect(next).toContainEqual({ label: 'As a director', request: { kind: 'director', person: EASTWOOD } });
    const bare = await answer({ kind: 'filmography', person: EASTWOOD });
    expect(bare.next).toContainEqual({
      label: 'Their return',
      request: { kind: 'person', person: EASTWOOD },
    });
  });

  test.each(['retorno de Tom Hanks', 'Tom Hanks', 'how profitable is Tom Hanks'])(
    'are not what "%s" asks for',
    async (text) => {
      expect(['person', 'actor']).toContain((await ask(text)).request?.kind);
    },
  );
});

type Ranked = {
  readonly list: readonly { readonly person: { readonly id: number }; readonly value: number }[];
};
const valuesOf = ({ answer }: Reply): readonly number[] =>
  (answer as Ranked).list.map(({ value }) => Math.round(value * 1e6) / 1e6);

describe('People in order of their films', () => {
  test.each([
    ['who directed the most comedies', { role: 'director', metric: 'films', genre: 'Comedy' }],
    ['mejores directores según puntaje', { role: 'director', metric: 'score' }],
    ['quién actuó en más musicales', { role: 'actor', metric: 'films', genre: 'Music' }],
    ['qué actores recaudaron más', { role: 'actor', metric: 'revenue' }],
  ])('are what is asked for by "%s"', async (text, request) => {
    expect((await ask(text)).request).toMatchObject({ kind: 'topPeople', ...request });
  });

  const FIGURES = {
    films: 'count(*)',
    votes: 'sum(vote_count)',
    revenue: 'sum(revenue)',
    profit: 'sum(revenue - budget)',
    score: 'avg(vote_average)',
  } as const;
  const COUNTED = {
    films: '1',
    votes: '1',
    revenue: 'revenue >= 1000 AND coalesce(budget, 10000) >= 10000',
    profit: 'revenue >= 1000 AND budget >= 10000 AND vote_count >= 20',
    score: 'vote_count >= 50',
  } as const;

  test.each(
    (['actor', 'director'] as const).flatMap((role) =>
      (Object.keys(FIGURES) as (keyof typeof FIGURES)[]).flatMap((metric) =>
        (['desc', 'asc'] as const).map((order) => ({ role, metric, order })),
      ),
    ),
  )('have the figures that SQL has: %j', async ({ role, metric, order }) => {
    const table = role === 'actor' ? 'film_cast' : 'film_director';
    const least = metric === 'films' || metric === 'votes' ? 1 : 5;
    const expected = sql<{ value: number }>(
      `SELECT ${FIGURES[metric]} AS value FROM ${table} JOIN film ON film.id = film_id
       WHERE ${COUNTED[metric]} AND release_date >= '1970-01-01'
       GROUP BY person_id HAVING count(*) >= ${least} ORDER BY value ${order} LIMIT 10`,
    );
    const reply = await answer({ kind: 'topPeople', role, metric, order, from: '1970-01-01' });
    expect(valuesOf(reply)).toEqual(expected.map(({ value }) => Math.round(value * 1e6) / 1e6));
    expect((reply.answer as { floor: { films: number } }).floor.films).toBe(least);
    if (least > 1) expect(textOf(reply).match(/From 5 films/g)).toHaveLength(1);
  });

  test('have the median of the returns, which one film cannot turn', async () => {
    const rows = sql<{ person: number; ratio: number }>(
      `SELECT person_id AS person, 1.0 * revenue / budget AS ratio FROM film_director JOIN film ON film.id = film_id
       WHERE revenue >= 1000 AND budget >= 10000 AND vote_count >= 20 ORDER BY ratio`,
    );
    const people = [...new Set(rows.map(({ person }) => person))];
    const medians = people
      .map((one) => rows.filter(({ person }) => person === one))
      .filter((films) => films.length >= 5)
      .map((films) => {
        const middle = [films[(films.length - 1) >> 1], films[films.length >> 1]];
        return middle.reduce((sum, film) => sum + (film?.ratio ?? 0) / 2, 0);
      })
      .sort((a, b) => b - a)
      .slice(0, 10)
      .map((value) => Math.round(value * 1e6) / 1e6);
    expect(valuesOf(await answer({ kind: 'topPeople', role: 'director', metric: 'return' }))).toEqual(
      medians,
    );
  });

  test('are named with their films one tap away', async () => {
    const { next, items } = await answer({ kind: 'topPeople', role: 'director', metric: 'films' });
    expect(next).toContainEqual({
      label: 'Their films: Steven Spielberg',
      request: { kind: 'filmography', person: SPIELBERG, role: 'director' },
    });
    expect(items).toEqual([]);
  });
});

describe('The calendar of premieres', () => {
  test.each([
    ['which month has the most premieres?', { by: 'month' }],
    ['qué día de la semana se estrena más', { by: 'weekday' }],
    ['cuál fue la década con más musicales', { by: 'decade', genre: 'Music' }],
    ['decades with the most westerns', { by: 'decade', genre: 'Western' }],
    ['estrenos por mes en 1994', { by: 'month', from: '1994-01-01', to: '1994-12-31' }],
    ['the year with the fewest comedies', { by: 'year', order: 'asc', genre: 'Comedy' }],
    ['el año más prolífico de Almodóvar', { by: 'year', person: 309 }],
  ])('is what is asked for by "%s"', async (text, request) => {
    expect((await ask(text)).request).toMatchObject({ kind: 'busiest', ...request });
  });

  const VALUE = { month: 'month', weekday: 'weekday', year: 'year', decade: 'year - year % 10' } as const;

  test.each(
    (Object.keys(VALUE) as (keyof typeof VALUE)[]).flatMap((by) =>
      [{}, { genre: 'Drama' }, { person: HANKS }].map((filter) => ({ by, filter })),
    ),
  )('counts the films that SQL counts: %j', async ({ by, filter }) => {
    const ids = filmsBySql(catalog, filter);
    const counts = sql<{ value: number; count: number }>(
      `SELECT ${VALUE[by]} AS value, count(*) AS count FROM film WHERE id IN (${ids.join()})
       GROUP BY 1 ORDER BY count DESC, value`,
    );
    const reply = await answer({ kind: 'busiest', by, ...filter });
    const { list, count } = reply.answer as { list: { value: number; count: number }[]; count: number };
    expect(count).toBe(ids.length);
    expect(list.filter((one) => one.count > 0)).toEqual(by === 'year' ? counts.slice(0, 10) : counts);
    if (by === 'month') expect(list).toHaveLength(12);
  });

  test('says its figures once, in their own order, its verdict first', async () => {
    const reply = await answer({ kind: 'busiest', by: 'month', from: '1994-01-01', to: '1994-12-31' });
    expect(rowsOf(reply)).toEqual([]);
    const [chart] = reply.message.blocks.filter(({ type }) => type === 'chart');
    expect(chart).not.toHaveProperty('told');
    expect(textOf(reply).split('\n').slice(2, 5).join()).toMatch(/^January.*,February.*,March/);
    const years = await answer({ kind: 'busiest', by: 'year' });
    expect(rowsOf(years)).toHaveLength(10); // of all that the chart has
    const { list } = reply.answer as { list: { count: number }[] };
    expect(textOf(reply).split('\n')[1] ?? '').toContain(`with ${list[0]?.count} film`);
  });

  test.each(['month', 'weekday', 'year', 'decade'])('leads to the films of the first %s', async (by) => {
    const { answer: counted, next } = await answer({ kind: 'busiest', by, genre: 'Comedy' });
    const { list } = counted as { list: { count: number }[] };
    const films = await answer(next[0]?.request ?? { kind: 'help' });
    expect(films.answer).toEqual({ count: list[0]?.count });
  });
});

describe('Who plays whom', () => {
  test.each([
    ['who plays Woody in Toy Story?', { film: TOY_STORY, character: 'Woody' }],
    ['¿qué papel hace Tom Hanks en Toy Story?', { film: TOY_STORY, person: HANKS }],
    ['what part did Tom Hanks play in Toy Story', { film: TOY_STORY, person: HANKS }],
  ])('"%s" is told', async (text, request) => {
    const reply = await ask(text);
    expect(reply.request).toEqual({ kind: 'character', ...request });
    expect(reply.message.title).toContain('Woody (voice)');
    expect(reply.answer).toEqual({
      list: [
        {
          person: { id: HANKS, name: 'Tom Hanks' },
          film: { id: TOY_STORY, title: 'Toy Story', year: 1995 },
          character: 'Woody (voice)',
        },
      ],
    });
  });

  test('all who have played somebody are told, the best known film first', async () => {
    const reply = await ask('which actors have played James Bond?');
    const expected = sql<{ name: string }>(
      `SELECT p.name FROM film_cast c JOIN person p ON p.id = c.person_id JOIN film f ON f.id = c.film_id
       WHERE character LIKE '%James Bond%' ORDER BY f.vote_count DESC`,
    );
    expect(rowsOf(reply).map(([name]) => name)).toEqual(expected.map(({ name }) => name));
    expect(expected.length).toBeGreaterThan(3);
  });

  test('the name is kept nowhere: the film and the person stand for it', async () => {
    const talk = talkTo(service);
    const reply = await talk.ask('¿quién hace de Woody en Toy Story?');
    expect(reply.storable).toEqual({ kind: 'character', film: TOY_STORY, person: HANKS });
    expect(JSON.stringify([reply.next, await talk.remembered()])).not.toMatch(/woody/i);
  });

  test('what the data does not say is not made up', async () => {
    const unknown = await ask('who plays Rumpelstiltskin in Toy Story?');
    expect(unknown.message.title).toContain('I do not know who plays Rumpelstiltskin');
    expect(unknown.answer).toEqual({ list: [] });
    const nobody = await answer({ kind: 'character', film: TOY_STORY, person: SPIELBERG });
    expect(nobody.message.title).toBe('Steven Spielberg is not in the cast of Toy Story (1995).');
    const untold = sql<{ person: number; film: number }>(
      'SELECT person_id AS person, film_id AS film FROM film_cast WHERE character IS NULL LIMIT 1',
    )[0];
    const part = await answer({ kind: 'character', ...untold });
    expect(part.message.title).toContain('but my data does not say as whom');
  });
});

describe('Several films by chance', () => {
  test.each(['give me 4 random ones', 'cuatro al azar'])('"%s" gives so many', async (text) => {
    const reply = await ask(text);
    expect(reply.request).toMatchObject({ kind: 'pick', n: 4 });
    expect(new Set(reply.items.map(({ id }) => id)).size).toBe(4);
    expect(listOf(reply)).toHaveLength(4);
  });

  test('gives as many as there are', async () => {
    const films = filmsBySql(catalog, { genre: 'Western', person: EASTWOOD });
    const { items } = await answer({ kind: 'pick', n: 20, genre: 'Western', person: EASTWOOD });
    expect(items.every(({ id }) => films.includes(id))).toBe(true);
  });
});
