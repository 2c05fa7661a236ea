import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { budget } from '../../etl/data-report/sections/budget.ts';
import { correlation } from '../../etl/data-report/sections/correlation.ts';
import { countries } from '../../etl/data-report/sections/countries.ts';
import { wordsOfGenres } from '../../etl/data-report/sections/genre-words.ts';
import { genres } from '../../etl/data-report/sections/genres.ts';
import { languages } from '../../etl/data-report/sections/languages.ts';
import { missing } from '../../etl/data-report/sections/missing.ts';
import { money } from '../../etl/data-report/sections/money.ts';
import { months } from '../../etl/data-report/sections/months.ts';
import { neighbours } from '../../etl/data-report/sections/neighbours.ts';
import { profitableActors } from '../../etl/data-report/sections/profitable-actors.ts';
import { profitableDirectors } from '../../etl/data-report/sections/profitable-directors.ts';
import { prolificActors } from '../../etl/data-report/sections/prolific-actors.ts';
import { prolificDirectors } from '../../etl/data-report/sections/prolific-directors.ts';
import { repairs } from '../../etl/data-report/sections/repairs.ts';
import { returns } from '../../etl/data-report/sections/return.ts';
import { revenue } from '../../etl/data-report/sections/revenue.ts';
import { rows } from '../../etl/data-report/sections/rows.ts';
import { runtime } from '../../etl/data-report/sections/runtime.ts';
import { score } from '../../etl/data-report/sections/score.ts';
import { votes } from '../../etl/data-report/sections/votes.ts';
import { weekdays } from '../../etl/data-report/sections/weekdays.ts';
import { years } from '../../etl/data-report/sections/years.ts';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { openRecommender } from '../../src/recommend/recommender.ts';
import { fullCatalog, onFullData, sampleCatalog, withoutFullData } from '../catalogs.ts';
import { filmId, smallCatalog, type TestFilm } from '../recommend/small-catalog.ts';

// Made by make.py beside this file, which shares no code with the report.
const read = (name: string) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));

describe('the figures of the sample, as another program works them out', () =>
  compareAll(sampleCatalog, read('sample.json')));
describe.skipIf(withoutFullData)(`the figures, as another program works them out, ${onFullData}`, () =>
  compareAll(fullCatalog, read('full.json')),
);

// biome-ignore lint/suspicious/noExplicitAny: the other program's JSON
function compareAll(open: () => Catalog, expected: any): void {
  let catalog: Catalog;
  beforeAll(() => {
    catalog = open();
  });

  it('films by year, month and weekday, and those of the first of January', () => {
    expect(years.figures(catalog)?.years.map(({ year, films }) => [year, films])).toEqual(expected.years);
    expect(months.figures(catalog)?.months.map(({ month, films }) => [month, films])).toEqual(
      expected.months,
    );
    expect(months.figures(catalog)?.newYear).toBe(expected.newYear);
    expect(weekdays.figures(catalog)?.weekdays.map(({ weekday, films }) => [weekday, films])).toEqual(
      expected.weekdays,
    );
  });

  it.each([
    ['genres', genres],
    ['languages', languages],
    ['countries', countries],
  ])('%s', (name, section) => {
    expect(section.figures(catalog)?.kinds.map(({ code, films }) => [code, films])).toEqual(expected[name]);
  });

  it('missing values', () => {
    const lacks = missing.figures(catalog)?.lacks ?? [];
    expect(Object.fromEntries(lacks.map((lack) => [lack.column, lack.missing]))).toMatchObject(
      expected.missing,
    );
  });

  it.each([votes, score, runtime, budget, revenue, returns])('the distribution of $id', (section) => {
    close(section.figures(catalog), expected.distributions[section.id]);
  });

  it('the rank correlation of each pair of columns', () => {
    const pairs = correlation.figures(catalog) ?? [];
    expect(pairs).toHaveLength(Object.keys(expected.correlation).length);
    for (const pair of pairs) close(pair, expected.correlation[`${pair.a} ${pair.b}`]);
  });

  it('budget against revenue', () => {
    const figures = money.figures(catalog);
    close(figures, expected.money);
    expect(figures?.cells.reduce((sum, { films }) => sum + films, 0)).toBe(expected.money.films);
  });

  it.each([
    ['actor', prolificActors],
    ['director', prolificDirectors],
  ])('the most prolific people as %s', (role, section) => {
    const figures = section.figures(catalog);
    // The two programs do not fold all letters of the world alike.
    expect(Math.abs((figures?.all ?? 0) - expected.prolific[role].all)).toBeLessThanOrEqual(3);
    expect(Math.abs((figures?.once ?? 0) - expected.prolific[role].once)).toBeLessThanOrEqual(3);
    expect(figures?.people.map(({ name, films }) => [name, films])).toEqual(expected.prolific[role].people);
  });

  it.each([
    ['actor', profitableActors],
    ['director', profitableDirectors],
  ])('the people as %s whose films earned most, above the floors', (role, section) => {
    const figures = section.figures(catalog);
    expect(figures?.reached).toBe(expected.profitable[role].reached);
    const people = figures?.people.map(({ name, films, profit, medianReturn }) => [
      ...[name, films, profit],
      Number(medianReturn.toFixed(6)),
    ]);
    expect(people).toEqual(expected.profitable[role].people);
  });
}

describe('the account of the rows', () => {
  it('tells of each file what was read and what became of it', () => {
    const files = rows.figures(sampleCatalog())?.files ?? [];
    expect(files.map(({ file, read: found, kept }) => [file, found, kept])).toEqual([
      ['movies_metadata.csv', 698, 698],
      ['keywords.csv', 698, 698],
      ['credits.csv', 698, 698],
    ]);
  });

  it('names the repair made most often first', () => {
    const made = repairs.figures(sampleCatalog())?.repairs ?? [];
    expect(made.length).toBeGreaterThan(0);
    expect(made.map((one) => one.rows)).toEqual(made.map((one) => one.rows).toSorted((a, b) => b - a));
  });
});

describe('the words that mark a genre', () => {
  const films: readonly TestFilm[] = Array.from({ length: 36 }, (_, at) => ({
    id: at + 1,
    overview: ['Gunslingers ride into town.', 'Robots rise in a town.', 'A quiet town.'][at % 3] as string,
    genres: [['Western', 'Science Fiction', 'Drama'][at % 3] as string],
  }));
  const words = wordsOfGenres.figures(smallCatalog(films)) ?? [];
  const of = (name: string) => words.find(({ genre }) => genre === name)?.words.map(({ word }) => word) ?? [];

  it('are those that its films have more than the others, as they are mostly written', () => {
    expect(of('Western').slice(0, 2).sort()).toEqual(['gunslingers', 'ride']);
    expect(of('Science Fiction')).toEqual(expect.arrayContaining(['robots', 'rise']));
    expect(of('Western')).not.toContain('robots');
  });

  it('are not those that all films have alike', () => {
    expect(of('Western')).not.toContain('town');
  });

  it('are not asked of genres with a few films', () => {
    expect(wordsOfGenres.figures(smallCatalog(films.slice(0, 9)))).toBeUndefined();
  });
});

describe('the graph of neighbours', () => {
  it('counts what the recommender recommends for every film of a catalog smaller than the sample', () => {
    const catalog = smallCatalog(
      Array.from({ length: 40 }, (_, at) => ({
        id: at + 1,
        votes: 10 + at,
        genres: [at % 2 ? 'Drama' : 'War'],
      })),
    );
    const { similar } = openRecommender(catalog);
    const times = new Map<number, number>();
    for (let id = 1; id <= 40; id++) {
      for (const other of similar(filmId(id))) times.set(other.id, (times.get(other.id) ?? 0) + 1);
    }
    const figures = neighbours.figures(catalog);
    expect(figures).toMatchObject({ sample: 40, among: 40, reached: times.size, links: 200 });
    expect(figures?.mostNamed.times).toBe(Math.max(...times.values()));
    expect(figures?.named.reduce((sum, one) => sum + one.times * one.films, 0)).toBe(200);
  });

  it('tells groups apart that no recommendation joins', () => {
    const groups = ['Western', 'Music', 'War'].flatMap((genre, at) =>
      Array.from({ length: 6 }, (_, n) => ({ id: 10 * at + n + 1, genres: [genre], year: 1900 + 40 * at })),
    );
    expect(neighbours.figures(smallCatalog(groups))).toMatchObject({ groups: 3, largest: 1 / 3 });
  });
});

/** Every expected number, to six digits. */
function close(found: unknown, wanted: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(wanted)) {
    const figure = (found as Readonly<Record<string, number>> | undefined)?.[name] ?? Number.NaN;
    expect(Math.abs(figure - value), `${name}: ${figure}, not ${value}`).toBeLessThanOrEqual(
      1e-6 * Math.max(1, Math.abs(value)),
    );
  }
}
