import { afterAll, describe, expect, test } from 'vitest';
import { readRequest } from '../../adapters/shared/receive/read-request.ts';
import { jsonAnswer } from '../../adapters/shared/render/json-answer.ts';
import type { FilmFilter } from '../../src/catalog/films/film-filter.ts';
import type { Locale } from '../../src/domain/locale.ts';
import type { AnyRequest } from '../../src/questions/question.ts';
import { packRequest, unpackRequest } from '../../src/service/request-codec/pack-request.ts';
import { filmsBySql } from '../catalog/filter-oracle.ts';
import { sampleCatalog } from '../catalogs.ts';
import { openService, talkTo, textOf } from './talk.ts';

const catalog = sampleCatalog();
afterAll(() => catalog.close());
const service = openService(catalog);
const answer = (request: AnyRequest, locale: Locale = 'en') => talkTo(service, locale).answer(request);
const titleOf = async (request: AnyRequest, locale: Locale = 'en') =>
  (await answer(request, locale)).message.title;

const [HANKS, DICAPRIO, CRUZ, EASTWOOD, CHAPLIN, SPIELBERG] = [31, 6193, 955, 190, 13848, 488];

const FILTERS: readonly FilmFilter[] = [
  { genres: ['Comedy', 'Romance'] },
  { anyGenres: ['Comedy', 'Action'] },
  { excludeGenres: ['Horror', 'War'] },
  { genre: 'Drama', anyGenres: ['War', 'History'], excludeGenre: 'Romance', from: '1990-01-01' },
  { person: HANKS, role: 'actor', withPerson: SPIELBERG, withRole: 'director' },
  {
    person: HANKS,
    role: 'actor',
    withPerson: SPIELBERG,
    withRole: 'director',
    people: [{ person: DICAPRIO }],
  },
  { person: CHAPLIN, role: 'director', withPerson: CHAPLIN, withRole: 'actor' },
  { anyPeople: [HANKS, DICAPRIO, CRUZ] },
  { person: EASTWOOD, role: 'actor', excludePerson: 4 },
  { genres: ['Drama', 'Crime'], anyPeople: [EASTWOOD, DICAPRIO], maxRuntime: 170 },
];

describe('A request that says several genres or people', () => {
  test.each(FILTERS)('counts the films that SQL counts: %j', async (filter) => {
    const films = filmsBySql(catalog, filter);
    expect(films.length).toBeGreaterThan(0);
    expect((await answer({ kind: 'filmsInPeriod', ...filter })).answer).toEqual({ count: films.length });
  });

  test.each(FILTERS)('lists and picks no others: %j', async (filter) => {
    const films = filmsBySql(catalog, filter);
    const requests = [
      { kind: 'top', metric: 'votes', n: 20, ...filter },
      { kind: 'search', query: 'love and war', ...filter },
      { kind: 'pick', ...filter },
      { kind: 'filmsInMonth', month: 10, page: 1, ...filter },
      { kind: 'similar', film: 13, n: 10, ...filter },
    ];
    for (const request of requests) {
      const { items, problem } = await answer(request);
      // A count of nothing is an answer.
      if (items.length === 0 && request.kind !== 'filmsInMonth')
        expect(problem).toEqual({ problem: 'noData', about: 'films' });
      for (const { id } of items) expect(films).toContain(id);
    }
  });

  test('means the same by a list of one as by the one', async () => {
    const requests = [
      [{ genres: ['Comedy'] }, { genre: 'Comedy' }],
      [{ anyGenres: ['Comedy'] }, { genre: 'Comedy' }],
      [{ genre: 'Comedy', genres: ['Comedy', 'Romance'] }, { genres: ['Comedy', 'Romance'] }],
      [{ excludeGenre: 'War', excludeGenres: ['War'] }, { excludeGenre: 'War' }],
      [{ people: [{ person: HANKS, role: 'actor' }] }, { person: HANKS, role: 'actor' }],
      [{ anyPeople: [HANKS] }, { person: HANKS }],
      [
        { person: HANKS, people: [{ person: SPIELBERG, role: 'director' }, { person: HANKS }] },
        { person: HANKS, withPerson: SPIELBERG, withRole: 'director' },
      ],
    ] as const;
    for (const [given, meant] of requests) {
      const { request } = await answer({ kind: 'filmsInPeriod', ...given });
      expect(request).toEqual({ kind: 'filmsInPeriod', ...meant });
    }
  });

  test('that knows nobody of a number says so', async () => {
    const nobody = 987_654_321;
    for (const filter of [
      { anyPeople: [HANKS, nobody] },
      { person: HANKS, withPerson: CRUZ, people: [{ person: nobody }] },
      { excludePerson: nobody },
    ]) {
      const reply = await answer({ kind: 'filmsInPeriod', ...filter });
      expect(reply.problem).toMatchObject({ problem: 'unknown', typed: `id:${nobody}` });
      expect(reply.message.title).toBe('That person is no longer in the catalog.');
    }
  });
});

test.each([
  [{ genres: ['Comedy', 'Romance'] }, 'in comedy and romance', 'de comedia y romance'],
  [{ anyGenres: ['Comedy', 'Action'] }, 'in comedy or action', 'de comedia o acción'],
  [{ excludeGenres: ['Horror', 'War'] }, 'without horror or war', 'sin terror ni guerra'],
  [
    { person: HANKS, role: 'actor', withPerson: SPIELBERG, withRole: 'director' },
    'with Tom Hanks, directed by Steven Spielberg',
    'con Tom Hanks, dirigidas por Steven Spielberg',
  ],
  [
    { person: HANKS, withPerson: SPIELBERG, people: [{ person: DICAPRIO }] },
    'by or with Tom Hanks, Steven Spielberg, and Leonardo DiCaprio',
    'de o con Tom Hanks, Steven Spielberg y Leonardo DiCaprio',
  ],
  [
    { anyPeople: [HANKS, CRUZ] },
    'by or with Tom Hanks or Penélope Cruz',
    'de o con Tom Hanks o Penélope Cruz',
  ],
  [{ genre: 'Drama', excludePerson: HANKS }, 'in drama, without Tom Hanks', 'de drama, sin Tom Hanks'],
])('A list says what it is made of: %j', async (filter, en, es) => {
  const request = { kind: 'top', metric: 'votes', ...filter };
  expect(await titleOf(request)).toBe(`The most voted films ${en}`);
  expect(await titleOf(request, 'es')).toBe(`Las más votadas ${es}`);
  expect(textOf(await answer({ kind: 'filmsInPeriod', ...filter }))).toContain(en);
  expect(textOf(await answer({ kind: 'pick', ...filter }))).toContain(`Picked among the best ${en}.`);
  const search = { kind: 'search', query: 'war family pilot', ...filter };
  expect(await titleOf(search)).toBe(`From what you tell (${en}), it may be`);
});

describe('In JSON', () => {
  const shown = async (request: AnyRequest) => jsonAnswer('', await answer(request), service.butaca).request;

  test('one genre stands in its own field and in the list, several in the list alone', async () => {
    const [kind, metric] = ['top', 'score'];
    expect(await shown({ kind, metric, genre: 'Comedy', excludeGenre: 'War' })).toEqual({
      ...{ kind, metric, genre: 'Comedy', genres: ['Comedy'] },
      ...{ excludeGenre: 'War', excludeGenres: ['War'] },
    });
    const several = { genres: ['Comedy', 'Drama'], excludeGenres: ['War', 'Horror'] };
    expect(await shown({ kind, metric, ...several })).toEqual({ kind, metric, ...several });
  });

  test('people have their names, each with its role', async () => {
    const filter = FILTERS[5] as FilmFilter;
    expect(await shown({ kind: 'filmsInPeriod', ...filter, excludePerson: CRUZ })).toEqual({
      kind: 'filmsInPeriod',
      person: { id: HANKS, name: 'Tom Hanks' },
      role: 'actor',
      withPerson: { id: SPIELBERG, name: 'Steven Spielberg' },
      withRole: 'director',
      people: [{ person: { id: DICAPRIO, name: 'Leonardo DiCaprio' } }],
      excludePerson: { id: CRUZ, name: 'Penélope Cruz' },
    });
  });

  test.each([...FILTERS, { genre: 'Comedy', excludeGenre: 'War' }])(
    'a request can be sent in again as it is shown: %j',
    async (filter) => {
      const reply = await answer({ kind: 'filmsInPeriod', ...filter });
      const { request } = jsonAnswer('', reply, service.butaca);
      const read = readRequest(request as AnyRequest, service.butaca.questions);
      expect(read).toEqual(reply.request);
    },
  );
});

test.each(FILTERS)('A button carries it to the same answer: %j', async (filter) => {
  const asked = await answer({ kind: 'filmsInPeriod', ...filter });
  const pressed = unpackRequest(packRequest(asked.request as AnyRequest) ?? '');
  expect(pressed).toEqual(asked.request);
  expect((await answer(pressed as AnyRequest)).answer).toEqual(asked.answer);
});
