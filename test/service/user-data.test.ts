import { afterAll, describe, expect, test } from 'vitest';
import type { FilmId } from '../../src/domain/film.ts';
import { fileOf } from '../../src/message/message.ts';
import type { AnyRequest } from '../../src/questions/question.ts';
import type { Reply } from '../../src/service/reply/reply.ts';
import { sampleCatalog } from '../catalogs.ts';
import { openService, talkTo, textOf } from './talk.ts';

const catalog = sampleCatalog();
const service = openService(catalog);
afterAll(() => catalog.close());

describe('What is kept of a conversation', () => {
  test.each([
    'películas sobre un zapatero melancólico que hereda un submarino',
    'movies about a melancholic cobbler who inherits a submarine',
    '¿cómo se llamaba la del tipo que repite el mismo día?',
    'puntaje de Titanicus Maximus',
    'qué tiempo hace en Villa Zapallar',
    'recomendame algo como Titanic, te lo pide Zoraida Pereyra',
  ])('holds no text of the user: %s', async (sentence) => {
    const talk = talkTo(service);
    await talk.ask('puntaje de Avatar');
    await talk.ask(sentence);
    await talk.ask('más');
    const kept = JSON.stringify(await talk.remembered()).toLowerCase();
    expect(kept).not.toContain(sentence.toLowerCase());
    const telling = ['zapatero', 'cobbler', 'submarin', 'repite', 'titanicus', 'zapallar', 'zoraida'];
    for (const word of telling) expect(kept).not.toContain(word);
  });

  test.each(['search'])('holds none after the command /%s either', async (kind) => {
    const talk = talkTo(service);
    const reply = await talk.command(kind, 'un zapatero melancólico que hereda un barco');
    expect(JSON.stringify(await talk.remembered())).not.toMatch(/zapatero|barco/);
    expect(JSON.stringify(reply.next)).not.toMatch(/zapatero|barco/);
  });

  test('a search goes on without its sentence', async () => {
    const talk = talkTo(service);
    const first = await talk.ask('películas sobre viajes en el tiempo');
    const second = await talk.ask('más');
    expect(second.request?.kind).toBe('search');
    expect(second.items.length).toBeGreaterThan(0);
    const ids = [...first.items, ...second.items].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('The language of an answer', () => {
  test('is that of the sentence, whatever was chosen and whatever the client speaks', async () => {
    const talk = talkTo(service, 'es');
    await talk.command('language', 'es');
    expect((await talk.ask('what is the score of Avatar?')).locale).toBe('en');
  });

  test('is the one chosen where the sentence tells none, before the client’s', async () => {
    const talk = talkTo(service, 'es');
    expect((await talk.ask('speak English')).request).toMatchObject({ kind: 'language', locale: 'en' });
    expect((await talk.ask('Titanic')).locale).toBe('en');
    expect((await talk.command('votes', 'Titanic')).locale).toBe('en');
  });

  test('is the client’s where nothing else is known, else Spanish', async () => {
    expect((await talkTo(service, 'en').ask('Titanic')).locale).toBe('en');
    expect((await talkTo(service).ask('Titanic')).locale).toBe('es');
    expect((await talkTo(service, 'en').command('help', '')).locale).toBe('en');
  });

  test('is the one chosen by the words that choose it', async () => {
    for (const [text, title] of [
      ['hablame en inglés', 'Done'],
      ['switch to Spanish', 'Listo'],
    ] as const)
      expect((await talkTo(service).ask(text)).message.title).toBe(title);
  });
});

describe('Seen films', () => {
  test('are noted once, listed and cleared', async () => {
    const talk = talkTo(service);
    await talk.ask('ya vi Titanic');
    await talk.ask('ya vi Titanic');
    await talk.ask('ya vi Avatar');
    expect((await talk.ask('mis vistas')).items.map(({ title }) => title).sort()).toEqual([
      'Avatar',
      'Titanic',
    ]);
    await talk.answer({ kind: 'seen', action: 'clear' });
    expect((await talk.ask('mis vistas')).items).toEqual([]);
  });

  test('are not recommended again', async () => {
    const talk = talkTo(service);
    const [first] = (await talk.ask('parecidas a Matrix')).items;
    await talk.answer({ kind: 'seen', film: first?.id });
    const again = (await talk.ask('parecidas a Matrix')).items;
    expect(again.length).toBeGreaterThan(0);
    expect(again.map(({ id }) => id)).not.toContain(first?.id);
  });
});

describe('Seen films in a ranked list', () => {
  const ids = ({ items }: Reply): readonly number[] => items.map(({ id }) => id);

  test('are left out, which is said, on every page', async () => {
    const talk = talkTo(service);
    const before = await talk.answer({ kind: 'top', metric: 'votes', n: 5 });
    const next = await talk.answer({ kind: 'top', metric: 'votes', n: 5, page: 2 });
    await talk.answer({ kind: 'seen', film: before.items[0]?.id });
    const after = await talk.answer({ kind: 'top', metric: 'votes', n: 5 });
    expect(ids(after)).toEqual([...ids(before), ...ids(next)].slice(1, 6));
    expect(textOf(after)).toContain('Sin las que ya viste');
    expect(textOf(before)).not.toContain('Sin las que ya viste');
    expect(ids(await talk.answer({ kind: 'top', metric: 'votes', n: 5, page: 2 }))[0]).toBe(ids(next)[1]);
  });

  test.each([
    ['no ocultes las vistas', 'oculta las vistas'],
    ['recomendame también las vistas', 'no me recomiendes las vistas'],
    ['include seen films', 'hide seen films'],
    ["don't hide seen films", 'leave seen films out'],
  ])('are there again after “%s”, until “%s”', async (show, hide) => {
    const talk = talkTo(service);
    const before = ids(await talk.answer({ kind: 'top', metric: 'votes' }));
    const similar = ids(await talk.ask('parecidas a Matrix'));
    for (const film of [before[0], similar[0]]) await talk.answer({ kind: 'seen', film });
    expect((await talk.ask(show)).request).toMatchObject({ kind: 'seen', action: 'show' });
    expect(ids(await talk.answer({ kind: 'top', metric: 'votes' }))).toEqual(before);
    expect(ids(await talk.ask('parecidas a Matrix'))).toEqual(similar);
    expect((await talk.ask(hide)).request).toMatchObject({ kind: 'seen', action: 'hide' });
    expect(ids(await talk.answer({ kind: 'top', metric: 'votes' }))).not.toContain(before[0]);
    expect(ids(await talk.ask('parecidas a Matrix'))).not.toContain(similar[0]);
  });

  test('are never the surprise, unless they are to be shown', async () => {
    const talk = talkTo(service);
    const surprise = async () => ids(await talk.answer({ kind: 'pick' }))[0];
    const first = await surprise();
    await talk.answer({ kind: 'seen', film: first });
    expect(await surprise()).not.toBe(first);
    await talk.answer({ kind: 'seen', action: 'show' });
    // No surprise comes twice in one talk: another begins.
    await talk.ask('empecemos de nuevo');
    expect(await surprise()).toBe(first);
  });
});

describe('An export', () => {
  test('is everything that is kept, as a file, with the titles of seen films beside their numbers', async () => {
    const talk = talkTo(service);
    await talk.ask('ya vi Titanic');
    await talk.ask('hablame en español');
    const reply = await talk.ask('exportar mis datos');
    const file = fileOf(reply.message);
    expect([file?.name, file?.mediaType]).toEqual(['butaca-export.json', 'application/json']);
    const data = JSON.parse(file?.content ?? '');
    expect(data).toMatchObject({
      locale: 'es',
      seen: [597],
      films: [{ id: 597, title: 'Titanic', year: 1997 }],
      conversation: { film: { id: 597 } },
      askedThisMinute: 0,
    });
    expect(reply.answer).toEqual({ data });
  });

  test('is whole and valid JSON however long it is', async () => {
    const talk = talkTo(service);
    const films = catalog.all<Record<string, never>, { id: FilmId }>('SELECT id FROM film ORDER BY id')({});
    for (const { id } of films) await talk.answer({ kind: 'seen', film: id });
    const data = JSON.parse(fileOf((await talk.answer({ kind: 'export' })).message)?.content ?? '');
    expect(data.seen).toEqual(films.map(({ id }) => id));
    expect(data.films).toHaveLength(films.length);
    expect(films.length).toBeGreaterThan(500);
  });
});

describe('The list of seen films', () => {
  test('has pages, each with the next one tap away, numbered through, and none is lost', async () => {
    const talk = talkTo(service, 'en');
    const films = catalog.all<Record<string, never>, { id: FilmId }>('SELECT id FROM film LIMIT 25')({});
    for (const { id } of films) await talk.answer({ kind: 'seen', film: id });
    const shown: number[] = [];
    const numbers: number[] = [];
    let next: AnyRequest | undefined = { kind: 'seen' };
    while (next) {
      const reply: Reply = await talk.answer(next);
      shown.push(...reply.items.map(({ id }) => id));
      numbers.push(...reply.message.blocks.flatMap((block) => (block.type === 'list' ? [block.from] : [])));
      next = reply.next.find(({ label }) => label === 'More')?.request;
      expect(reply.answer).toMatchObject({ total: films.length });
    }
    expect(numbers).toEqual([1, 11, 21]);
    expect(shown).toEqual(films.map(({ id }) => id));
    expect((await talk.answer({ kind: 'seen', page: 4 })).problem).toMatchObject({ problem: 'noData' });
  });

  test('goes on after "más", and changes nothing by it', async () => {
    const talk = talkTo(service);
    const films = catalog.all<Record<string, never>, { id: FilmId }>('SELECT id FROM film LIMIT 12')({});
    for (const { id } of films) await talk.answer({ kind: 'seen', film: id });
    await talk.ask('mis vistas');
    expect((await talk.ask('más')).items.map(({ id }) => id)).toEqual(films.slice(10).map(({ id }) => id));
  });
});
