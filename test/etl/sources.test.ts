import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { build, failing } from './catalog.ts';
import { credits, director, film, writeData, writeDetails, writeTmdbCsv } from './data-folder.ts';

/** Seen by many in two weeks of 2024: what the day of a made-up list is told by. */
const seen = [
  { id: '90', title: 'Seen', release_date: '2024-03-01', vote_count: '50', vote_average: '6' },
  { id: '91', title: 'Seen too', release_date: '2024-03-09', vote_count: '50', vote_average: '6' },
];

describe("TMDB's CSV", () => {
  it('gives films with their figures, and genres, countries and keywords by their names', async () => {
    const { rows, report } = await build(
      writeTmdbCsv([
        ...seen,
        {
          ...{ id: '7', title: 'Seven Lamps', original_title: 'Siete lámparas', original_language: 'es' },
          ...{ release_date: '2021-05-06', runtime: '99', budget: '1000000', revenue: '2500000' },
          ...{ vote_count: '12', vote_average: '7.125', popularity: '3.5', genres: 'Drama, Science Fiction' },
          ...{ production_countries: 'Argentina, United States of America', keywords: 'lamp, sea' },
        },
      ]),
    );
    expect(report.source).toBe('TMDB (Kaggle CSV)');
    const figures = 'release_date, runtime, budget, revenue, vote_count, vote_average, popularity, language';
    expect(rows(`SELECT original_title, ${figures} FROM film WHERE id = 7`)).toEqual([
      ['Siete lámparas', '2021-05-06', 99, 1_000_000, 2_500_000, 12, 7.125, 3.5, 'es'],
    ]);
    expect(rows('SELECT name FROM film_genre JOIN genre ON id = genre_id ORDER BY position')).toEqual([
      'Drama',
      'Science Fiction',
    ]);
    expect(rows('SELECT country_code FROM film_country ORDER BY 1')).toEqual(['AR', 'US']);
    expect(rows('SELECT name FROM film_keyword JOIN keyword ON id = keyword_id ORDER BY 1')).toEqual([
      'lamp',
      'sea',
    ]);
  });

  it('is as of the newest film that was seen, whatever a slip of the pen says', async () => {
    const slip = {
      id: '92',
      title: 'Slip',
      release_date: '2099-01-01',
      vote_count: '500',
      vote_average: '5',
    };
    const { report, rows } = await build(writeTmdbCsv([...seen, slip]));
    expect(report.dataDate).toBe('2024-03-09');
    expect(rows('SELECT title FROM upcoming')).toEqual(['Slip']);
  });

  it('leaves out films for adults and films that came out nobody knows when, and fails for neither', async () => {
    const left = [
      { id: '1', adult: 'True' },
      { id: '2', release_date: '' },
      { id: '3', release_date: '', status: '' },
    ];
    const { report } = await build(writeTmdbCsv([...seen, ...left]));
    expect(report.files[0]).toMatchObject({
      kept: 2,
      refused: [],
      leftOut: [
        { reason: 'for adults only', rows: 1 },
        { reason: 'released, nobody says when', rows: 2 },
      ],
    });
  });

  it('with a figure that cannot be lacks that one only, and a running time that no film has is one', async () => {
    const odd = { id: '7', budget: 'null', revenue: '$5', runtime: '14400', popularity: 'x' };
    const { rows, report } = await build(writeTmdbCsv([...seen, odd]));
    expect(rows('SELECT budget, revenue, runtime, popularity FROM film WHERE id = 7')).toEqual([
      [null, null, null, null],
    ]);
    expect(report.files[0]).toMatchObject({
      refused: [],
      repairedLines: { 'runtime that cannot be → unknown': [4], 'revenue that cannot be → unknown': [4] },
    });
  });

  it('takes its credits from a credits.csv beside it', async () => {
    const folder = writeTmdbCsv(seen);
    writeData({ films: [], credits: [credits(90, [{ id: 5, name: 'Ana' }], [director('Bea', 6)])] }, folder);
    rmSync(join(folder, 'movies_metadata.csv'));
    const { rows } = await build(folder);
    expect(rows('SELECT film_id, name FROM film_cast JOIN person ON id = person_id')).toEqual([[90, 'Ana']]);
  });
});

const details = {
  ...{ id: 7, title: 'Seven Lamps', original_title: 'Siete lámparas', status: 'Released', adult: false },
  ...{ release_date: '2024-03-05', runtime: 99, budget: 0, revenue: 0, vote_count: 40, vote_average: 7.1 },
  genres: [{ id: 0, name: 'Drama' }],
  belongs_to_collection: { id: 3, name: 'Lamps Collection' },
  production_countries: [{ iso_3166_1: 'AR', name: 'Argentina' }],
  keywords: { keywords: [{ id: 9, name: 'lamp' }] },
  credits: {
    cast: [
      { id: 12, name: 'Bea', character: 'Sister', order: 1 },
      { id: 11, name: 'Ana', character: '', order: 0 },
    ],
    crew: [
      { id: 13, name: 'Cid', job: 'Director' },
      { id: 14, name: 'Dora', job: 'Editor' },
    ],
  },
  alternative_titles: {
    titles: [
      { iso_3166_1: 'MX', title: 'Las lámparas', type: '' },
      { iso_3166_1: 'DE', title: 'Sieben Lampen', type: '' },
    ],
  },
  translations: {
    translations: [
      { iso_3166_1: 'ES', iso_639_1: 'es', data: { title: 'Siete candiles' } },
      { iso_3166_1: 'FR', iso_639_1: 'fr', data: { title: 'Sept lampes' } },
      { iso_3166_1: 'AR', iso_639_1: 'es', data: { title: '' } },
    ],
  },
};

describe("the API's details", () => {
  it('give films with their people, keywords and saga', async () => {
    const { rows } = await build(writeDetails([details]));
    expect(
      rows('SELECT name, character FROM film_cast JOIN person ON id = person_id ORDER BY position'),
    ).toEqual([
      ['Ana', null],
      ['Bea', 'Sister'],
    ]);
    expect(rows('SELECT name FROM film_director JOIN person ON id = person_id')).toEqual(['Cid']);
    expect(rows('SELECT keyword_id FROM film_keyword')).toEqual([9]);
    expect(rows('SELECT name FROM collection JOIN film ON collection_id = collection.id')).toEqual([
      'Lamps Collection',
    ]);
  });

  it('make Spanish, Latin American and original titles aliases by themselves', async () => {
    const { rows } = await build(writeDetails([details]));
    expect(rows('SELECT title, region FROM alias ORDER BY region')).toEqual([
      ['Las lámparas', '419'],
      ['Siete candiles', 'ES'],
    ]);
    const found = (key: string) => rows(`SELECT owner FROM title_key WHERE key = '${key}'`);
    for (const key of ['siete lamparas', 'las lamparas', 'siete candiles'])
      expect(found(key), key).toEqual([7]);
    expect(found('sept lampes')).toEqual([]);
  });

  it('that are none are told and counted, and hurt nothing', async () => {
    const many = Array.from({ length: 60 }, (_, id) => ({ ...details, id: id + 100 }));
    const bad = ['{"id": 1, "title"', { title: 'No id' }, { ...details, id: 2, vote_average: 11 }];
    const { report } = await build(writeDetails([...many, ...bad]));
    expect(report.files[0]).toMatchObject({
      kept: 60,
      refused: [
        { reason: 'no JSON', lines: [61] },
        { reason: "no film's details (id)", lines: [62] },
        { reason: 'not 0 to 10 (voteAverage)', lines: [63] },
      ],
    });
  });

  it('with a figure that cannot be lack that one only', async () => {
    const odd = [
      { ...details, id: 1, budget: 'null', revenue: 5 },
      { ...details, id: 2, runtime: 14_400 },
      { ...details, id: 3, revenue: 1.5, popularity: -1 },
    ];
    const { rows, report } = await build(writeDetails(odd));
    expect(rows('SELECT budget, revenue, runtime, popularity FROM film ORDER BY id')).toEqual([
      [null, 5, 99, null],
      [null, null, null, null],
      [null, null, 99, null],
    ]);
    expect(report.files[0]?.repairedLines).toEqual({
      'budget that cannot be → unknown': [1],
      'popularity that cannot be → unknown': [3],
      'revenue that cannot be → unknown': [3],
      'runtime that cannot be → unknown': [2],
    });
  });

  it('with bytes that are no UTF-8 in a line in a hundred or less are kept, and the line is told', async () => {
    const folder = writeDetails(Array.from({ length: 150 }, (_, id) => ({ ...details, id: id + 1 })));
    const path = join(folder, 'movie-details.jsonl');
    const bytes = readFileSync(path);
    const at = bytes.indexOf('"id":80,');
    const letter = bytes.indexOf('á', at);
    writeFileSync(
      path,
      Buffer.concat([bytes.subarray(0, letter), Buffer.of(0xe1), bytes.subarray(letter + 2)]),
    );
    const { rows, report } = await build(folder);
    expect(rows('SELECT original_title FROM film WHERE id = 80')).toEqual(['Siete l\uFFFDmparas']);
    expect(report.files[0]?.repairedLines).toEqual({ 'bytes that are no UTF-8 → �': [80] });
  });
});

describe('films of several sources', () => {
  const classic = () =>
    writeData({
      films: [
        film({
          ...{ id: '7', title: 'Seven Lights', release_date: '2001-01-01', budget: '500', revenue: '900' },
          ...{ vote_count: '30', vote_average: '5', original_language: 'es', overview: 'Old words.' },
          genres: [
            { id: 18, name: 'Drama' },
            { id: 35, name: 'Comedy' },
          ],
        }),
        film({ id: '8', title: 'Only here', release_date: '2019-01-01' }),
      ],
      credits: [
        credits(7, [
          { name: 'Ana', id: 11 },
          { name: 'Eva', id: 15 },
        ]),
        credits(8, [
          { name: 'Ána', id: 99 },
          { name: 'Ana', id: 98 },
          { name: 'Zoe', id: 16 },
        ]),
      ],
      keywords: [{ id: '7', keywords: [{ id: 4, name: 'sea' }] }],
    });
  const newer = () =>
    writeTmdbCsv([
      ...seen,
      {
        id: '7',
        title: 'Seven Lamps',
        release_date: '2001-02-02',
        budget: '600',
        vote_count: '80',
        vote_average: '6',
        genres: 'Drama',
      },
    ]);

  it('exist once: the newer figure wins, and what the newer source lacks stays', async () => {
    const { rows, report } = await build([newer(), classic()]);
    const figures = 'title, release_date, budget, revenue, vote_count, vote_average, language';
    expect(rows(`SELECT ${figures} FROM film WHERE id = 7`)).toEqual([
      ['Seven Lamps', '2001-02-02', 600, 900, 80, 6, 'es'],
    ]);
    expect(rows('SELECT overview FROM film_text WHERE film_id = 7')).toEqual(['Old words.']);
    expect(rows('SELECT name FROM film_genre JOIN genre ON id = genre_id WHERE film_id = 7')).toEqual([
      'Drama',
    ]);
    expect(rows('SELECT name FROM film_keyword JOIN keyword ON id = keyword_id')).toEqual(['sea']);
    expect(report.files.map(({ file, kept, joined }) => [file, kept, joined])).toContainEqual([
      'TMDB_movie_dataset_v11.csv',
      3,
      1,
    ]);
  });

  it('are the same in whatever order the sources are named', async () => {
    const [old, young] = [classic(), newer()];
    const everything = 'SELECT * FROM film JOIN source ON source.id = film.source ORDER BY film.id';
    expect((await build([old, young])).rows(everything)).toEqual(
      (await build([young, old])).rows(everything),
    );
  });

  it('remember which source their figures come from and of which day, and the catalog all of them', async () => {
    const { rows, report } = await build([classic(), newer()]);
    expect(
      rows('SELECT f.id, name, taken FROM film f JOIN source s ON s.id = source WHERE f.id IN (7, 8)'),
    ).toEqual([
      [7, 'TMDB (Kaggle CSV)', '2024-03-09'],
      [8, 'The Movies Dataset (Kaggle)', '2017-07-31'],
    ]);
    expect(report.dataDate).toBe('2024-03-09');
    expect(report.sources.map(({ taken }) => taken)).toEqual(['2017-07-31', '2024-03-09']);
  });

  it('are still found by the title that the older source had', async () => {
    const { rows } = await build([classic(), newer()]);
    expect(rows("SELECT owner FROM title_key WHERE key = 'seven lights'")).toEqual([7]);
  });

  it('have the people of all, the newest order first, and a name without id is who bears it in the film', async () => {
    const more = {
      ...details,
      credits: {
        cast: [
          { name: 'Gil', order: 0 },
          { name: 'Ana', order: 1 },
        ],
        crew: [{ name: 'Eva', job: 'Director' }],
      },
    };
    const { rows } = await build([classic(), writeDetails([more])]);
    const cast =
      'SELECT person_id > 0, name FROM film_cast JOIN person ON id = person_id WHERE film_id = 7 ORDER BY position';
    expect(rows(cast)).toEqual([
      [0, 'Gil'],
      [1, 'Ana'],
      [1, 'Eva'],
    ]);
    expect(rows('SELECT person_id FROM film_cast WHERE film_id = 7 AND position = 1')).toEqual([11]);
    expect(rows('SELECT person_id FROM film_director')).toEqual([15]);
  });
});

describe('films that have not come out', () => {
  const coming = [
    { id: '1', title: 'Tomorrow', release_date: '2024-12-24', genres: 'Drama', overview: 'Soon.' },
    { id: '2', title: 'Planned', release_date: '2020-01-01', status: 'Planned' },
    { id: '3', title: 'Some day', release_date: '', status: 'In Production' },
    { id: '4', title: 'Blank is released', release_date: '2020-01-01', status: '' },
  ];

  it('by their date or by their status are in no table that questions count', async () => {
    const { rows } = await build(writeTmdbCsv([...seen, ...coming]));
    expect(rows('SELECT title, release_date FROM upcoming ORDER BY id')).toEqual([
      ['Tomorrow', '2024-12-24'],
      ['Planned', '2020-01-01'],
      ['Some day', null],
    ]);
    expect(rows('SELECT id FROM film ORDER BY id')).toEqual([4, 90, 91]);
    expect(rows("SELECT sum(films) FROM tally WHERE unit = 'year'")).toEqual([3]);
    expect(rows("SELECT length(value) FROM film_column WHERE name = 'id'")).toEqual([3 * 4]);
    expect(rows("SELECT owner FROM title_key WHERE key = 'some day'")).toEqual([3]);
  });

  it('are what the newer source says', async () => {
    const classic = writeData({
      films: [film({ id: '2', title: 'Planned' }), film({ id: '50', release_date: '2020-12-16' })],
      credits: [credits(2, [{ id: 5, name: 'Ana' }], [director('Bea', 6)])],
    });
    const { rows } = await build([classic, writeTmdbCsv([...seen, ...coming])]);
    expect(rows('SELECT id FROM film ORDER BY id')).toEqual([4, 50, 90, 91]);
    expect(rows('SELECT directors, actors FROM upcoming WHERE id = 2')).toEqual([['["Bea"]', '["Ana"]']]);
    expect(rows('SELECT count(*) FROM person')).toEqual([0]);
    expect(rows('PRAGMA foreign_key_check')).toEqual([]);
  });
});

it('one source without films fails the build, whatever the others have', async () => {
  const { message } = await failing([writeTmdbCsv([]), writeTmdbCsv(seen)]);
  expect(message).toMatch(/TMDB_movie_dataset_v11.csv has no rows: download it again/);
});
