import { afterAll, describe, expect, test } from 'vitest';
import { MOST_LISTED, type OwnList } from '../../src/domain/own-films.ts';
import { fileOf } from '../../src/message/message.ts';
import type { AnyRequest } from '../../src/questions/question.ts';
import type { Reply } from '../../src/service/reply/reply.ts';
import { packRequest, unpackRequest } from '../../src/service/request-codec/pack-request.ts';
import { sampleCatalog } from '../catalogs.ts';
import { listOf, openService, slotIn, type Talk, talkTo, textOf } from './talk.ts';

const catalog = sampleCatalog();
const service = openService(catalog);
afterAll(() => catalog.close());

const [TITANIC, ALIEN, MATRIX, AVATAR] = [597, 348, 603, 19995];
type Kept = { readonly user: Readonly<Record<string, unknown>> };
const kept = async (talk: Talk): Promise<Kept['user']> => ((await talk.remembered()) as Kept).user;
const ids = ({ items }: Reply): readonly number[] => items.map(({ id }) => id);
const request = ({ next }: Reply, label: string): AnyRequest => {
  const found = next.find((action) => action.label === label);
  if (!found) throw new Error(`No button "${label}" among ${next.map((action) => action.label).join(', ')}`);
  return found.request;
};
/** As a platform has it: through the bytes of a button. */
const press = (talk: Talk, asked: AnyRequest): Promise<Reply> => {
  const packed = packRequest(asked);
  const unpacked = packed === undefined ? undefined : unpackRequest(packed);
  if (!unpacked) throw new Error(`It fits no button: ${JSON.stringify(asked)}`);
  return talk.answer(unpacked);
};

describe('A sentence that is nothing else', () => {
  test.each([
    ['agregá Titanic a mi lista', { kind: 'watch', film: TITANIC }],
    ['agregame Titanic a mis pendientes', { kind: 'watch', film: TITANIC }],
    ['agregá Titanic', { kind: 'watch', film: TITANIC }],
    ['guardá Titanic para después', { kind: 'watch', film: TITANIC }],
    ['poné Titanic en mi lista', { kind: 'watch', film: TITANIC }],
    ['quiero ver Alien', { kind: 'watch', film: ALIEN }],
    ['tengo ganas de ver Alien', { kind: 'watch', film: ALIEN }],
    ['add Alien to my list', { kind: 'watch', film: ALIEN }],
    ['please add Alien to my watchlist', { kind: 'watch', film: ALIEN }],
    ['save Alien for later', { kind: 'watch', film: ALIEN }],
    ['put Alien on my list', { kind: 'watch', film: ALIEN }],
    ['I want to watch Alien', { kind: 'watch', film: ALIEN }],
    ['sacá Titanic de mi lista', { kind: 'watch', film: TITANIC, unlisted: 'off' }],
    ['quitá Titanic de mis pendientes', { kind: 'watch', film: TITANIC, unlisted: 'off' }],
    ['remove Titanic from my list', { kind: 'watch', film: TITANIC, unlisted: 'off' }],
    ['take Titanic off my watchlist', { kind: 'watch', film: TITANIC, unlisted: 'off' }],
    ['le pongo 8 a Alien', { kind: 'rate', film: ALIEN, rating: 8 }],
    ['le doy un 7,5 a Titanic', { kind: 'rate', film: TITANIC, rating: 7.5 }],
    ['le doy 4 estrellas a Titanic', { kind: 'rate', film: TITANIC, rating: 8 }],
    ['le pongo nueve y medio a Titanic', { kind: 'rate', film: TITANIC, rating: 9.5 }],
    ['puntuá Titanic con un 6', { kind: 'rate', film: TITANIC, rating: 6 }],
    ['rate Alien 8', { kind: 'rate', film: ALIEN, rating: 8 }],
    ['I give Titanic 9/10', { kind: 'rate', film: TITANIC, rating: 9 }],
    ['I give Titanic 4 stars', { kind: 'rate', film: TITANIC, rating: 8 }],
    ["I'd give Titanic 4 out of 5", { kind: 'rate', film: TITANIC, rating: 8 }],
    ['give Titanic a 7.5', { kind: 'rate', film: TITANIC, rating: 7.5 }],
    ['sacale el puntaje a Titanic', { kind: 'rate', film: TITANIC, unrated: 'off' }],
    ['remove my rating of Titanic', { kind: 'rate', film: TITANIC, unrated: 'off' }],
    ['no vi Titanic', { kind: 'seen', film: TITANIC, unseen: 'off' }],
    ["I haven't seen Titanic", { kind: 'seen', film: TITANIC, unseen: 'off' }],
    ['sacá Titanic de mis vistas', { kind: 'seen', film: TITANIC, unseen: 'off' }],
    ['remove Titanic from my seen films', { kind: 'seen', film: TITANIC, unseen: 'off' }],
    ['mi lista', { kind: 'watch' }],
    ['¿qué tengo en mi lista?', { kind: 'watch' }],
    ['mis pendientes', { kind: 'watch' }],
    ["what's on my watchlist?", { kind: 'watch' }],
    ['show me my list', { kind: 'watch' }],
    ['mis puntajes', { kind: 'rate' }],
    ['my ratings', { kind: 'rate' }],
    ['mis mejores puntajes', { kind: 'rate', ratings: 'best' }],
    ['what did I rate best?', { kind: 'rate', ratings: 'best' }],
    ['mis peores puntajes', { kind: 'rate', ratings: 'worst' }],
    ['my lowest ratings', { kind: 'rate', ratings: 'worst' }],
  ])('is heard: %s', async (text, expected) => {
    expect((await talkTo(service).ask(text)).request).toEqual(expected);
  });

  test.each([
    ['guardala', { kind: 'watch', film: TITANIC }],
    ['agregala a mi lista', { kind: 'watch', film: TITANIC }],
    ['la quiero ver', { kind: 'watch', film: TITANIC }],
    ['save it for later', { kind: 'watch', film: TITANIC }],
    ['add it to my list', { kind: 'watch', film: TITANIC }],
    ['sacala de mi lista', { kind: 'watch', film: TITANIC, unlisted: 'off' }],
    ['take it off my list', { kind: 'watch', film: TITANIC, unlisted: 'off' }],
    ['le pongo 8', { kind: 'rate', film: TITANIC, rating: 8 }],
    ['I give it 9/10', { kind: 'rate', film: TITANIC, rating: 9 }],
    ['sacale el puntaje', { kind: 'rate', film: TITANIC, unrated: 'off' }],
    ['no la vi', { kind: 'seen', film: TITANIC, unseen: 'off' }],
    ["I haven't seen it", { kind: 'seen', film: TITANIC, unseen: 'off' }],
  ])('is about the film of the card before it: %s', async (text, expected) => {
    const talk = talkTo(service);
    await talk.ask('Titanic');
    expect((await talk.ask(text)).request).toEqual(expected);
  });

  test.each(['guardala', 'save it', 'le pongo 8', 'sacala de mi lista'])(
    'asks which film where none was spoken of: %s',
    async (text) => {
      const talk = talkTo(service);
      expect((await talk.ask(text)).problem).toEqual({ problem: 'missing', slot: 'film' });
      expect(await kept(talk)).toEqual({ seen: [] });
    },
  );
});

describe('A score that is none', () => {
  test.each(['le pongo 11', 'le pongo 0', 'I give it 7.3', 'I give it 12/10'])(
    'is told what scores there are, and changes nothing: %s',
    async (text) => {
      const talk = talkTo(service);
      await talk.ask('Titanic');
      const reply = await talk.ask(text);
      expect(reply.problem).toMatchObject({ problem: 'unknown', slot: 'rating' });
      expect(textOf(reply)).toMatch(/0[.,]5/);
      expect(await kept(talk)).toEqual({ seen: [] });
    },
  );

  test('of a command is asked for, and read with its film', async () => {
    const talk = talkTo(service, 'es');
    expect((await talk.command('rate', 'Titanic 7,5')).request).toEqual({
      ...{ kind: 'rate', film: TITANIC, rating: 7.5 },
    });
    const missing = await talk.answer({ kind: 'rate', film: ALIEN });
    expect(missing.problem).toEqual({ problem: 'missing', slot: 'rating' });
    expect(missing.message.title).toContain('0,5');
  });
});

describe('The watchlist', () => {
  test('has the last film first, each once, and says what it is told again', async () => {
    const talk = talkTo(service, 'es');
    for (const film of [TITANIC, ALIEN]) await talk.answer({ kind: 'watch', film });
    expect(textOf(await talk.answer({ kind: 'watch', film: TITANIC }))).toContain('Ya estaba en tu lista');
    const reply = await talk.ask('mi lista');
    expect(ids(reply)).toEqual([ALIEN, TITANIC]);
    expect((await talk.ask('y la segunda')).request).toMatchObject({ kind: 'film', film: TITANIC });
  });

  test('undoes just what was done, by a button', async () => {
    const talk = talkTo(service, 'es');
    const added = await talk.answer({ kind: 'watch', film: TITANIC });
    await press(talk, request(added, 'Quitar de mi lista'));
    expect(await kept(talk)).toEqual({ seen: [] });
    await talk.answer({ kind: 'watch', film: TITANIC });
    const removed = await talk.ask('sacá Titanic de mi lista');
    expect(await kept(talk)).toEqual({ seen: [] });
    await press(talk, request(removed, 'Guardar'));
    expect(await kept(talk)).toEqual({ seen: [], watch: [TITANIC] });
  });

  test('leads on with the film that was saved', async () => {
    const talk = talkTo(service, 'en');
    await talk.ask('Titanic');
    const kinds = (await talk.ask('save it')).next.map(({ request }) => request.kind);
    expect(kinds).toEqual(expect.arrayContaining(['watch', 'similar', 'film']));
  });

  test('says that it is empty and how to add, and that a film is not on it', async () => {
    const talk = talkTo(service, 'en');
    expect(textOf(await talk.ask('my list'))).toContain('add Heat to my list');
    expect(textOf(await talk.ask('remove Titanic from my list'))).toContain('not on your list');
  });

  test('is emptied only after asking', async () => {
    const talk = talkTo(service, 'es');
    await talk.answer({ kind: 'watch', film: TITANIC });
    const asked = await talk.ask('vaciá mi lista');
    expect(asked.ask.map(({ label }) => label)).toEqual(['Sí, vaciarla', 'Mi lista']);
    expect(await kept(talk)).toMatchObject({ watch: [TITANIC] });
    await talk.ask('sí');
    expect(await kept(talk)).toEqual({ seen: [] });
  });

  test('takes a film that has been seen off again, which is undone with that', async () => {
    const talk = talkTo(service, 'es');
    await talk.answer({ kind: 'watch', film: TITANIC });
    const marked = await talk.ask('ya vi Titanic');
    expect(textOf(marked)).toContain('La saqué de tu lista para ver');
    expect(await kept(talk)).toEqual({ seen: [TITANIC] });
    await press(talk, request(marked, 'No la vi'));
    expect(await kept(talk)).toEqual({ seen: [], watch: [TITANIC] });
  });
});

describe('Own ratings', () => {
  test('mark the film as seen and take it off the watchlist, which is said and undone with them', async () => {
    const talk = talkTo(service, 'es');
    await talk.answer({ kind: 'watch', film: TITANIC });
    const rated = await talk.ask('le doy un 7,5 a Titanic');
    for (const said of ['7.5', 'marqué como vista', 'lista para ver']) expect(textOf(rated)).toContain(said);
    const rating = { film: TITANIC, score: 7.5, on: '2026-11-22' };
    expect(await kept(talk)).toEqual({ seen: [TITANIC], rated: [rating] });
    await press(talk, request(rated, 'Sacar el puntaje'));
    expect(await kept(talk)).toEqual({ seen: [], watch: [TITANIC] });
  });

  test('are put back as they were, with their day, and nothing beside them is changed', async () => {
    const talk = talkTo(service, 'en');
    await talk.answer({ kind: 'rate', film: TITANIC, rating: 6, ratedOn: '2020-01-02' });
    await talk.answer({ kind: 'seen', film: TITANIC, unseen: 'off' });
    const before = await kept(talk);
    const changed = await talk.ask('rate Titanic 9');
    expect(textOf(changed)).toContain('6 before');
    await press(talk, request(changed, 'Back to 6'));
    expect(await kept(talk)).toEqual(before);
    const removed = await talk.ask('remove my rating of Titanic');
    expect(await kept(talk)).toEqual({ seen: [] });
    await press(talk, request(removed, 'Back to 6'));
    expect(await kept(talk)).toEqual(before);
  });

  test('after “ya vi Titanic” are of that film', async () => {
    const talk = talkTo(service, 'es');
    await talk.ask('ya vi Titanic');
    const rated = await talk.ask('le pongo 8');
    expect(textOf(rated)).not.toContain('marqué como vista');
    await press(talk, request(rated, 'Sacar el puntaje'));
    expect(await kept(talk)).toEqual({ seen: [TITANIC] });
  });

  test('are listed by day, or best or worst first', async () => {
    const talk = talkTo(service, 'en');
    for (const [film, rating] of [
      [TITANIC, 6],
      [ALIEN, 9.5],
      [MATRIX, 8],
    ] as const)
      await talk.answer({ kind: 'rate', film, rating });
    expect(ids(await talk.ask('what did I rate best?'))).toEqual([ALIEN, MATRIX, TITANIC]);
    expect(ids(await talk.ask('my lowest ratings'))).toEqual([TITANIC, MATRIX, ALIEN]);
    expect([...ids(await talk.ask('my ratings'))].sort()).toEqual([ALIEN, TITANIC, MATRIX].sort());
  });
});

describe('Lists of many films', () => {
  const films = catalog.all<Record<string, never>, { id: number }>(
    'SELECT id FROM film ORDER BY id LIMIT 25',
  )({});

  test.each<{ kind: string; more: AnyRequest; each: (film: number) => AnyRequest }>([
    { kind: 'watch', more: { kind: 'watch' }, each: (film) => ({ kind: 'watch', film }) },
    {
      kind: 'rate',
      more: { kind: 'rate', ratings: 'best' },
      each: (film) => ({ kind: 'rate', film, rating: 7 }),
    },
  ])('have pages, and none is lost: $kind', async ({ more, each }) => {
    const talk = talkTo(service, 'en');
    for (const { id } of films) await talk.answer(each(id));
    const shown: number[] = [];
    let next: AnyRequest | undefined = more;
    while (next) {
      const reply: Reply = await talk.answer(next);
      shown.push(...ids(reply));
      expect(reply.answer).toMatchObject({ total: films.length });
      next = reply.next.find(({ label }) => label === 'More')?.request;
    }
    expect([...shown].sort((a, b) => a - b)).toEqual(films.map(({ id }) => id));
    expect((await talk.answer({ ...more, page: 4 })).problem).toMatchObject({ problem: 'noData' });
    await talk.answer(more);
    expect(ids(await talk.ask('more'))).toEqual(shown.slice(10, 20));
  });

  test.each<{ list: OwnList; asked: AnyRequest; words: string }>([
    { list: 'watch', asked: { kind: 'watch', film: TITANIC }, words: 'lista está llena' },
    { list: 'seen', asked: { kind: 'seen', film: TITANIC }, words: 'vistas están completas' },
    { list: 'rated', asked: { kind: 'rate', film: TITANIC, rating: 8 }, words: 'puntajes están completos' },
  ])('say that they are full, and drop nothing: $list', async ({ list, asked, words }) => {
    const user = `full-${list}`;
    const many = Array.from({ length: MOST_LISTED }, (_, i) => 1_000_000 + i);
    const none = { watch: [], seen: [], rated: [] };
    const rated = many.map((film) => ({ film, score: 5, on: '2026-01-01' }));
    await service.memory.changeUser(user, [
      { change: 'import', films: { ...none, [list]: list === 'rated' ? rated : many } },
    ]);
    const before = await service.memory.user(user);
    const reply = await service.butaca.answer(asked, { user, conversation: user, clientLocale: 'es' });
    expect(textOf(reply)).toContain(words);
    expect(reply.answer).toMatchObject({ outcome: 'full' });
    expect(await service.memory.user(user)).toEqual(before);
  });
});

describe('The films of one’s own lists', () => {
  /** Toy Story is short and a comedy; the others are neither. */
  async function withLists(locale: 'es' | 'en'): Promise<Talk> {
    const talk = talkTo(service, locale);
    for (const title of ['Toy Story', 'Titanic', 'The Matrix']) await talk.ask(`add ${title} to my list`);
    for (const title of ['Avatar', 'Forrest Gump']) await talk.ask(`ya vi ${title}`);
    await talk.ask('rate Gladiator 9');
    return talk;
  }

  test.each([
    ["what's on my list under two hours?", { list: 'watch', maxRuntime: 119 }, ['Toy Story']],
    ['comedias de mi lista', { list: 'watch', genre: 'Comedy' }, ['Toy Story']],
    ['which films of my list are from 1997?', { list: 'watch', from: '1997-01-01' }, ['Titanic']],
    ['películas de los 90 que ya vi', { list: 'seen', from: '1990-01-01' }, ['Forrest Gump']],
    [
      'what is the longest on my list?',
      { list: 'watch', metric: 'runtime' },
      ['Titanic', 'The Matrix', 'Toy Story'],
    ],
  ])('narrow a list: %s', async (text, slots, titles) => {
    const reply = await (await withLists('en')).ask(text);
    expect(reply.request).toMatchObject(slots);
    expect(reply.items.map(({ title }) => title).filter((title) => !titles.includes(title))).toEqual([]);
    expect(reply.items.length).toBe(titles.length);
    expect(JSON.stringify(reply.request)).not.toContain('among');
  });

  test.each([
    ['how many films of the 90s have I seen?', 'en', 1],
    ['¿cuántas películas de los 90 vi?', 'es', 1],
    ['how many action films have I rated?', 'en', 1],
    ['how many comedies are on my list?', 'en', 1],
  ] as const)('are counted: %s', async (text, locale, count) => {
    const reply = await (await withLists(locale)).ask(text);
    expect(reply.answer).toMatchObject({ count });
  });

  test('are drawn from by chance, and seen ones are among them where they are asked for', async () => {
    const talk = await withLists('en');
    const reply = await talk.ask('surprise me with something from my list');
    expect(reply.request).toMatchObject({ kind: 'pick', list: 'watch' });
    expect([TITANIC, MATRIX, 862]).toContain(ids(reply)[0]);
    expect(reply.next.map(({ request }) => request.kind)).not.toContain('watch');
    const seen = await talk.answer({ kind: 'pick', list: 'seen', n: 5 });
    expect(seen.items.length).toBe(3);
  });

  test('narrow what is alike, who made them, and whether one is among them', async () => {
    const talk = await withLists('en');
    const alike = await talk.answer({ kind: 'similar', film: AVATAR, list: 'watch' });
    expect(alike.items.every(({ id }) => [TITANIC, MATRIX, 862].includes(id))).toBe(true);
    const people = await talk.answer({ kind: 'topPeople', role: 'director', metric: 'films', list: 'watch' });
    expect(textOf(people)).toContain('James Cameron');
    expect(textOf(people)).not.toContain('Robert Zemeckis');
    expect((await talk.ask('is Titanic on my list?')).answer).toMatchObject({ holds: true });
    expect((await talk.ask('is Avatar on my list?')).answer).toMatchObject({ holds: false });
    expect((await talk.ask('have I seen Avatar?')).answer).toMatchObject({ holds: true });
  });

  test('are gone on with, and begin anew where the list is named again', async () => {
    const talk = await withLists('en');
    await talk.ask("what's on my list under two hours?");
    expect((await talk.ask('only comedies')).request).toMatchObject({
      list: 'watch',
      genre: 'Comedy',
      maxRuntime: 119,
    });
    expect(slotIn((await talk.ask('action movies on my list')).request, 'maxRuntime')).toBeUndefined();
    expect((await talk.ask('how many are there?')).request).toMatchObject({
      kind: 'filmsInPeriod',
      list: 'watch',
    });
  });

  test('are nowhere in what is remembered or in buttons: the list is by its name', async () => {
    const talk = await withLists('en');
    const reply = await talk.ask("what's on my list under two hours?");
    const { conversation } = (await talk.remembered()) as { conversation: { request: AnyRequest } };
    expect(conversation.request).toMatchObject({ list: 'watch' });
    expect(JSON.stringify([conversation.request, reply.next])).not.toContain('among');
    const asked = { kind: 'top', metric: 'votes', list: 'watch' };
    expect(unpackRequest(packRequest(asked) ?? '')).toEqual(asked);
    expect(ids(await press(talk, asked))).toHaveLength(3);
  });

  test.each([
    ['comedias de mi lista', 'agregá Heat a mi lista'],
    ['comedies on my list', 'add Heat to my list'],
    ['how many films of the 90s have I seen?', 'seen it'],
    ['how many comedies have I rated?', 'rate Alien 9'],
  ])('are none yet, and it is said how to add: %s', async (text, how) => {
    const reply = await talkTo(service).ask(text);
    expect(reply.problem).toMatchObject({ problem: 'emptyList' });
    expect(textOf(reply)).toContain(how);
  });
});

describe('Where others read along', () => {
  test.each([
    'mi lista',
    'mis puntajes',
    'agregá Titanic a mi lista',
    'rate Titanic 8',
    'no vi Titanic',
    'comedias de mi lista',
    'how many films of the 90s have I seen?',
    'is Titanic on my list?',
  ])('nothing of lists is shown or changed, but offered in private: %s', async (text) => {
    const talk = talkTo(service);
    const key = `group-${text}`;
    await service.butaca.answer({ kind: 'watch', film: MATRIX }, { user: key, conversation: key });
    const before = await service.memory.user(key);
    const shared = { user: key, conversation: key, shared: true, place: 'p' };
    const reply = await service.butaca.ask(text, shared);
    expect([reply.answer, reply.items, reply.personal]).toEqual([null, [], true]);
    expect(reply.next.map(({ request }) => request)).toEqual([reply.request]);
    expect(textOf(reply)).not.toContain('Matrix');
    expect(await service.memory.user(key)).toEqual(before);
    expect(await kept(talk)).toEqual({ seen: [] });
  });
});

describe('A guest', () => {
  test.each<AnyRequest>([
    { kind: 'watch' },
    { kind: 'watch', film: TITANIC },
    { kind: 'rate', film: TITANIC, rating: 8 },
    { kind: 'top', metric: 'votes', list: 'watch' },
    { kind: 'pick', list: 'seen' },
  ])('is told that nothing is kept of them: %j', async (asked) => {
    const reply = await service.butaca.answer(asked, { user: '', conversation: '' });
    expect(reply.problem).toEqual({ problem: 'guest' });
  });
});

describe('What is kept of lists', () => {
  async function withAll(): Promise<Talk> {
    const talk = talkTo(service, 'en');
    await talk.ask('add Titanic to my list');
    await talk.ask('rate Alien 8');
    return talk;
  }

  test('is told by privacy: how many on each list, and which tastes', async () => {
    const talk = await withAll();
    const user = 'tastes';
    await service.memory.changeUser(user, [
      { change: 'taste', taste: { about: 'genre', value: 'Horror', likes: false } },
      { change: 'taste', taste: { about: 'film', value: ALIEN, likes: true } },
      { change: 'taste', taste: { about: 'topic', value: 12345, likes: true } },
    ]);
    expect(textOf(await talk.ask('privacy'))).toContain('On your lists: 1 to watch, 1 seen and 1 rated.');
    const tastes = await service.butaca.ask('privacy', { user, conversation: user, clientLocale: 'en' });
    expect(textOf(tastes)).toContain('You said that you like: Alien and 1 topic.');
    expect(textOf(tastes)).toContain('You said that you do not like: horror.');
    expect(textOf(await talkTo(service, 'en').ask('privacy'))).not.toContain('On your lists');
  });

  test('is exported with its titles, erased, and brought back', async () => {
    const talk = await withAll();
    const before = await kept(talk);
    const data = JSON.parse(fileOf((await talk.ask('export my data')).message)?.content ?? '');
    expect(data).toMatchObject({ watch: [TITANIC], rated: [{ film: ALIEN, score: 8 }], seen: [ALIEN] });
    expect(data.films.map(({ title }: { title: string }) => title).sort()).toEqual(['Alien', 'Titanic']);
    const asked = await talk.ask('forget me');
    for (const word of ['watchlist', 'ratings', 'tastes']) expect(textOf(asked)).toContain(word);
    await talk.ask('yes');
    expect(await kept(talk)).toEqual({ seen: [] });
    await talk.ask('undo');
    expect(await kept(talk)).toEqual(before);
  });
});

describe('Cards', () => {
  test.each([
    ['Titanic', 'Guardar'],
    ['sorprendeme', 'Guardar'],
    ['parecidas a Matrix', 'Guardar: '],
    ['las mejores de los 90', 'Guardar: '],
  ])('offer to save a film: %s', async (text, label) => {
    const talk = talkTo(service, 'es');
    const reply = await talk.ask(text);
    const save = reply.next.find((action) => action.label.startsWith(label));
    expect(save?.request).toMatchObject({ kind: 'watch' });
    await talk.answer(save?.request ?? { kind: 'help' });
    expect(await kept(talk)).toMatchObject({ watch: [slotIn(save?.request, 'film')] });
    expect(listOf(await talk.ask('mi lista')).length).toBe(1);
  });
});
