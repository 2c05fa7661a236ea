import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { build, failing } from './catalog.ts';
import {
  csv,
  filesOf,
  film,
  newFolder,
  credits as ofFilm,
  type Tables,
  writeTmdbCsv,
  zipFile,
  zipOf,
} from './data-folder.ts';

const person = (id: number, name: string, job?: string) => ({ id, name, ...(job && { job }) });

const tables: Tables = {
  films: [
    film({
      ...{ id: '7', title: 'Seven Lamps', imdb_id: 'tt0000007', poster_path: '/lamps.jpg' },
      production_companies: [
        { id: 3, name: 'Lamp & Co.' },
        { id: 4, name: 'Sea, Inc.' },
      ],
    }),
  ],
  credits: [
    ofFilm(
      7,
      [{ ...person(1, 'Ana'), character: 'The keeper' }],
      [
        person(2, 'Bea', 'Director'),
        person(3, 'Cid', 'Screenplay'),
        person(1, 'Ana', 'Novel'),
        person(4, 'Dora', 'Executive Producer'),
        person(5, 'Eva', 'Editor'),
      ],
    ),
  ],
  keywords: [{ id: '7', keywords: [{ id: 9, name: 'lamp' }] }],
};

/** A folder with files of these names. */
function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = newFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

const CREW = `SELECT job, name FROM film_crew JOIN person ON id = person_id ORDER BY job DESC, position`;
const COMPANIES = 'SELECT name FROM film_company JOIN company ON id = company_id ORDER BY position';

describe('the catalog keeps', () => {
  it('characters, companies in their order, writers, producers, posters and IMDb ids', async () => {
    const { rows } = await build(tables);
    expect(rows('SELECT imdb_id, poster_path FROM film')).toEqual([['tt0000007', '/lamps.jpg']]);
    expect(rows('SELECT character FROM film_cast')).toEqual(['The keeper']);
    expect(rows(COMPANIES)).toEqual(['Lamp & Co.', 'Sea, Inc.']);
    expect(rows(CREW)).toEqual([
      ['writer', 'Cid'],
      ['writer', 'Ana'],
      ['producer', 'Dora'],
    ]);
    expect(rows("SELECT count(*) FROM person WHERE name = 'Eva'")).toEqual([0]);
  });

  it('them when a catalog is built of a catalog', async () => {
    const { out } = await build(tables);
    const { rows } = await build(out);
    expect(rows(COMPANIES)).toEqual(['Lamp & Co.', 'Sea, Inc.']);
    expect(rows(CREW)).toHaveLength(3);
  });
});

describe('a source is known by its columns', () => {
  it('under any name: the classic files, in a folder or a zip, without what a film does without', async () => {
    const [films, people, keywords] = Object.values(filesOf(tables)) as [string, string, string];
    const files = { 'a.csv': films, 'b.csv': people, 'c.csv': keywords };
    for (const from of [folderOf(files), zipFile(zipOf(files))]) {
      const { rows, report } = await build(from);
      expect(report.source).toBe('The Movies Dataset (Kaggle)');
      expect(rows(CREW)).toHaveLength(3);
      expect(rows('SELECT name FROM keyword')).toEqual(['lamp']);
    }
    const least =
      'id,title,original_title,original_language,overview,release_date,runtime,budget,revenue,vote_count,vote_average,popularity,genres,production_countries,spoken_languages';
    const row = `7,Seven Lamps,,es,,2000-01-01,99,0,0,5,6.5,1,[],[],[]`;
    const { rows } = await build(folderOf({ 'films.csv': `${least}\n${row}\n`, 'credits.csv': people }));
    expect(rows('SELECT title, imdb_id FROM film')).toEqual([['Seven Lamps', null]]);
  });

  it("TMDB's CSV alone, under another name and with its columns in another order", async () => {
    const columns =
      'genres,release_date,vote_average,status,backdrop_path,title,vote_count,id,production_countries,production_companies,original_title,original_language,overview,runtime,budget,revenue,popularity'.split(
        ',',
      );
    const row = {
      ...{ id: '7', title: 'Seven Lamps', release_date: '2021-05-06', vote_count: '12', vote_average: '7' },
      ...{ status: 'Released', genres: 'Drama', production_companies: 'Lamp & Co., Sea' },
    };
    const cells = Object.fromEntries(columns.map((column) => [column, '']));
    const folder = folderOf({ 'all.csv': csv([{ ...cells, ...row }], columns) });
    const { rows, report } = await build(join(folder, 'all.csv'));
    expect(report.source).toBe('TMDB (Kaggle CSV)');
    expect(rows('SELECT title FROM film')).toEqual(['Seven Lamps']);
    expect(rows(COMPANIES)).toEqual(['Lamp & Co.', 'Sea']);
  });

  it('the 5000 films of TMDB, whose cells are JSON and whose credits name the film movie_id', async () => {
    const { rows, report } = await build(folderOf(the5000));
    expect(report.source).toBe('TMDB 5000 (Kaggle)');
    expect(report.dataDate).toBe('2009-12-10');
    expect(rows('SELECT title, budget, imdb_id FROM film')).toEqual([['Avatar "d\'é"', 237_000_000, null]]);
    expect(rows('SELECT name, character FROM film_cast JOIN person ON id = person_id')).toEqual([
      ['Zoë Saldaña', 'Neytiri'],
    ]);
    expect(rows(CREW)).toEqual([['producer', 'Jon Landau']]);
    expect(rows('SELECT name FROM keyword')).toEqual(['culture clash']);
  });

  it('and a pair of which one is missing is told which', async () => {
    const { 'tmdb_5000_movies.csv': films = '', 'tmdb_5000_credits.csv': people = '' } = the5000;
    expect((await failing(folderOf({ 'x.csv': films }))).message).toMatch(
      / has x.csv, but tmdb_5000_credits.csv is missing: put it there too\.$/,
    );
    expect((await failing(folderOf({ 'y.csv': people }))).message).toMatch(
      / has y.csv, but tmdb_5000_movies.csv is missing: put it there too\.$/,
    );
    const { 'credits.csv': classic = '' } = filesOf(tables);
    expect((await failing(folderOf({ 'z.csv': classic }))).message).toMatch(
      / has z.csv, but movies_metadata/,
    );
  });

  it('TMDB films with people by name in columns of their own have them', async () => {
    const folder = writeTmdbCsv([]);
    const header = 'id,title,vote_average,vote_count,status,release_date,revenue,runtime,budget,imdb_id';
    const more =
      'original_language,original_title,overview,popularity,genres,production_countries,cast,director';
    writeFileSync(
      join(folder, 'TMDB_movie_dataset_v11.csv'),
      `${header},${more},writers,producers\n7,Seven,6,12,Released,2020-01-01,0,90,0,,en,,,1,Drama,,"Ana, Bea",Cid,Dora,Eva\n`,
    );
    const { rows } = await build(folder);
    expect(rows('SELECT name FROM film_cast JOIN person ON id = person_id ORDER BY position')).toEqual([
      'Ana',
      'Bea',
    ]);
    expect(rows(CREW)).toEqual([
      ['writer', 'Dora'],
      ['producer', 'Eva'],
    ]);
  });
});

const the5000: Readonly<Record<string, string>> = {
  'tmdb_5000_movies.csv': `${[
    'budget,genres,homepage,id,keywords,original_language,original_title,overview,popularity',
    'production_companies,production_countries,release_date,revenue,runtime,spoken_languages,status',
    'tagline,title,vote_average,vote_count',
  ].join(',')}
237000000,"[{""id"": 28, ""name"": ""Action""}]",,19995,"[{""id"": 1463, ""name"": ""culture clash""}]",en,Avatar,,150.4,[],"[{""iso_3166_1"": ""US"", ""name"": ""United States of America""}]",2009-12-10,2787965087,162.0,"[{""iso_639_1"": ""en"", ""name"": ""English""}]",Released,,"Avatar ""d'é""",7.2,11800
`,
  'tmdb_5000_credits.csv': String.raw`movie_id,title,cast,crew
19995,Avatar,"[{""cast_id"": 3, ""character"": ""Neytiri"", ""credit_id"": null, ""id"": 8691, ""name"": ""Zo\u00eb Salda\u00f1a"", ""order"": 1}]","[{""job"": ""Producer"", ""id"": 900, ""name"": ""Jon Landau""}]"
`,
};

describe('a file that cannot serve is refused by its own name, with the reason:', () => {
  const cases: readonly (readonly [name: string, text: string, told: RegExp])[] = [
    [
      'title.basics.tsv',
      'tconst\ttitleType\tprimaryTitle\n',
      /^title\.basics\.tsv is IMDb's own list: .*TMDB/,
    ],
    ['films.csv', 'tconst\ttitleType\tprimaryTitle\n', /^films\.csv is IMDb's own list/],
    ['AllMovies.csv', 'id;budget;genres;imdb_id;title\n', /^AllMovies\.csv separates .* semicolons/],
    ['tabs.csv', 'id\tbudget\tgenres\n', /^tabs\.csv separates .* tabs/],
    [
      'movies.csv',
      'id,title,genres,release_date,vote_average,vote_count,backdrop_path,recommendations\n',
      /^movies\.csv joins .* hyphens/,
    ],
  ];
  it.each(cases)('%s', async (name, text, told) => {
    const folder = folderOf({ [name]: text });
    expect((await failing(folder)).message).toMatch(told);
    expect((await failing(join(folder, name))).message).toMatch(told);
  });
});
