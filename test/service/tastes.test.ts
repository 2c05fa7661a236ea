import { afterAll, describe, expect, test } from 'vitest';
import { sampleCatalog } from '../catalogs.ts';
import { listOf, openService, slotIn, type Talk, talkTo, textOf } from './talk.ts';

const catalog = sampleCatalog();
const service = openService(catalog);
afterAll(() => catalog.close());

type User = {
  readonly tastes?: readonly { readonly about: string; readonly value: unknown; readonly likes: boolean }[];
};
const tastesOf = async (talk: Talk): Promise<NonNullable<User['tastes']>> =>
  ((await talk.remembered()) as { user: User }).user.tastes ?? [];
const idOf = (title: string): number => {
  const film = catalog.one<{ title: string }, { id: number }>(
    'SELECT id FROM film WHERE title = @title ORDER BY vote_count DESC LIMIT 1',
  )({ title });
  if (!film) throw new Error(`${title} is not in the sample`);
  return film.id;
};
const personOf = (name: string): number =>
  catalog.one<{ name: string }, { id: number }>('SELECT id FROM person WHERE name = @name')({ name })?.id ??
  0;

describe('What is liked or not, and nothing else, is noted', () => {
  test.each([
    ['odio los musicales', 'genre', 'Music', false],
    ['I hate musicals', 'genre', 'Music', false],
    ['che, la verdad no me gustan nada las románticas', 'genre', 'Romance', false],
    ["I'm not into sci-fi", 'genre', 'Science Fiction', false],
    ['no soporto las de terror', 'genre', 'Horror', false],
    ["I can't stand horror movies", 'genre', 'Horror', false],
    ['anotá que me gustan las comedias', 'genre', 'Comedy', true],
    ['remember that I love westerns', 'genre', 'Western', true],
    ['me gustan las de Christopher Nolan', 'person', personOf('Christopher Nolan'), true],
    ["I love Christopher Nolan's films", 'person', personOf('Christopher Nolan'), true],
    ['odio a Tom Cruise', 'person', personOf('Tom Cruise'), false],
    ['not a fan of Tom Cruise', 'person', personOf('Tom Cruise'), false],
    ['no soy fan de Quentin Tarantino', 'person', personOf('Quentin Tarantino'), false],
    ['me encantó Titanic', 'film', idOf('Titanic'), true],
    ['I loved The Godfather', 'film', idOf('The Godfather'), true],
    ['me gustó El padrino', 'film', idOf('The Godfather'), true],
    ['I hated Titanic', 'film', idOf('Titanic'), false],
    ['no me gustó Titanic para nada', 'film', idOf('Titanic'), false],
    ["I didn't like Titanic at all", 'film', idOf('Titanic'), false],
    ['no me gustan las de superhéroes', 'topic', 'superhero', false],
    ["I'm tired of superhero movies", 'topic', 'superhero', false],
  ] as const)('%s', async (text, about, value, likes) => {
    const talk = talkTo(service);
    const reply = await talk.ask(text);
    expect(await tastesOf(talk)).toEqual([{ about, value, likes }]);
    expect(reply.request?.kind).toBe('taste');
  });

  test('of a kind of films only what was typed is not kept', async () => {
    const talk = talkTo(service);
    await talk.ask('no me gustan las de superhéroes');
    expect(JSON.stringify(await talk.remembered())).not.toMatch(/superh[eé]roe/);
  });
});

describe('Nothing is noted of', () => {
  test.each([
    'me encantó Titanic, ¿algo parecido?',
    'recommend me something like Titanic, I loved it',
    'I loved Titanic, what else is there?',
    'pelis que me gusten',
    'movies I would love',
    'I like to watch dramas',
    'I like comedies',
    'me gustan las comedias',
    'I love Tom Hanks',
    'me encanta la pizza',
    'I love pizza',
    'odio los lunes',
    'I love you',
    'I hate this bot',
    'no me gusta',
    'love it',
    '¿odio los musicales?',
    'do I hate musicals?',
    'sin terror',
    'not into horror',
    'algo de terror que no sea malo',
    'no me gustan las pelis largas',
    'odio las pelis coreanas',
    'I hate movies of the 90s',
    'odio los musicales, recomendame una de acción',
    'I hate musicals but show me a musical',
    'no me gustan las de gloopdrops',
  ])('%s', async (text) => {
    const talk = talkTo(service);
    await talk.ask(text);
    expect(await tastesOf(talk)).toEqual([]);
  });

  test('a topic that the catalog does not know, which is said', async () => {
    const talk = talkTo(service);
    expect(textOf(await talk.ask('no me gustan las de gloopdrops'))).toContain('no anoté nada');
    expect(textOf(await talk.ask('I hate gloopdrop movies'))).toContain('I noted nothing');
  });

  test('a wish, which is answered, with a button that notes it', async () => {
    const talk = talkTo(service);
    const reply = await talk.ask('I like comedies');
    expect(slotIn(reply.request, 'genre')).toBe('Comedy');
    const note = reply.next.find(({ label }) => label === 'Note: I like it');
    await talk.answer(note?.request ?? { kind: 'none' });
    expect(await tastesOf(talk)).toEqual([{ about: 'genre', value: 'Comedy', likes: true }]);
  });
});

describe('A mere "me gustó"', () => {
  test.each([
    ['ficha de Titanic', 'me gustó', true],
    ['ficha de Titanic', 'no me gustó', false],
    ['card of Titanic', 'I loved it', true],
    ['card of Titanic', 'hated it', false],
  ])('after "%s": "%s"', async (before, text, likes) => {
    const talk = talkTo(service);
    await talk.ask(before);
    await talk.ask(text);
    expect(await tastesOf(talk)).toEqual([{ about: 'film', value: idOf('Titanic'), likes }]);
  });

  test('after a list is about none of it', async () => {
    const talk = talkTo(service);
    await talk.ask('parecidas a Titanic');
    await talk.ask('me gustó');
    expect(await tastesOf(talk)).toEqual([]);
  });
});

describe('A taste is taken back', () => {
  test.each([
    ['odio los musicales', 'olvidá que no me gustan los musicales'],
    ['odio los musicales', 'ya no odio los musicales'],
    ['odio los musicales', 'sacá los musicales de mis gustos'],
    ['I hate musicals', "I'm fine with musicals again"],
    ['I hate musicals', "I don't hate musicals anymore"],
    ['I hate musicals', 'forget that I hate musicals'],
    ['I hate musicals', 'remove musicals from my tastes'],
    ['me encantó Titanic', 'borrá mis gustos'],
    ['I loved Titanic', 'forget my tastes'],
  ])('"%s", then "%s"', async (told, unsaid) => {
    const talk = talkTo(service);
    await talk.ask(told);
    await talk.ask(unsaid);
    expect(await tastesOf(talk)).toEqual([]);
  });

  test('by the first button of its answer, which puts back what was said before', async () => {
    const talk = talkTo(service);
    await talk.ask('odio los musicales');
    await talk.ask('no me gusta el terror');
    const [undo] = (await talk.ask('anotá que me gustan los musicales')).next;
    await talk.answer(undo?.request ?? { kind: 'none' });
    const tastes = await tastesOf(talk);
    expect(tastes).toContainEqual({ about: 'genre', value: 'Music', likes: false });
    expect(tastes).toHaveLength(2);
  });

  test('all at once, and all come back by a button', async () => {
    const talk = talkTo(service);
    await talk.ask('odio los musicales');
    await talk.ask('me encantó Titanic');
    const before = await tastesOf(talk);
    const [undo] = (await talk.ask('borrá mis gustos')).next;
    expect(await tastesOf(talk)).toEqual([]);
    await talk.answer(undo?.request ?? { kind: 'none' });
    expect(await tastesOf(talk)).toEqual(before);
  });

  test('with all else that is kept', async () => {
    const talk = talkTo(service);
    await talk.ask('odio los musicales');
    await talk.ask('olvidame');
    await talk.ask('sí');
    expect(await tastesOf(talk)).toEqual([]);
  });
});

describe('Tastes are listed', () => {
  test.each([
    ['odio los musicales', 'mis gustos', 'música'],
    ['I hate musicals', 'what do I like?', 'music'],
    ['no me gustan las de superhéroes', 'mis gustos', '«superheroe»'],
    ['I hate superhero movies', 'my tastes', '“superhero”'],
  ])('"%s", then "%s"', async (told, list, name) => {
    const talk = talkTo(service);
    await talk.ask(told);
    expect(listOf(await talk.ask(list))).toEqual([name]);
  });
});

describe('What is disliked', () => {
  const genresOf = (film: number): readonly string[] =>
    catalog
      .all<{ film: number }, { name: string }>(
        'SELECT name FROM film_genre JOIN genre ON id = genre_id WHERE film_id = @film',
      )({ film })
      .map(({ name }) => name);

  test('is never picked, and the answer says so', async () => {
    const talk = talkTo(service);
    await talk.ask('no me gustan los dramas');
    for (let turn = 0; turn < 12; turn++) {
      const reply = await talk.ask('recomendame algo');
      expect(genresOf(reply.items[0]?.id ?? 0)).not.toContain('Drama');
      expect(textOf(reply)).toContain('Sin drama, como preferís.');
      expect(reply.next.map(({ label }) => label)).toContain('Mostrar todo igual');
    }
  });

  test('is left out of what is alike, and shown all the same by a button', async () => {
    const talk = talkTo(service);
    const before = await talk.ask('movies like Titanic');
    const disliked = before.items[0]?.id ?? 0;
    await talk.answer({ kind: 'taste', action: 'dislike', film: disliked });
    const reply = await talk.ask('movies like Titanic');
    expect(reply.items.map(({ id }) => id)).not.toContain(disliked);
    expect(textOf(reply)).toContain('Without those you did not like, as you like it.');
    const all = reply.next.find(({ label }) => label === 'Show them all the same');
    const again = await talk.answer(all?.request ?? { kind: 'none' });
    expect(again.items.map(({ id }) => id)).toEqual(before.items.map(({ id }) => id));
  });

  test('is given where it is asked for in so many words', async () => {
    const talk = talkTo(service);
    await talk.ask('odio el terror');
    const reply = await talk.ask('recomendame una de terror');
    expect(genresOf(reply.items[0]?.id ?? 0)).toContain('Horror');
    expect(textOf(reply)).not.toContain('como preferís');
  });

  test('leaves a plain list as it is, and is left out of one "for me"', async () => {
    const talk = talkTo(service);
    const plain = await talk.ask('the best films');
    await talk.ask("I don't like dramas");
    expect((await talk.ask('the best films')).items).toEqual(plain.items);
    const mine = await talk.ask('the best films for me');
    expect(mine.items.flatMap(({ id }) => genresOf(id))).not.toContain('Drama');
    expect(textOf(mine)).toContain('Without drama, as you like it.');
  });

  test('says that nothing was told yet where a list is asked for "for me"', async () => {
    expect(textOf(await talkTo(service).ask('las mejores de acción para mí'))).toContain(
      'Todavía no me contaste',
    );
  });
});

describe('What is picked', () => {
  test('is never the same film twice in a talk', async () => {
    const talk = talkTo(service);
    const picked: unknown[] = [];
    for (let turn = 0; turn < 15; turn++) picked.push((await talk.ask('recomendame algo')).items[0]?.id);
    expect(new Set(picked).size).toBe(picked.length);
  });

  test('names the liked film that it is like, after three of them, and is none of these', async () => {
    const talk = talkTo(service);
    const liked = ['Titanic', 'The Godfather', 'The Matrix'];
    for (const title of liked) await talk.ask(`I loved ${title}`);
    for (let turn = 0; turn < 5; turn++) {
      const reply = await talk.ask('recommend me something');
      expect(textOf(reply)).toMatch(/Like .+\(\d{4}\), which you liked: /);
      expect(liked.map(idOf)).not.toContain(reply.items[0]?.id);
    }
  });

  test('heeds no taste where others read along', async () => {
    const asker = { user: 'taste-shared', conversation: 'taste-shared' };
    await service.butaca.ask('no me gustan los dramas', asker);
    const reply = await service.butaca.ask('recomendame algo', {
      ...asker,
      conversation: 'group',
      shared: true,
    });
    expect(textOf(reply)).not.toContain('como preferís');
    const list = await service.butaca.ask('mis gustos', { ...asker, conversation: 'group', shared: true });
    expect(textOf(list)).not.toContain('drama');
    expect(list.personal).toBe(true);
  });
});

describe('Of whom nothing is kept', () => {
  test('no taste is noted: what they like is what they want', async () => {
    const guest = { user: 'guest:web', conversation: 'guest:web', keeps: 'nothing' as const };
    const reply = await service.butaca.ask('I loved Titanic', guest);
    expect(reply.request?.kind).toBe('similar');
    expect((await service.memory.user('guest:web')).tastes).toBeUndefined();
  });
});

test('What was said since tastes were cleared is not overwritten by bringing them back', async () => {
  const talk = talkTo(service);
  await talk.ask('anotá que me gustan los musicales');
  const [back] = (await talk.ask('borrá mis gustos')).next;
  await talk.ask('odio los musicales');
  await talk.answer(back?.request as NonNullable<typeof back>['request']);
  expect(await tastesOf(talk)).toMatchObject([{ about: 'genre', value: 'Music', likes: false }]);
});
