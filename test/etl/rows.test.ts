import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportTable } from '../../etl/report/report-table.ts';
import { build, failing } from './catalog.ts';
import { type Cells, credits, film, writeData } from './data-folder.ts';

const one = async (cells: Cells, columns: string) => {
  const { rows, report } = await build({ films: [film(cells)], credits: [] });
  return { row: rows(`SELECT ${columns} FROM film`)[0], repairs: report.files[0]?.repairs };
};

describe('a film', () => {
  it('is stored with its figures, its calendar, its texts and what it belongs to', async () => {
    const { rows } = await build({
      films: [
        film({
          ...{
            id: '862',
            title: 'Toy Story',
            imdb_id: 'tt0114709',
            release_date: '1995-10-30',
            original_language: 'en',
          },
          ...{
            budget: '30000000',
            revenue: '373554033',
            runtime: '81.0',
            vote_average: '7.7',
            vote_count: '5415',
          },
          ...{ popularity: '21.946943', tagline: '', overview: "Led by Woody, Andy's toys live happily." },
          belongs_to_collection: { id: 10194, name: 'Toy Story Collection' },
          genres: [
            { id: 16, name: 'Animation' },
            { id: 35, name: 'Comedy' },
          ],
          production_countries: [{ iso_3166_1: 'US', name: 'United States of America' }],
          spoken_languages: [
            { iso_639_1: 'en', name: 'English' },
            { iso_639_1: 'fr', name: 'Français' },
          ],
        }),
      ],
      credits: [],
      keywords: [{ id: '862', keywords: [{ id: 931, name: 'jealousy' }] }],
    });
    expect(rows('SELECT * FROM film')).toEqual([
      [
        ...[862, 'Toy Story', 'Toy Story', '1995-10-30', 1995, 10, 30, 0, 81, 30000000, 373554033, 5415, 7.7],
        ...[21.946943, 'en', 10194, 'tt0114709', null, 1],
      ],
    ]);
    expect(rows('SELECT * FROM film_text')).toEqual([[862, null, "Led by Woody, Andy's toys live happily."]]);
    expect(rows('SELECT name FROM film_genre JOIN genre ON id = genre_id ORDER BY position')).toEqual([
      'Animation',
      'Comedy',
    ]);
    expect(rows('SELECT * FROM film_country')).toEqual([['US', 862]]);
    expect(rows('SELECT * FROM language')).toEqual([
      ['en', 'English'],
      ['fr', 'Français'],
    ]);
    expect(rows('SELECT * FROM collection')).toEqual([[10194, 'Toy Story Collection']]);
    expect(
      rows('SELECT film_id, keyword_id, name FROM film_keyword JOIN keyword ON id = keyword_id'),
    ).toEqual([[862, 931, 'jealousy']]);
    // Of which films what is known, by year, and how many there are.
    expect(rows('SELECT * FROM tally')).toEqual([
      ['country', 1995, 1],
      ['language', 1995, 1],
      ['month', 10, 1],
      ['saga', 1995, 1],
      ['story', 1995, 1],
      ['weekday', 0, 1],
      ['year', 1995, 1],
    ]);
  });

  it('without an amount, or with "0", has an unknown one', async () => {
    const { row, repairs } = await one(
      { budget: '0', revenue: '', runtime: '0.0' },
      'budget, revenue, runtime',
    );
    expect(row).toEqual([null, null, null]);
    expect(repairs).toMatchObject({
      'budget 0 → unknown': 1,
      'revenue missing → unknown': 1,
      'runtime 0 → unknown': 1,
    });
  });

  it.each([
    [{ budget: 'much' }, [null, 7, 90, 1.5], 'budget that cannot be → unknown'],
    [{ revenue: '-5' }, [7, null, 90, 1.5], 'revenue that cannot be → unknown'],
    [{ revenue: '1.5' }, [7, null, 90, 1.5], 'revenue that cannot be → unknown'],
    [{ runtime: '81.5' }, [7, 7, null, 1.5], 'runtime that cannot be → unknown'],
    [{ runtime: '14400' }, [7, 7, null, 1.5], 'runtime that cannot be → unknown'],
    [{ popularity: 'high' }, [7, 7, 90, null], 'popularity that cannot be → unknown'],
    [{ budget: 'null' }, [null, 7, 90, 1.5], 'budget missing → unknown'],
    [{ budget: 'NaN' }, [null, 7, 90, 1.5], 'budget missing → unknown'],
  ])(
    'with an odd figure %j is kept with all others, and the repair is told with its line',
    async (odd, figures, repair) => {
      const good = film({ id: '2', overview: 'two\nlines' });
      const bad = film({ budget: '7', revenue: '7', runtime: '90', ...odd });
      const { rows, report } = await build({ films: [good, bad], credits: [] });
      expect(rows('SELECT budget, revenue, runtime, popularity FROM film WHERE id = 1')).toEqual([figures]);
      expect(report.files[0]).toMatchObject({ kept: 2, refused: [], repairedLines: { [repair]: [4] } });
    },
  );

  it.each([
    ['2.0e7', 20_000_000, '5220', 5220],
    ['20000000.0', 20_000_000, '1256.0', 1256],
  ])('with the budget %s and a running time of days has both', async (budget, dollars, runtime, minutes) => {
    expect((await one({ budget, runtime }, 'budget, runtime')).row).toEqual([dollars, minutes]);
  });

  it('with a few bytes that are no UTF-8 is kept, and the repair is told with its line', async () => {
    const films = Array.from({ length: 150 }, (_, id) => film({ id: String(id + 1), title: `Señora ${id}` }));
    const folder = writeData({ films, credits: [] });
    const path = join(folder, 'movies_metadata.csv');
    const bytes = readFileSync(path);
    const at = bytes.indexOf('Señora 70');
    writeFileSync(path, Buffer.concat([bytes.subarray(0, at + 2), Buffer.of(0xf1), bytes.subarray(at + 4)]));
    const { rows, report } = await build(folder);
    expect(rows('SELECT title FROM film WHERE id IN (70, 71, 72)')).toEqual([
      'Señora 69',
      'Se\uFFFDora 70',
      'Señora 71',
    ]);
    expect(report.files[0]).toMatchObject({
      kept: 150,
      repairs: { 'bytes that are no UTF-8 → �': 1 },
      repairedLines: { 'bytes that are no UTF-8 → �': [72] },
    });
    expect(reportTable(report)).toMatch(/movies_metadata\.csv +1 +bytes that are no UTF-8 → �, line 72$/m);
  });

  it('without votes has no mean vote', async () => {
    const { row, repairs } = await one({ vote_count: '0', vote_average: '0.0' }, 'vote_count, vote_average');
    expect(row).toEqual([0, null]);
    expect(repairs).toMatchObject({ 'vote_average without votes → unknown': 1 });
  });

  it('with "nan" for a text has an unknown one', async () => {
    const { row, repairs } = await one({ imdb_id: 'nan', poster_path: 'NaN' }, 'imdb_id, poster_path');
    expect(row).toEqual([null, null]);
    expect(repairs).toMatchObject({ 'imdb_id "nan" → unknown': 1, 'poster_path "NaN" → unknown': 1 });
  });

  it('with the words for "nobody wrote one" has no overview', async () => {
    const { rows, report } = await build({ films: [film({ overview: 'No overview found.' })], credits: [] });
    expect(rows('SELECT * FROM film_text')).toEqual([]);
    expect(report.files[0]?.repairs).toMatchObject({ 'overview placeholder → unknown': 1 });
  });

  it('named twice is kept once, the first time', async () => {
    const films = [film({ title: 'First' }), film({ title: 'Second' })];
    const { rows, report } = await build({
      films,
      credits: [credits(1, [{ name: 'Ana' }]), credits(1, [{ name: 'Bea' }])],
    });
    expect(rows('SELECT title FROM film')).toEqual(['First']);
    expect(rows('SELECT name FROM person')).toEqual(['Ana']);
    expect(report.files.map(({ read, kept, duplicates }) => [read, kept, duplicates])).toEqual([
      [2, 1, 1],
      [2, 1, 1],
    ]);
  });

  it('whose genre bears two ids is filed under the first', async () => {
    const films = [
      film({ genres: [{ id: 1, name: 'Noir' }] }),
      film({ id: '2', genres: [{ id: 9, name: 'Noir' }] }),
    ];
    const { rows } = await build({ films, credits: [] });
    expect(rows('SELECT film_id, genre_id FROM film_genre')).toEqual([
      [1, 1],
      [2, 1],
    ]);
  });
});

describe('a row that cannot be repaired', () => {
  const good = Array.from({ length: 40 }, (_, index) => film({ id: String(index + 10) }));
  it.each([
    [{ id: '1997-08-20' }, 'shifted by a stray newline (the id is no number)'],
    [{ release_date: '' }, 'no valid date (releaseDate)'],
    [{ release_date: '1999-02-30' }, 'no valid date (releaseDate)'],
    [{ title: '' }, 'no title (title)'],
    [{ genres: "[{'id': 1" }, 'genres: neither a comma nor } after a value'],
    [{ genres: '7' }, 'genres: not a list of dicts'],
    [{ vote_count: 'many' }, 'no number (voteCount)'],
    [{ vote_average: '77', vote_count: '5' }, 'not 0 to 10 (voteAverage)'],
  ])('such as %j is refused with its line and its reason', async (cells, reason) => {
    const films = [...good, film({ id: '1', overview: 'two\nlines' }), film({ id: '2', ...cells })];
    const { report } = await build({ films, credits: [] });
    expect(report.files[0]).toMatchObject({
      read: 42,
      kept: 41,
      refused: [{ reason, rows: 1, lines: [44] }],
    });
  });

  it('that is the header once more is left out for that', async () => {
    const again = film(Object.fromEntries(Object.keys(film({})).map((column) => [column, column])));
    const { report } = await build({ films: [film({}), again], credits: [credits(1, [])] });
    expect(report.files[0]).toMatchObject({
      kept: 1,
      refused: [],
      leftOut: [{ reason: 'the header once more', rows: 1, lines: [3] }],
    });
  });

  it('does not count as a refusal when it is about a film that was not kept', async () => {
    const { report } = await build({
      films: [film({})],
      credits: [credits(1, []), credits(5, [{ name: 'Ana' }])],
    });
    expect(report.files[1]).toMatchObject({ read: 2, kept: 1, withoutFilm: 1, refused: [] });
  });
});

it('a column whose figures cannot be in more than 5% of the rows fails the build', async () => {
  const films = (odd: number) =>
    Array.from({ length: 500 }, (_, id) => film({ id: String(id + 1), ...(id < odd && { budget: '$1' }) }));
  const { failure, message } = await failing({ films: films(26), credits: [] });
  expect([failure, message]).toEqual([
    'refused',
    expect.stringContaining('26 of 500 rows have a budget that cannot be: repair the file'),
  ]);
  expect((await build({ films: films(25), credits: [] })).report.written).toBe(true);
});

it('a file with a header and no row is not taken in silence', async () => {
  const { report } = await build({ films: [film({})], credits: [] });
  expect(reportTable(report)).toContain(
    'credits.csv has a header and no row: the catalog has nothing of it.',
  );
});
