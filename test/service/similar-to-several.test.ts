import { afterAll, describe, expect, test } from 'vitest';
import { jsonAnswer } from '../../adapters/shared/render/json-answer.ts';
import type { FilmFilter } from '../../src/catalog/films/film-filter.ts';
import type { FilmRef } from '../../src/domain/film.ts';
import type { AnyRequest } from '../../src/questions/question.ts';
import { packRequest, unpackRequest } from '../../src/service/request-codec/pack-request.ts';
import { filmsBySql } from '../catalog/filter-oracle.ts';
import { sampleCatalog } from '../catalogs.ts';
import { openService, slotIn, talkTo } from './talk.ts';

const catalog = sampleCatalog();
afterAll(() => catalog.close());
const service = openService(catalog);
const answer = (request: AnyRequest) => talkTo(service, 'en').answer(request);

type Entry = { readonly film: FilmRef; readonly score: number; readonly seed?: FilmRef };
type Figures = { readonly film: FilmRef; readonly list: readonly Entry[]; readonly saga: readonly FilmRef[] };

const [kind, ALIEN, MATRIX, INCEPTION, TOY_STORY] = ['similar', 348, 603, 27205, 862];
const collectionOf = catalog.one<{ id: number }, { saga: number | null }>(
  'SELECT collection_id AS saga FROM film WHERE id = @id',
);
const sagaOf = (id: number): number | null => collectionOf({ id })?.saga ?? null;

describe('Several films are asked about together', () => {
  test.each([
    'movies similar to Alien and The Matrix',
    'parecidas a Alien y Matrix',
    'pelis parecidas a Alien y Matrix sin terror',
    'similares a Alien y Matrix',
  ])('%s: no word of it is left out', async (text) => {
    const reply = await talkTo(service).ask(text);
    expect(reply.request).toMatchObject({ kind, film: ALIEN, films: [MATRIX] });
    expect(reply.ignored).toEqual([]);
  });
});

describe('Films like several', () => {
  const request = { kind, film: ALIEN, films: [TOY_STORY], n: 10 };

  test('have none of them in it, none of their sagas, and one of any other', async () => {
    const { items } = await answer(request);
    expect(items).toHaveLength(10);
    const sagas = items.map(({ id }) => sagaOf(id)).filter((saga) => saga !== null);
    expect(new Set(sagas).size).toBe(sagas.length);
    for (const seed of [ALIEN, TOY_STORY]) {
      expect(items.map(({ id }) => id)).not.toContain(seed);
      expect(sagas).not.toContain(sagaOf(seed));
    }
  });

  test('say of each whose likeness it is, and are of both', async () => {
    const reply = await answer(request);
    const { list } = reply.answer as Figures;
    const seeds = new Set(list.map(({ seed }) => seed?.title));
    expect(seeds).toEqual(new Set(['Alien', 'Toy Story']));
    const [block] = reply.message.blocks;
    const details = block?.type === 'list' ? block.entries.map(({ detail }) => detail) : [];
    expect(details).toHaveLength(10);
    for (const [at, detail] of details.entries())
      expect(detail).toMatch(new RegExp(`^like ${list[at]?.seed?.title} \\(${list[at]?.seed?.year}\\)`));
    expect(reply.message.title).toBe('Films like Alien (1979) and Toy Story (1995)');
    expect(reply.next.map(({ request }) => request)).toContainEqual({
      ...{ kind: 'why', other: list[0]?.film.id, film: list[0]?.seed?.id },
    });
  });

  test('give their sagas on one line, without the films asked about', async () => {
    const { saga } = (await answer({ ...request, films: [TOY_STORY, 679] })).answer as Figures;
    const titles = saga.map(({ title }) => title);
    expect(titles).toEqual(expect.arrayContaining(['Toy Story 2']));
    expect(titles.filter((title) => title === 'Alien' || title === 'Aliens')).toEqual([]);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test('go on to further pages with the same films, none twice', async () => {
    const seen: number[] = [];
    let next: AnyRequest | undefined = { ...request, n: 5, genre: 'Comedy' };
    for (let page = 0; page < 3 && next; page++) {
      const reply = await answer(next);
      seen.push(...reply.items.map(({ id }) => id));
      next = reply.next.map((action) => action.request).find((one) => slotIn(one, 'page') === page + 2);
      expect(next).toMatchObject({ film: ALIEN, films: [TOY_STORY], genre: 'Comedy' });
    }
    expect(new Set(seen).size).toBe(15);
    expect(filmsBySql(catalog, { genre: 'Comedy' })).toEqual(expect.arrayContaining(seen));
  });

  test('are those of one film where no other is said', async () => {
    const one = await answer({ kind, film: ALIEN });
    const same = await answer({ kind, film: ALIEN, films: [ALIEN] });
    expect(same.request).toEqual({ kind, film: ALIEN });
    expect(same.answer).toEqual(one.answer);
    expect((one.answer as Figures).list.every(({ seed }) => seed === undefined)).toBe(true);
  });

  test('are shown in JSON with their titles, and carried by a button', async () => {
    const reply = await answer({ ...request, films: [TOY_STORY, MATRIX], from: '1990-01-01' });
    expect(jsonAnswer('', reply, service.butaca).request).toMatchObject({
      film: { id: ALIEN, title: 'Alien' },
      films: [
        { id: TOY_STORY, title: 'Toy Story' },
        { id: MATRIX, title: 'The Matrix' },
      ],
    });
    expect(unpackRequest(packRequest(reply.request as AnyRequest) ?? '')).toEqual(reply.request);
  });

  test('say so where one of them is in the catalog no longer', async () => {
    const { problem, message } = await answer({ ...request, films: [TOY_STORY, 987_654_321] });
    expect(problem).toMatchObject({ problem: 'unknown', slot: 'films' });
    expect(message.title).toBe('That film is no longer in the catalog.');
  });
});

const FILTERS: readonly FilmFilter[] = [
  { genre: 'Comedy' },
  { genres: ['Action', 'Thriller'] },
  { anyGenres: ['Comedy', 'Romance'], excludeGenres: ['Drama', 'Family'] },
  { person: 6193, role: 'actor' },
  { anyPeople: [31, 62], excludePerson: 3 },
  { language: 'es' },
  { country: 'FR' },
  { from: '1990-01-01', to: '1999-12-31' },
  { maxRuntime: 95 },
];

describe('Films like a film that are to pass a filter', () => {
  test.each(FILTERS)('all do, and are the likest of them: %j', async (filter) => {
    const passing = new Set(filmsBySql(catalog, filter));
    for (const film of [ALIEN, MATRIX, TOY_STORY]) {
      const { items } = await answer({ kind, film, n: 10, ...filter });
      expect(items.length).toBeGreaterThan(0);
      const all = await everyPage({ kind, film, n: 10 });
      // A saga has one film in each list, and another one of it may be the best that passes.
      const passes = all.filter((id) => passing.has(id) && sagaOf(id) === null);
      const found = items.map(({ id }) => id);
      expect([...passing]).toEqual(expect.arrayContaining(found));
      const single = found.filter((id) => sagaOf(id) === null);
      expect(single).toEqual(passes.slice(0, single.length));
    }
  });

  test('are told by the title, in either language', async () => {
    const request = { kind, film: ALIEN, genre: 'Comedy', from: '1990-01-01', to: '1999-12-31' };
    expect((await answer(request)).message.title).toBe(
      'Films like Alien (1979), in comedy, between 1990 and 1999',
    );
    expect((await talkTo(service, 'es').answer(request)).message.title).toBe(
      'Parecidas a Alien, el octavo pasajero (1979), de comedia, entre 1990 y 1999',
    );
  });

  test('are none where nothing passes', async () => {
    for (const films of [undefined, [INCEPTION]]) {
      const { problem, request } = await answer({ kind, film: ALIEN, films, from: '2090-01-01' });
      expect(problem).toEqual({ problem: 'noData', about: 'films' });
      expect(request).toMatchObject({ film: ALIEN, from: '2090-01-01' });
    }
  });

  test('keep the filter when newer ones are wanted, which is offered only where there are any', async () => {
    const { next } = await answer({ kind, film: ALIEN, genre: 'Comedy' });
    expect(next.map(({ request }) => request)).toContainEqual({
      ...{ kind, film: ALIEN, genre: 'Comedy', relation: 'newer' },
    });
    const old = await answer({ kind, film: ALIEN, to: '1975-12-31' });
    expect(old.items.length).toBeGreaterThan(0);
    expect(old.next.filter(({ request }) => slotIn(request, 'relation') === 'newer')).toEqual([]);
  });
});

async function everyPage(request: AnyRequest): Promise<readonly number[]> {
  const all: number[] = [];
  for (let page = 1; ; page++) {
    const { items } = await answer({ ...request, page });
    if (items.length === 0) return all;
    all.push(...items.map(({ id }) => id));
  }
}
