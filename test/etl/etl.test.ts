import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { openPart } from '../../etl/swap.ts';
import { build, digest, failing, rowsOf } from './catalog.ts';
import { credits, filesOf, film, invented, newFolder, writeData, zipOf } from './data-folder.ts';

const small = invented(60, 1);

function zipFile(bytes: Buffer): string {
  const path = join(newFolder(), 'archive.zip');
  writeFileSync(path, bytes);
  return path;
}

describe('the catalog', () => {
  it('is the same byte for byte from the same input', async () => {
    const [first, second] = [await build(small), await build(small)];
    expect(digest(first.out)).toBe(digest(second.out));
    expect(first.report).toEqual(second.report);
  });

  it('is the same from the zip as from the folder', async () => {
    const zipped = await build(zipFile(zipOf(filesOf(small))));
    expect(digest(zipped.out)).toBe(digest((await build(small)).out));
  });

  it('reads movies_dataset.csv as movies_metadata.csv, and does without keywords.csv', async () => {
    const { 'movies_metadata.csv': films = '', 'credits.csv': people = '' } = filesOf(small);
    const { report } = await build(zipFile(zipOf({ 'movies_dataset.csv': films, 'credits.csv': people })));
    expect(report.files.map(({ file, kept }) => [file, kept])).toEqual([
      ['movies_dataset.csv', 60],
      ['credits.csv', 60],
    ]);
    expect(report.tables).toMatchObject({ film: 60, film_keyword: 0 });
  });

  it('says of what it was made, of when its data is, and how many rows it has', async () => {
    const { rows, report } = await build(small);
    const meta = Object.fromEntries(rows('SELECT key, value FROM meta') as [string, string][]);
    const [newest] = rows('SELECT max(release_date) FROM film');
    expect(meta).toMatchObject({
      digest: report.digest,
      data_date: newest,
      films: '60',
      source: report.source,
    });
    for (const { file, sha256 } of report.files) expect(meta[`sha256:${file}`]).toBe(sha256);
    for (const [table, count] of Object.entries(report.tables))
      expect(meta[`rows:${table}`]).toBe(String(count));
    expect(rows('PRAGMA user_version')).toEqual([Number(meta['schema_version'])]);
  });

  it('has no broken link and no page out of place', async () => {
    const { rows } = await build(small);
    expect(rows('PRAGMA foreign_key_check')).toEqual([]);
    expect(rows('PRAGMA integrity_check')).toEqual(['ok']);
  });

  it('accounts for every row that was read', async () => {
    const { report } = await build(small);
    for (const { read, kept, duplicates, withoutFilm, refused } of report.files) {
      expect(kept + duplicates + withoutFilm + refused.reduce((sum, { rows }) => sum + rows, 0)).toBe(read);
    }
  });

  it('leaves its report as JSON where it was asked for', async () => {
    const path = join(newFolder(), 'deep', 'report.json');
    const { report } = await build(small, { report: path });
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(report);
  });
});

describe('a build that fails', () => {
  const broken = [
    [
      'is not there',
      () => join(newFolder(), 'nowhere'),
      /cannot be read .* give a folder or the downloaded zip/,
    ],
    [
      'holds none of the files',
      () => newFolder(),
      /does not hold what is needed: put there movies_metadata.csv/,
    ],
    [
      'is a zip that was cut short',
      () => zipFile(zipOf(filesOf(small)).subarray(0, 4000)),
      /not a whole zip file .* download it again/,
    ],
    [
      'is a zip with a damaged file',
      () => zipFile(damaged(zipOf(filesOf(small)))),
      /cannot be read to its end .* download it again/,
    ],
    ['is no zip', () => zipFile(Buffer.from('hello')), /not a whole zip file/],
    ['has no rows', () => writeData({ films: [], credits: [] }), /movies_metadata.csv has no rows/],
    [
      'has an empty file',
      () => folderWith('movies_metadata.csv', '', 'credits.csv'),
      /movies_metadata.csv is empty: download it again/,
    ],
    [
      'lacks a column',
      () => folderWith('movies_metadata.csv', 'id,title\n1,A\n', 'credits.csv'),
      /lacks the columns .*budget/,
    ],
  ] as const;

  it.each(broken)(
    'because the input %s says so in one sentence and keeps the old catalog',
    async (_, from, words) => {
      const { out } = await build(small);
      const before = digest(out);
      const { message } = await failing(from(), { out });
      expect(message).toMatch(words);
      expect(message).not.toContain('\n');
      expect(digest(out)).toBe(before);
      expect(readdirSync(dirname(out))).toEqual(['catalog.sqlite']);
    },
  );

  it('because more than 5% of the rows were refused keeps the old catalog and still reports', async () => {
    const { out } = await build(small);
    const before = digest(out);
    const films = Array.from({ length: 100 }, (_, id) =>
      film({ id: String(id + 1), ...(id < 6 && { release_date: '' }) }),
    );
    const report = join(newFolder(), 'report.json');
    const result = await failing({ films, credits: [] }, { out, report });
    expect(result).toMatchObject({ failure: 'refused', report: { written: false } });
    expect(result.message).toContain('6 of 100 rows');
    expect(JSON.parse(readFileSync(report, 'utf8'))).toMatchObject({
      written: false,
      files: [{ kept: 94 }, {}],
    });
    expect(digest(out)).toBe(before);
  });

  it('does not, for exactly 5% of the rows', async () => {
    const films = Array.from({ length: 100 }, (_, id) =>
      film({ id: String(id + 1), ...(id < 5 && { release_date: '' }) }),
    );
    expect((await build({ films, credits: [] })).report.written).toBe(true);
  });

  it.each([2, 20, 40, 60])(
    'because the disk is full after %d pages keeps the old catalog',
    async (maxPages) => {
      const { out } = await build({ films: [film({})], credits: [credits(1, [])] });
      const before = digest(out);
      const { message } = await failing(invented(500, 2), { out, maxPages });
      expect(message).toMatch(/^No room is left for .*: free some space or name another disk with --out\.$/);
      expect(digest(out)).toBe(before);
      expect(readdirSync(dirname(out))).toEqual(['catalog.sqlite']);
    },
  );

  it('because its place is a folder says so', async () => {
    const out = newFolder();
    expect((await failing(small, { out })).message).toMatch(/name another file with --out/);
  });

  it('because its place holds something else than a catalog leaves that alone', async () => {
    const out = join(newFolder(), 'thesis.txt');
    writeFileSync(out, 'my only copy of it');
    expect((await failing(small, { out })).message).toMatch(/is no catalog and stays/);
    expect(readFileSync(out, 'utf8')).toBe('my only copy of it');
  });

  it('because another run writes the same catalog leaves that run alone', async () => {
    const out = join(newFolder(), 'catalog.sqlite');
    const other = openPart(out);
    expect((await failing(small, { out })).failure).toBe('busy');
    if (!('commit' in other)) throw new Error(other.message);
    other.db.exec('CREATE TABLE still_mine (x)');
    other.discard();
    expect((await build(small, { out })).report.written).toBe(true);
  });

  it('because it was stopped leaves nothing behind', async () => {
    const out = join(newFolder(), 'catalog.sqlite');
    const stop = new AbortController();
    const progress = { stage: (name: string) => name === 'credits' && stop.abort(), ...quiet };
    expect((await failing(small, { out, signal: stop.signal, progress })).failure).toBe('stopped');
    expect(readdirSync(dirname(out))).toEqual([]);
  });
});

it('an old catalog goes on answering who has it open while a new one takes its place', async () => {
  const { out } = await build(small);
  const reader = new Database(out, { readonly: true });
  const title = reader.prepare('SELECT title FROM film WHERE id = 1').pluck();
  expect(title.get()).toBe('Film, "the 1.1"');
  await build(invented(60, 2), { out });
  expect(title.get()).toBe('Film, "the 1.1"');
  expect(rowsOf(out, 'SELECT title FROM film WHERE id = 1')).toEqual(['Film, "the 2.1"']);
  reader.close();
});

const quiet = { bytes: () => undefined, advance: () => undefined, end: () => undefined };

function folderWith(name: string, text: string, ...empty: readonly string[]): string {
  const folder = newFolder();
  writeFileSync(join(folder, name), text);
  for (const one of empty) writeFileSync(join(folder, one), '');
  return folder;
}

/** Turns bits inside the first packed file. */
function damaged(zip: Buffer): Buffer {
  const copy = Buffer.from(zip);
  copy.fill(0xff, 300, 340);
  return copy;
}
