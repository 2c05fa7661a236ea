import { afterAll, describe, expect, test } from 'vitest';
import { jsonAnswer } from '../../adapters/shared/render/json-answer.ts';
import type { FilmFilter } from '../../src/catalog/films/film-filter.ts';
import type { AnyRequest } from '../../src/questions/question.ts';
import { filmsBySql } from '../catalog/filter-oracle.ts';
import { sampleCatalog } from '../catalogs.ts';
import { openService, talkTo, textOf } from './talk.ts';

const catalog = sampleCatalog();
afterAll(() => catalog.close());
const service = openService(catalog);
const answer = (request: AnyRequest) => talkTo(service, 'en').answer(request);
const ask = (text: string) => talkTo(service).ask(text);

const [TITANIC, AVATAR, GUMP, TOY_STORY] = [597, 19995, 13, 862];

describe('Whether something is so of a film', () => {
  test.each([
    ['is Toy Story a comedy?', { film: TOY_STORY, genre: 'Comedy' }, true],
    ['¿Forrest Gump es de 1999?', { film: GUMP, from: '1999-01-01', to: '1999-12-31' }, false],
    ['is Titanic a comedy?', { film: TITANIC, genre: 'Comedy' }, false],
    ['is Tom Hanks in Titanic?', { film: TITANIC, person: 31 }, false],
    ['did Spielberg direct Titanic?', { film: TITANIC, person: 488, role: 'director' }, false],
    ['was Titanic from the 90s?', { film: TITANIC, from: '1990-01-01', to: '1999-12-31' }, true],
  ])('"%s"', async (text, request, holds) => {
    const reply = await ask(text);
    expect(reply.request).toEqual({ kind: 'check', ...request });
    expect(reply.answer).toMatchObject({ holds });
    expect(reply.message.title).toMatch(holds ? /^(?:Yes|Sí)\. / : /^No\. /);
  });

  const FILTERS: readonly FilmFilter[] = [
    { genre: 'Comedy' },
    { excludeGenre: 'Drama' },
    { person: 31 },
    { person: 31, role: 'actor' },
    { person: 488, role: 'director' },
    { from: '1994-01-01', to: '1997-12-31' },
    { maxRuntime: 150 },
    { language: 'en' },
    { country: 'US' },
  ];

  test.each(FILTERS)('is as SQL has it, whichever filter is asked about: %j', async (filter) => {
    const films = new Set(filmsBySql(catalog, filter));
    for (const film of [TITANIC, AVATAR, GUMP, TOY_STORY]) {
      const reply = await answer({ kind: 'check', film, ...filter });
      expect([film, (reply.answer as { holds: boolean }).holds]).toEqual([film, films.has(film)]);
    }
  });

  test('comes with the fact', async () => {
    const reply = await answer({ kind: 'check', film: GUMP, person: 31, role: 'director' });
    expect(reply.answer).toEqual({
      film: { id: GUMP, title: 'Forrest Gump', year: 1994 },
      holds: false,
      facts: { director: ['Robert Zemeckis'] },
    });
    expect(textOf(reply)).toContain('Robert Zemeckis');
  });

  test('what is not known is neither yes nor no', async () => {
    const [film] = catalog.all<Record<string, never>, { id: number }>(
      'SELECT id FROM film WHERE id NOT IN (SELECT film_id FROM film_cast) LIMIT 1',
    )({});
    const asked = { kind: 'check', film: film?.id, person: 31, role: 'actor' };
    const { problem, answer: told } = await answer(asked);
    expect([problem, told]).toEqual([{ problem: 'noData', about: 'cast' }, null]);
  });
});

describe('A comparison', () => {
  test.each([
    ['did Titanic make more than Avatar?', 'No: Titanic (1997) $1.85 billion, Avatar (2009) $2.79 billion'],
    ['¿Titanic dura más que Avatar?', 'Sí: Titanic (1997) 3 h 14 min, Avatar (2009) 2 h 42 min'],
    [
      '¿recaudó más Titanic que Avatar?',
      'No: Titanic (1997) USD 1,845 millones, Avatar (2009) USD 2,788 millones',
    ],
    ['which is older, Avatar or Titanic', 'Titanic (1997) Nov 18, 1997, Avatar (2009) Dec 10, 2009'],
  ])('"%s" begins with its verdict', async (text, title) => {
    expect((await ask(text)).message.title.replaceAll('\u00a0', ' ')).toBe(title);
  });

  test('tells which of them it is, and whether what was said is so', async () => {
    const both = { kind: 'compare', film: TITANIC, other: AVATAR };
    const longer = await answer({ ...both, aspect: 'runtime', claim: 'first' });
    expect(longer.answer).toMatchObject({ winner: { id: TITANIC }, holds: true });
    const shorter = await answer({ ...both, aspect: 'runtime', order: 'asc' });
    expect(shorter.answer).toMatchObject({ winner: { id: AVATAR }, holds: null });
    expect((await answer(both)).answer).toMatchObject({ winner: null, holds: null });
  });
});

describe('What the data cannot tell', () => {
  test.each([
    ['who wrote the screenplay of Titanic', 'writers', TITANIC],
    ['did Titanic win an oscar', 'awards', TITANIC],
    ['is Avatar suitable for a ten year old', 'ageRating', AVATAR],
    ['una serie para mirar', 'series', undefined],
    ['la banda sonora de Titanic', 'soundtrack', TITANIC],
    ['una frase famosa de Forrest Gump', 'quotes', GUMP],
    ['mostrame el tráiler de Avatar', 'trailer', AVATAR],
    ['where can I stream Forrest Gump', 'whereToWatch', GUMP],
    ['qué dan en el cine', 'nowPlaying', undefined],
    ["what's the weather like", 'other', undefined],
  ])('"%s" is declined in one sentence', async (text, topic, film) => {
    const reply = await ask(text);
    expect(reply.request).toEqual({ kind: 'declined', topic, ...(film === undefined ? {} : { film }) });
    expect(reply.problem).toBeNull();
    expect(reply.message.title).toMatch(/^[^.]+\.$/);
    expect(reply.items).toEqual([]);
  });

  test('comes with a link to who can, where the film is known', async () => {
    const reply = await answer({ kind: 'declined', topic: 'awards', film: TITANIC });
    expect(reply.answer).toEqual({ link: 'https://www.imdb.com/title/tt0120338/awards', writers: [] });
    expect(textOf(reply)).toContain('https://www.imdb.com/title/tt0120338/awards');
    expect(jsonAnswer('', reply, service.butaca).request).toEqual({
      kind: 'declined',
      topic: 'awards',
      film: { id: TITANIC, title: 'Titanic', year: 1997 },
    });
  });

  test.each([
    [
      { kind: 'whereToWatch', film: TITANIC },
      { kind: 'declined', topic: 'whereToWatch', film: TITANIC },
    ],
    [{ kind: 'nowPlaying' }, { kind: 'declined', topic: 'nowPlaying' }],
    [{ kind: 'smallTalk' }, { kind: 'declined', topic: 'other' }],
  ])('is understood in an old button: %j', async (old, today) => {
    expect((await answer(old)).request).toEqual(today);
  });
});

describe('Small talk', () => {
  test.each([
    ['muchas gracias', 'thanks'],
    ['thanks for everything!', 'thanks'],
    ['hasta mañana', 'bye'],
    ['gotta go, bye', 'bye'],
    ['claro que sí', 'yes'],
    ['nope', 'no'],
    ['olvidalo', 'neverMind'],
    ['never mind', 'neverMind'],
    ['¿cómo andás?', 'howAreYou'],
    ['who are you?', 'whoAreYou'],
    ['sos lo más', 'praise'],
    ['you are useless', 'insult'],
    ['jajaja', 'laugh'],
  ])('"%s" is answered in a line', async (text, act) => {
    const reply = await ask(text);
    expect(reply.request).toEqual({ kind: 'smallTalk', act });
    expect([reply.problem, reply.message.blocks]).toEqual([null, []]);
  });

  test('leaves the talk where it was', async () => {
    const talk = talkTo(service);
    await talk.ask('comedias de los 90');
    const before = await talk.remembered();
    await talk.ask('muchas gracias');
    expect(await talk.remembered()).toEqual(before);
  });

  test.each(['no sé qué ver', 'nothing with zombies', 'sí, prefiero una comedia'])(
    'is not what "%s" begins',
    async (text) => {
      expect((await ask(text)).request?.kind).not.toBe('smallTalk');
    },
  );
});
