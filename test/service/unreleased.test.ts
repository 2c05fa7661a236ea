import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Catalog, isCatalogFault, openCatalog } from '../../src/catalog/catalog.ts';
import { plainText } from '../../src/message/plain-text.ts';
import type { Butaca } from '../../src/service/butaca.ts';
import { openTestButaca, sampleCatalog } from '../catalogs.ts';
import { build } from '../etl/catalog.ts';
import { writeDetails } from '../etl/data-folder.ts';

const drama = { genres: [{ id: 18, name: 'Drama' }] };
const crew = [{ id: 6, name: 'Berta Lumen', job: 'Director' }];
const cast = [{ id: 5, name: 'Anita Faro', order: 0 }];
const made = (id: number, title: string, release_date: string, more: object = {}) => ({
  ...{ id, title, release_date, status: 'Released', runtime: 100, vote_count: 400 + id, vote_average: 7 },
  ...{ revenue: 5e6 + id, budget: 1e6 },
  ...{ original_language: 'en', overview: 'A keeper restores a lighthouse lamp.', credits: { cast, crew } },
  ...drama,
  ...more,
});

const SAGA = { id: 77, name: 'Lighthouse Collection' };

/** Eight films of 2024, and three to come that every figure would show if it counted them. */
const films = [
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((id) =>
    made(id, `Lighthouse Part ${id}`, `2024-03-0${id}`, id > 6 ? { belongs_to_collection: SAGA } : {}),
  ),
  made(20, 'Lanternfall', '2024-12-24', { vote_count: 99_999, revenue: 9e9, belongs_to_collection: SAGA }),
  made(21, 'Duskwater', '2024-03-03', { status: 'Post Production', vote_count: 99_999 }),
  made(22, 'Hollowtide', '', { status: 'Planned' }),
];
const COMING = ['Lanternfall', 'Duskwater', 'Hollowtide'];

let catalog: Catalog;
let butaca: Butaca;
beforeAll(async () => {
  const opened = openCatalog((await build(writeDetails(films))).out);
  if (isCatalogFault(opened)) throw new Error(opened.message);
  catalog = opened;
  butaca = openTestButaca(catalog);
});
afterAll(() => catalog.close());

const ask = (text: string, of = butaca) => of.ask(text, { user: text, conversation: text });

describe('a film that has not come out', () => {
  it.each([
    ['how many films came out in 2024?', { count: 8 }],
    ['how many movies came out in March?', { count: 8 }],
    ['how many movies came out in December?', { count: 0 }],
    ['how many drama movies came out in 2024?', { count: 8 }],
  ])('is in no count: %s', async (text, answer) => {
    expect((await ask(text)).answer).toMatchObject(answer);
  });

  it.each([
    'top 10 highest grossing movies',
    'top 10 most voted movies',
    'best drama movies',
    'movies about a lighthouse keeper',
    'movies like Lighthouse Part 1',
    'recommend me something',
    'director Berta Lumen',
    'actor Anita Faro',
    'Lighthouse saga',
  ])('is in no answer: %s', async (text) => {
    const reply = await ask(text);
    const said = plainText(reply.message) + JSON.stringify(reply.answer) + JSON.stringify(reply.items);
    for (const title of COMING) expect(said).not.toContain(title);
    expect(said, 'the question was answered').toMatch(/Lighthouse/);
  });

  it.each([
    ['film Lanternfall', 'It has not come out yet.', 'December 24, 2024'],
    ['film Duskwater', 'It has not come out yet.', 'Berta Lumen'],
    ['película Hollowtide', 'Todavía no se estrenó.', 'Anita Faro'],
    ['who directed Lanternfall?', 'It has not come out yet.', 'Berta Lumen'],
  ])('has a card that says so: %s', async (text, said, fact) => {
    const reply = await ask(text);
    expect(reply.problem).toBeNull();
    expect(plainText(reply.message)).toContain(said);
    expect(plainText(reply.message)).toContain(fact);
  });

  it.each([
    ['score of Lanternfall', 'It has not come out yet: it is announced for December 24, 2024.'],
    ['votes for Hollowtide', 'It has not come out yet, and has no date.'],
    ['movies like Lanternfall', 'It has not come out yet'],
    ['parecidas a Lanternfall', 'Todavía no se estrenó: está anunciada para el 24 de diciembre de 2024.'],
    ['compare Lanternfall with Lighthouse Part 1', 'It has not come out yet'],
  ])('has no figures, and its card is one tap away: %s', async (text, said) => {
    const reply = await ask(text);
    expect(reply.problem).toMatchObject({ problem: 'unreleased' });
    expect(plainText(reply.message)).toContain(said);
    expect(reply.next[0]?.request.kind).toBe('film');
  });

  it('is no film that others are like beside one that is out', async () => {
    const asker = { user: 'likes', conversation: 'likes', locale: 'en' } as const;
    const { problem, next } = await butaca.answer({ kind: 'similar', film: 1, films: [2, 20] }, asker);
    expect(problem).toMatchObject({ problem: 'unreleased', film: { title: 'Lanternfall' } });
    expect(next[0]?.request).toEqual({ kind: 'film', film: 20 });
  });

  it('is found while its title is being typed', () => {
    const found = butaca.suggest('film', 'film', 'lanternf', 'en');
    expect(found).toEqual([{ name: 'Lanternfall (2024)', value: 'id:20' }]);
  });
});

describe('the day of the data', () => {
  it.each([
    ['score of Oppenheimer', 'data up to July 31, 2017'],
    ['puntaje de Oppenheimer', 'datos hasta el 31 de julio de 2017'],
    ['how many films came out in 2023', 'I cannot tell: my data ends on July 31, 2017'],
    ['¿cuántas películas salieron en 2023?', 'No lo sé: tengo datos hasta el 31 de julio de 2017'],
    ['what can you do?', 'Data up to July 31, 2017'],
    ["what's the score of Toy Story?", "TMDB's of July 31, 2017"],
  ])('is said: %s', async (text, said) => {
    const reply = await ask(text, openTestButaca(sampleCatalog()));
    expect(plainText(reply.message)).toContain(said);
  });

  it('is not said where the question ends before it', async () => {
    const reply = await ask('how many films came out in 1999?', openTestButaca(sampleCatalog()));
    expect(plainText(reply.message)).not.toContain('Data up to');
  });

  it.each(['who directed Oppenheimer?', 'movies like oppenheimer', 'votes for Oppenheimer'])(
    'is said in the middle of a conversation too, and the film last spoken of is not meant: %s',
    async (text) => {
      const sample = openTestButaca(sampleCatalog());
      const asker = { user: text, conversation: text };
      await sample.ask('tell me about Gladiator', asker);
      const { problem, message } = await sample.ask(text, asker);
      expect(problem).toMatchObject({ problem: 'unknown', slot: 'film' });
      expect(plainText(message)).toContain('data up to July 31, 2017');
    },
  );
});
