import { afterAll, describe, expect, test } from 'vitest';
import type { Locale } from '../../src/domain/locale.ts';
import { sampleCatalog } from '../catalogs.ts';
import { listOf, openService, slotIn, talkTo, textOf } from './talk.ts';

const catalog = sampleCatalog();
const service = openService(catalog);
afterAll(() => catalog.close());

describe('A title that several films share', () => {
  test.each<[Locale, string, string]>([
    ['es', 'puntaje de Titanic', 'También: Titanic (1953)'],
    ['en', 'score of Titanic', 'Also: Titanic (1953)'],
    ['es', '¿cuántos votos tiene King Kong?', 'King Kong (1933)'],
    ['en', 'who directed King Kong?', 'King Kong (1933)'],
  ])('answers the most-voted one in %s and says the others: %s', async (locale, text, said) => {
    const reply = await talkTo(service, locale).ask(text);
    expect(textOf(reply)).toContain(said);
    const [other] = reply.alternatives;
    expect(textOf(reply).startsWith(`${other?.title} (${other?.year})`)).toBe(false);
  });

  test('has every other film one tap away', async () => {
    const talk = talkTo(service, 'en');
    const { alternatives, next } = await talk.ask('votes for Titanic');
    const [other] = alternatives;
    const button = next.find(({ request }) => slotIn(request, 'film') === other?.id);
    expect(button?.label).toBe('Titanic (1953)');
    const reply = await talk.answer(button?.request ?? { kind: 'help' });
    expect(reply.answer).toMatchObject({ film: { title: 'Titanic', year: 1953 } });
  });

  test('names the year that was asked for, and no other film then is the answer', async () => {
    for (const text of [
      'score of Titanic 1953',
      'puntaje de Titanic (1953)',
      'votos de la Titanic de 1953',
    ]) {
      expect((await talkTo(service).ask(text)).answer, text).toMatchObject({ film: { year: 1953 } });
    }
  });

  test('is told after a command as after a sentence', async () => {
    const reply = await talkTo(service, 'en').command('votes', 'Titanic');
    expect(reply.answer).toMatchObject({ film: { title: 'Titanic', year: 1997 } });
    expect(reply.alternatives.map(({ year }) => year)).toContain(1953);
  });
});

describe('A title that is not there', () => {
  test.each<[Locale, string, string]>([
    ['es', 'puntaje de Titanicus Maximus', 'No encuentro'],
    ['en', 'score of Titanicus Maximus', 'I cannot find'],
    ['es', 'parecidas a Matrixología Zeta', 'No encuentro'],
    ['en', 'votes for Godfatherless Warriorz', 'I cannot find'],
  ])('is said to be missing in %s, with the nearest ones: %s', async (locale, text, said) => {
    const reply = await talkTo(service, locale).ask(text);
    expect(reply.problem).toMatchObject({ problem: 'unknown', slot: 'film' });
    expect(textOf(reply)).toContain(said);
    expect(listOf(reply).length).toBeGreaterThan(0);
    expect(listOf(reply).every((entry) => /\(\d{4}\)$/.test(entry))).toBe(true);
  });

  test.each([
    '¿quién dirigió Matrixología Zeta?',
    'who directed Titanicus Maximus?',
    'how long is Titanicus Maximus?',
    'when was Godfatherless Warriorz released?',
  ])('is said to be missing after the words of a fact as well: %s', async (text) => {
    const { problem } = await talkTo(service).ask(text);
    expect(problem).toMatchObject({ problem: 'unknown', slot: 'film' });
  });

  test.each([
    'puntaje de Blorptastic 7',
    'who directed Blorptastic 7?',
    'how many votes does Blorptastic 7 have?',
  ])('is not answered with the film that its number happens to name: %s', async (text) => {
    expect((await talkTo(service).ask(text)).answer).toBeNull();
  });

  test('is no other film where its words are common ones', async () => {
    const { answer, problem } = await talkTo(service).ask('puntaje de El retorno del calamar gris');
    expect(answer).toBeNull();
    expect(['unknown', 'notUnderstood']).toContain(problem?.problem);
  });

  test('after a command is the words typed, with the nearest ones', async () => {
    const { problem } = await talkTo(service).command('votes', 'Titanicus Maximus');
    expect(problem).toMatchObject({ problem: 'unknown', slot: 'film', typed: 'Titanicus Maximus' });
    expect(problem?.problem === 'unknown' && problem.nearest.length).toBeGreaterThan(0);
  });

  test('a person who is not there gets people', async () => {
    const reply = await talkTo(service).command('actor', 'Tom Hankerton Zzz');
    expect(reply.problem).toMatchObject({ problem: 'unknown', slot: 'person' });
    expect(listOf(reply)).toContain('Tom Hanks');
  });
});

const FOREIGN_TO_FILMS: readonly (readonly [Locale, string])[] = [
  ['es', 'asdf qwer zxcv'],
  ['es', 'poneme música de jazz'],
  ['es', '¿cuánto es la raíz cuadrada de dos por siete?'],
  ['en', 'blargh fnord quux'],
  ['en', "what's 25 times 4"],
  ['es', 'me duele la rodilla izquierda'],
];

describe('A sentence that is not understood', () => {
  test.each(FOREIGN_TO_FILMS)('gets three examples that work, in %s: %s', async (locale, text) => {
    const reply = await talkTo(service, locale).ask(text);
    expect(reply.request).toBeNull();
    expect(reply.problem).toEqual({ problem: 'notUnderstood' });
    const examples = listOf(reply);
    expect(examples).toHaveLength(3);
    for (const example of examples) {
      const answered = await talkTo(service, locale).ask(example);
      expect([answered.problem, answered.locale], example).toEqual([null, locale]);
    }
  });

  test.each(['what is the weather like tomorrow?', 'what is the capital of France?'])(
    'is not taken for a description of a film: %s',
    async (text) => {
      const { request } = await talkTo(service, 'en').ask(text);
      expect(request).toEqual({ kind: 'declined', topic: 'other' });
    },
  );

  test.each<[Locale, string]>([
    ['es', '¿qué tiempo hace mañana en Rosario?'],
    ['es', '¿quién ganó el partido de ayer?'],
    ['en', 'who won the football match yesterday?'],
    ['en', 'order me a pizza with extra cheese'],
  ])('is declined in words where it lies beyond films, in %s: %s', async (locale, text) => {
    const reply = await talkTo(service, locale).ask(text);
    expect([reply.request, reply.problem, reply.locale]).toEqual([
      { kind: 'declined', topic: 'other' },
      null,
      locale,
    ]);
    expect(textOf(reply)).toMatch(locale === 'es' ? /películas/ : /films/);
  });
});
