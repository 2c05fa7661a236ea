import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, describe, expect, test } from 'vitest';
import { isCatalogFault, openCatalog } from '../../src/store/catalog.ts';
import { type FilmFilter, filterSql, openCount, openSpread } from '../../src/store/film-filter.ts';
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

  test('gives nothing where there is no row', () => {
    const find = catalog.one<{ id: number }, { id: number }>('SELECT id FROM film WHERE id = @id');
    expect(find({ id: -1 })).toBeUndefined();
  });
});

describe('Filters', () => {
  const count = openCount(catalog);
  const spread = openSpread(catalog);
  const filters: readonly FilmFilter[] = [
    {},
    { month: 5 },
    { weekday: 4, day: 13 },
    { genre: 'Horror' },
    { excludeGenre: 'Drama', from: '1990-01-01', to: '1999-12-31' },
    { person: 31 },
    { person: 190, role: 'director' },
    { person: 190, withPerson: 31 },
    { language: 'es', maxRuntime: 120 },
    { country: 'AR', year: 2014 },
  ];

  test.each(filters.map((filter) => [JSON.stringify(filter), filter] as const))(
    'count as they list: %s',
    (_shown, filter) => {
      const { where, parameters } = filterSql(filter);
      const rows = catalog.all<typeof parameters, { id: number }>(`SELECT f.id FROM film f WHERE ${where}`)(
        parameters,
      );
      expect(count(filter)).toBe(rows.length);
    },
  );

  test('spread over the months or weekdays what they count', () => {
    for (const { month: _month, weekday: _weekday, ...filter } of filters)
      for (const unit of ['month', 'weekday', 'year'] as const) {
        const { year: _year, ...rest } = filter;
        const total = [...spread(unit, rest).values()].reduce((sum, films) => sum + films, 0);
        expect(total).toBe(count(rest));
      }
  });

  test('never hold the values they are given as SQL', () => {
    const { where, parameters } = filterSql({ genre: "x'; DROP TABLE film; --" });
    expect(where).not.toContain('DROP');
    expect(parameters['genre']).toContain('DROP');
    expect(count({ genre: "x'; DROP TABLE film; --" })).toBe(0);
  });
});
