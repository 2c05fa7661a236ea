import { afterAll, expect, test } from 'vitest';
import { sampleCatalog } from '../catalogs.ts';
import { openService, talkTo, textOf } from './talk.ts';

const catalog = sampleCatalog();
const service = openService(catalog);
afterAll(() => catalog.close());

test.each([
  ['cuántas películas mudas hay', 'No tuve en cuenta: «mudas».'],
  ['something like Seven Samurai but wooden', 'Not taken into account: “wooden”.'],
])('a figure for less than was asked says so: "%s"', async (text, note) => {
  expect(textOf(await talkTo(service).ask(text))).toContain(note);
});

test.each([
  ['who directed the silent movie Heat', 'film', ['silent']],
  ['cuántos votos tiene la Titanic muda', 'votes', ['muda']],
  ['puntaje de la Alien mexicana', 'score', ['mexicana']],
  ['return of the actor Tom Hanks in submarines', 'actor', ['submarines']],
  ['compare Alien with Aliens in zeppelins', 'compare', ['zeppelins']],
  ['saga Harry Potter remasterizada', 'saga', ['remasterizada']],
])('words that may narrow a question are told in every kind: "%s"', async (text, kind, ignored) => {
  const reply = await talkTo(service).ask(text);
  expect(reply.request?.kind).toBe(kind);
  expect(reply.ignored).toEqual(ignored);
  expect(reply.request).not.toHaveProperty('role');
  expect(textOf(reply)).toMatch(/No tuve en cuenta|Not taken into account/);
});

test.each([
  'tell me about the movie Heat please',
  'hola! me decís por favor qué puntaje le dieron a Titanic? gracias',
  'hey dude, how many people voted for Alien on tmdb?',
  'my mom wants to know who directed Alien',
  'quería saber cuánto le pusieron a Toy Story',
  'the score of Alien, I meant',
  'cuántos votos lleva Toy Story hasta ahora',
  'cuántas películas de terror hay',
  'hola, decime por favor cuántas pelis salieron en mayo',
  'movies like Alien',
  'score of Alien, dear',
])('nothing is said of words that change no figure: "%s"', async (text) => {
  expect(textOf(await talkTo(service).ask(text))).not.toMatch(/No tuve en cuenta|Not taken into account/);
});

test.each([
  ['pelis en cartelera', 'mis datos llegan hasta el'],
  ['movies coming out tomorrow', 'my data ends on'],
])('what is on now is declined with the end of the data: "%s"', async (text, said) => {
  const reply = await talkTo(service).ask(text);
  expect(reply.request).toEqual({ kind: 'declined', topic: 'nowPlaying' });
  expect(textOf(reply)).toContain(said);
});

test.each([
  ['estrenos del primer trimestre de 2008', 'entre el 1 de enero de 2008 y el 31 de marzo de 2008'],
  ['premieres between 2008 and 2010', 'between 2008 and 2010'],
])('a period is named in whole years or by its days, never half and half: "%s"', async (text, said) => {
  expect(textOf(await talkTo(service).ask(text))).toContain(said);
});

test.each(['pelis con DiCaprio y Kate Winslet', 'movies with DiCaprio and Kate Winslet'])(
  'people who are introduced as such are no story: "%s"',
  async (text) => {
    expect((await talkTo(service).ask(text)).request).toMatchObject({
      kind: 'filmography',
      person: 6193,
      withPerson: 204,
    });
  },
);

test.each([
  ['the dark night votes', 'votes', { film: 155 }],
  ['christopher nolan joints', 'filmography', { person: 525 }],
  ['star wars episode 5 rating', 'score', { film: 1891 }],
])(
  'a mistyped title is more than a piece of it, and no word is bent into another title: "%s"',
  async (text, kind, slots) => {
    expect((await talkTo(service).ask(text)).request).toMatchObject({ kind, ...slots });
  },
);
