import { afterAll, describe, expect, test } from 'vitest';
import { jsonAnswer } from '../../adapters/shared/render/json-answer.ts';
import type { FilmFilter } from '../../src/catalog/films/film-filter.ts';
import type { FilmId } from '../../src/domain/film.ts';
import { questions } from '../../src/questions/index.ts';
import type { AnyRequest } from '../../src/questions/question.ts';
import type { SlotValues } from '../../src/slots/slot.ts';
import { filmsBySql } from '../catalog/filter-oracle.ts';
import { sampleCatalog } from '../catalogs.ts';
import { openService, talkTo, textOf } from '../service/talk.ts';

const catalog = sampleCatalog();
afterAll(() => catalog.close());
const service = openService(catalog);
const ask = (text: string) => talkTo(service).ask(text);

const idOf = (table: 'company' | 'collection' | 'person' | 'film', name: string): number => {
  const column = table === 'film' ? 'title' : 'name';
  const row = catalog.one<{ name: string }, { id: number }>(
    `SELECT id FROM ${table} WHERE ${column} = @name`,
  )({ name });
  return row?.id ?? Number.NaN;
};
const PIXAR = idOf('company', 'Pixar Animation Studios');
const MARVEL = idOf('company', 'Marvel Studios');
const STAR_WARS = idOf('collection', 'Star Wars Collection');
const ROCKY = idOf('collection', 'Rocky Collection');

/** What is heard beside the kind, without what a list is ranked by. */
async function heard(text: string): Promise<Readonly<Record<string, unknown>>> {
  const { request } = await ask(text);
  const { kind: _, metric: __, ...filters }: SlotValues = request ?? {};
  return filters;
}

describe('A sentence narrows films', () => {
  test.each<readonly [string, FilmFilter]>([
    // how long
    ['comedias de más de dos horas', { genre: 'Comedy', minRuntime: 121 }],
    ['dramas that run at least two and a half hours', { genre: 'Drama', minRuntime: 150 }],
    ['a western of under 100 minutes', { genre: 'Western', maxRuntime: 99 }],
    ['terror que no pase de hora y media', { genre: 'Horror', maxRuntime: 90 }],
    ['thrillers between 100 and 120 minutes', { genre: 'Thriller', minRuntime: 100, maxRuntime: 120 }],
    ['una comedia larga', { genre: 'Comedy', minRuntime: 150 }],
    ['long war movies', { genre: 'War', minRuntime: 150 }],
    // how good
    ['dramas rated above 8', { genre: 'Drama', minScore: 8.1 }],
    ['dramas rated at least a 7', { genre: 'Drama', minScore: 7 }],
    ['dramas que tengan más de un 7', { genre: 'Drama', minScore: 7.1 }],
    ['comedias de 7 o más', { genre: 'Comedy', minScore: 7 }],
    ['horror con menos de 6 puntos', { genre: 'Horror', maxScore: 5.9 }],
    ['dramas bien puntuados', { genre: 'Drama', minScore: 7 }],
    ['highly rated westerns', { genre: 'Western', minScore: 7 }],
    ['comedies with a score between 6 and 7.5', { genre: 'Comedy', minScore: 6, maxScore: 7.5 }],
    // how known
    ['dramas with more than 3,000 votes', { genre: 'Drama', minVotes: 3001 }],
    ['comedias con hasta 900 votos', { genre: 'Comedy', maxVotes: 900 }],
    ['famous thrillers', { genre: 'Thriller', minVotes: 2000 }],
    ['dramas muy conocidos', { genre: 'Drama', minVotes: 2000 }],
    // who made them, by a word that is an everyday one too
    ['action movies but not the Marvel ones', { genre: 'Action', excludeCompany: MARVEL }],
    // money
    ['dramas que costaron menos de 15 millones', { genre: 'Drama', maxBudget: 14_999_999 }],
    ['comedies that made over $200M', { genre: 'Comedy', minRevenue: 200_000_001 }],
    [
      'thrillers que recaudaron al menos mil millones de dólares',
      { genre: 'Thriller', minRevenue: 1_000_000_000 },
    ],
    ['low budget horror', { genre: 'Horror', maxBudget: 5_000_000 }],
    // studios and sagas
    ['películas de Pixar', { company: PIXAR }],
    ['comedies not from Pixar', { genre: 'Comedy', excludeCompany: PIXAR }],
    ['las mejores de Star Wars', { collection: STAR_WARS }],
    [
      'las de ciencia ficción sin la saga Star Wars',
      { genre: 'Science Fiction', excludeCollection: STAR_WARS },
    ],
    // what they are not
    ['thrillers sin Harrison Ford', { genre: 'Thriller', excludePerson: idOf('person', 'Harrison Ford') }],
    [
      'dramas not directed by Steven Spielberg',
      { genre: 'Drama', excludePerson: idOf('person', 'Steven Spielberg') },
    ],
    ['dramas en los que no actúe Tom Hanks', { genre: 'Drama', excludePerson: idOf('person', 'Tom Hanks') }],
    [
      'dramas sin Tom Hanks ni Meg Ryan',
      { genre: 'Drama', excludePerson: [idOf('person', 'Tom Hanks'), idOf('person', 'Meg Ryan')] },
    ],
    ['a drama that is not Titanic', { genre: 'Drama', excludeFilm: idOf('film', 'Titanic') as FilmId }],
    ['non-American dramas', { genre: 'Drama', excludeCountry: 'US' }],
    ['comedias que no sean en inglés', { genre: 'Comedy', excludeLanguage: 'en' }],
  ])('%s', async (text, filter) => {
    expect(await heard(text)).toEqual(filter);
  });

  test('counts of what it says agree with SQL', async () => {
    for (const [text, filter] of [
      ['how many dramas are longer than three hours', { genre: 'Drama', minRuntime: 181 }],
      ['cuántas comedias tienen más de 7 puntos', { genre: 'Comedy', minScore: 7.1 }],
      ['how many Rocky films are there that score over 6', { collection: ROCKY, minScore: 6.1 }],
      ['cuántas de terror recaudaron más de 100 millones', { genre: 'Horror', minRevenue: 100_000_001 }],
    ] as const) {
      const { request, answer } = await ask(text);
      expect([text, request]).toMatchObject([text, filter]);
      const films = filmsBySql(catalog, filter).length;
      expect(films).toBeGreaterThan(0);
      if (request?.kind === 'filmsInPeriod') expect([text, answer]).toEqual([text, { count: films }]);
    }
  });

  test('hidden gems are good, known by few, and the title says so', async () => {
    const { request, message } = await ask('hidden gems from the 60s');
    expect(request).toMatchObject({ minScore: 7, minVotes: 30, maxVotes: 500, from: '1960-01-01' });
    expect(textOf({ message })).toContain('with 500 votes at most');
  });
});

describe('What begins like a negation or a bound and is none', () => {
  test.each([
    ['No Country for Old Men', 'film'],
    ['movies like No Country for Old Men', 'similar'],
  ])('%s is a title', async (text, kind) => {
    const { request } = await ask(text);
    expect(request).toMatchObject({ kind, film: idOf('film', 'No Country for Old Men') });
    expect(request).not.toHaveProperty('excludeFilm');
  });

  test('"al menos con" wants somebody, "la más larga" ranks', async () => {
    expect(await heard('algo al menos con Tom Hanks')).toMatchObject({ person: idOf('person', 'Tom Hanks') });
    expect((await ask('la película más larga'))?.request).toEqual({ kind: 'top', metric: 'runtime' });
  });

  test('a saga is no filter where only an everyday word of its name is said', async () => {
    expect(await heard('I love horror movies')).toEqual({ genre: 'Horror' });
  });
});

describe('Rankings by date and money', () => {
  test.each([
    ['newest Tom Hanks film', { kind: 'top', metric: 'date', person: 31 }],
    ['lo último de Spielberg', { kind: 'top', metric: 'date', person: 488 }],
    ['the first film of Spielberg', { kind: 'top', metric: 'date', order: 'asc', person: 488 }],
    ['la más barata de terror', { kind: 'top', metric: 'budget', order: 'asc', genre: 'Horror' }],
    ['which Rocky film made the most', { kind: 'top', metric: 'revenue', collection: ROCKY }],
  ])('%s', async (text, request) => {
    expect((await ask(text)).request).toEqual(request);
  });
});

describe('A studio', () => {
  test('is all its companies: Disney is more than its first', async () => {
    const disney = idOf('company', 'Walt Disney Pictures');
    const { answer } = await talkTo(service).answer({ kind: 'filmsInPeriod', company: disney });
    const [all, first] = [
      "name LIKE 'Walt Disney%' OR name LIKE 'Disney%'",
      "name = 'Walt Disney Pictures'",
    ].map(
      (where) =>
        catalog.one<Record<string, never>, { films: number }>(
          `SELECT count(DISTINCT film_id) AS films FROM film_company JOIN company ON id = company_id WHERE ${where}`,
        )({})?.films ?? 0,
    );
    expect(all).toBeGreaterThan(first ?? 0);
    expect(answer).toEqual({ count: all });
  });

  test('is shown by its name', async () => {
    const reply = await ask('the best Pixar films');
    const shown = jsonAnswer('', reply, { catalog, questions } as never).request as AnyRequest;
    expect(shown['company']).toEqual({ id: PIXAR, name: 'Pixar Animation Studios' });
    expect(textOf(reply)).toContain('by Pixar Animation Studios');
  });
});
