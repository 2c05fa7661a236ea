import { afterAll, describe, expect, test } from 'vitest';
import { sampleCatalog } from '../catalogs.ts';
import { openService, slotIn, talkTo } from './talk.ts';

const catalog = sampleCatalog();
const service = openService(catalog);
afterAll(() => catalog.close());

const TWO_FILMS = ['compare', 'why'];
const BEGINNINGS: readonly (readonly string[])[] = [
  ['puntaje de Alien'],
  ['compará Alien con Aliens'],
  ['parecidas a Alien'],
  ['sorprendeme'],
  ['puntaje de Alien', 'puntaje de Titanic'],
  ['parecidas a Alien', 'la segunda', 'la segunda'],
  ['las 10 mejores de los 90', 'la primera'],
];

describe('A question about two films never takes one twice', () => {
  test.each(BEGINNINGS)('without words, after %s', async (...texts) => {
    const talk = talkTo(service);
    for (const text of texts) await talk.ask(text);
    // Each of them, again and again: what is answered is spoken of, too.
    for (const kind of [...TWO_FILMS, ...TWO_FILMS, 'similar', ...TWO_FILMS]) {
      const { request, problem } = await talk.command(kind, '');
      if (TWO_FILMS.includes(kind) && !problem)
        expect(slotIn(request, 'film')).not.toBe(slotIn(request, 'other'));
    }
  });

  test.each(BEGINNINGS)('with one film, after %s', async (...texts) => {
    const talk = talkTo(service);
    for (const text of texts) await talk.ask(text);
    for (const kind of TWO_FILMS) {
      for (const title of ['Alien', 'Titanic', 'id:348']) {
        const { request, problem } = await talk.command(kind, title);
        if (!problem) expect(slotIn(request, 'film')).not.toBe(slotIn(request, 'other'));
      }
    }
  });

  test('a form with one field takes the other film from what was spoken of', async () => {
    const asker = { user: 'two', conversation: 'two' };
    await service.butaca.ask('puntaje de Alien', asker);
    const { request } = await service.butaca.fill('compare', new Map([['film', 'Aliens']]), asker);
    expect(request).toMatchObject({ film: 679, other: 348 });
    const same = await service.butaca.fill('compare', new Map([['film', 'Alien']]), asker);
    expect(slotIn(same.request, 'other')).not.toBe(348);
  });

  test.each(TWO_FILMS)('%s asks for the other where both are one', async (kind) => {
    const reply = await talkTo(service).answer({ kind, film: 348, other: 348 });
    expect(reply.problem).toEqual({ problem: 'missing', slot: 'other' });
  });
});
