import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { readFilmFile } from '../../adapters/shared/receive/film-file/read-film-file.ts';
import { GUEST, withGuests } from '../../adapters/state/guests.ts';
import type { FilmId } from '../../src/domain/film.ts';
import { FILE_LIMITS } from '../../src/domain/film-file.ts';
import { MOST_LISTED, type OwnList, type Rating } from '../../src/domain/own-films.ts';
import { type FileBlock, fileOf } from '../../src/message/message.ts';
import type { Asker } from '../../src/service/asker.ts';
import { openButaca } from '../../src/service/butaca.ts';
import { sampleCatalog } from '../catalogs.ts';
import { implementations } from '../state/implementations.ts';
import { openService, textOf } from './talk.ts';

const catalog = sampleCatalog();
afterAll(() => catalog.close());

const id = (film: number) => film as FilmId;
const [HEAT, TIGER, LIFE, FIGHT_CLUB, TITANIC] = [949, 146, 637, 550, 597].map(id);
const LENIN = id(338);
// Carrie of 1976, and Ocean's Eleven of 1960.
const [CARRIE, OCEANS] = [7340, 299].map(id);

const bytesOf = (name: string): Uint8Array => readFileSync(join(import.meta.dirname, 'film-files', name));
const made = (name: string) => readFilmFile(name, bytesOf(name));
const text = (name: string, ...lines: readonly string[]) =>
  readFilmFile(name, new TextEncoder().encode(lines.join('\n')));

let users = 0;
/** A user with a file or two: what was answered, and what is kept. */
function openUser(more: Partial<Asker> = {}) {
  const { butaca, memory } = openService(catalog);
  const key = `reader-${users++}`;
  const asker: Asker = { user: key, conversation: key, clientLocale: 'en', ...more };
  return {
    add: (file: ReturnType<typeof readFilmFile>) => butaca.addFilms(file, asker),
    answer: (request: Parameters<typeof butaca.answer>[0]) => butaca.answer(request, asker),
    command: (kind: string, typed: string) => butaca.command(kind, typed, asker),
    ask: (sentence: string) => butaca.ask(sentence, asker),
    change: (changes: Parameters<typeof memory.changeUser>[1]) => memory.changeUser(key, changes),
    kept: async () => (await memory.user(key)) ?? { seen: [] },
    conversation: () => memory.conversation(key),
  };
}

const list = (name: OwnList, added: number, already = 0, left = 0) => ({ list: name, added, already, left });

describe('Three made-up files with traps', () => {
  test("Letterboxd's ratings: another order of columns, a BOM, Windows' line ends, a film rated twice", async () => {
    const user = openUser();
    const reply = await user.add(made('ratings.csv'));
    expect(reply.answer).toEqual({
      lists: [list('seen', 5), list('rated', 5)],
      repeated: 1,
      unknown: 2,
      unreadable: 2,
    });
    expect(await user.kept()).toEqual({
      seen: [HEAT, TIGER, LIFE, FIGHT_CLUB, CARRIE],
      rated: [
        { film: HEAT, score: 10, on: '2024-01-10' },
        { film: TIGER, score: 9, on: '2024-01-11' },
        // "La vida es bella", said to be of the year after: the only film of that name.
        { film: LIFE, score: 6, on: '2024-01-12' },
        { film: FIGHT_CLUB, score: 7, on: '2024-02-01' },
        { film: CARRIE, score: 2, on: '2024-02-04' },
      ],
    });
    const told = textOf(reply);
    // Of "Carrie" there are two, and neither is of 1994.
    expect(told).toContain('2 not found');
    expect(told).toContain('Carrie (1994)');
    expect(told).toContain('The "Lost" Reel, Part 2 (2019)');
    expect(told).toContain('2 lines cannot be read: 7 and 11.');
    expect(told).toContain('1 line repeats a film.');
  });

  test('a watchlist as Excel writes it in Spanish: semicolons, Windows-1252, commas in titles', async () => {
    const user = openUser({ clientLocale: 'es' });
    const reply = await user.add(made('watchlist.csv'));
    expect(reply.answer).toEqual({ lists: [list('watch', 4)], repeated: 1, unknown: 2, unreadable: 2 });
    expect((await user.kept()).watch).toEqual([LENIN, id(307), id(585), OCEANS]);
    const told = textOf(reply);
    expect(told).toContain('Para ver: 4 agregadas.');
    // Heat came out in 1995 and in 1986: of 1996 there is none.
    expect(told).toContain('Heat (1996)');
    expect(told).toContain('Un título que nadie filmó (2001)');
    expect(told).toContain('2 líneas no se pueden leer: 8 y 9.');
  });

  test("a list of IMDb's: a wrong title beside a right id, a line end in a cell, a series, a rating of 11", async () => {
    const user = openUser();
    const reply = await user.add(made('imdb-watched.csv'));
    expect(reply.answer).toEqual({
      lists: [list('seen', 3), list('rated', 1)],
      repeated: 0,
      unknown: 2,
      unreadable: 1,
    });
    expect(await user.kept()).toEqual({
      seen: [HEAT, LIFE, TITANIC],
      rated: [{ film: HEAT, score: 9, on: '2023-05-02' }],
    });
    const told = textOf(reply);
    // The series, and the film that is called as another but has an id of its own.
    expect(told).toContain('Frozen (2013)');
    expect(told).toContain('Toy Story (1995)');
    expect(told).toContain('1 line cannot be read: 5.');
  });
});

test('a file sent twice adds nothing, and what was rated by hand stays as it was', async () => {
  const user = openUser();
  const own: Rating = { film: HEAT as FilmId, score: 1.5, on: '2020-02-02' };
  await user.change([{ change: 'rate', rating: own }]);
  const first = await user.add(made('ratings.csv'));
  expect(first.answer).toMatchObject({ lists: [list('seen', 5), list('rated', 4, 1)] });
  const after = await user.kept();
  expect(after.rated?.find(({ film }) => film === HEAT)).toEqual(own);
  const again = await user.add(made('ratings.csv'));
  expect(again.answer).toMatchObject({ lists: [list('seen', 0, 5), list('rated', 0, 5)] });
  expect(await user.kept()).toEqual(after);
  expect(textOf(again)).toContain('Seen: 0 added, 5 were there already.');
});

test('of many films that are not found ten are named, and none of them is kept', async () => {
  const user = openUser();
  const rows = Array.from({ length: 25 }, (_, at) => `Zyxwv ${at},2001`);
  const reply = await user.add(text('watchlist.csv', 'Name,Year', 'Heat,1995', ...rows));
  const told = textOf(reply);
  expect(told.match(/Zyxwv/g)).toHaveLength(10);
  expect(told).toContain('15 more');
  expect(
    JSON.stringify([await user.kept(), await user.conversation(), reply.answer, reply.storable]),
  ).not.toContain('Zyxwv');
});

test('a full list says so', async () => {
  const user = openUser();
  const films = Array.from({ length: MOST_LISTED - 1 }, (_, at) => id(10_000_000 + at));
  await user.change([{ change: 'import', films: { watch: films, seen: [], rated: [] } }]);
  const reply = await user.add(
    text('my watchlist.csv', 'Name,Year', 'Heat,1995', 'Titanic,1997', 'Fight Club,1999'),
  );
  expect(reply.answer).toMatchObject({ lists: [list('watch', 1, 0, 2)] });
  expect(textOf(reply)).toContain('the list is full (10,000): 2 left out');
});

describe('What is not read is said in words', () => {
  test.each<[string, ReturnType<typeof readFilmFile>, RegExp]>([
    ['a zip', readFilmFile('letterboxd.zip', new Uint8Array([0x50, 0x4b, 3, 4])), /watchlist\.csv/],
    ['too large a file', readFilmFile('watchlist.csv', new Uint8Array(FILE_LIMITS.bytes + 1)), /5 MB/],
    [
      'too long a file',
      text('watchlist.csv', 'Name,Year', ...Array.from({ length: FILE_LIMITS.lines + 1 }, () => 'Heat,1995')),
      /20,000 lines/,
    ],
    ['another table', text('watchlist.csv', 'id,price', '1,2'), /Name, Year/],
    [
      'a picture',
      readFilmFile('watchlist.csv', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10])),
      /Name, Year/,
    ],
    ['a list whose name does not tell', text('films.csv', 'Name,Year', 'Heat,1995'), /“watchlist”/],
    ['nothing', text('watchlist.csv', ''), /no film/],
    ['a header alone', text('watchlist.csv', 'Name,Year'), /no film/],
  ])('%s', async (_what, file, words) => {
    const user = openUser();
    const reply = await user.add(file);
    expect(reply.problem?.problem).toBe('unreadFile');
    expect(textOf(reply)).toMatch(words);
    expect(await user.kept()).toEqual({ seen: [] });
  });

  test('a quote that nothing closes costs the lines that it swallows, each by its number', async () => {
    const reply = await openUser().add(
      text('watchlist.csv', 'Name,Year', 'Heat,1995', '"Titanic,1997', 'Fight Club,1999', ''),
    );
    expect(reply.answer).toMatchObject({ lists: [list('watch', 1)], unreadable: 2 });
    expect(textOf(reply)).toContain('3 and 4');
  });
});

describe('A form may be', () => {
  test.each<[string, readonly string[], object]>([
    ['ratings.csv', ['sep=;', 'Title;Year;Rating10', 'Heat;1995;8'], { rated: [{ film: HEAT, score: 8 }] }],
    [
      'ratings.csv',
      ['Const\tYour Rating\tTitle\tYear', 'tt0113277\t7\tx\t1900'],
      { rated: [{ film: HEAT, score: 7 }] },
    ],
    ['ratings.csv', ['Name;Year;Rating', 'Heat;1995;3,5'], { rated: [{ film: HEAT, score: 7 }] }],
    [
      'diary.csv',
      [
        'Date,Name,Year,Letterboxd URI,Rating,Rewatch,Tags,Watched Date',
        '2024-02-02,Heat,1995,u,,,,2024-02-01',
      ],
      { seen: [HEAT] },
    ],
    [
      'my-watched.csv',
      [
        'Letterboxd list export v7',
        'Date,Name,Tags,URL,Description',
        '2024-01-01,Mine,,u,',
        '',
        'Position,Name,Year,URL,Description',
        '1,Heat,1995,u,',
      ],
      { seen: [HEAT] },
    ],
  ])('%s: %j', async (name, lines, kept) => {
    const user = openUser();
    await user.add(text(name, ...lines));
    expect(await user.kept()).toMatchObject(kept);
  });
});

describe('Nothing is added', () => {
  const file = text('watchlist.csv', 'Name,Year', 'Heat,1995');

  test('for a guest, of whom nothing is kept', async () => {
    const reply = await openUser({ user: GUEST, conversation: GUEST }).add(file);
    expect(reply.problem).toEqual({ problem: 'guest' });
  });

  test('by a way of asking that only reads', async () => {
    const user = openUser({ keeps: 'talk' });
    expect((await user.add(file)).problem).toEqual({ problem: 'readOnly' });
    expect(await user.kept()).toEqual({ seen: [] });
  });

  test('where others read along: it is told to send it in private', async () => {
    const user = openUser({ shared: true });
    expect(textOf(await user.add(file))).toContain('Send it in private');
    expect(await user.kept()).toEqual({ seen: [] });
  });
});

test('what was imported is forgotten with all else, and comes back with it', async () => {
  const user = openUser();
  await user.add(made('ratings.csv'));
  const before = await user.kept();
  await user.answer({ kind: 'forgetMe' });
  await user.answer({ kind: 'forgetMe', confirm: 'yes' });
  expect(await user.kept()).toEqual({ seen: [] });
  await user.answer({ kind: 'undo' });
  expect(await user.kept()).toEqual(before);
});

test.each([
  'cómo importo mis películas',
  'importar de letterboxd',
  'how do i import my watchlist',
  'import from imdb',
])('"%s" tells how', async (sentence) => {
  const reply = await openUser().ask(sentence);
  expect(reply.request).toEqual({ kind: 'import' });
  expect(textOf(reply)).toContain('ratings.csv');
});

describe('Export', () => {
  const films = catalog
    .all<Record<string, never>, { id: FilmId }>('SELECT id FROM film ORDER BY id')({})
    .map((row) => row.id);
  const some = fc.uniqueArray(fc.constantFrom(...films), { maxLength: 12 });
  const rating = fc.record({
    film: fc.constantFrom(...films),
    score: fc.integer({ min: 1, max: 20 }).map((halves) => halves / 2),
    on: fc
      .date({ min: new Date('1990-01-01'), max: new Date('2026-11-22'), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 10)),
  });
  const rated = fc.uniqueArray(rating, { maxLength: 12, selector: ({ film }) => film });

  test.each(['', 'imdb-'])('in the form of "%s…" and read again, gives the same lists', async (site) => {
    await fc.assert(
      fc.asyncProperty(some, some, rated, async (watch, seen, ratings) => {
        const user = openUser();
        const all = [...new Set([...seen, ...ratings.map(({ film }) => film)])];
        await user.change([{ change: 'import', films: { watch, seen: all, rated: ratings } }]);
        const again = openUser();
        for (const name of ['watchlist', 'watched', 'ratings']) {
          const file = fileOf(
            (await user.answer({ kind: 'export', csv: `${site}${name}` })).message,
          ) as FileBlock;
          await again.add(readFilmFile(file.name, new TextEncoder().encode(file.content)));
        }
        expect(await again.kept()).toEqual(await user.kept());
      }),
      { numRuns: 60 },
    );
  });

  test("has Letterboxd's columns, stars by halves, and the exact score beside them", async () => {
    const user = openUser();
    const on = '2024-01-02';
    const rows: readonly Rating[] = [
      { film: TIGER as FilmId, score: 7.5, on },
      { film: HEAT as FilmId, score: 0.5, on },
    ];
    await user.change(rows.map((row) => ({ change: 'rate', rating: row })));
    const reply = await user.answer({ kind: 'export', csv: 'ratings' });
    expect(fileOf(reply.message)).toEqual({
      type: 'file',
      name: 'ratings.csv',
      mediaType: 'text/csv',
      content: [
        'Title,Year,imdbID,tmdbID,Rating,Date,Score',
        '"Crouching Tiger, Hidden Dragon",2000,tt0190332,146,4,2024-01-02,7.5',
        'Heat,1995,tt0113277,949,0.5,2024-01-02,0.5',
        '',
      ].join('\r\n'),
    });
    expect(reply.next.map(({ request }) => request)).toEqual([
      { kind: 'export', csv: 'imdb-ratings' },
      { kind: 'export' },
    ]);
  });

  test.each([
    ['ratings', 'ratings.csv'],
    ['imdb-watched', 'imdb-watched.csv'],
    ['', 'butaca-export.json'],
  ])('"/export %s" gives %s', async (typed, name) => {
    const user = openUser();
    await user.add(made('ratings.csv'));
    expect(fileOf((await user.command('export', typed)).message)?.name).toBe(name);
  });

  test('offers a table of each list that has something on it', async () => {
    const user = openUser();
    await user.add(made('ratings.csv'));
    const reply = await user.answer({ kind: 'export' });
    expect(reply.next.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['Seen films (Letterboxd)', 'Ratings (Letterboxd)']),
    );
    expect(reply.next.map(({ label }) => label)).not.toContain('Watchlist (Letterboxd)');
  });
});

describe.each(implementations.filter(({ isShared }) => isShared))(
  'Two replicas on $name',
  ({ skip, place }) => {
    test.skipIf(skip)('an import through one is seen by the other', async () => {
      const { open, close } = await place();
      const butacaOn = async () =>
        openButaca({
          catalog,
          memory: withGuests(await open()),
          today: () => '2026-11-22',
          random: () => 0.5,
        });
      const [first, second] = [await butacaOn(), await butacaOn()];
      const asker = { user: 'ana', conversation: 'ana' };
      await first.addFilms(made('ratings.csv'), asker);
      const again = await second.addFilms(made('ratings.csv'), asker);
      expect(again.answer).toMatchObject({ lists: [list('seen', 0, 5), list('rated', 0, 5)] });
      await close();
    });
  },
);

test('A file of mostly blank lines is too long, however few films stand in it', () => {
  const blank = (lines: number) => new TextEncoder().encode(`Name,Year\n${'\n'.repeat(lines)}Heat,1995\n`);
  expect(readFilmFile('watched.csv', blank(1000))).not.toHaveProperty('fault');
  expect(readFilmFile('watched.csv', blank(5 * FILE_LIMITS.lines))).toEqual(
    readFilmFile(
      'watched.csv',
      new TextEncoder().encode(`Name,Year\n${'Heat,1995\n'.repeat(FILE_LIMITS.lines + 5)}`),
    ),
  );
});
