import { copyFileSync, existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { beforeAll, describe, expect, it } from 'vitest';
import { examine } from '../../etl/catalog-file/doctor.ts';
import { SCHEMA_VERSION } from '../../src/catalog/schema/schema.ts';
import { build } from './catalog.ts';
import { butaca } from './command.ts';
import { invented, newFolder, writeData } from './data-folder.ts';

const data = writeData(invented(80, 3));
let sound = '';
beforeAll(async () => {
  sound = (await build(data)).out;
});

/** A copy of the catalog with one thing wrong. */
function spoilt(spoil: (path: string) => void): string {
  const path = join(newFolder(), 'catalog.sqlite');
  copyFileSync(sound, path);
  spoil(path);
  return path;
}

function run(sql: string): (path: string) => void {
  return (path) => {
    const db = new Database(path);
    db.pragma('foreign_keys = OFF');
    db.exec(sql);
    db.close();
  };
}

describe('butaca etl', () => {
  it('builds a catalog, tells the table, names its stages on stderr and leaves the report beside', async () => {
    const out = join(newFolder(), 'deep', 'catalog.sqlite');
    const { code, stdout, stderr } = await butaca(['etl', data], { BUTACA_CATALOG: out });
    expect(code).toBe(0);
    expect(stdout).toMatch(/movies_metadata\.csv +80 +80 +0 +0 +0/);
    expect(stderr).toMatch(/^films …\nfilms: \d/m);
    expect(stderr).not.toContain('\r');
    expect(JSON.parse(readFileSync(`${out}.report.json`, 'utf8'))).toMatchObject({
      written: true,
      tables: { film: 80 },
    });
    expect((await butaca(['doctor'], { BUTACA_CATALOG: out })).code).toBe(0);
  });

  it('that fails ends with 1 and one sentence', async () => {
    const { code, stdout, stderr } = await butaca([
      'etl',
      '/nowhere',
      '--out',
      join(newFolder(), 'c.sqlite'),
    ]);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^\/nowhere cannot be read .*: give a folder or the downloaded zip\.\n$/);
  });

  it.each([[['etl']], [['etl', '--nonsense', 'a']], [['nonsense']]])(
    '%j is wrong usage and ends with 2',
    async (args) => {
      expect((await butaca(args)).code).toBe(2);
    },
  );
});

describe('butaca doctor', () => {
  it('says what catalog is there, of what, how old its data is, how many rows, and that it is sound', async () => {
    const { code, stdout } = await butaca(['doctor', sound]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^catalog +\S+catalog\.sqlite, \d+\.\d MB, schema \d+$/m);
    expect(stdout).toMatch(/^of +The Movies Dataset \(Kaggle\), digest [0-9a-f]{12}$/m);
    expect(stdout).toMatch(/^data up to +\d{4}-\d\d-\d\d \(\d+ years ago\)$/m);
    expect(stdout).toMatch(/^rows .*film 80, /m);
    expect(stdout).toMatch(/^sound +yes$/m);
  });

  it('ends with 1 and the repair for a catalog that is not sound', async () => {
    const { code, stdout, stderr } = await butaca(['doctor', spoilt(run('DELETE FROM film_director'))]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^sound +no$/m);
    expect(stderr).toMatch(
      /film_director has 0 rows, 80 were recorded\.\nBuild it again: butaca etl FOLDER --out /,
    );
  });

  it.each([
    ['is not there', join(newFolder(), 'none.sqlite'), /cannot be opened .* butaca etl/],
    [
      'is no database',
      () => spoilt((path) => writeFileSync(path, 'x'.repeat(5000))),
      /is not a catalog .* butaca etl/,
    ],
    [
      'is of another schema',
      () => spoilt(run(`PRAGMA user_version = ${SCHEMA_VERSION + 1}`)),
      /has schema version \d+, this/,
    ],
    ['lost a table', () => spoilt(run('DROP TABLE tally')), /tally has no rows, \d+ were recorded/],
    [
      'lost a film',
      () => spoilt(run('DELETE FROM film WHERE id = 5')),
      /Rows of film_cast point to rows of film that/,
    ],
    [
      'does not know its rows',
      () => spoilt(run("DELETE FROM meta WHERE key LIKE 'rows:%'")),
      /how many rows it should have/,
    ],
    ['was cut in half', () => spoilt((path) => truncateSync(path, 40_960)), /./],
    ['has damaged pages', () => spoilt(scratch), /./],
  ])('finds the fault of one that %s', (_, path, words) => {
    const { faults } = examine(typeof path === 'string' ? path : path(), new Date('2026-01-01'));
    expect(faults.join('\n')).toMatch(words);
  });

  // Each of these runs for ever where it is read: the process that reads one is killed, and the test fails.
  const ENDLESS = 'WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x FROM n) SELECT';
  it.each([
    [
      'a view without an end in the place of a table',
      `DROP TABLE tally; CREATE VIEW tally AS ${ENDLESS} 'year' AS unit, x AS value, 1 AS films FROM n`,
      /holds the view tally, which is none of a catalog's: it is not read/,
    ],
    [
      'a view in the place of what it says of itself',
      `DROP TABLE meta; CREATE VIEW meta AS ${ENDLESS} 'films' AS key, x AS value FROM n`,
      /holds the view meta/,
    ],
    [
      'a view in the place of its seal',
      `DROP TABLE seal; CREATE VIEW seal AS ${ENDLESS} x AS some, x AS every FROM n`,
      /holds the view seal/,
    ],
    ['a trigger', 'CREATE TRIGGER t AFTER INSERT ON film BEGIN SELECT 1; END', /holds the trigger t/],
    ['a table of its own', 'CREATE TABLE extra (a)', /holds the table extra/],
    [
      'a virtual table',
      'DROP TABLE tally; CREATE VIRTUAL TABLE tally USING fts5(unit)',
      /holds the table tally/,
    ],
    [
      'a column that is computed',
      'DROP TABLE tally; CREATE TABLE tally (unit, value, films AS (length(hex(zeroblob(400000000)))))',
      /holds the table tally/,
    ],
    [
      'a condition that is computed',
      'DROP TABLE tally; CREATE TABLE tally (unit CHECK (length(randomblob(1000000000)) > 0), value, films)',
      /holds the table tally/,
    ],
    [
      'an index over what is computed',
      'CREATE INDEX film_by_title ON film (upper(title))',
      /holds the index film_by_title/,
    ],
  ])('ends on a crafted file with %s, and so does a start', { timeout: 120_000 }, async (_, sql, words) => {
    const path = spoilt(run(sql));
    const stop = (kill: () => void) => setTimeout(kill, 50_000).unref();
    const looked = await butaca(['doctor', path], {}, stop);
    expect([looked.code, looked.stderr]).toEqual([1, expect.stringMatching(words)]);
    const asked = await butaca(['ask', 'hola'], { BUTACA_CATALOG: path, BUTACA_USER_DATA: ':memory:' }, stop);
    expect([asked.code, asked.stderr]).toEqual([1, expect.stringMatching(words)]);
  });

  it.each([['doctor'], ['ask'], ['report']])('%s says of a folder that it is one', async (command) => {
    const folder = newFolder();
    const args = { doctor: ['doctor', folder], ask: ['ask', 'hola'] }[command] ?? [
      ...['report', '--out', join(newFolder(), 'page.html')],
    ];
    const env = { BUTACA_CATALOG: folder, BUTACA_USER_DATA: ':memory:' };
    const { code, stderr } = await butaca(args, env);
    expect([code, stderr]).toEqual([
      1,
      expect.stringMatching(/ is a folder, not a catalog\. Name the file in it/),
    ]);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('tells the age of young data in days', () => {
    const young = spoilt(run("UPDATE meta SET value = '2025-12-01' WHERE key = 'data_date'"));
    const { facts, faults } = examine(young, new Date('2026-01-01'));
    expect(facts).toContainEqual(['data up to', '2025-12-01 (31 days ago)']);
    expect(faults).toEqual([]);
  });

  it('makes no file where there is none', () => {
    const path = join(newFolder(), 'none.sqlite');
    examine(path, new Date());
    expect(existsSync(path)).toBe(false);
  });
});

/** Overwrites the middle of the file. */
function scratch(path: string): void {
  const bytes = readFileSync(path);
  bytes.fill(0xaa, 8192, 24_576);
  writeFileSync(path, bytes);
}
