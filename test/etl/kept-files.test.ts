import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { openSqliteState } from '../../adapters/state/sqlite/sqlite-state.ts';
import { isFailure } from '../../etl/failure.ts';
import { openStore } from '../../etl/refresh/store.ts';
import { isCatalogFault, openCatalog } from '../../src/catalog/catalog.ts';
import { build, digest, failing, rowsOf } from './catalog.ts';
import { invented, newFolder } from './data-folder.ts';

const small = invented(20, 1);
const place = (name = 'catalog.sqlite') => join(newFolder(), name);

/** A database with one table. */
function database(
  path: string,
  sql = 'CREATE TABLE meta (key, value); INSERT INTO meta VALUES (1, 2)',
): string {
  const db = new Database(path);
  db.exec(sql);
  db.close();
  return path;
}

function userStore(path = place('users.sqlite')): string {
  openSqliteState(path, Date.now).close();
  return path;
}

function fetchedStore(): string {
  const path = place('catalog.tmdb.sqlite');
  const store = openStore(path);
  if (isFailure(store)) throw new Error(store.message);
  store.close();
  return path;
}

function text(name: string): string {
  const path = place(name);
  writeFileSync(path, 'my only copy of it');
  return path;
}

describe('A build leaves alone', () => {
  it.each([
    ['user data', userStore, /holds users' data and stays/],
    ['what was fetched from TMDB', fetchedStore, /holds what 'butaca refresh' fetched and stays/],
    ["somebody's own database", () => database(place()), /is no catalog and stays/],
    [
      "somebody's own database that is marked as another program's",
      () => database(place(), 'CREATE TABLE t (a); PRAGMA application_id = 7'),
      /is no catalog and stays/,
    ],
    ['a text', () => text('thesis.txt'), /is no catalog and stays/],
  ])('%s', async (_, make, words) => {
    const out = make();
    const before = digest(out);
    const { failure, message } = await failing(small, { out });
    expect([failure, message]).toEqual(['output', expect.stringMatching(words)]);
    expect(message).toMatch(/: move it away or name another file with --out\.$/);
    expect(digest(out)).toBe(before);
    expect(readdirSync(dirname(out))).toHaveLength(1);
  });

  it.each([
    ['a text', text],
    ['a database', (name: string) => database(place(name))],
  ])('%s that is called as its own half-made file', async (_, make) => {
    const part = make('catalog.sqlite.part');
    const before = digest(part);
    const { message } = await failing(small, { out: part.replace(/\.part$/, '') });
    expect(message).toMatch(/catalog\.sqlite\.part is no catalog and stays/);
    expect(digest(part)).toBe(before);
    expect(existsSync(part.replace(/\.part$/, ''))).toBe(false);
  });

  it('a file that was named for its report and holds something else', async () => {
    const report = text('thesis.txt');
    const { message } = await failing(small, { report });
    expect(message).toMatch(/thesis\.txt is no report and stays: name another file with --report\.$/);
    expect(readFileSync(report, 'utf8')).toBe('my only copy of it');
    const own = place('report.json');
    await build(small, { report: own });
    expect((await build(small, { report: own })).report.written).toBe(true);
  });
});

it('A report that cannot be written is told, and the catalog stays', async () => {
  const [out, report] = [place(), join(text('no-folder'), 'report.json')];
  const { message } = await failing(small, { out, report });
  expect(message).toMatch(/^The catalog is written, its report is not: .*Name another file with --report\.$/);
  expect(rowsOf(out, 'SELECT count(*) FROM film')).toEqual([20]);
});

describe('A build replaces', () => {
  it('a catalog, which says in its header that it is one', async () => {
    const { out } = await build(small);
    expect(rowsOf(out, 'PRAGMA application_id')).toEqual([0x42544341]);
    await build(invented(30, 2), { out });
    expect(rowsOf(out, 'SELECT count(*) FROM film')).toEqual([30]);
  });

  it('a catalog of the releases that did not say so, which can be read still', async () => {
    const { out } = await build(small);
    database(out, 'PRAGMA application_id = 0');
    const catalog = openCatalog(out);
    if (isCatalogFault(catalog)) throw new Error(catalog.message);
    expect(catalog.meta.get('films')).toBe('20');
    catalog.close();
    expect((await build(invented(30, 2), { out })).report.written).toBe(true);
  });

  it('an empty file', async () => {
    const out = place();
    writeFileSync(out, '');
    expect((await build(small, { out })).report.written).toBe(true);
  });

  it('what a killed build left', async () => {
    const out = place();
    database(`${out}.part`, 'PRAGMA application_id = 0x42544341; CREATE TABLE film (id)');
    await build(small, { out });
    expect(readdirSync(dirname(out))).toEqual(['catalog.sqlite']);
  });
});

describe('Another database is not taken', () => {
  it('for the place of what is fetched', () => {
    const path = database(place('catalog.tmdb.sqlite'));
    const before = digest(path);
    expect(openStore(path)).toMatchObject({ message: /is not what 'butaca refresh' fetched and stays/ });
    expect(openStore(text('catalog.tmdb.sqlite'))).toMatchObject({ failure: 'output' });
    expect(digest(path)).toBe(before);
  });

  it('for user data', async () => {
    const { out } = await build(small);
    for (const path of [out, database(place())]) {
      const before = digest(path);
      expect(() => openSqliteState(path, Date.now)).toThrow('it is a database of something else');
      expect(digest(path)).toBe(before);
    }
  });

  it('while the user data of the releases that did not mark theirs is', async () => {
    const path = userStore();
    database(path, "PRAGMA application_id = 0; INSERT INTO user VALUES ('ana', '{\"seen\":[7]}')");
    const memory = openSqliteState(path, Date.now);
    expect(await memory.user('ana')).toMatchObject({ seen: [7] });
    memory.close();
    expect(rowsOf(path, 'PRAGMA application_id')).toEqual([0x42545553]);
  });
});
