import { afterAll, describe, expect, test } from 'vitest';
import { sampleCatalog } from '../catalogs.ts';
import { openService, talkTo } from './talk.ts';

const catalog = sampleCatalog();
const service = openService(catalog);
afterAll(() => catalog.close());
const heard = async (text: string) => (await talkTo(service).ask(text)).request;

describe('A clause that only says more of what was named', () => {
  test.each([
    ['cuántos votos tiene Titanic, la del barco ese', 'votes', 597],
    ['films like Titanic, you know the boat one', 'similar', 597],
    ['puntaje de Alien, esa de la nave', 'score', 348],
    ['who directed Alien (the spaceship one)?', 'film', 348],
  ])('is no question of its own: %s', async (text, kind, film) => {
    expect(await heard(text)).toMatchObject({ kind, film });
  });

  test.each([
    ['parecidas a Alien, sin terror', { kind: 'similar', film: 348, excludeGenre: 'Horror' }],
    ['puntaje de Titanic, la de 1953', { kind: 'score', film: 16535 }],
  ])('is heard where it narrows: %s', async (text, request) => {
    expect(await heard(text)).toMatchObject(request);
  });
});

describe('A sequel that is not there', () => {
  test.each([
    ['puntaje de Titanic parte 7', 'Titanic parte 7'],
    ['how many votes does Inception part two have', 'Inception part two'],
    ['score of Inception 5', 'Inception 5'],
    ['gladiator 2', 'gladiator 2'],
  ])('is not taken for the film before it: %s', async (text, typed) => {
    const { problem } = await talkTo(service).ask(text);
    expect(problem).toMatchObject({ problem: 'unknown', slot: 'film', typed });
  });

  test('leaves films with a number in their title alone', async () => {
    expect(await heard('votos de Toy Story 2')).toMatchObject({ kind: 'votes', film: 863 });
    expect(await heard('parecidas a Titanic, 3')).toMatchObject({ kind: 'similar', film: 597 });
  });
});

describe('Another surprise', () => {
  test('is never the same film, though chance says so', async () => {
    const talk = talkTo(service);
    const first = await talk.ask('sorprendeme');
    const second = await talk.ask('otra');
    expect(second.request?.kind).toBe('pick');
    expect(second.items[0]?.id).not.toBe(first.items[0]?.id);
  });
});
