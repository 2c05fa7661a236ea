import { afterAll, describe, expect, test } from 'vitest';
import { sampleCatalog } from '../catalogs.ts';
import { listOf, openService, slotIn, talkTo, textOf } from './talk.ts';

const catalog = sampleCatalog();
const service = openService(catalog);
afterAll(() => catalog.close());

describe('What is refused', () => {
  test.each([
    ['en', 'best comedies of the 90s', 'not the first one'],
    ['en', 'best comedies of the 90s', "the first one, I've seen it"],
    ['es', 'las mejores comedias de los 90', 'la primera no'],
    ['es', 'las mejores comedias de los 90', 'la primera ya la vi'],
    ['es', 'parecidas a Matrix', 'la primera no'],
  ] as const)(
    'leaves the list, and stays out of what goes on from it (%s: %s, %s)',
    async (locale, list, no) => {
      const talk = talkTo(service, locale);
      const [first] = (await talk.ask(list)).items;
      const after = await talk.ask(no);
      expect(after.items.length).toBeGreaterThan(1);
      expect(after.items).not.toContainEqual(first);
      const refined = await talk.ask(locale === 'es' ? 'sin misterio' : 'without mystery');
      expect(refined.items.length).toBeGreaterThan(0);
      expect(refined.items).not.toContainEqual(first);
      // Of another topic it may be part again, and nothing of it was kept.
      await talk.ask(locale === 'es' ? 'empecemos de nuevo' : 'start over');
      expect((await talk.ask(list)).items[0]).toEqual(first);
      expect(await talk.remembered()).toMatchObject({ user: { seen: [] } });
    },
  );

  test('may be marked as seen with one tap', async () => {
    const talk = talkTo(service, 'es');
    const [first] = (await talk.ask('las mejores comedias de los 90')).items;
    const { next } = await talk.ask('la primera ya la vi');
    expect(next.map(({ request }) => request)).toContainEqual({ kind: 'seen', film: first?.id });
  });

  test('is never picked again in the same talk', async () => {
    const talk = talkTo(service, 'en');
    const picked = new Set<number>();
    const { items } = await talk.ask('recommend me a war movie from the 90s');
    picked.add(items[0]?.id ?? 0);
    for (let turn = 0; turn < 3; turn += 1) {
      const [film] = (await talk.ask('another one')).items;
      expect(picked).not.toContain(film?.id);
      picked.add(film?.id ?? 0);
    }
  });
});

test.each([
  ['es', 'empecemos de nuevo'],
  ['en', 'start over'],
] as const)('a talk begins anew where that is asked for (%s: %s)', async (locale, text) => {
  const talk = talkTo(service, locale);
  await talk.ask('Titanic');
  expect((await talk.ask(text)).request).toMatchObject({ kind: 'smallTalk', act: 'restart' });
  expect(await talk.remembered()).not.toHaveProperty('conversation.film');
});

describe('A saga is gone on with', () => {
  test('by a figure, and the other way round', async () => {
    const talk = talkTo(service, 'en');
    const saga = (await talk.ask('the Harry Potter saga')).request;
    expect(saga).toMatchObject({ kind: 'saga' });
    expect((await talk.ask('which one made the most?')).request).toMatchObject({
      ...saga,
      metric: 'revenue',
    });
    expect((await talk.ask('and the least?')).request).toMatchObject({
      ...saga,
      metric: 'revenue',
      order: 'asc',
    });
  });

  test('within some years', async () => {
    const talk = talkTo(service, 'es');
    const all = await talk.ask('la saga de Harry Potter');
    const some = await talk.ask('solo desde 2007');
    expect(some.request).toMatchObject({ kind: 'saga', from: '2007-01-01' });
    expect(some.items.length).toBeLessThan(all.items.length);
  });
});

test('a ranking of actors becomes one of directors', async () => {
  const talk = talkTo(service, 'en');
  expect((await talk.ask('which actors have the most films?')).request).toMatchObject({ role: 'actor' });
  expect((await talk.ask('and directors?')).request).toMatchObject({ kind: 'topPeople', role: 'director' });
});

test('who was named whole is named by a part', async () => {
  const talk = talkTo(service, 'es');
  const { request } = await talk.ask('películas de Leonardo DiCaprio');
  expect(slotIn((await talk.ask('¿qué más ha hecho Leonardo?')).request, 'person')).toBe(
    slotIn(request, 'person'),
  );
});

test('a part is asked of the film that is spoken of', async () => {
  const talk = talkTo(service, 'en');
  const { request } = await talk.ask('Toy Story');
  expect((await talk.ask('who plays Woody?')).request).toMatchObject({
    kind: 'character',
    film: slotIn(request, 'film'),
  });
});

describe('A mood is a preset of filters', () => {
  test.each([
    ['es', 'algo liviano para hoy', { anyGenres: expect.arrayContaining(['Comedy']) }],
    ['en', 'something feel-good', { excludeGenres: expect.arrayContaining(['Horror']), minScore: 6.5 }],
    ['en', 'a movie for a date night', { anyGenres: ['Comedy', 'Romance'] }],
    ['en', 'something to cheer me up', { minScore: 6.5 }],
  ] as const)('%s: %s', async (locale, text, slots) => {
    const { request } = await talkTo(service, locale).ask(text);
    expect(request).toMatchObject({ kind: 'pick', ...slots });
  });
});

describe('Talk beside questions', () => {
  test.each([
    ['😂😂', 'laugh'],
    ['👍', 'thanks'],
    ['❤️', 'thanks'],
    ['👎', 'insult'],
    ['🎬', 'yes'],
  ])('%s alone says something (%s)', async (text, act) => {
    const { request, message } = await talkTo(service, 'es').ask(text);
    expect(request).toEqual({ kind: 'smallTalk', act });
    expect(message.title.length).toBeGreaterThan(2);
  });

  test.each([
    ['es', '¿estás seguro?', 'Llegan hasta el 31 de julio de 2017.'],
    ['es', 'de dónde sacaste eso', 'Llegan hasta el 31 de julio de 2017.'],
    ['en', 'are you sure?', 'It reaches to July 31, 2017.'],
  ] as const)('a doubt is met with where figures come from (%s: %s)', async (locale, text, day) => {
    const talk = talkTo(service, locale);
    await talk.ask('Titanic vs Alien');
    expect(textOf(await talk.ask(text))).toContain(day);
    expect((await talk.remembered()) as object).toMatchObject({ conversation: { film: { id: 597 } } });
  });
});

test.each([
  ['es', 'películas con Tom Hanks o Leonardo DiCaprio'],
  ['en', 'movies with Tom Hanks or Leonardo DiCaprio'],
] as const)('either of two people will do (%s: %s)', async (locale, text) => {
  const { request } = await talkTo(service, locale).ask(text);
  expect(request).toMatchObject({ anyPeople: [31, 6193] });
  expect(request).not.toHaveProperty('withPerson');
});

describe('What is said not to be wanted is no story to look for', () => {
  test.each([
    ['es', 'una de terror sin sangre', 'sangre'],
    ['en', 'something with Tom Hanks thats not violent', 'violent'],
  ] as const)('and is told to be left out (%s: %s)', async (locale, text, left) => {
    const { request, ignored } = await talkTo(service, locale).ask(text);
    expect(request).not.toHaveProperty('query');
    expect(ignored.join(' ')).toContain(left);
  });

  test('unless the story goes on with it', async () => {
    const { request } = await talkTo(service, 'en').ask('a movie about a man without memory');
    expect(request).toMatchObject({ kind: 'search', query: 'a man without memory' });
  });
});

test.each(['jajaja buenísima', 'buenísima!', 'jaja buenísimo'])(
  'of a film on show “%s” is no question',
  async (text) => {
    const talk = talkTo(service, 'es');
    await talk.ask('Heat');
    expect((await talk.ask(text)).request).toMatchObject({ kind: 'smallTalk' });
  },
);

test('several words of talk say what the weightiest of them says', async () => {
  expect((await talkTo(service, 'en').ask('ok thx bye')).request).toEqual({
    kind: 'smallTalk',
    act: 'bye',
  });
});

test.each([
  ['es', 'las mejores de los 90', 'vaciá la lista'],
  ['es', 'las mejores de los 90', 'borrá la lista'],
  ['en', 'top 10 movies of the 90s', 'clear the list'],
] as const)(
  '"the list" may be the one just shown: no seen film is erased (%s: %s, %s)',
  async (locale, list, text) => {
    const talk = talkTo(service, locale);
    await talk.answer({ kind: 'seen', film: 597 });
    await talk.ask(list);
    await talk.ask(text);
    expect(await talk.remembered()).toMatchObject({ user: { seen: [597] } });
  },
);

describe('Where nothing is understood', () => {
  test('what goes on with the talk is offered first, other sentences each time, each a button and a number', async () => {
    const talk = talkTo(service, 'en');
    await talk.ask('best comedies of the 90s');
    const first = await talk.ask('xyzzy plugh');
    const second = await talk.ask('asdf qwer');
    expect(first.problem).toEqual({ problem: 'notUnderstood' });
    expect(first.next.map(({ label }) => label)).toEqual(listOf(first));
    expect(first.next[0]?.request).toMatchObject({ genre: 'Comedy' });
    expect(listOf(second)).not.toEqual(listOf(first));
    expect((await talk.ask('1')).request).toMatchObject(second.next[0]?.request ?? {});
  });

  test('the parts that were recognised are told', async () => {
    const { message } = await talkTo(service, 'es').ask('cuánto es de terror más la raíz');
    expect(textOf({ message })).toContain('Reconocí «terror», pero no el resto.');
  });

  test('nothing that was typed is kept', async () => {
    const talk = talkTo(service, 'en');
    await talk.ask('best comedies of the 90s');
    await talk.ask('xyzzy plugh');
    expect(JSON.stringify(await talk.remembered())).not.toMatch(/xyzzy|plugh/);
  });
});

test('what no film fits is gone on from: one part of it may be let go', async () => {
  const talk = talkTo(service, 'en');
  await talk.ask('a horror movie from the 40s');
  expect((await talk.ask('with Tom Hanks')).problem).toMatchObject({ problem: 'noData' });
  const { request } = await talk.ask('any year');
  expect(request).toMatchObject({ genre: 'Horror', person: 31 });
  expect(request).not.toHaveProperty('from');
});

test.each(['movies about qzxv', 'a film about qzxv plork', 'peliculas sobre qzxv plork', 'movies with qzxv'])(
  'the words of a story that no film has are not kept: %s',
  async (text) => {
    const talk = talkTo(service, 'en');
    await talk.ask(text);
    await talk.ask('only comedies');
    expect(JSON.stringify(await talk.remembered())).not.toMatch(/qzxv|plork/);
  },
);

test('"newer than" a year, after a list, compares no two of its films', async () => {
  const talk = talkTo(service, 'en');
  await talk.ask('best comedies');
  const { request } = await talk.ask('newer than 2000');
  expect(request).toMatchObject({ genre: 'Comedy', from: '2001-01-01' });
});

test('a surprise that is refused may be told what the next one is to be', async () => {
  const talk = talkTo(service, 'es');
  const [film] = (await talk.ask('una comedia')).items;
  const { request, items } = await talk.ask('esa no, una con Tom Hanks');
  expect(request).toMatchObject({ kind: 'pick', genre: 'Comedy', person: 31 });
  expect(items).not.toContainEqual(film);
});

describe('A list that was shown long ago', () => {
  const minutes = 60_000;
  const clock = { now: 0 };
  const later = openService(catalog, () => clock.now);

  test('is pointed at for half an hour of silence, after that it is asked whether it is meant', async () => {
    const talk = talkTo(later, 'en');
    const { items } = await talk.ask('best comedies of the 90s');
    clock.now += 29 * minutes;
    expect((await talk.ask('the second one')).request).toMatchObject({ kind: 'film', film: items[1]?.id });
    clock.now += 31 * minutes;
    const asked = await talk.ask('the third one');
    expect(asked.problem).toEqual({ problem: 'ambiguous' });
    expect(asked.ask[0]?.request).toMatchObject({ kind: 'film', film: items[2]?.id });
    expect((await talk.ask('1')).request).toMatchObject({ film: items[2]?.id });
  });

  test('is gone on with all the same where that is said', async () => {
    const talk = talkTo(later, 'en');
    await talk.ask('best comedies of the 90s');
    clock.now += 45 * minutes;
    expect((await talk.ask('Toy Story')).request).toMatchObject({ kind: 'film', film: 862 });
    clock.now += 45 * minutes;
    expect((await talk.ask('how many movies came out in 1999?')).problem).toBeNull();
  });
});

test('a bare figure after a list is a score', async () => {
  const talk = talkTo(service, 'es');
  await talk.ask('las mejores comedias');
  expect((await talk.ask('las de más de 7')).request).toMatchObject({ genre: 'Comedy', minScore: 7.1 });
});

test('years and a figure are no story', async () => {
  const { request } = await talkTo(service, 'en').ask('horror films of the 80s with more than 7');
  expect(request).toMatchObject({ genre: 'Horror', from: '1980-01-01', to: '1989-12-31', minScore: 7.1 });
});
