import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, describe, expect, test } from 'vitest';
import { type Catalog, isCatalogFault, openCatalog } from '../../src/catalog/catalog.ts';
import { covered, readCoverage } from '../../src/catalog/coverage.ts';
import { sampleCatalog } from '../catalogs.ts';
import { openService, talkTo, textOf } from './talk.ts';

const folder = mkdtempSync(join(tmpdir(), 'butaca-coverage-'));
const opened: Catalog[] = [];
afterAll(() => {
  for (const catalog of opened) catalog.close();
  rmSync(folder, { recursive: true });
});

/** The sample as if nothing were known of the films from a year on, and two of three casts were of leading names. */
function lackingSince(year: number): Catalog {
  const path = join(folder, `since-${year}.sqlite`);
  copyFileSync(process.env['BUTACA_TEST_SAMPLE'] ?? '', path);
  const db = new Database(path);
  const of = covered.map((what) => `'${what}'`).join(', ');
  db.exec(`DELETE FROM tally WHERE unit IN (${of}) AND value >= ${year};
    DELETE FROM tally WHERE unit = 'leading names';
    INSERT INTO tally SELECT 'leading names', value, films * 2 / 3 FROM tally WHERE unit = 'cast'`);
  db.close();
  return open(path);
}

function open(path: string): Catalog {
  const catalog = openCatalog(path);
  if (isCatalogFault(catalog)) throw new Error(catalog.message);
  opened.push(catalog);
  return catalog;
}

test('what the build counted is what the tables hold', () => {
  const catalog = sampleCatalog();
  opened.push(catalog);
  const coverage = readCoverage(catalog);
  const count = (sql: string): number => catalog.one<Record<string, never>, { n: number }>(sql)({})?.n ?? 0;
  expect(coverage?.films).toBe(count('SELECT count(*) AS n FROM film'));
  expect(coverage?.known('director')).toBe(count('SELECT count(DISTINCT film_id) AS n FROM film_director'));
  expect(coverage?.known('country')).toBe(count('SELECT count(DISTINCT film_id) AS n FROM film_country'));
  expect(coverage?.known('saga')).toBe(
    count('SELECT count(*) AS n FROM film WHERE collection_id IS NOT NULL'),
  );
  expect(coverage?.casts.leading).toBe(
    count('SELECT count(*) AS n FROM (SELECT 1 FROM film_cast GROUP BY film_id HAVING count(*) <= 2)'),
  );
});

describe('Where films from 2008 on lack people, places and sagas', () => {
  const service = openService(lackingSince(2008));
  const said = async (text: string): Promise<string> => textOf(await talkTo(service, 'en').ask(text));

  test.each([
    [
      'return of the actor Tom Hanks',
      /^Casts: longer ones of \d+ films, leading names of \d+, none of \d+, most since 2008\.$/m,
    ],
    ['returns of director Christopher Nolan', /^\d+ films of those whose director I know; /m],
    [
      'returns of director Christopher Nolan',
      /^I know who directed \d+ of 698 films; from 2008 on, hardly any\.$/m,
    ],
    ['retorno del actor Tom Hanks', /^Repartos: largos de \d+ películas, .*, casi todas desde 2008\.$/m],
    ['the saga of Harry Potter', /^From 2008 on I hardly know sagas: some may be missing\.$/m],
    ['best films from France', /^From 2008 on I hardly know countries\.$/m],
    ['best films in French', /^From 2008 on I hardly know languages\.$/m],
  ])('%s says what it rests on', async (text, line) => {
    expect(await said(text)).toMatch(line);
  });

  const FIRST_TWO = { person: 488, role: 'director', withPerson: 525, withRole: 'director' };
  test.each([
    [FIRST_TWO, /I know who directed/, /Casts:/],
    [{ ...FIRST_TWO, people: [{ person: 1032, role: 'director' }] }, /I know who directed/, /Casts:/],
    [{ person: 31, role: 'actor' }, /Casts:/, /I know who directed/],
    [{ anyPeople: [31, 955] }, /Casts:/, /I know who directed/],
  ])('everybody counts as what they are asked about as: %j', async (filter, said, unsaid) => {
    const text = textOf(await talkTo(service, 'en').answer({ kind: 'filmsInPeriod', ...filter }));
    expect(text).toMatch(said);
    expect(text).not.toMatch(unsaid);
  });

  test.each([
    'best films from France in the 90s',
    'votes of Titanic',
    'best films of 2012',
    'movies like Heat',
  ])('%s rests on nothing that is lacking, and says nothing', async (text) => {
    expect(await said(text)).not.toMatch(/hardly|Casts:|I know who/);
  });
});

test('where everything is known nothing is said', async () => {
  const catalog = sampleCatalog();
  opened.push(catalog);
  const reply = await talkTo(openService(catalog), 'en').ask('returns of director Christopher Nolan');
  expect(textOf(reply)).not.toMatch(/I know who|of those whose/);
});

describe('What few films have', () => {
  /** The sample with a saga for one film in ten before a year, and for none or one in ten since. */
  function sagasUntil(year: number, sinceShare: number): Catalog {
    const path = join(folder, `sagas-${year}-${sinceShare}.sqlite`);
    copyFileSync(process.env['BUTACA_TEST_SAMPLE'] ?? '', path);
    const db = new Database(path);
    db.exec(`DELETE FROM tally WHERE unit = 'saga';
      INSERT INTO tally SELECT 'saga', value, CASE WHEN value < ${year} THEN (films + 9) / 10 ELSE films * ${sinceShare} END
      FROM tally WHERE unit = 'year'`);
    db.close();
    return open(path);
  }

  test('is hardly known since a year only where it was known before', () => {
    expect(readCoverage(sagasUntil(2005, 0))?.since('saga')).toBe(2005);
  });

  test('is not hardly known of all years because it is rare in all', () => {
    expect(readCoverage(sagasUntil(2005, 0.1))?.since('saga')).toBeUndefined();
  });
});
