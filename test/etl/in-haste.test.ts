import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { openPart } from '../../etl/catalog-file/swap.ts';
import { isFailure } from '../../etl/failure.ts';
import { namesThread } from '../../etl/names/names-thread.ts';
import { isCatalogFault, openCatalog } from '../../src/catalog/catalog.ts';
import { ALIAS_TABLE } from '../../src/catalog/schema/name-index.ts';
import { TABLES as TABLES_OF_CATALOG } from '../../src/catalog/schema/schema.ts';
import { asker, openTestButaca, sampleCatalog } from '../catalogs.ts';
import { cases } from '../effort.ts';
import { build, digest, failing, rowsOf } from './catalog.ts';
import { newFolder } from './data-folder.ts';

const SAMPLE = join(import.meta.dirname, '..', '..', 'data', 'sample');
let hasty = '';
beforeAll(async () => {
  hasty = (await build(SAMPLE, { inHaste: true })).out;
});
const patient = sampleCatalog();
afterAll(() => patient.close());

const TABLES =
  "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name";

test('A catalog built in haste has every row of the others but the lists made ahead, and no broken link', () => {
  const tables = rowsOf(hasty, TABLES) as string[];
  expect(rowsOf(patient.path, TABLES)).toEqual(tables);
  const rowsIn = (path: string, table: string) => rowsOf(path, `SELECT * FROM "${table}"`);
  for (const table of tables.filter((name) => !['meta', 'seal', 'similar_list'].includes(name)))
    expect(rowsIn(hasty, table), table).toEqual(rowsIn(patient.path, table));
  expect(rowsOf(hasty, 'PRAGMA foreign_key_check')).toEqual([]);
});

test('A catalog built in haste lacks the lists made ahead', () => {
  const count =
    'SELECT (SELECT count(*) FROM similar_list), (SELECT count(*) FROM title_key), (SELECT count(*) FROM index_term)';
  const [lists, keys, terms] = rowsOf(patient.path, count)[0] as number[];
  expect(lists).toBeGreaterThan(600);
  expect(rowsOf(hasty, count)).toEqual([[0, keys, terms]]);
});

test('A catalog built in haste answers the same', async () => {
  const catalog = openCatalog(hasty);
  if (isCatalogFault(catalog)) throw new Error(catalog.message);
  const [quick, slow] = [openTestButaca(catalog), openTestButaca(patient)];
  const titles = rowsOf(hasty, 'SELECT title FROM film ORDER BY vote_count DESC, id') as string[];
  for (const title of titles.filter((_, at) => at % cases(7, 70) === 0)) {
    for (const sentence of [`películas como ${title}`, `why is ${title} like Toy Story`, title]) {
      const by = asker(sentence);
      expect(await quick.ask(sentence, by)).toEqual(await slow.ask(sentence, by));
    }
  }
  catalog.close();
});

describe('A file that names are made in', () => {
  const names = (out: string) => `${out}.part.people`;

  it('is gone when the catalog is there', () => {
    expect(readdirSync(dirname(hasty))).toEqual(['catalog.sqlite']);
  });

  it('is gone when the build fails', async () => {
    const { message } = await failing(SAMPLE, { inHaste: true, maxPages: 700 });
    expect(message).toMatch(/^No room is left for /);
    const folder = newFolder();
    const out = join(folder, 'catalog.sqlite');
    await failing(SAMPLE, { inHaste: true, maxPages: 700, out });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('of a killed build is made anew', async () => {
    const out = join(newFolder(), 'catalog.sqlite');
    copyFileSync(hasty, names(out));
    await build(SAMPLE, { inHaste: true, out });
    expect(digest(out)).toBe(digest(hasty));
    expect(readdirSync(dirname(out))).toEqual(['catalog.sqlite']);
  });

  it('stays where it is none of ours', async () => {
    const out = join(newFolder(), 'catalog.sqlite');
    writeFileSync(names(out), 'my only copy of it');
    const { message } = await failing(SAMPLE, { inHaste: true, out });
    expect(message).toMatch(/catalog\.sqlite\.part\.people is no catalog and stays/);
    expect(readFileSync(names(out), 'utf8')).toBe('my only copy of it');
  });
});

describe('A thread of names that cannot work', () => {
  it('fails the build with what was the matter with it', async () => {
    const folder = newFolder();
    const part = openPart(join(folder, 'catalog.sqlite'));
    if (isFailure(part)) throw new Error(part.message);
    const { db } = part;
    const thread = namesThread();
    db.exec(TABLES_OF_CATALOG + ALIAS_TABLE);
    db.exec("INSERT INTO source VALUES (1, 'test', '2020-01-01')");
    db.exec(films(2000));
    db.pragma(`max_page_count = ${db.pragma('page_count', { simple: true })}`);
    thread.start(db, 'films');
    await expect(thread.join(db)).rejects.toMatchObject({ code: 'SQLITE_FULL' });
    await thread.end();
    expect(readdirSync(folder)).toEqual(['catalog.sqlite.part']);
    part.discard();
  });
});

const films = (
  count: number,
) => `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${count})
  INSERT INTO film (id, title, original_title, release_date, year, month, day, weekday, vote_count, source)
  SELECT i, 'Film ' || i, 'Film ' || i, '2000-01-01', 2000, 1, 1, 5, i, 1 FROM n`;

test('A catalog built in haste is the same byte for byte from the same input', async () => {
  expect(digest((await build(SAMPLE, { inHaste: true })).out)).toBe(digest(hasty));
});
