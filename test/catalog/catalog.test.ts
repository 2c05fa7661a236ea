import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, describe, expect, test } from 'vitest';
import { isCatalogFault, openCatalog } from '../../src/catalog/catalog.ts';
import { sampleCatalog } from '../catalogs.ts';

const folder = mkdtempSync(join(tmpdir(), 'butaca-store-'));
const catalog = sampleCatalog();
afterAll(() => {
  catalog.close();
  rmSync(folder, { recursive: true });
});

describe('A file that is no catalog is refused in a sentence that names the repair', () => {
  const refused = (path: string): string => {
    const opened = openCatalog(path);
    if (!isCatalogFault(opened)) throw new Error(`${path} was opened`);
    expect(opened.message).toContain(path);
    expect(opened.message).toContain('butaca etl');
    return opened.fault;
  };

  test('one that is not there', () => {
    expect(refused(join(folder, 'none.sqlite'))).toBe('missing');
  });

  test('one of another kind', () => {
    const path = join(folder, 'text.sqlite');
    writeFileSync(path, 'id,title\n1,Titanic\n'.repeat(100));
    expect(refused(path)).toBe('notACatalog');
  });

  test('one of another schema version', () => {
    const path = join(folder, 'newer.sqlite');
    const database = new Database(path);
    database.pragma('user_version = 987');
    database.close();
    expect(refused(path)).toBe('otherSchema');
  });
});

describe('The catalog', () => {
  test('cannot be written to', () => {
    const insert = catalog.all<Record<string, never>, never>(
      "INSERT INTO meta VALUES ('a', 'b') RETURNING key",
    );
    expect(() => insert({})).toThrow(/readonly/);
  });

  test('gives the same rows in the same order one by one and as many', () => {
    const sql = 'SELECT id, title, budget, release_date FROM film WHERE year = @year ORDER BY title, id';
    const found = catalog.many<{ year: number }, unknown>(sql)({ year: 1999 });
    expect(found.length).toBeGreaterThan(5);
    expect(found).toEqual(catalog.all(sql)({ year: 1999 }));
    expect(catalog.many<{ year: number }, unknown>(sql)({ year: 1000 })).toEqual([]);
  });

  test('gives nothing where there is no row', () => {
    const find = catalog.one<{ id: number }, { id: number }>('SELECT id FROM film WHERE id = @id');
    expect(find({ id: -1 })).toBeUndefined();
  });
});
